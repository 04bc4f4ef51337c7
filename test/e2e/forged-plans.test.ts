import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {digest} from '#engine/digest.ts';
import {type Folder, folder} from './cli.ts';
import {type Bent, forge, readDocument, summarised} from './forged-plans.ts';

const OURS = `stack: acme
settings: { thresholds: { delete: 1 } }
accounts: [ana@acme.test, bo@acme.test, cy@acme.test, di@acme.test]
organisations:
  acme:
    products: [dns, payments]
    access: { owner: [ana@acme.test] }
    groups: { ops: {}, web: { protect: true }, a: {}, b: {}, c: {} }
    dns: { zones: { acme.test: { records: { www: { A: 192.0.2.1 }, mail: { A: 192.0.2.2 } } } } }
`;
const THEIRS = 'stack: other\norganisations: { other: { groups: { theirs: {} }, access: { owner: [ana@acme.test] } } }\n';

let here: Folder;
let uids: {readonly [address: string]: string};
afterEach(() => here?.remove());

/** A store with two stacks, and a saved plan of one of them that adds an address to a record. */
async function stage(): Promise<Bent> {
  here = folder({'ours/pltfrms.yaml': OURS, 'theirs/pltfrms.yaml': THEIRS});
  await here.run('apply', 'ours', '--yes');
  await here.run('apply', 'theirs', '--yes');
  await here.run('create', 'group', 'acme:unowned');
  here.write('ours/pltfrms.yaml', OURS.replace('192.0.2.1 ', '192.0.2.3 '));
  await here.run('plan', 'ours', '--out', 'a.plan');
  const {json} = await here.run('list', '--json');
  uids = Object.fromEntries(json.result.map((each: Bent) => [each.address, each.uid]));
  return readDocument(here, 'a.plan');
}

const uidOf = (address: string): string => uids[address] ?? `none: ${address}`;

function replaceChanges(document: Bent, intents: readonly Bent[], changes: readonly Bent[]): Bent {
  return summarised({...document, intents, changes});
}

function change(action: string, address: string, more: object = {}): Bent {
  return {
    action,
    address,
    kind: address.split(' ')[0],
    uid: uidOf(address),
    reason: {code: 'fields-differ'},
    fields: [],
    ...more,
  };
}

function intent(type: string, address: string, prior: number, data: object = {}, organisation = 'acme'): Bent {
  return {type, uid: uidOf(address), subject: address, organisation, prior, data};
}

/** A birth with the uid that the planner would give it. */
function birth(address: string, parent: string, name: string, data: object, organisation = 'acme'): [Bent, Bent] {
  const kind = address.split(' ')[0] as string;
  const uid = digest(`${kind}\n${parent}\n${kind === 'account' ? name.toLowerCase() : name}\n0`).slice(0, 24);
  return [
    {
      type: `${kind}.created`,
      uid,
      subject: address,
      organisation,
      prior: 0,
      data: {parent, name, spec: {}, owner: 'acme', ...data},
    },
    {action: 'create', address, kind, uid, reason: {code: 'not-there'}, fields: []},
  ];
}

const born = (document: Bent, [made, said]: [Bent, Bent], fields: readonly Bent[] = []): Bent =>
  replaceChanges(document, [made], [{...said, fields}]);

const zone = 'dns.zone acme:acme.test';

