/** A resource that is nothing but its triggers: another value makes it anew. */
import {randomInt} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import type {Provider} from '#provider/protocol/provider.ts';
import {UNKNOWN} from '#provider/protocol/type.ts';

const none = (): never => {
  throw new Error('the null provider has no such thing');
};

export const provider: Provider = {
  schema: () => ({
    provider: {attributes: {}},
    resources: {
      null_resource: {
        attributes: {id: {type: 'string', computed: true}, triggers: {type: ['map', 'string'], optional: true}},
      },
    },
    dataSources: {},
    functions: {},
  }),
  validateProvider: () => ({}),
  configure: () => ({}),
  validateResource: () => ({}),
  upgrade: (_type, _version, state) => state,
  read: ({state}) => ({state}),
  plan({prior, proposed}) {
    if (!proposed) return {planned: null};
    const isSame = prior !== null && isDeepStrictEqual(prior['triggers'], proposed['triggers']);
    return {
      planned: {...proposed, id: isSame ? (prior['id'] as string) : UNKNOWN},
      requiresReplace: prior !== null && !isSame ? [['triggers']] : [],
    };
  },
  apply: ({planned}) => ({
    state: planned && {...planned, id: planned['id'] === UNKNOWN ? String(randomInt(2 ** 47)) : planned['id']!},
  }),
  importState: none,
  moveState: none,
  validateData: none,
  readData: none,
  callFunction: none,
  stop: () => {},
};
