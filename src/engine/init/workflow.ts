/** The workflow of a new repository: a plan on pull requests, an apply on main. */
import type {NewRepository} from './repository.ts';

/** The state is a file: the runner must be one that keeps it, or mount it. */
export function workflow({language}: NewRepository): string {
  const isCode = language === 'typescript';
  const pltfrms = isCode ? 'npx pltfrms' : 'pltfrms';
  return `name: pltfrms
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
${isCode ? OURS_ONLY : ''}    steps:
      - uses: actions/checkout@v4
${isCode ? INSTALL : ''}      - run: ${pltfrms} validate
      - run: ${pltfrms} lint --out-format text --out-format sarif=lint.sarif
      - run: ${pltfrms} fmt --check
      - run: ${pltfrms} plan --markdown >> "$GITHUB_STEP_SUMMARY"
        if: github.event_name == 'pull_request'
      - run: ${pltfrms} apply --yes
        if: github.event_name == 'push'
        env: { PLTFRMS_ACTOR: "\${{ github.actor }}" }
`;
}

const OURS_ONLY = `    # The config is code, and that of a stranger is not run here.
    if: github.event_name == 'push' || github.event.pull_request.head.repo.full_name == github.repository
`;

const INSTALL = `      - run: npm ci
      - run: npx tsc
`;
