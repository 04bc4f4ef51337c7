/** What TF_LOG=debug tells: a line for each resource that was decided about, and for each wait. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {hasTerraform, installOurs, type Workspace, workspace} from './terraform.ts';

describe.skipIf(!hasTerraform)('the log of terraform', () => {
  let root: string;
  let here: Workspace;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'log-'));
    here = workspace(installOurs(join(root, 'mirror')));
  });
  afterAll(() => {
    here.remove();
    rmSync(root, {recursive: true});
    delete process.env['TF_LOG_PROVIDER'];
  });

  test('has a line for each decision and each wait at debug, and none of them at error', async () => {
    here.declare(`
resource "pltfrms_organisation" "acme" { name = "acme" }
resource "pltfrms_dns_record_set" "www" {
  zone   = "acme:none.test"
  name   = "www"
  type   = "A"
  values = ["192.0.2.1"]
}`);
    await here.run('init');
    process.env['TF_LOG_PROVIDER'] = 'debug';
    const {out} = await here.run('apply', '-auto-approve', '-input=false');
    const lines = out.split('\n').filter((line) => line.includes('[DEBUG]') && line.includes('pltfrms'));
    const said = (message: string, ...words: readonly string[]): boolean =>
      lines.some((line) => line.includes(message) && words.every((word) => line.includes(word)));
    expect(said('plan:', 'type=pltfrms_organisation', 'id=acme', 'decision=create'), out).toBe(true);
    expect(said('apply:', 'type=pltfrms_organisation', 'id=acme', 'decision=create', 'milliseconds='), out).toBe(true);
    expect(said('wait for what else is planned:', 'type=pltfrms_dns_record_set', 'result=false'), out).toBe(true);
    expect(said('wait for a change in the store:', 'dns.zone acme:none.test is not there', 'patience='), out).toBe(true);
    process.env['TF_LOG_PROVIDER'] = 'error';
    expect((await here.run('plan')).out).not.toContain('decision=');
  });
});
