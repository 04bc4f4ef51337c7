/** What runs is written as an app of constructs, compiled under all strict options, and adopted by terraform as it runs. */
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const RESELLER = join(ROOT, 'examples/reseller/yaml');
const SECRETS = {BILLING_CLIENT_SECRET: 'one', LEDGER_SECRET: 'two'};
const STRICT = ['--noUnusedLocals', '--noImplicitOverride', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];

describe.skipIf(!hasTerraform)('export as constructs', () => {
  let here: Folder;
  let terraform: Mirror;
  beforeEach(() => {
    here = folder();
    terraform = mirror(SECRETS);
  });
  afterEach(() => {
    here.remove();
    terraform.remove();
  });

  /** Compiled and run as the head of main.ts says; answers the folder of the stack. */
  async function synth(library: string): Promise<string> {
    const app = join(here.path, 'app');
    mkdirSync(join(app, 'node_modules'));
    symlinkSync(ROOT, join(app, 'node_modules/pltfrms'));
    for (const name of [library, 'constructs']) symlinkSync(join(ROOT, 'node_modules', name), join(app, 'node_modules', name));
    const [, said = ''] = /^\/\/ npx tsc (.*) main.ts && node main.js$/m.exec(readFileSync(join(app, 'main.ts'), 'utf8')) ?? [];
    const compiled = await execa(
      'node',
      [join(ROOT, 'node_modules/typescript/bin/tsc'), ...said.split(' '), ...STRICT, 'main.ts'],
      {
        cwd: app,
        reject: false,
        all: true,
      },
    );
    expect([compiled.exitCode, compiled.all]).toEqual([0, '']);
    await execa('node', ['main.js'], {cwd: app});
    const [, stack = ''] = /\/\/ cd (\S+)/.exec(readFileSync(join(app, 'main.ts'), 'utf8')) ?? [];
    return join(app, stack);
  }

  it.each(['cdktf', 'cdktn'])('hands the reseller over to %s: imports and nothing else, then nothing', async (library) => {
    await execa('node', [BIN, 'apply', RESELLER, '--env', 'live', '--yes'], {cwd: here.path, env: SECRETS});
    expect((await here.run('export', '--format', library, '--out', 'app')).out).toContain('into app.');
    const before = (await here.run('log', 'list', '--json')).json.result.length;
    const stack = await synth(library);
    expect(await terraform.run(stack, 'init')).toMatchObject({exit: 0});
    const planned = await terraform.run(stack, 'plan', '-out=adopt');
    expect(planned.out).toContain('Plan: 141 to import, 0 to add, 0 to change, 0 to destroy.');
    expect((await terraform.run(stack, 'apply', 'adopt')).out).toContain('141 imported, 0 added, 0 changed, 0 destroyed.');
    expect((await here.run('log', 'list', '--json')).json.result).toHaveLength(before);
    // As the comment in imports.ts says.
    const main = join(here.path, 'app/main.js');
    writeFileSync(main, readFileSync(main, 'utf8').replace(/^.*imports.*\n/gm, ''));
    await execa('node', ['main.js'], {cwd: join(here.path, 'app')});
    expect(await terraform.run(stack, 'plan', '-detailed-exitcode')).toMatchObject({exit: 0});
  });

  it('writes names that collide, words of the language, circles of files, and texts that look like templates', async () => {
    here.write('pltfrms.yaml', HARD);
    const applied = await here.run('apply', '--yes');
    expect([applied.exit, applied.err]).toEqual([0, expect.not.stringContaining('error')]);
    await here.run('export', '--format', 'cdktf', '--out', 'app');
    const written = readFileSync(join(here.path, 'app/delete.ts'), 'utf8');
    expect(written).toContain('export function deleteResources(stack: TerraformStack, needs: Needs)');
    expect(written).toContain("const deleteOrganisation = new Organisation(stack, 'delete_organisation', {name: 'delete'});");
    expect(written).toContain("new Organisation(stack, 'zebra', {name: 'zebra'})");
    expect(readFileSync(join(here.path, 'app/delete-dns.ts'), 'utf8')).toContain('$${text} %%{if}');
    const stack = await synth('cdktf');
    expect(await terraform.run(stack, 'init')).toMatchObject({exit: 0});
    const adopted = await terraform.run(stack, 'apply', '-auto-approve');
    expect(adopted.out).toMatch(/Resources: \d+ imported, 0 added, 0 changed, 0 destroyed\./);
    expect(await terraform.run(stack, 'plan', '-detailed-exitcode')).toMatchObject({exit: 0});
  });

  it('says so where nothing is there', async () => {
    const none = await here.run('export', '--format', 'cdktn', '--organisation', 'acme', '--out', 'app');
    expect([none.exit, none.err]).toEqual([1, expect.stringContaining('[')]);
  });
});

const HARD = `
stack: acme
accounts: [1st@acme.test, class@acme.test]
organisations:
  delete:
    products: [dns]
    groups: { stack: { members: [1st@acme.test, class@acme.test] }, zebra: {} }
    access: { owner: [group:stack], viewer: [group:zebra:new] }
    dns:
      zones:
        delete.test:
          records:
            "@": { TXT: 'a "quoted" \${text} %{if}' }
            "*": { A: 192.0.2.1 }
            new: { TXT: "back\`tick and \\\\ slash" }
  zebra:
    groups: { new: {} }
    access: { owner: [1st@acme.test], viewer: [group:delete:stack] }
`;
