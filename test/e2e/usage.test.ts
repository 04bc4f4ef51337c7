/** Words on the command line that mean nothing: what is wrong with them, and what to write. */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterAll, expect, test} from 'vitest';
import {BIN, folder} from './cli.ts';

const here = folder({'pltfrms.yaml': 'stack: s\n'});
afterAll(() => here.remove());

test.each([
  ['paln', 'there is no command paln', 'did you mean plan?'],
  ['log lst', 'there is no command log lst', 'did you mean log list?'],
  ['xyzzy', 'there is no command xyzzy', 'pltfrms --help lists the commands'],
  ['plan --detailed-exit', 'there is no flag --detailed-exit', 'did you mean --detailed-exitcode?'],
  ['plan --jsno', 'there is no flag --jsno', 'did you mean --json?'],
  ['log verify --zzz', 'there is no flag --zzz', 'pltfrms log verify --help says more'],
  ['show', 'ADDRESS is missing', 'pltfrms show --help says more'],
  ['create', 'KIND and ADDRESS are missing', 'pltfrms create --help says more'],
  ['plan a b', '“b” is more than is asked for', 'pltfrms plan --help says more'],
  ['plan --store', '--store wants a value behind it', 'pltfrms plan --help says more'],
  ['plan --store a --store b', '--store is given twice', 'take one of the two out'],
  ['log list --limit many', '“many” is no number that fits', 'write a whole number'],
  ['log list --limit 0', '“0” is no number that fits', 'write a whole number, from 1'],
  ['log show first', '“first” is no number that fits', 'write a whole number'],
  ['log show a\nb', '“a⏎b” is no number that fits', 'write a whole number'],
  ['rollback 1\n2', '“1⏎2” is no number that fits', 'write a whole number'],
  ['schema a\nb', '“a⏎b” is none of config, plan, event', 'write one of them'],
  ['plan a b\nc', '“b⏎c” is more than is asked for', 'pltfrms plan --help says more'],
  ['rollback -- -1', '“-1” is no number that fits', 'write a whole number, from 0'],
  ['import x', '--from and --out are missing', 'pltfrms import --help says more'],
  ['import x --out y --from octdns', '--from “octdns” is none of peribolos, zone-file, octodns', 'did you mean octodns?'],
  ['schema confg', '“confg” is none of config, plan, event', 'did you mean config?'],
  ['destroy --yes', '--yes wants --up-to beside it', 'add --up-to'],
  ['plan --markdown --out-format json', '--out-format and --markdown exclude each other', 'leave one of them out'],
  ['plan ', 'PATH is empty', 'write what is meant, or leave it out'],
  ['explain ', 'NAME is empty', 'write what is meant, or leave it out'],
  ['create account ', 'ADDRESS is empty', 'write what is meant, or leave it out'],
  ['apply --approved=', '--approved is empty', 'write what is meant, or leave it out'],
  ['terraform dev --dir=', '--dir is empty', 'write what is meant, or leave it out'],
  ['plan --target=', '--target is empty', 'write what is meant, or leave it out'],
  ['plan --target \t', '--target is empty', 'write what is meant, or leave it out'],
  ['plan --all=yes', '--all takes no value', 'write --all, or leave it out'],
  ['validate --no-code=1', '--no-code takes no value', 'write --no-code, or leave it out'],
  ['plan --var =1', '--var =1 names no variable', 'write --var NAME=VALUE'],
  ['store check x', '“x” is more than is asked for', 'pltfrms store check --help says more'],
  ['log list\nx', 'there is no command log list⏎x', 'did you mean log list?'],
])('%s', async (words, message, hint) => {
  const ran = await here.run(...words.split(' '));
  expect([ran.exit, ran.out]).toEqual([64, '']);
  expect(ran.err.replace(' [cli/usage]', '')).toBe(`error: ${message}\n  ${hint}`);
});

test.each([
  ['an empty', '', 'the actor is empty'],
  ['a blank', '  ', 'the actor is empty'],
  [
    'a forged',
    'ana\n99  2026-01-01  organisation.deleted',
    'the actor “ana⏎99  2026-01-01  organisation.deleted” contains a control',
  ],
  ['an invisible', 'ana\u202e', 'the actor “ana\\u202e” contains a control character'],
  ['an endless', 'x'.repeat(201), 'is longer than 200 characters'],
])('%s actor is refused by every command, also one that only reads', async (_, actor, said) => {
  for (const words of [['list'], ['plan'], ['apply', '--yes'], ['create', 'account', 'eva'], ['log', 'list']]) {
    const ran = await here.run(...words, `--actor=${actor}`);
    expect([ran.exit, ran.out]).toEqual([64, '']);
    expect(ran.err).toContain(said);
    expect(ran.err).toContain('such as ana@acme.test or deploy-bot, behind --actor or in PLTFRMS_ACTOR');
  }
});

