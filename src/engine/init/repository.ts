/** The files of a new config repository: a small organisation that can be applied at once, for editors, and for CI. */
import {configSchema} from '#core/schema/config-schema.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {applyWorkflow} from './github/apply.ts';
import {dependabot} from './github/dependabot.ts';
import {pullRequestWorkflow} from './github/pull-request.ts';
import {TYPESCRIPT_SETTINGS, typescriptFiles} from './typescript.ts';

export interface NewRepository {
  readonly stack: string;
  /** Who owns the first organisation: the one who makes the repository. */
  readonly owner: string;
  /** What its config is written in. */
  readonly language: 'yaml' | 'typescript';
}

/** The file that holds the config. */
export function configName(language: NewRepository['language']): string {
  return language === 'typescript' ? 'pltfrms.config.ts' : 'pltfrms.yaml';
}

/** The files by name, in the order in which a reader meets them. */
export function repositoryFiles(repository: NewRepository): ReadonlyMap<string, string> {
  const {stack, owner, language} = repository;
  const isCode = language === 'typescript';
  const settings = {'yaml.schemas': {[`./${SCHEMA}`]: ['*.yaml', '*.yml']}, ...(isCode ? TYPESCRIPT_SETTINGS : {})};
  return new Map([
    ...(isCode ? typescriptFiles(stack, owner) : [['pltfrms.yaml', config(stack, owner)] as const]),
    ['.gitignore', `${IGNORED}${isCode ? 'node_modules/\n' : ''}`],
    [SCHEMA, `${JSON.stringify(configSchema(catalogue), null, 1)}\n`],
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.github/workflows/pltfrms-pull-request.yml', pullRequestWorkflow(repository)],
    ['.github/workflows/pltfrms-apply.yml', applyWorkflow(repository)],
    ['.github/dependabot.yml', dependabot(repository)],
  ]);
}

const IGNORED =
  '# The state, its key for secrets, and saved plans: never in a repository.\n*.db\n*.db.key\n*.db.lock\n*.db-journal\n.*.new\n*.plan\n*.plan.json\n';

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
