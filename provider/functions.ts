/** Functions over addresses: provider::pltfrms::address("group", "acme:ops"). */
import {parseAddress, parseBelowKind, printAddress} from '#core/address.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {FunctionError} from './protocol/provider.ts';
import type {FunctionSchema} from './protocol/schema.ts';
import type {Type, Value} from './protocol/type.ts';

interface ProviderFunction extends FunctionSchema {
  run(...args: readonly string[]): Value;
}

const ADDRESS: Type = ['object', {kind: 'string', organisation: 'string', names: ['list', 'string'], id: 'string'}];

export const functions: {readonly [name: string]: ProviderFunction} = {
  address: {
    summary: 'The address of a resource: as logs and plans print it.',
    description: 'From a kind and an id, such as `address("group", "acme:ops")`. What is no address is refused.',
    parameters: [
      {name: 'kind', type: 'string', description: 'What it is.'},
      {name: 'id', type: 'string', description: 'The `id` of one of that kind.'},
    ],
    returns: 'string',
    run(name = '', id = '') {
      const kind = catalogue.kind(name);
      if (!kind) throw new FunctionError(`there is no kind ${name}`, 0);
      const address = parseBelowKind(catalogue, kind, id);
      if (typeof address === 'string') throw new FunctionError(address, 1);
      return printAddress(address);
    },
  },
  parse_address: {
    summary: 'What an address is made of.',
    description: 'Its kind, the path of its organisation, the names below that, and its id.',
    parameters: [{name: 'address', type: 'string', description: 'A kind, a blank and an id.'}],
    returns: ADDRESS,
    run(written = '') {
      const address = parseAddress(catalogue, written);
      if (typeof address === 'string') throw new FunctionError(address, 0);
      const {kind, organisation, names} = address;
      return {kind, organisation: organisation.join('/'), names, id: printAddress(address).slice(kind.length + 1)};
    },
  },
};