test('an empty PLTFRMS_ACTOR is no “who is logged in”', async () => {
  const env = {PLTFRMS_ACTOR: '', NO_COLOR: '1'};
  const ran = await execa('node', [BIN, 'plan'], {cwd: here.path, env, reject: false});
  expect([ran.exitCode, ran.stderr.split('\n')[0]]).toEqual([64, 'error: the actor is empty [cli/usage]']);
});

test('the same in --json, with its code', async () => {
  const {json} = await here.run('paln', '--json');
  expect(json.error).toEqual({code: 'cli/usage', message: 'there is no command paln', hint: 'did you mean plan?'});
  expect((await here.run('plan', '--markdown', '--json')).json.error?.message).toBe('--markdown and --json exclude each other');
});

test('what is not there is said, and is not taken for nothing', async () => {
  await here.run('create', 'account', 'eva', '--new-store');
  expect((await here.run('list', '--under', 'acme')).err).toContain('organisation acme is not there');
});

test('help is asked for in any of the usual ways', async () => {
  const {out} = await here.run('plan', '--help');
  expect(out).toContain('USAGE\n  $ pltfrms plan [PATH]\n');
  expect(out.match(/Show what an apply would do/g)).toHaveLength(1);
  for (const words of [
    ['help', 'plan'],
    ['plan', '-h'],
  ])
    expect((await here.run(...words)).out).toBe(out);
  for (const words of [['help'], ['-h'], []]) expect((await here.run(...words)).out).toBe((await here.run('--help')).out);
  expect((await here.run('-v')).out).toBe((await here.run('--version')).out);
});

test('release takes an address in one word or two, as show does', async () => {
  const owned = folder();
  await owned.run('create', 'account', 'eva', '--new-store', '--stack', 's');
  await owned.run('create', 'account', 'bo', '--stack', 's');
  for (const words of [['account eva'], ['account', 'bo']]) {
    const ran = await owned.run('release', ...words);
    expect([ran.exit, ran.err]).toEqual([0, '']);
  }
  expect((await owned.run('release', 'account', 'eva', 'more')).err).toContain('“eva more” is no account');
  owned.remove();
});

test.each([
  ['no.plan', 1, 'no.plan does not exist [file/unreadable]'],
  ['no/where', 1, 'no/where does not exist [file/unreadable]'],
  ['./x.plan', 7, './x.plan is not a saved plan [plan/unreadable]'],
  ['e.plan', 7, 'e.plan is not a saved plan [plan/unreadable]'],
  ['words', 7, 'words is not a saved plan [plan/unreadable]'],
  ['folder', 7, 'folder is not a file [plan/unreadable]'],
  ['acme', 64, '“acme” does not begin with a kind'],
])('show %s speaks of a file where one is meant', async (word, exit, message) => {
  here.write('x.plan', 'a text\n');
  here.write('e.plan', '');
  here.write('words', 'a text\n');
  here.write('folder/x', '');
  const ran = await here.run('show', word);
  expect([ran.exit, ran.err]).toEqual([exit, expect.stringContaining(message)]);
});

test('a word with a blank is a command as two words are', async () => {
  const ran = await here.run('log lst');
  expect(ran.err).toBe('error: there is no command log lst [cli/usage]\n  did you mean log list?');
});

test('explain looks for a rule where a rule is written', async () => {
  expect((await here.run('explain', 'dns/nothing-like-it')).err).toContain(
    'nothing is called dns/nothing-like-it [explain/unknown]\n  pltfrms explain rules lists',
  );
  expect((await here.run('explain', 'dns/gleu')).err).toContain('did you mean dns/glue?');
});

test.each([
  ['plan --target dns.zone acme:acme.test', '--target "dns.zone acme:acme.test"'],
  ['plan --target=dns.zone acme:acme.test', '--target "dns.zone acme:acme.test"'],
  ['plan . --exclude organisation acme/shop', '--exclude "organisation acme/shop"'],
  ['plan --target dns.* acme:acme.test/...', '--target "dns.* acme:acme.test/..."'],
  ['apply --yes --target account ana@acme.test', '--target "account ana@acme.test"'],
  ['destroy --exclude account ana@acme.test', '--exclude "account ana@acme.test"'],
])('%s wants quotes', async (words, hint) => {
  const ran = await here.run(...words.split(' '));
  const name = words.split(' ').at(-1);
  expect([ran.exit, ran.err]).toEqual([
    64,
    `error: “${name}” is neither a file nor a folder: a selector of two words needs quotes [cli/usage]\n  write ${hint}`,
  ]);
});

