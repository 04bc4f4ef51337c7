/** What the example's resources, data source and function do. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {FunctionError, type Provider} from '#provider/protocol/provider.ts';
import {type Json, UNKNOWN, type Values} from '#provider/protocol/type.ts';

let folder = '';
let stopped = false;

const isKnown = (value: unknown): boolean => value !== UNKNOWN;
const fileOf = (name: unknown): string => join(folder, `${name}.json`);
const text = (values: Values | null, name: string): string => String(values?.[name] ?? '');

function find(name: unknown): Values | null {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Values) : null;
}

export const provider: Provider = {
  schema: () => ({
    provider: {attributes: {folder: {type: 'string', required: true}}},
    resources: {
      example_note: {
        version: 2,
        description: 'A note.',
        attributes: {
          name: {type: 'string', required: true, description: 'Its file is called so.'},
          text: {type: 'string', optional: true},
          shown: {type: 'string', computed: true, description: 'What a reader sees.'},
          ratio: {type: 'number', optional: true},
          tags: {type: ['set', 'string'], optional: true},
          meta: {type: 'dynamic', optional: true},
          secret: {type: 'string', optional: true, writeOnly: true},
          secret_length: {type: 'number', computed: true},
          links: {nesting: 'map', optional: true, attributes: {url: {type: 'string', required: true}}},
        },
      },
    },
    dataSources: {example_note: {attributes: {name: {type: 'string', required: true}, text: {type: 'string', computed: true}}}},
    functions: {
      shout: {
        summary: 'Louder',
        parameters: [{name: 'text', type: 'string'}],
        variadic: {name: 'times', type: 'number'},
        returns: 'string',
      },
    },
  }),
  validateProvider: () => ({}),
  configure(config) {
    folder = text(config, 'folder');
    mkdirSync(folder, {recursive: true});
    return {};
  },
  validateResource(_type, {text: words, links}) {
    const bad = Object.entries((links === UNKNOWN ? {} : ((links as Values | null) ?? {})) as Values).filter(
      ([, link]) => isKnown(link) && isKnown((link as Values)['url']) && !text(link as Values, 'url').startsWith('https:'),
    );
    return {
      diagnostics: [
        ...bad.map(([key]) => ({
          severity: 'error' as const,
          summary: 'a link is not safe',
          detail: 'write https:',
          path: ['links', key, 'url'],
        })),
        ...(words === 'mild' ? [{severity: 'warning' as const, summary: 'that is a mild note', path: ['text']}] : []),
      ],
    };
  },
  /** Version 1 called the text `body`. */
  upgrade: (_type, _version, state) => {
    const {body, ...rest} = state as {readonly [name: string]: Json};
    return {...rest, text: body ?? null};
  },
  read: ({state}) => ({state: find(state['name'])}),
  plan({prior, proposed, config, private: kept}) {
    if (!proposed) return {planned: null};
    if (proposed['text'] === 'crash') throw new Error('the pencil broke');
    const shown = isKnown(proposed['text']) ? text(proposed, 'text').toUpperCase() : UNKNOWN;
    const secret = config?.['secret'];
    const secret_length = secret === UNKNOWN ? UNKNOWN : String(secret ?? '').length;
    const renamed = prior && prior['name'] !== proposed['name'];
    return {
      planned: {...proposed, shown, secret_length},
      requiresReplace: renamed ? [['name']] : [],
      private: kept.length === 0 ? new TextEncoder().encode('made') : kept,
    };
  },
  async apply({prior, planned, config, private: kept}) {
    if (new TextDecoder().decode(kept) !== 'made' && planned) throw new Error('the private state is lost');
    const wait = text(planned ?? prior, 'text');
    for (let turn = 0; wait === 'slow' && turn < 100 && !stopped; turn++) {
      writeFileSync(join(folder, 'slow'), String(turn));
      await setTimeout(50);
    }
    if (!planned) {
      rmSync(fileOf(prior?.['name']));
      return {state: null};
    }
    const state = {
      ...planned,
      shown: text(planned, 'text').toUpperCase(),
      secret_length: String(config?.['secret'] ?? '').length,
    };
    writeFileSync(
      fileOf(planned['name']),
      JSON.stringify(state, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
    );
    return {state};
  },
  importState(_type, id) {
    const state = find(id);
    return {state, private: new TextEncoder().encode('made')};
  },
  moveState({sourceState}) {
    const {input} = sourceState as {readonly input: {readonly value: string}};
    return {state: {name: input.value}, private: new TextEncoder().encode('made')};
  },
  validateData: () => ({}),
  readData(_type, {name}) {
    const found = find(name);
    if (found) return {state: {name: name!, text: found['text'] ?? null}};
    return {diagnostics: [{severity: 'error', summary: `there is no note ${String(name)}`, path: ['name']}]};
  },
  callFunction(_name, [words, times]) {
    if (words === '') throw new FunctionError('there is nothing to shout', 0);
    return `${String(words).toUpperCase()}${'!'.repeat(Number(times ?? 1))}`;
  },
  stop() {
    stopped = true;
  },
};
