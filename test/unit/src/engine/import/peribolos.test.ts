import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {type ImportedConfig, importPeribolos} from '#engine/import/peribolos.ts';

type Tree = {[key: string]: Tree} & string & Tree[];

describe('an organisation', () => {
  it('is a folder with an org.yaml; its own fields stand in the tree, the rest in a file of the same path', () => {
    const {files} = convert({
      'acme/org.yaml': 'name: Acme Hosting\ndescription: Hosts things.\nadmins: [ana]\nmembers: [bo, kim]\n',
      'acme/ops/teams.yaml': 'teams:\n  oncall:\n    members: [bo]\n',
    });
    expect(Object.fromEntries(files)).toEqual({
      'pltfrms.yaml': lines(
        'stack: test',
        'organisations:',
        '  acme:',
        '    display_name: Acme Hosting',
        '    description: Hosts things.',
      ),
      'people.yaml': lines('accounts:', '  - ana', '  - bo', '  - kim'),
      'acme/org.yaml': lines('organisation: acme', 'access:', '  owner:', '    - ana', '  viewer:', '    - bo', '    - kim'),
      'acme/ops/teams.yaml': lines('organisation: acme', 'groups:', '  oncall:', '    members:', '      - bo'),
    });
  });

  it('may stand below folders that are no organisation, which are left out of the paths', () => {
    const {files} = convert({'some/config/acme/org.yaml': '', 'some/config/other/org.yaml': ''});
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'acme/org.yaml', 'other/org.yaml']);
    expect(read(files, 'pltfrms.yaml')).toEqual({stack: 'test', organisations: {acme: {}, other: {}}});
  });

  it('is named after its display name when it stands at the root', () => {
    const {files, notes} = convert({'org.yaml': 'name: Acme Hosting', 'people.yaml': 'teams: {a: {}}'});
    expect(read(files, 'pltfrms.yaml')).toEqual({
      stack: 'test',
      organisations: {'acme-hosting': {display_name: 'Acme Hosting'}},
    });
    expect(read(files, 'people-imported.yaml')).toEqual({organisation: 'acme-hosting', groups: {a: {}}});
    expect(notes.map(({code}) => code)).toEqual(['import/organisation-name']);
  });

  it('has a name of lower-case letters, digits and hyphens, and no other has it', () => {
    const {files, notes} = convert({'Acme_Ltd/org.yaml': '', 'acme-ltd/org.yaml': ''});
    expect(Object.keys(read(files, 'pltfrms.yaml').organisations ?? {})).toEqual(['acme-ltd', 'acme-ltd-2']);
    expect(read(files, 'Acme_Ltd/org.yaml')).toEqual({organisation: 'acme-ltd'});
    expect(notes).toMatchObject([{code: 'import/organisation-name', count: 2}]);
  });

  it('gives no display name that says its name again', () => {
    expect(read(convert({'acme/org.yaml': 'name: acme'}).files, 'pltfrms.yaml').organisations).toEqual({acme: {}});
  });
});