test('a config behind a selector of one word is the config', async () => {
  const ran = await here.run('plan', '--target', 'account', 'pltfrms.yaml');
  expect(ran.err).not.toContain('quotes');
  expect((await here.run('plan', '--exclude', 'label:team=web', 'nosuch')).err).not.toContain('quotes');
});

test('a home folder that can’t be read is not looked at', async () => {
  const stage = folder({'pltfrms.yaml': 'stack: s\n', 'home/.local': 'a file\n'});
  const env = {HOME: join(stage.path, 'home'), XDG_DATA_HOME: ''};
  for (const command of [['validate'], ['--help'], ['plan', '--help']]) {
    const ran = await stage.runWith(env, ...command);
    expect([ran.exit, ran.err]).toEqual([0, '']);
  }
  stage.remove();
});

test('a duration without a unit is not offered the same thing twice', async () => {
  const stage = folder({'pltfrms.yaml': ''});
  for (const [written, hint] of [
    ['5', 'write 5s for seconds'],
    ['0', 'write 0s for seconds'],
    ['60', 'write 60s for seconds, or 1m'],
  ]) {
    stage.write(
      'pltfrms.yaml',
      `stack: s\norganisations: { acme: { products: [dns], dns: { zones: { a.test: { default_ttl: ${written} } } } } }\n`,
    );
    expect((await stage.run('validate', '--json')).json.diagnostics[0]?.hint).toBe(hint);
  }
  stage.remove();
});

test('explain names the code of an error as one', async () => {
  expect((await here.run('explain', 'plan/stale')).err).toBe(
    'error: nothing is called plan/stale [explain/unknown]\n  plan/stale is the code of an error, which its message explains; pltfrms explain rules lists the rules',
  );
});

test.each([
  ['plan --secrets-from nosuch', '--secrets-from: nosuch does not exist [file/unreadable]', 'name an existing folder'],
  ['apply --secrets-from words', '--secrets-from: words is not a folder [file/unreadable]', 'name an existing folder'],
  ['init words', 'words is a file, not a folder [file/unwritable]', 'name a folder, or a new path for one'],
  ['init words/x', 'words/x: not a directory (ENOTDIR)', 'a part of the path is a file: name another path'],
  ['list', 'store pltfrms.db does not exist [store/missing]', 'apply creates a store, and so does create --new-store'],
])('%s says what is wrong with the path, and what to do', async (words, message, hint) => {
  const stage = folder({'pltfrms.yaml': 'stack: s\n', words: 'a text\n'});
  const ran = await stage.run(...words.split(' '));
  expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining(`error: ${message}`)]);
  expect(ran.err).toContain(`\n  ${hint}`);
  stage.remove();
});

test.each(['plan', 'validate', 'lint', 'fmt', 'apply', 'import --from zone-file --out out', 'apply --approved', 'show'])(
  '%s of a path that does not exist, or leads through a file, fails as a path does',
  async (words) => {
    const stage = folder({'pltfrms.yaml': 'stack: s\n', words: 'a text\n'});
    const [command, ...flags] = words.split(' ');
    for (const path of ['no/where.plan', 'words/x.plan']) {
      const ran = await stage.run(command as string, ...flags, path);
      expect([ran.exit, ran.err]).toEqual([
        1,
        expect.stringMatching(new RegExp(`^error: ${path}:? (does not exist|not a directory).*\\[file/unreadable\\]`)),
      ]);
    }
    stage.remove();
  },
);

test.each(['plan', 'validate', 'lint', 'fmt', 'apply'])(
  '%s of a pipe fails as a path does, and does not wait for it',
  async (command) => {
    const stage = folder();
    execFileSync('mkfifo', [join(stage.path, 'pipe')]);
    const ran = await stage.run(command, 'pipe');
    expect([ran.exit, ran.err]).toEqual([
      1,
      expect.stringContaining('error: pipe is a pipe, a socket or a device [file/unreadable]'),
    ]);
    stage.remove();
  },
);

