import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {checkConfig} from '#engine/import/check-config.ts';
import {type ImportedConfig, importPeribolos} from '#engine/import/peribolos.ts';
import {sharedData} from '../../../../shared-data.ts';

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

  it('may be described in an org.yml', () => {
    expect([...convert({'acme/org.yml': 'admins: [ana]'}).files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'acme/org.yml']);
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
      'sig-apps-b686e6',
      'equipe-d-ete',
      'sig-apps',
      'sig/apps_1.2',
      'team-cf2abf',
    ]);
    expect(notes).toMatchObject([
      {code: 'import/group-name', count: 3},
      {code: 'import/group-collision', count: 1, examples: ['acme:sig-apps-b686e6 for SIG Apps']},
    ]);
  });

  it('keeps its name as display name, under a name that depends on no other team', () => {
    const names = ['WG - Docs Maintainers', '日本チーム', 'SIG ドキュメント', 'SIG サポート', 'C++', 'C#', 'Große Straße', 'x'];
    const groupsOf = (teams: readonly string[]): Tree => {
      const {files, diagnostics} = team(
        JSON.stringify({teams: Object.fromEntries(teams.map((name) => [name, {members: ['ana']}]))}),
      );
      expect(diagnostics).toEqual([]);
      return read(files, 'acme/org.yaml').groups as Tree;
    };
    const groups = groupsOf(names);
    expect(
      Object.entries(groups).map(([name, {display_name}]) => [name.replace(/-[0-9a-f]{6}$/, '-DIGEST'), display_name]),
    ).toEqual([
      ['wg-docs-maintainers', 'WG - Docs Maintainers'],
      ['team-DIGEST', '日本チーム'],
      ['sig-DIGEST', 'SIG ドキュメント'],
      ['sig-DIGEST', 'SIG サポート'],
      ['c-DIGEST', 'C++'],
      ['c-DIGEST', 'C#'],
      ['grosse-strasse', 'Große Straße'],
      ['x', undefined],
    ]);
    expect(groupsOf(names.toReversed())).toEqual(groups);
  });

  it('that has the name of another in the organisation gets a number, and its parent says so', () => {
    const {files, notes} = convert({
      'acme/org.yaml': 'teams: {ops: {members: [ana]}}',
      'acme/a/teams.yaml': 'teams: {all: {teams: {ops: {members: [bo]}}}}',
      'other/org.yaml': 'teams: {ops: {}}',
    });
    expect(read(files, 'acme/a/teams.yaml').groups).toEqual({
      all: {members: ['group:ops-2']},
      'ops-2': {display_name: 'ops', members: ['bo']},
    });
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
    expect(notes).toMatchObject([
      {code: 'import/listed-twice', count: 2, examples: ['acme:owner ana', 'acme:viewer bo']},
      {code: 'import/admin-and-member', count: 1, examples: ['acme ana']},
    ]);
  });

  it('whose name could be read as something else is quoted only where it would be', () => {
    const {files} = convert({'acme/org.yaml': 'members: ["249043822", "null", "true", 1e3, "0742"]'});
    expect(files.get('people.yaml')).toBe(
      lines('accounts:', '  - "0742"', '  - "1e3"', '  - "249043822"', '  - "null"', '  - "true"'),
    );
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
    ['broken YAML', 'teams: [', 1, 'Flow sequence in block collection'],
    ['the same team twice', 'teams:\n  a: {}\n  a: {}', 3, 'this key stands here twice'],
    ['two documents', 'a: b\n---\nc: d', 2, 'multiple documents'],
    ['brackets without end', '['.repeat(100_000), 1, 'nested more than'],
    ['dashes without end', '- '.repeat(100_000), 1, 'nested more than'],
    ['a list for a file', '- a', 1, 'the organisation is a list; a map is wanted'],
    ['a list of teams', 'teams: [a]', 1, 'teams is a list'],
    ['a text for a team', 'teams: {a: b}', 1, 'team “a” is a text'],
    ['a map of members', 'members: {ana: {}}', 1, 'members is a map; a list of names is wanted'],
    ['one member without a list', 'members: ana', 1, 'members is a text'],
    ['a map as a member', 'members: [{ana: b}]', 1, 'a name in members is a map'],
    ['nobody as a member', 'members:\n- ana\n-\n', 3, 'a name in members is empty'],
    ['a member that is no name', 'members: ["a b"]', 1, '“a b” is neither an e-mail address nor a handle'],
    ['a description of many parts', 'description: [a]', 1, 'description is a list'],
    ['an alias of a map that holds itself', 'teams: &t {a: {teams: *t}}', 1, 'teams are nested more than'],
    ['a merge key that holds itself', 'teams:\n  a: &a\n    <<: *a', 3, 'maps are merged into each other'],
    ['an alias of nothing', 'members: *who', 1, 'stands for nothing'],
    ['a key that is a list', '? [a]\n: b', 1, 'a list or a map stands where a name is wanted'],
    ['orgs that are a list', 'orgs: [acme]', 1, 'orgs holds no organisations'],
    ['no orgs', '# none\norgs:\n', 2, 'orgs holds no organisations'],
    ['orgs in broken YAML', 'orgs: {acme: [}', 1, 'Flow map'],
    ['an include', 'teams: !include teams.yaml', 1, 'is not followed here'],
  ])('is told with its place, and nothing is imported: %s', (_, text, line, summary) => {
    const {files, counts, diagnostics} = convert({'acme/org.yaml': text, 'acme/x/teams.yaml': 'teams: {kept: {}}'});
    expect(diagnostics[0]).toMatchObject({severity: 'error', at: {file: 'acme/org.yaml', line}});
    expect(diagnostics[0]?.summary).toContain(summary);
    expect([files.size, counts.groups]).toEqual([0, 0]);
  });

  it('is told all at once', () => {
    const {diagnostics} = team('teams: {a: {members: [ana, [], bo], maintainers: {}}, b: 1, c: {description: x}}');
    expect(diagnostics.map(({summary}) => summary)).toEqual([
      'a name in members is a list; a text is wanted',
      'maintainers is a map; a list of names is wanted',
      'team “b” is a text; a map is wanted',
    ]);
  });

  it('that is not UTF-8 is refused, and no letter becomes another', () => {
    const latin = Uint8Array.from([...'teams: {caf'].map((each) => each.charCodeAt(0)).concat(0xe9, 0x7d));
    const {diagnostics} = importPeribolos(new Map([['acme/org.yaml', latin]]), {stack: 'test'});
    expect(diagnostics).toMatchObject([{severity: 'error', summary: 'the file is not UTF-8'}]);
  });

  it('with no organisation at all is said', () => {
    const {files, diagnostics} = convert({'a/teams.yaml': 'teams: {}'});
    expect(diagnostics).toMatchObject([
      {severity: 'error', summary: expect.stringContaining('no organisation: no file has orgs:')},
    ]);
    expect(files.size).toBe(0);
  });

  it('outside the folder is refused', () => {
    const {files, diagnostics} = convert({'a/org.yaml': '', 'a/../../x.yaml': '', '/etc/org.yaml': ''});
    expect(files.size).toBe(0);
    expect(diagnostics.map(({at}) => at?.file)).toEqual(['/etc/org.yaml', 'a/../../x.yaml']);
  });

  it('in files that are no peribolos stops nothing', () => {
    const {files, diagnostics, notes} = convert({
      'org/config.yaml': 'orgs: {acme: {}}',
      'charts/x.yaml': '{{ .Values.x }}: [',
      'k8s/all.yaml': 'a: b\n---\nc: d\n',
    });
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'acme.yaml']);
    expect(notes).toMatchObject([{code: 'import/left-behind', count: 2, examples: ['charts/x.yaml', 'k8s/all.yaml']}]);
  });
});