describe('a team', () => {
  it('is a group; maintainers say so, a child stands after its parent and among its members', () => {
    const body = `
teams:
  leads:
    description: ""
    maintainers: [ana]
    members: [bo]
    teams:
      chairs: {members: [ana], teams: {seconds: {}}}
  rest: {members: []}
`;
    const {files, counts, notes} = team(body);
    expect(files.get('acme/org.yaml')).toBe(
      lines(
        'organisation: acme',
        'groups:',
        '  leads:',
        '    members:',
        '      - group:chairs',
        '      - ana: { maintainer: true }',
        '      - bo',
        '  chairs:',
        '    members:',
        '      - group:seconds',
        '      - ana',
        '  seconds: {}',
        '  rest:',
        '    members: []',
      ),
    );
    expect(counts).toEqual({organisations: 1, accounts: 2, groups: 4, memberships: 3, grants: 0});
    expect(notes).toMatchObject([{code: 'import/nested', count: 2, examples: ['acme:chairs', 'acme:seconds']}]);
  });

  it('keeps its previous names, though none that a group has or that another one claims', () => {
    const {files, notes} = team(
      'teams:\n  a: {previously: [x, y]}\n  b: {previously: [a, z, x]}\n  c: {previously: [c]}\n  d: {previously: [Old Name]}',
    );
    expect(read(files, 'acme/org.yaml').groups).toEqual({
      a: {previously: ['x', 'y']},
      b: {previously: 'z'},
      c: {},
      d: {previously: 'old-name'},
    });
    expect(notes).toMatchObject([
      {code: 'import/previously', count: 3, examples: ['acme:b was a', 'acme:b was x', 'acme:c was c']},
      {code: 'import/group-name', count: 1, examples: ['acme:old-name for Old Name']},
    ]);
  });

  it('gets a name that is allowed; one that is allowed as it stands is never given away', () => {
    const {files, notes} = team('teams: {SIG Apps: {}, Équipe d’été: {}, sig-apps: {}, sig/apps_1.2: {}, "日本": {}}');
    expect(Object.keys(read(files, 'acme/org.yaml').groups ?? {})).toEqual([
      'sig-apps-2',
      'equipe-d-ete',
      'sig-apps',
      'sig/apps_1.2',
      'group',
    ]);
    expect(notes).toMatchObject([
      {code: 'import/group-name', count: 3},
      {code: 'import/group-collision', count: 1, examples: ['acme:sig-apps-2 for SIG Apps']},
    ]);
  });

  it('that has the name of another in the organisation gets a number, and its parent says so', () => {
    const {files, notes} = convert({
      'acme/org.yaml': 'teams: {ops: {members: [ana]}}',
      'acme/a/teams.yaml': 'teams: {all: {teams: {ops: {members: [bo]}}}}',
      'other/org.yaml': 'teams: {ops: {}}',
    });
    expect(read(files, 'acme/a/teams.yaml').groups).toEqual({all: {members: ['group:ops-2']}, 'ops-2': {members: ['bo']}});
    expect(read(files, 'other/org.yaml').groups).toEqual({ops: {}});
    expect(notes).toContainEqual(expect.objectContaining({code: 'import/group-collision', count: 1}));
  });
});

describe('a person', () => {
  it('has one spelling everywhere: the one used most, of two used as often the first', () => {
    const {files, notes, counts} = convert({
      'acme/org.yaml': 'admins: [Ana]\nmembers: [BO]',
      'acme/x/teams.yaml': 'teams: {a: {members: [ana, bo]}, b: {members: [ana]}}',
    });
    expect(read(files, 'people.yaml')).toEqual({accounts: ['ana', 'BO']});
    expect(read(files, 'acme/org.yaml').access).toEqual({owner: ['ana'], viewer: ['BO']});
    expect(read(files, 'acme/x/teams.yaml').groups).toEqual({a: {members: ['ana', 'BO']}, b: {members: ['ana']}});
    expect(counts.accounts).toBe(2);
    expect(notes).toMatchObject([{code: 'import/spelling', count: 2, examples: ['ana (2) for Ana (1)', 'BO (1) for bo (1)']}]);
  });

  it('who is member and maintainer is maintainer, once', () => {
    const {files, notes, counts} = team('teams: {a: {members: [bo, ana, BO], maintainers: [Ana]}}');
    expect(read(files, 'acme/org.yaml').groups).toEqual({a: {members: ['bo', {ana: {maintainer: 'true'}}]}});
    expect(counts.memberships).toBe(2);
    expect(notes).toMatchObject([
      {code: 'import/spelling', count: 2},
      {code: 'import/listed-twice', count: 1, examples: ['acme:a BO']},
      {code: 'import/member-and-maintainer', count: 1, examples: ['acme:a Ana']},
    ]);
  });

  it('keeps both roles who is admin and member, and has each role once', () => {
    const {files, notes, counts} = convert({
      'acme/org.yaml': 'admins: [ana, ana]\nmembers: [ana, bo]',
      'acme/x/more.yaml': 'members: [bo, kim]',
    });
    expect(read(files, 'acme/org.yaml').access).toEqual({owner: ['ana'], viewer: ['ana', 'bo']});
    expect(read(files, 'acme/x/more.yaml').access).toEqual({viewer: ['kim']});
    expect(counts).toMatchObject({grants: 4, accounts: 3});
    expect(notes).toMatchObject([{code: 'import/listed-twice', count: 2, examples: ['acme:owner ana', 'acme:viewer bo']}]);
  });

  it('whose name could be read as something else is quoted only where it would be', () => {
    const {files} = convert({'acme/org.yaml': 'members: ["249043822", "null", "true", 1e3, "0742"]'});
    expect(files.get('people.yaml')).toBe(lines('accounts:', '  - 0742', '  - 1e3', '  - 249043822', '  - "null"', '  - true'));
  });
});

