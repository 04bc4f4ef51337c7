/** Resources are found by every spelling that attributes accept: by hand, by an import, and by a data source. */
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {World} from '#core/world.ts';
import {openToRead} from '#engine/open-store.ts';
import {findIdentified, importResource} from '#provider/identified.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Folder, folder} from './cli.ts';

const CONFIG = `stack: web
accounts: [ana@acme.test, bo@acme.test]
organisations:
  acme:
    products: { dns: {}, network: {} }
    groups:
      ops: { members: [ana@acme.test, group:web] }
      web: { members: [bo@acme.test] }
    access: { owner: [group:ops] }
    dns:
      zones:
        acme.test: { records: { www: { A: [192.0.2.1] } } }
`;

let here: Folder;
let world: World;
beforeAll(async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  const applied = await here.run('apply', '--yes');
  expect(applied, applied.out + applied.err).toMatchObject({exit: 0});
  world = (await openToRead(`sqlite:${join(here.path, 'pltfrms.db')}`)).world();
});
afterAll(() => here.remove());

const kindOf = (name: string): Kind => catalogue.kind(name) as Kind;

const SPELLINGS: readonly (readonly [kind: string, id: string, spellings: readonly string[]])[] = [
  ['account', 'ana@acme.test', ['Ana@Acme.TEST', 'ana@ACME.test', 'account ana@acme.test', 'account:ana@acme.test']],
  ['group', 'acme:ops', ['group acme:ops', 'group:acme:ops']],
  ['dns.zone', 'acme:acme.test', ['acme:ACME.test', 'acme:acme.test.', 'dns.zone acme:Acme.Test.', 'dns.zone:acme:acme.test']],
  [
    'dns.record_set',
    'acme:acme.test:www:A',
    ['acme:acme.test:WWW:A', 'acme:ACME.TEST.:www.acme.test.:A', 'dns.record_set acme:acme.test:www:A'],
  ],
  ['membership', 'acme:ops:ana@acme.test', ['acme:ops:Ana@acme.test', 'acme:ops:account:ana@acme.test']],
  ['membership', 'acme:ops:group:acme:web', ['acme:ops:group:web', 'membership acme:ops:group:acme:web']],
  ['grant', 'acme:owner:group:acme:ops', ['acme:owner:group:ops']],
];

describe.each(SPELLINGS)('%s %s', (kind, id, spellings) => {
  test.each([id, ...spellings])('is found by %s', (written) => {
    const meant = findIdentified(world, kindOf(kind), id);
    expect(meant).toBeDefined();
    expect(findIdentified(world, kindOf(kind), written)?.uid).toBe(meant?.uid);
    expect(importResource(world, kindOf(kind), written).state).toMatchObject({id});
  });
});

test.each([
  ['group', 'ops', '“ops” is not the id of a group', 'The id of a group is ORGANISATION:NAME.\n[config/invalid-address]'],
  [
    'group',
    'acme:opps',
    'group acme:opps is not there',
    'The id of a group is ORGANISATION:NAME; did you mean acme:ops?\n[resource/missing]',
  ],
  [
    'dns.record_set',
    'acme:acme.test:www',
    '“acme:acme.test:www” is not the id of a dns.record_set',
    'ORGANISATION:ZONE:NAME:TYPE',
  ],
  ['organisation', 'a:b', '“a:b” is not the id of an organisation', 'The id of an organisation is NAME[/NAME…].'],
  ['group', 'dns.zone acme:acme.test', 'is not', 'The id of a group is ORGANISATION:NAME'],
])('a wrong import id of %s, %s, says the form', (kind, id, summary, detail) => {
  const [said] = importResource(world, kindOf(kind), id).diagnostics ?? [];
  expect(said).toMatchObject({summary: expect.stringContaining(summary), detail: expect.stringContaining(detail)});
});

test('every kind says its form', () => {
  for (const kind of catalogue.kinds) {
    const [said] = importResource(world, kind, ' ').diagnostics ?? [];
    expect(said?.detail).toMatch(new RegExp(`^The id of an? ${kind.name.replace('.', '\\.')} is [A-Z]+`));
  }
});

describe('by hand', () => {
  test.each([[['group acme:web2']], [['group', 'acme:web2']], [['group:acme:web2']], [['acme:web2']]])(
    'show, update, release and delete take %j',
    async (words) => {
      expect(await here.run('create', 'group', 'acme:web2', '--stack', 'web')).toMatchObject({exit: 0});
      expect((await here.run('show', ...words, '--json')).json.result?.address).toBe('group acme:web2');
      expect((await here.run('update', ...words, 'description=x')).out).toContain('group.updated group acme:web2');
      expect((await here.run('release', ...words)).out).toContain('group.released group acme:web2');
      expect((await here.run('delete', ...words)).out).toContain('group.deleted group acme:web2');
    },
  );

  test('an id that several resources have is refused with their addresses', async () => {
    expect(await here.run('create', 'account', 'lab')).toMatchObject({exit: 0});
    expect(await here.run('create', 'organisation', 'lab')).toMatchObject({exit: 0});
    for (const command of ['show', 'delete', 'release']) {
      const refused = await here.run(command, 'lab', '--json');
      expect(refused.json.error).toMatchObject({
        code: 'cli/usage',
        message: 'lab is the id of 2 resources',
        hint: expect.stringMatching(/^write the kind before it: "(organisation|account) lab" or "(account|organisation) lab"$/),
      });
    }
    expect((await here.run('delete', 'account:lab')).out).toContain('account.deleted account lab');
    expect((await here.run('delete', 'lab')).out).toContain('organisation.deleted organisation lab');
  });

  test('a kind that is misspelt, a kind alone, and an id that nothing has are refused', async () => {
    expect((await here.run('delete', 'grup', 'acme:web')).err).toContain('did you mean group?');
    expect((await here.run('update', 'grup', 'acme:web', 'description=x')).err).toContain('did you mean group?');
    expect((await here.run('delete', 'group')).err).toContain('group needs an address');
    expect((await here.run('delete', 'group', 'acme:none')).err).toContain('group acme:none is not there');
    expect((await here.run('delete', 'nothing:at:all')).exit).toBe(64);
  });
});