/** What is said of it when it is signed with the key, and how it is made. */
const attacks: {readonly [name: string]: readonly [said: string, bend: (document: Bent) => Bent]} = {
  'another stack’s name in the header': [
    'the stack does not own what it would update',
    (document) => ({...document, stack: 'other'}),
  ],
  'a former name that the stack never had, for a release and a delete': [
    'it would be released and deleted at once',
    (document) => ({
      ...replaceChanges(
        document,
        [
          intent('group.released', 'group other:theirs', 1, {owner: 'other'}, 'other'),
          intent('group.deleted', 'group other:theirs', 2, {}, 'other'),
        ],
        [change('delete', 'group other:theirs')],
      ),
      previously: ['other'],
    }),
  ],
  'a release of what another stack owns, then its delete': [
    'it would take it from the stack other',
    (document) =>
      replaceChanges(
        document,
        [
          intent('group.released', 'group other:theirs', 1, {owner: 'other'}, 'other'),
          intent('group.deleted', 'group other:theirs', 2, {}, 'other'),
        ],
        [change('delete', 'group other:theirs')],
      ),
  ],
  'a delete of what nobody owns': [
    'nobody owns what it would delete',
    (document) =>
      replaceChanges(document, [intent('group.deleted', 'group acme:unowned', 1)], [change('delete', 'group acme:unowned')]),
  ],
  'an unprotect, then the delete of what was protected': [
    'it would be updated and deleted at once',
    (document) =>
      replaceChanges(
        document,
        [intent('group.updated', 'group acme:web', 1, {protect: false}), intent('group.deleted', 'group acme:web', 2)],
        [change('delete', 'group acme:web')],
      ),
  ],
  'an update of what nobody owns': [
    'the stack does not own what it would update',
    (document) =>
      replaceChanges(
        document,
        [intent('group.updated', 'group acme:unowned', 1, {labels: {a: 'b'}})],
        [change('update', 'group acme:unowned', {fields: [{field: 'labels.a', planned: 'b'}]})],
      ),
  ],
  'a spec that is a text': [
    'expected record, received string',
    (document) => {
      document.intents[0].data.spec = 'boo';
      return document;
    },
  ],
  'an address that is none': [
    '“999.1.1.1” is no',
    (document) => {
      document.intents[0].data.spec.values = ['999.1.1.1'];
      document.changes[0].fields[0].planned = '999.1.1.1';
      return document;
    },
  ],
  'values of the wrong type': [
    'is not a stored list of record',
    (document) => {
      document.intents[0].data.spec.values = {a: 1};
      return document;
    },
  ],
  'a field that does not exist': [
    'has no field “nope”',
    (document) => {
      document.intents[0].data.spec.nope = 'x';
      return document;
    },
  ],
  'a key of prototypes': [
    '__proto__',
    (document) => {
      document.intents[0].data.spec = JSON.parse('{"values":["192.0.2.9"],"__proto__":{"x":1}}');
      return document;
    },
  ],
  'null in a birth': [
    '“null” is not a stored',
    (document) => born(document, birth('group acme:n', uidOf('organisation acme'), 'n', {spec: {description: null}})),
  ],
  'an account named with an escape sequence': [
    'is neither an e-mail address nor a handle',
    (document) => born(document, birth('account \u001b[2Jeva', '', '\u001b[2Jeva', {}, ''), []),
  ],
  'a birth for another owner': [
    'it would belong to the stack other',
    (document) => born(document, birth('group acme:n', uidOf('organisation acme'), 'n', {owner: 'other'})),
  ],
  'a birth for nobody': [
    'it would belong to nobody',
    (document) => born(document, birth('group acme:n', uidOf('organisation acme'), 'n', {owner: undefined})),
  ],
  'a birth with a uid of its own': [
    'its uid is not the one that it would be given',
    (document) => {
      const [made, said] = birth('group acme:n', uidOf('organisation acme'), 'n', {});
      return born(document, [
        {...made, uid: 'a'.repeat(24)},
        {...said, uid: 'a'.repeat(24)},
      ]);
    },
  ],
  'a birth that claims to be derived': [
    'would no longer follow',
    (document) => {
      const source = uidOf(zone);
      const [made, said] = birth('group acme:n', uidOf('organisation acme'), 'n', {owner: `derived_from:${source}`});
      return born(document, [made, {...said, reason: {code: 'derived', from: zone}}]);
    },
  ],
  'a birth under the wrong kind': [
    'group does not belong under dns.zone',
    (document) => born(document, birth('group acme:acme.test:n', uidOf(zone), 'n', {})),
  ],
  'a grant of a role to something that is no principal': [
    'is not a reference to account or group',
    (document) => {
      const name = `owner:${uidOf(zone)}`;
      return born(document, birth(`grant acme:owner:${zone.replace(' ', ':')}`, uidOf('organisation acme'), name, {}));
    },
  ],
  'an owner grant in a foreign organisation, said to be in ours': [
    'would become something else',
    (document) => {
      const name = `owner:${uidOf('account bo@acme.test')}`;
      return born(document, birth('grant other:owner:bo@acme.test', uidOf('organisation other'), name, {}, 'acme'));
    },
  ],
  'an owner grant in a foreign organisation that the list of changes does not tell': [
    'it does not list the change of grant other:owner:bo@acme.test',
    (document) => {
      const name = `owner:${uidOf('account bo@acme.test')}`;
      const [made] = birth('grant other:owner:bo@acme.test', uidOf('organisation other'), name, {}, 'other');
      return {...document, intents: [...document.intents, made]};
    },
  ],
  'an owner grant outside of the organisation that confines the stack': [
    'outside of the organisation acme',
    (document) => {
      const name = `owner:${uidOf('account bo@acme.test')}`;
      const grant = birth('grant other:owner:bo@acme.test', uidOf('organisation other'), name, {}, 'other');
      return {...born(document, grant), fence: 'acme'};
    },
  ],
  'a change that is told as another': [
    'is not what its events do',
    (document) => {
      document.changes[0].fields[0].planned = '192.0.2.1';
      return document;
    },
  ],
  'more deletes than the threshold': [
    'is blocked: 3 to delete of group',
    (document) =>
      replaceChanges(
        document,
        ['a', 'b', 'c'].map((name) => intent('group.deleted', `group acme:${name}`, 1)),
        ['a', 'b', 'c'].map((name) => change('delete', `group acme:${name}`)),
      ),
  ],
  'an allowance that the settings do not have': [
    'the allowances that it uses',
    (document) => ({
      ...document,
      intents: [
        ...document.intents,
        {
          type: 'allowance.spent',
          uid: '',
          subject: 'allowance acme:x',
          organisation: '',
          prior: 0,
          data: {stack: 'acme', name: 'x', count: 1},
        },
      ],
      spends: [{name: 'x', count: 1}],
    }),
  ],
  'settings that no config can state': [
    'settings is not what a config can state',
    (document) => ({...document, settings: {thresholds: {delete: 'all'}}}),
  ],
  'applyable beside blocks': [
    'is blocked: 3 to delete of group',
    (document) => ({
      ...document,
      blocks: [{code: 'plan/threshold', kind: 'group', verb: 'delete', count: 3, limit: 1, standing: 6}],
    }),
  ],
  'something held that is not': [
    'it lists group acme:ops as held',
    (document) => {
      document.held = [{address: 'group acme:ops', why: 'protected', instead: 'delete'}];
      document.summary.held = 1;
      return document;
    },
  ],
  'a version of the resource that it does not have': [
    'was changed',
    (document) => {
      document.intents[0].prior = 7;
      return document;
    },
  ],
  'a mode that is never saved': ['a plan that destroys is never saved', (document) => ({...document, mode: 'destroy'})],
};

describe('a saved plan that was forged', () => {
  test.each(Object.keys(attacks))('%s: changes nothing, and says so', {timeout: 60_000}, async (name) => {
    const [said, bend] = attacks[name] as (typeof attacks)[string];
    const bent = bend(await stage());
    const isBlocked = said.startsWith('is blocked');
    const before = readFileSync(join(here.path, 'pltfrms.db'));
    for (const how of ['without the key', 'with the key'] as const) {
      forge(here, 'forged.plan', bent, how);
      const ran = await here.run('apply', 'forged.plan', '--yes');
      expect([how, ran.exit], ran.err).toEqual([how, isBlocked && how === 'with the key' ? 4 : 7]);
      expect(ran.err).toContain(
        how === 'with the key' || said === '__proto__' || said.startsWith('expected')
          ? said
          : 'its signature is not one of this store’s key',
      );
      expect(ran.err).not.toContain('\u001b');
      expect(readFileSync(join(here.path, 'pltfrms.db')).equals(before)).toBe(true);
      const shown = await here.run('show', 'forged.plan');
      expect(shown.exit).toBe(ran.exit);
    }
  });
});
