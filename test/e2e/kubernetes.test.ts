/** The organisations of Kubernetes: imported, planned, applied, changed as people change them. */
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {sharedData} from '../shared-data.ts';
import {type Folder, folder} from './cli.ts';

const config = sharedData('kubernetes-org/config');

describe.skipIf(config === undefined)('the Kubernetes organisations (skipped: the data is not beside the repository)', () => {
  let here: Folder;
  beforeAll(() => {
    here = folder();
  });
  afterAll(() => here.remove());
  const path = (name: string): string => join(here.path, name);
  const changes = async (): Promise<readonly (readonly string[])[]> => {
    const {json} = await here.run('plan', 'org', '--json');
    return json.result.changes.map((change: {action: string; from?: string; address: string}) => [
      change.action,
      change.from ? `${change.from} -> ${change.address}` : change.address,
    ]);
  };
  /** Edits a copy of the config, and puts the old one back after. */
  const edited = async (
    edit: (text: (file: string, change: (before: string) => string) => void) => void,
  ): Promise<readonly (readonly string[])[]> => {
    edit((file, change) => {
      const before = readFileSync(path(`org/${file}`), 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(path(`org/${file}`), after);
    });
    const found = await changes();
    cpSync(path('kept'), path('org'), {recursive: true});
    return found;
  };

  test('import counts all of them, and says what did not map', async () => {
    const {json, exit} = await here.run(
      'import',
      '--from',
      'peribolos',
      config as string,
      '--out',
      'org',
      '--stack',
      'kubernetes',
      '--json',
    );
    expect(exit).toBe(0);
    expect(json.result.counts).toEqual({organisations: 8, accounts: 1509, groups: 766, memberships: 3615, grants: 2666});
    expect(json.result.notes.map((note: {code: string; count: number}) => [note.code, note.count])).toContainEqual([
      'import/spelling',
      20,
    ]);
    cpSync(path('org'), path('kept'), {recursive: true});
  });

  test('plan, apply, and an empty plan', async () => {
    expect((await here.run('validate', 'org')).out).toContain('Valid. 8,620 resources in 74 files');
    const applied = await here.run('apply', 'org', '--yes', '--json');
    expect(applied.json.result.applied).toBe(8620);
    expect((await here.run('plan', 'org', '--as-of', '2026-01-01')).out).toBe('No changes. 8,620 resources are as declared.');
    expect((await here.run('log', 'replay')).out).toContain('Replayed 8,620 events');
    const counts = new Map<string, number>();
    for (const {kind} of (await here.run('list', '--json')).json.result) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({organisation: 8, account: 1509, group: 766, membership: 3671, grant: 2666});
  });

  test('a team is renamed: one move', async () => {
    expect(
      await edited((text) =>
        text('kubernetes/sig-network/teams.yaml', (before) =>
          before.replace('  sig-network-bugs:', '  sig-network-defects:\n    previously: sig-network-bugs'),
        ),
      ),
    ).toEqual([['move', 'group kubernetes:sig-network-bugs -> group kubernetes:sig-network-defects']]);
  });

  test('a person is removed where they are listed: their rows go, and the person too', async () => {
    const found = await edited((text) => {
      text('people.yaml', (before) => before.replace(/^ *- thockin$\n/m, ''));
      const files = readdirSync(path('org'), {recursive: true}) as string[];
      for (const file of files.filter((name) => name.endsWith('.yaml') && name !== 'people.yaml')) {
        if (/^ *- thockin\b.*\n/m.test(readFileSync(path(`org/${file}`), 'utf8')))
          text(file, (before) => before.replace(/^ *- thockin\b.*\n/gm, '').replace(/^ *members:\n(?! *(-|#))/gm, ''));
      }
    });
    expect(found.length).toBeGreaterThan(20);
    expect(found.every(([action, address]) => action === 'delete' && address?.endsWith('thockin'))).toBe(true);
    expect(found).toContainEqual(['delete', 'account thockin']);
  });

  test('a person who is only taken from the people is named at every place that still refers to them', async () => {
    const people = readFileSync(path('org/people.yaml'), 'utf8');
    writeFileSync(path('org/people.yaml'), people.replace(/^ *- thockin$\n/m, ''));
    const {json, exit} = await here.run('plan', 'org', '--json');
    writeFileSync(path('org/people.yaml'), people);
    expect(exit).toBe(7);
    expect(json.diagnostics.length).toBeGreaterThan(20);
    for (const each of json.diagnostics) {
      expect(each.summary).toBe('thockin is no longer declared, so this plan deletes it');
      expect(each.at?.line).toBeGreaterThan(0);
      expect(each.at?.column).toBeGreaterThan(0);
    }
  });

  test('an organisation moves below another: one move, with all below it', async () => {
    const found = await edited((text) => {
      text('pltfrms.yaml', (before) =>
        before
          .replace(/ {2}kubernetes-csi:\n( {4}.*\n)*/, '')
          .replace(
            '  kubernetes-client:\n',
            '  kubernetes-client:\n    organisations: { csi: { previously: kubernetes-csi, display_name: Kubernetes CSI, description: Complicated } }\n',
          ),
      );
      for (const file of readdirSync(path('org/kubernetes-csi'), {recursive: true}) as string[]) {
        if (file.endsWith('.yaml'))
          text(`kubernetes-csi/${file}`, (before) =>
            before.replace('organisation: kubernetes-csi', 'organisation: kubernetes-client/csi'),
          );
      }
    });
    expect(found).toEqual([['move', 'organisation kubernetes-csi -> organisation kubernetes-client/csi']]);
  });

  test('the plan for a pull request stays below its limit', async () => {
    const {out} = await here.run('plan', 'org', '--markdown', '--store', 'sqlite:empty.db');
    expect(out.length).toBeLessThan(60_000);
    expect(out).toContain('8,620 to create');
    expect(out).toContain('more lines are in the saved plan');
  });
});
