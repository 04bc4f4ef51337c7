/** The files of a new config repository: a small organisation that can be applied at once, for editors, and for CI. */
import {configSchema} from '#core/schema/config-schema.ts';
import {catalogue} from '#schemas/catalogue.ts';

export interface NewRepository {
  readonly stack: string;
  /** Who owns the first organisation: the one who makes the repository. */
  readonly owner: string;
}

/** The files by name, in the order in which a reader meets them. */
export function repositoryFiles({stack, owner}: NewRepository): ReadonlyMap<string, string> {
  return new Map([
    ['pltfrms.yaml', config(stack, owner)],
    [
      '.gitignore',
      '# The state, its key for secrets, and saved plans: never in a repository.\n*.db\n*.db.key\n*.db.lock\n*.db-journal\n*.plan\n*.plan.json\n',
    ],
    [SCHEMA, `${JSON.stringify(configSchema(catalogue), null, 1)}\n`],
    ['.vscode/settings.json', `${JSON.stringify({'yaml.schemas': {[`./${SCHEMA}`]: ['*.yaml', '*.yml']}}, null, 2)}\n`],
    ['.github/workflows/pltfrms.yml', WORKFLOW],
  ]);
}

const SCHEMA = '.vscode/pltfrms.schema.json';

function config(stack: string, owner: string): string {
  return `# pltfrms explain tells of every key; pltfrms plan shows what an apply would do.
stack: ${stack} # this repository; it owns what it declares

accounts:
  - ${JSON.stringify(owner)}

organisations:
  ${stack}:
    groups:
      admins:
        members:
          - ${JSON.stringify(owner)}
    access:
      owner: [group:admins]
`;
}

/** The state is a file: the runner must be one that keeps it, or mount it. */
const WORKFLOW = `name: pltfrms
on:
  pull_request:
  push: { branches: [main] }
permissions: { contents: read }
concurrency: pltfrms # one apply at a time
env:
  # The state is a file, so this wants a runner that keeps it: sqlite:/srv/pltfrms/state.db
  PLTFRMS_STORE: \${{ vars.PLTFRMS_STORE }}
jobs:
  pltfrms:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v4
      - run: pltfrms validate
      - run: pltfrms lint --out-format text --out-format sarif=lint.sarif
      - run: pltfrms fmt --check
      - run: pltfrms plan --markdown >> "$GITHUB_STEP_SUMMARY"
        if: github.event_name == 'pull_request'
      - run: pltfrms apply --yes
        if: github.event_name == 'push'
        env: { PLTFRMS_ACTOR: "\${{ github.actor }}" }
`;