describe('a comment', () => {
  it('stays with the team, the member or the list it stands beside', () => {
    const {files, notes} = team(`# licence

teams:
  # about a
  a: # beside a
    description: x # beside x
    # two lead
    maintainers:
    - ana   # leads
    # before members
    members:
    - bo # Release Manager

    #   - kim
    # next in line
    - lee
    # Emeritus:
    # - old
    privacy: closed
    previously: # names
    - b # first
    repos:
      x: admin
    # end of a

  # about c
  c: {members: []} # none
# the end
`);
    expect(files.get('acme/org.yaml')).toBe(
      lines(
        '# licence',
        '',
        'organisation: acme',
        'groups:',
        '  # about a',
        '  # beside a',
        '  a:',
        '    description: x # beside x',
        '    # names',
        '    previously: b # first',
        '    # two lead',
        '    members:',
        '      - ana: { maintainer: true } # leads',
        '      # before members',
        '      - bo # Release Manager',
        '',
        '      #   - kim',
        '      # next in line',
        '      - lee',
        '      # Emeritus:',
        '      # - old',
        '    # end of a',
        '',
        '  # about c',
        '  c:',
        '    members: [] # none',
        '',
        '# the end',
      ),
    );
    expect(notes.map(({code, count}) => [code, count])).toEqual([
      ['import/left-behind', 1],
      ['import/left-behind', 1],
    ]);
  });

  it('beside what is left behind is left behind, and counted', () => {
    const {files, notes} = team('teams:\n  a:\n    privacy: closed # why\n    repos:\n      x: admin # who\n      # y: read\n');
    expect(files.get('acme/org.yaml')).not.toContain('#');
    expect(notes).toContainEqual({
      code: 'import/left-behind',
      summary: 'comments beside what was left behind',
      count: 3,
      examples: ['acme/org.yaml: why', 'acme/org.yaml: who', 'acme/org.yaml: y: read'],
    });
  });

  it('of a name listed twice joins that of the first', () => {
    const {files} = team('teams:\n  a:\n    maintainers:\n    - ana # chair\n    members:\n    - ana # since 2020\n');
    expect(files.get('acme/org.yaml')).toContain('- ana: { maintainer: true } # chair; since 2020\n');
  });

  it('on an organisation’s own field goes with it into the tree', () => {
    const {files} = convert({'acme/org.yaml': 'admins: [ana]\n# what we do\ndescription: x # for now\n'});
    expect(files.get('pltfrms.yaml')).toContain('    # what we do\n    description: x # for now\n');
  });
});

describe('what has no place here', () => {
  it('is left behind, counted, and said', () => {
    const {notes, files} = convert({
      'restrictions.yaml': 'restrictions: []',
      'README.md': '# hello',
      '.github/x.yaml': 'a: b',
      'stray.yaml': 'teams: {}',
      'acme/org.yaml': 'billing_email: a@b.test\nplan: free\nteams: {a: {privacy: closed, repos: {x: admin, y: read}}}',
      'acme/x/teams.yaml': 'name: not here',
    });
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'acme/org.yaml', 'acme/x/teams.yaml']);
    expect(notes.map(({code, count, examples}) => [code, count, examples?.[0]])).toEqual([
      ['import/left-behind', 1, '.github/x.yaml'],
      ['import/left-behind', 1, 'README.md'],
      ['import/left-behind', 1, 'restrictions.yaml'],
      ['import/left-behind', 1, 'stray.yaml'],
      ['import/left-behind', 1, 'acme/org.yaml: a@b.test'],
      ['import/unknown-key', 1, 'acme/org.yaml: free'],
      ['import/left-behind', 1, 'acme/org.yaml: a: closed'],
      ['import/left-behind', 2, 'acme/org.yaml: a: x: admin'],
      ['import/unknown-key', 1, 'acme/x/teams.yaml: not here'],
    ]);
  });
});