test('a folder of secrets is not looked for where no secret is read', async () => {
  expect((await here.run('plan', '--no-code', '--secrets-from', 'nosuch')).err).not.toContain('nosuch');
});

test('apply takes a store for no plan, and says how a store is named', async () => {
  const stage = folder();
  await stage.run('create', 'account', 'eva', '--new-store');
  const ran = await stage.run('apply', 'pltfrms.db');
  expect([ran.exit, ran.err]).toEqual([
    7,
    'error: pltfrms.db is not a saved plan [plan/unreadable]\n  this is a store: name it with --store sqlite:pltfrms.db',
  ]);
  stage.write('latin.plan', '');
  writeFileSync(join(stage.path, 'latin.plan'), Buffer.from([0xe9, 0x0a]));
  expect((await stage.run('apply', 'latin.plan')).err).toContain('a saved plan is what plan --out has written');
  stage.remove();
});

test('forget suggests no address that is declared, since both at once is an error', async () => {
  const config = (rest: string) =>
    `stack: s\norganisations:\n  acme:\n    products: [dns]\n    dns: { zones: { acme.test: {} } }\n${rest}`;
  const stage = folder({'pltfrms.yaml': config('')});
  await stage.run('apply', '--yes');
  stage.write('pltfrms.yaml', config('forget: [dns.zone acme:acne.test]\n'));
  const {diagnostics} = (await stage.run('plan', '--json')).json;
  expect(diagnostics.find(({code}) => code === 'config/nothing-to-forget')?.hint).toBe(
    'take it out of forget: when it is gone for good',
  );
  stage.remove();
});

test('a reference without a name is told with its kind, in a config and by hand', async () => {
  const config = 'stack: s\norganisations:\n  acme:\n    groups: { ops: { members: ["group:"] } }\n';
  const stage = folder({'pltfrms.yaml': config});
  expect((await stage.run('validate', '--json')).json.diagnostics[0]).toMatchObject({
    summary: 'group: has no name behind the colon',
    hint: 'write group:NAME',
  });
  stage.write('pltfrms.yaml', config.replace('"group:"', ''));
  await stage.run('apply', '--yes');
  const ran = await stage.run('create', 'membership', 'acme:ops:group:');
  expect([ran.exit, ran.err]).toEqual([7, expect.stringContaining('group: has no name behind the colon')]);
  stage.remove();
});

test('explain rules shows whole sentences: a colon may belong to a key of the config', async () => {
  const {out} = await here.run('explain', 'rules');
  expect(out).toMatch(/^config\/nothing-to-forget +warning +An address under forget: names nothing that is there$/m);
  expect(out).toMatch(
    /^config\/previously-ignored +warning +What previously: names stands and is not renamed, since .* beside a new one$/m,
  );
});

test('explain cuts no description of a kind behind a key of the config', async () => {
  const {out} = await here.run('explain');
  for (const line of out.split('\n')) expect(line).not.toMatch(/ (stack|forget|previously|existing|protect|absent)$/);
});

test.each([
  ['create', 'the stack that owns the new resource, and that the log names'],
  ['update', 'the stack that the log names for the change'],
  ['delete', 'the stack that the log names for the change'],
  ['release', 'the stack that the log names for the change'],
])('%s --help says what --stack does there', async (command, text) => {
  const {out} = await here.run(command, '--help');
  expect(out.replace(/\s+/g, ' ')).toContain(`--stack=NAME ${text} (default: none)`);
});

test('plan --help tells of the key that --out creates', async () => {
  const {out} = await here.run('plan', '--help');
  expect(out.replace(/\s+/g, ' ')).toContain('With --out it also creates the key of the store');
});

test('a kind without an address is told how its addresses are written', async () => {
  const stage = folder();
  await stage.run('create', 'account', 'eva', '--new-store');
  for (const [kind, form] of [
    ['group', 'ORGANISATION:'],
    ['organisation', 'NAME\\[/NAME…\\]'],
    ['account', 'NAME'],
    ['dns.record_set', 'ORGANISATION:ZONE:NAME:TYPE'],
  ] as const)
    expect((await stage.run('show', kind)).err).toMatch(
      new RegExp(`error: ${kind} needs an address: write ${kind} ${form}.*\\n  pltfrms list ${kind} shows`),
    );
  expect((await stage.run('show', 'groups acme:x')).err).toContain('did you mean group?');
  expect((await stage.run('show', 'dns.record_set', 'acme:www')).err).toContain('write ORGANISATION:ZONE:NAME:TYPE');
  stage.remove();
});
