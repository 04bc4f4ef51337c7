/** What a config in TypeScript wants beside it: the package it imports, and a compiler for who edits it. */
import {version} from '../version.ts';

/** The files by name, before those that every repository has. */
export function typescriptFiles(stack: string, owner: string): readonly (readonly [name: string, text: string])[] {
  return [
    ['pltfrms.config.ts', config(stack, owner)],
    ['package.json', json(packageOf(stack))],
    ['tsconfig.json', json(TSCONFIG)],
  ];
}

/** For editors: the compiler that CI has. */
export const TYPESCRIPT_SETTINGS = {'typescript.tsdk': 'node_modules/typescript/lib'};

function config(stack: string, owner: string): string {
  return `// npx pltfrms explain tells of every key; npx pltfrms plan shows what an apply would do.
import {defineConfig} from 'pltfrms';

const owner = ${quoted(owner)};

export default defineConfig({
  stack: ${quoted(stack)}, // this repository; it owns what it declares
  accounts: [owner],
  organisations: {
    ${/^[a-z]+$/.test(stack) ? stack : quoted(stack)}: {
      groups: {admins: {members: [owner]}},
      access: {owner: ['group:admins']},
    },
  },
});
`;
}

function packageOf(stack: string): object {
  return {
    name: stack,
    private: true,
    type: 'module',
    scripts: {check: 'tsc && pltfrms validate', plan: 'pltfrms plan'},
    devDependencies: {pltfrms: `^${version}`, typescript: '^6.0.0'},
  };
}

/** As configs are run: nothing is compiled, and an import may leave out its ending. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    types: [],
  },
  include: ['**/*.ts'],
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