describe('input that is wrong', () => {
  it.each([
    ['broken YAML', 'teams: [', 'line 1: '],
    ['the same team twice', 'teams:\n  a: {}\n  a: {}', 'line 3: Map keys must be unique'],
    ['two documents', 'a: b\n---\nc: d', 'multiple documents'],
    ['brackets without end', '['.repeat(100_000), 'nested more than'],
    ['dashes without end', '- '.repeat(100_000), 'nested more than'],
    ['a list for a file', '- a', 'the file is a list; a map is wanted'],
    ['a list of teams', 'teams: [a]', 'teams is a list'],
    ['a text for a team', 'teams: {a: b}', 'team “a” is a text'],
    ['a map of members', 'members: {ana: {}}', 'members is a map; a list of names is wanted'],
    ['one member without a list', 'members: ana', 'members is a text'],
    ['a map as a member', 'members: [{ana: b}]', 'a name in members is a map'],
    ['nobody as a member', 'members:\n- ana\n-\n', 'line 3: a name in members is empty'],
    ['a member that is no name', 'members: ["a b"]', '“a b” is neither an e-mail address nor a handle'],
    ['a description of many parts', 'description: [a]', 'description is a list'],
    ['a merge key', 'teams: {<<: {a: {}}}', 'merge keys'],
    ['an alias of a map that holds itself', 'teams: &t {a: {teams: *t}}', 'teams is an alias of a map'],
    ['an alias of nothing', 'members: *who', 'line 1: '],
    ['a key that is a list', '? [a]\n: b', 'a key of the file is a list'],
  ])('is noted with its file, and nothing is thrown: %s', (_, text, summary) => {
    const {files, notes} = convert({'acme/org.yaml': text, 'acme/x/teams.yaml': 'teams: {kept: {}}'});
    expect(notes[0]).toMatchObject({code: 'import/unreadable', file: 'acme/org.yaml', count: 1});
    expect(notes[0]?.summary).toContain(summary);
    expect(read(files, 'acme/x/teams.yaml')).toEqual({organisation: 'acme', groups: {kept: {}}});
    expect(read(files, 'pltfrms.yaml').organisations).toEqual({acme: {}});
  });

  it('takes nothing else with it', () => {
    const {files} = team('teams: {a: {members: [ana, [], bo], maintainers: {}}, b: 1, c: {description: x}}');
    expect(read(files, 'acme/org.yaml').groups).toEqual({a: {members: ['ana', 'bo']}, b: {}, c: {description: 'x'}});
  });

  it('with no organisation at all is said', () => {
    const {files, notes} = convert({'a/teams.yaml': 'teams: {}'});
    expect(notes[0]).toMatchObject({code: 'import/unreadable', summary: 'no organisation: none of the folders has an org.yaml'});
    expect(read(files, 'pltfrms.yaml')).toEqual({stack: 'test', organisations: {}});
  });

  it('does not write outside the folder', () => {
    const {files, notes} = convert({'a/org.yaml': '', 'a/../../x.yaml': '', '/etc/org.yaml': ''});
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'a/org.yaml']);
    expect(notes.map(({file}) => file)).toEqual(['/etc/org.yaml', 'a/../../x.yaml']);
  });
});

describe('aliases', () => {
  it('of lists and names are written out', () => {
    const {files} = team('teams: {a: {members: &all [&a ana, bo]}, b: {members: *all}, c: {members: [*a]}}');
    expect(read(files, 'acme/org.yaml').groups).toEqual({
      a: {members: ['ana', 'bo']},
      b: {members: ['ana', 'bo']},
      c: {members: ['ana']},
    });
  });
});