describe('orgs at the top of a file', () => {
  it('holds organisations, each in a file of its own', () => {
    const {files, counts, diagnostics, notes} = convert({
      'config/all.yaml': `
orgs:
  GoogleThings:
    admins: [ana]
    teams: {ops: {members: [bo]}}
  acme:
    name: Acme Hosting
    description: Hosts things.
    members: [kim]
`,
    });
    expect([diagnostics, notes.map(({code}) => code)]).toEqual([[], ['import/organisation-name']]);
    expect(counts).toEqual({organisations: 2, accounts: 3, groups: 1, memberships: 1, grants: 2});
    expect(Object.fromEntries([...files.keys()].map((path) => [path, read(files, path)]))).toEqual({
      'pltfrms.yaml': {
        stack: 'test',
        organisations: {
          googlethings: {display_name: 'GoogleThings'},
          acme: {display_name: 'Acme Hosting', description: 'Hosts things.'},
        },
      },
      'people.yaml': {accounts: ['ana', 'bo', 'kim']},
      'googlethings.yaml': {organisation: 'googlethings', access: {owner: ['ana']}, groups: {ops: {members: ['bo']}}},
      'acme.yaml': {organisation: 'acme', access: {viewer: ['kim']}},
    });
  });

  it('may stand in any file, in several, and beside folders; parts of one organisation join', () => {
    const {files, notes} = convert({
      'a.yml': 'orgs: {acme: {admins: [ana]}}',
      'deep/b.yaml': 'orgs: {Acme: {teams: {ops: {}}}, people: {}}',
      'c/org.yaml': 'members: [bo]',
      'c/d.yaml': '"orgs" : {e: {}}',
    });
    expect([...files.keys()]).toEqual([
      'pltfrms.yaml',
      'people.yaml',
      'c/org.yaml',
      'acme.yaml',
      'acme-2.yaml',
      'e.yaml',
      'people-2.yaml',
    ]);
    expect(read(files, 'acme-2.yaml')).toEqual({organisation: 'acme', groups: {ops: {}}});
    expect(read(files, 'pltfrms.yaml').organisations).toEqual({c: {}, acme: {}, e: {}, people: {}});
    expect(notes).toEqual([]);
  });

  it('says what else stands in the file', () => {
    const {notes} = convert({'a.yaml': 'orgs: {acme: {}}\nteams: {lost: {}}'});
    expect(notes).toMatchObject([{code: 'import/unknown-key', examples: ['a.yaml: beside orgs']}]);
  });

  it('keeps each comment with its organisation', () => {
    const {files, notes} = convert({
      'all.yaml': `# licence

orgs: # all of them
  # about acme
  acme: # beside acme
    admins:
    - ana # first
    # end of admins
  # about other
  other:
    teams:
      # about ops
      ops: {}
# the end
`,
    });
    expect(notes).toEqual([]);
    expect(files.get('acme.yaml')).toBe(
      lines(
        '# licence',
        '',
        '# all of them',
        '# about acme',
        '# beside acme',
        'organisation: acme',
        'access:',
        '  owner:',
        '    - ana # first',
        '    # end of admins',
      ),
    );
    expect(files.get('other.yaml')).toBe(
      lines('# about other', 'organisation: other', 'groups:', '  # about ops', '  ops: {}', '', '# the end'),
    );
  });

  it('with a byte order mark, and the line ends of Windows', () => {
    const {files, diagnostics} = convert({'a.yaml': '\ufefforgs:\r\n  acme:\r\n    admins:\r\n    - ana\r\n'});
    expect(diagnostics).toEqual([]);
    expect(read(files, 'acme.yaml')).toEqual({organisation: 'acme', access: {owner: ['ana']}});
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

  it('of maps are followed, and maps are merged', () => {
    const {files, diagnostics} = team(`
teams:
  a: &a
    description: x # once
    members: &m [ana, bo]
    teams: {inner: &i {members: [kim]}}
  b: *a
  c:
    <<: *a
    description: y
    teams: {}
  d:
    <<: [{members: [lee]}, *a]
    teams: {deep: *i}
`);
    expect(diagnostics).toEqual([]);
    const {b, c, d, ...rest} = read(files, 'acme/org.yaml').groups as {[name: string]: Tree};
    expect([b, c, d]).toEqual([
      {description: 'x', members: [expect.stringMatching(/^group:inner-/), 'ana', 'bo']},
      {description: 'y', members: ['ana', 'bo']},
      {members: ['group:deep', 'lee'], description: 'x'},
    ]);
    expect(rest).toMatchObject({inner: {members: ['kim']}, deep: {members: ['kim']}});
    expect(files.get('acme/org.yaml')?.match(/# once/g)).toHaveLength(1);
  });

  it('that make much of little are refused soon', () => {
    const lists = Array.from({length: 30}, (_, at) => `  a${at + 1}: &a${at + 1} {teams: {x: *a${at}, y: *a${at}}}`);
    const {diagnostics} = team(`teams:\n  a0: &a0 {}\n${lists.join('\n')}`);
    expect(diagnostics.map(({summary}) => summary)).toContainEqual('aliases make more than 100,000 values of this file');
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
  const folder = sharedData('kubernetes-org');
  const real = it.skipIf(folder === undefined);
  const sources = folder === undefined ? new Map<string, string>() : filesBelow(folder);
  const imported = importPeribolos(sources, {stack: 'kubernetes'});

  real('are these many', () => {
    expect(sources.size).toBe(73);
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
        if (files.size > 0) expect(checkConfig(files)).toEqual([]);
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
