/** Steps that several jobs begin with. */
import {version} from '../../version.ts';
import type {NewRepository} from '../repository.ts';
import {ACTIONS} from './actions.ts';

export type Language = NewRepository['language'];

/** How a step calls the program. A config in TypeScript brings it as a dependency; npx must not fetch another. */
export function program(language: Language): string {
  return language === 'typescript' ? 'npx --no pltfrms' : 'pltfrms';
}

export const CHECKOUT = `      - uses: ${ACTIONS.checkout}
        with: { persist-credentials: false }
`;

/** Checks the repository out and installs node and pltfrms. The store's driver is native code; what opens no store does without it. */
export function setup(language: Language, opensStore: boolean): string {
  return `${CHECKOUT}      - uses: ${ACTIONS.setupNode}
        with: { node-version: 22, package-manager-cache: false }
      - name: Install pltfrms
        run: |
${language === 'typescript' ? installLocked(opensStore) : installVersion(opensStore)}`;
}

/** The environment of a workflow whose repository has no package.json that says which pltfrms it wants. */
export function versionVariable(language: Language): string {
  return language === 'typescript' ? '' : `env:\n  PLTFRMS_VERSION: ${version}\n`;
}

function installVersion(opensStore: boolean): string {
  return `          npm install --prefix "$RUNNER_TEMP/pltfrms" --ignore-scripts --no-audit --no-fund "pltfrms@$PLTFRMS_VERSION"
${opensStore ? '          npm rebuild --prefix "$RUNNER_TEMP/pltfrms" better-sqlite3\n' : ''}          echo "$RUNNER_TEMP/pltfrms/node_modules/.bin" >> "$GITHUB_PATH"
`;
}

function installLocked(opensStore: boolean): string {
  return `          npm ci --ignore-scripts --no-audit --no-fund
${opensStore ? '          npm rebuild better-sqlite3\n' : ''}`;
}