describe('a text', () => {
  it('loses what stands at its ends, and says so', () => {
    const {files, notes} = team('teams:\n  a:\n    description: |\n      one\n      two\n  b:\n    description: " x "\n');
    expect(files.get('acme/org.yaml')).toContain('description: |-\n      one\n      two\n');
    expect(read(files, 'acme/org.yaml').groups).toEqual({a: {description: 'one\ntwo'}, b: {description: 'x'}});
    expect(notes).toMatchObject([{code: 'import/trimmed', count: 2}]);
  });

  it('that looks like a variable is none', () => {
    const {files} = team('teams: {a: {description: "costs $(var.x)"}}');
    expect(read(files, 'acme/org.yaml').groups).toEqual({a: {description: 'costs $$(var.x)'}});
  });

  it('of any kind reads the same in the parser that loads it, and keeps its comment', () => {
    const text = fc.string({unit: 'binary', maxLength: 200});
    const yamlish = fc.string({unit: fc.constantFrom(...' \n\t:#-?[]{},&*!|>\'"%@`~ab0.'), maxLength: 60});
    fc.assert(
      fc.property(fc.oneof(text, yamlish), (description) => {
        const {files} = team(`teams: {a: {description: ${JSON.stringify(description)}}} # c`);
        const written = tidy(description).replaceAll('$(var.', () => '$$(var.');
        expect(read(files, 'acme/org.yaml').groups).toEqual({a: written === '' ? {} : {description: written}});
        if (written !== '') expect(files.get('acme/org.yaml')).toContain('# c');
      }),
      {numRuns: 1000},
    );
  });
});

describe('the Kubernetes organisations', () => {
  const folder = fileURLToPath(new URL('../../../../../../shared/data/kubernetes-org', import.meta.url));
  const missing = !existsSync(folder) && !(process.env.PLTFRMS_REQUIRE ?? '').includes('shared-data');
  const real = (name: string, check: () => void): void =>
    it(name, ({skip}) => {
      skip(missing, `${folder} is not there; PLTFRMS_REQUIRE=shared-data makes that a failure`);
      check();
    });
  const sources = missing ? new Map<string, string>() : filesBelow(folder);
  const imported = importPeribolos(sources, {stack: 'kubernetes'});

  real('are these many', () => {
    expect(sources.size, `${folder} is needed`).toBe(73);
    expect(imported.counts).toEqual({organisations: 8, accounts: 1509, groups: 766, memberships: 3615, grants: 2666});
    expect(imported.files.size).toBe(74);
  });

  real('leave these behind', () => {
    expect(imported.notes.map(({code, count}) => [code, count])).toEqual([
      ['import/spelling', 20],
      ['import/nested', 56],
      ['import/trimmed', 3],
      ['import/left-behind', 1],
      ['import/left-behind', 8],
      ['import/left-behind', 8],
      ['import/left-behind', 8],
      ['import/left-behind', 8],
      ['import/left-behind', 8],
      ['import/left-behind', 766],
      ['import/left-behind', 631],
    ]);
  });

  real('say the same, row for row and in the same order', () => {
    const theirs = [...sources].filter(([path]) => !path.endsWith('restrictions.yaml'));
    const before = theirs.flatMap(([path, text]) =>
      peribolosRows(path.replace('config/', ''), parse(text, {schema: 'failsafe'})),
    );
    const after = theirs.flatMap(([path]) => ourRows(path.replace('config/', ''), imported.files));
    expect(after.length).toBe(before.length);
    expect(after).toEqual(before);
  });

  real('have each person in the spelling of the account', () => {
    const accounts = new Set(read(imported.files, 'people.yaml').accounts as unknown as string[]);
    expect(new Set([...accounts].map((name) => name.toLowerCase())).size).toBe(1509);
    const names = [...imported.files.keys()].slice(2).flatMap((path) => peopleIn(read(imported.files, path)));
    expect(names.length).toBe(2666 + 3615);
    expect(names.filter((name) => !accounts.has(name))).toEqual([]);
  });

  real('keep every comment', () => {
    const kept = (files: ReadonlyMap<string, string>): readonly string[] =>
      [...files].filter(([path]) => !path.endsWith('restrictions.yaml')).flatMap(([, text]) => commentsIn(text));
    expect(kept(sources).length).toBe(444);
    expect([...kept(imported.files)].sort()).toEqual([...kept(sources)].sort());
  });

  real('are the same, in whichever order their files come', () => {
    const reversed = importPeribolos(new Map([...sources].reverse()), {stack: 'kubernetes'});
    expect([...reversed.files]).toEqual([...imported.files]);
    expect(reversed.notes).toEqual(imported.notes);
  });

  real('never make it throw, or write what cannot be read, with any line taken out or any sign put in', () => {
    const path = 'config/kubernetes-sigs/sig-scheduling/teams.yaml';
    const source = (sources.get(path) ?? '').split('\n');
    const sign = fc.constantFrom(...'-:[]{}#&*!|>\'"%@`\t ~?', '\n', '- ', ': ', ' #', '<<: ', '---\n', '\u0007', '\u2028');
    const change = fc.tuple(fc.nat(source.length - 1), fc.nat(20), fc.option(sign));
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 3}), (changes) => {
        const mutated = [...source];
        for (const [line, column, put] of changes) {
          const old = mutated[line] ?? '';
          mutated[line] = put === null ? '' : old.slice(0, column) + put + old.slice(column);
        }
        const {files} = convert({'x/org.yaml': mutated.join('\n')});
        for (const name of files.keys()) read(files, name);
      }),
      {numRuns: 500},
    );
  });
});

