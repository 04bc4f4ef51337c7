/** Organisations of peribolos with the built program: from one file or a folder to an empty plan. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

let here: Folder;
afterEach(() => here.remove());

const ORGS = `orgs:
  Acme:
    admins: [ana]
    members: [ana, bo, kim]
    teams:
      WG - Docs Maintainers: &docs
        members: [bo]
        teams: {日本チーム: {maintainers: [kim]}}
      Docs Reviewers:
        <<: *docs
        teams: {}
  other: {admins: [bo]}
`;

async function around(source: string): Promise<readonly unknown[]> {
  const imported = await here.run('import', '--from', 'peribolos', source, '--out', 'config', '--json');
  const applied = await here.run('apply', 'config', '--yes', '--json');
  return [imported.exit, imported.json.result.counts, applied.exit, (await here.run('plan', 'config')).out];
}

test('a file with orgs at its top is imported, applied, and planned empty', async () => {
  here = folder({'github/config.yaml': ORGS});
  const counts = {organisations: 2, accounts: 3, groups: 3, memberships: 3, grants: 5};
  expect(await around('github/config.yaml')).toEqual([0, counts, 0, 'No changes. 17 resources are as declared.']);
  expect((await here.run('show', 'group', 'acme:wg-docs-maintainers')).out).toContain('WG - Docs Maintainers');
});

test('a folder with such files among others is too', async () => {
  here = folder({'repository/config/orgs.yaml': ORGS, 'repository/ci.yaml': 'a: b\n---\nc: d\n', 'repository/README.md': ''});
  const counts = {organisations: 2, accounts: 3, groups: 3, memberships: 3, grants: 5};
  expect(await around('repository')).toEqual([0, counts, 0, 'No changes. 17 resources are as declared.']);
});

test('what can not be read is told with its place, and nothing is written', async () => {
  here = folder({'org/config.yaml': 'orgs:\n  acme:\n    members: ana\n'});
  const {json, exit} = await here.run('import', '--from', 'peribolos', 'org', '--out', 'config', '--json');
  expect([exit, json.diagnostics.map(({at, summary}) => [at?.file, at?.line, summary])]).toEqual([
    7,
    [['org/config.yaml', 3, 'members is a text; a list of names is wanted']],
  ]);
  expect(existsSync(join(here.path, 'config'))).toBe(false);
});
