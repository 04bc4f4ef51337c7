/** An organisation of Kubernetes, imported by the CLI and handed over to terraform. */
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {sharedData} from '../shared-data.ts';
import {type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const config = sharedData('kubernetes-org/config');

describe.skipIf(config === undefined || !hasTerraform)('kubernetes-csi (skipped: the data or terraform is not there)', () => {
  let here: Folder;
  let terraform: Mirror;
  beforeAll(() => {
    here = folder();
    terraform = mirror();
  });
  afterAll(() => {
    here.remove();
    terraform.remove();
  });

  it('is adopted with its 398 resources, and nothing is left to do', async () => {
    const run = (...args: string[]): ReturnType<Mirror['run']> => terraform.run(join(here.path, 'tf'), ...args);
    await here.run('import', '--from', 'peribolos', config as string, '--out', 'org', '--stack', 'kubernetes');
    expect((await here.run('apply', 'org', '--yes')).exit).toBe(0);
    const exported = await here.run('export', '--format', 'terraform', '--organisation', 'kubernetes-csi', '--out', 'tf');
    expect([exported.exit, exported.err]).toEqual([0, '']);
    expect((await run('init')).exit).toBe(0);
    expect((await run('plan', '-out=adopt')).out).toContain('Plan: 398 to import, 0 to add, 0 to change, 0 to destroy.');
    expect((await run('apply', 'adopt')).out).toContain('Resources: 398 imported, 0 added, 0 changed, 0 destroyed.');
    expect((await run('plan', '-detailed-exitcode')).exit).toBe(0);
  }, 120_000);
});