function convert(files: Readonly<Record<string, string>>): ImportedConfig {
  return importPeribolos(new Map(Object.entries(files)), {stack: 'test'});
}

function team(text: string): ImportedConfig {
  return convert({'acme/org.yaml': text});
}

/** Reads as the product does: js-yaml, every scalar as text. */
function read(files: ReadonlyMap<string, string>, path: string): Tree {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} was not written`);
  return load(text, {schema: FAILSAFE_SCHEMA, filename: path}) as Tree;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu, '')
    .trim();
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/** What a peribolos file says, a row a line, without the spelling of people. */
function peribolosRows(path: string, file: Tree): readonly string[] {
  const rows = [`${path} in ${path.split('/')[0]}`];
  for (const name of file.admins || []) rows.push(`owner ${name.toLowerCase()}`);
  for (const name of file.members || []) rows.push(`viewer ${name.toLowerCase()}`);
  return [...rows, ...teamRows(file.teams)];
}

function teamRows(teams: Tree | undefined): readonly string[] {
  return Object.entries(teams ?? {}).flatMap(([name, body]) => [
    `${name}: ${(body.description ?? '').trim()}`,
    ...(body.previously || []).map((old) => `${name} was ${old}`),
    ...Object.keys(body.teams ?? {}).map((child) => `${name} has group:${child}`),
    ...(body.maintainers || []).map((person) => `${name} led by ${person.toLowerCase()}`),
    ...(body.members || []).map((person) => `${name} has ${person.toLowerCase()}`),
    ...teamRows(body.teams),
  ]);
}

function ourRows(path: string, files: ReadonlyMap<string, string>): readonly string[] {
  const file = read(files, path);
  const rows = [`${path} in ${file.organisation}`];
  for (const [role, names] of Object.entries(file.access ?? {}))
    rows.push(...names.map((name) => `${role} ${name.toLowerCase()}`));
  for (const [name, body] of Object.entries(file.groups ?? {})) {
    rows.push(`${name}: ${body.description ?? ''}`);
    rows.push(...[body.previously ?? []].flat().map((old) => `${name} was ${old}`));
    for (const entry of body.members ?? []) {
      if (typeof entry === 'string') rows.push(`${name} has ${entry.toLowerCase()}`);
      else for (const person of Object.keys(entry)) rows.push(`${name} led by ${person.toLowerCase()}`);
    }
  }
  return rows;
}

function peopleIn(file: Tree): readonly string[] {
  const members = Object.values(file.groups ?? {}).flatMap((body) => [...(body.members ?? [])]);
  const all = [...Object.values(file.access ?? {}).flat(), ...members].map((entry: Tree | string) =>
    typeof entry === 'string' ? entry : (Object.keys(entry)[0] ?? ''),
  );
  return all.filter((name) => !name.startsWith('group:'));
}

/** Comments by a rule that holds for this data: no text in it has a `#` behind a blank. */
function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[ \t])#(.*)$/gm)].map(([, comment]) => (comment ?? '').trimEnd());
}
