/**
 * The examples of the pages for a registry, with the real terraform. Those of one product are a module with a store of its own,
 * where nothing is that they do not bring along, and all of them are one run: what takes time is terraform and not an example.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const PAGES = new URL('../../docs/terraform/', import.meta.url).pathname;
const REQUIRED = 'terraform {\n  required_providers {\n    pltfrms = { source = "pltfrms/pltfrms" }\n  }\n}\n\n';

/** The pieces of configuration on a page. */
function piecesOf(page: string): readonly string[] {
  const text = readFileSync(join(PAGES, page), 'utf8');
  return [...text.matchAll(/^```terraform\n(.*?)^```$/gms)].map(([, piece]) => piece as string);
}

/** The pages of a kind: what is declared, what is imported, and what is read. */
const examples = catalogue.kinds.map((kind) => {
  const file = (type: string): string => `${type.replace('pltfrms_', '')}.md`;
  const [resources = '', imports = ''] = piecesOf(`resources/${file(typeName(kind))}`);
  const data = [typeName(kind), listName(kind)].map((type) => piecesOf(`data-sources/${file(type)}`).join(''));
  return {kind, module: kind.product, resources: resources.split(/\n\n(?=resource )/), imports, data: data.join('\n')};
});
const modules = [...new Set(examples.map(({module}) => module))];
const of = (module: string) => examples.filter((each) => each.module === module);
/** Examples have in common what they need. */
const resourcesOf = (module: string): string =>
  [...new Set(of(module).flatMap(({resources}) => resources.map((each) => `${each.trim()}\n`)))].join('\n');
const functions = readdirSync(join(PAGES, 'functions')).map((file) => piecesOf(`functions/${file}`).join(''));

it.each(examples)('that of $kind.name declares all that it refers to', ({resources, imports}) => {
  const declared = resources.map((each) => /^resource "(\w+)" "(\w+)"/.exec(each)?.slice(1).join('.'));
  for (const each of [...resources, imports])
    for (const [name] of each.matchAll(/\bpltfrms_\w+\.\w+/g)) expect(declared).toContain(name);
});

describe.skipIf(!hasTerraform)('the examples of the pages', () => {
  let terraform: Mirror;
  let here: string;

  function write(folder: string, text: string): void {
    mkdirSync(join(here, folder), {recursive: true});
    writeFileSync(join(here, folder, 'main.tf'), text);
  }

  beforeAll(async () => {
    const secrets = modules.flatMap((module) =>
      [...resourcesOf(module).matchAll(/"env:(\w+)"/g)].map(([, name]) => name as string),
    );
    terraform = mirror(Object.fromEntries(secrets.map((name) => [name, `hush ${name}`])));
    here = mkdtempSync(join(tmpdir(), 'pages-'));
    write('index', piecesOf('index.md').join(''));
    const calls = modules.map(
      (module) => `provider "pltfrms" {
  alias = "${module}"
  stack = "web"
  store = "sqlite:${module}.db"
}

module "${module}" {
  source    = "./${module}"
  providers = { pltfrms = pltfrms.${module} }
}
`,
    );
    write('', `${REQUIRED}module "index" {\n  source = "./index"\n}\n\n${calls.join('\n')}`);
    for (const module of modules) write(module, REQUIRED + resourcesOf(module));
    const init = await terraform.run(here, 'init');
    if (init.exit !== 0) throw new Error(init.out);
  }, 60_000);
  afterAll(() => {
    terraform.remove();
    rmSync(here, {recursive: true, force: true});
  });

  it('apply as they stand, and are imported and read by what stands beside them', async () => {
    const applied = await terraform.run(here, 'apply', '-auto-approve');
    expect(applied.out).toContain('Apply complete!');
    const names = examples.map(({module, imports}) => `module.${module}.${/to = (\S+)/.exec(imports)?.[1]}`);
    const removed = await terraform.run(here, 'state', 'rm', ...names);
    expect(removed.out).toContain(`Successfully removed ${names.length} resource instance(s)`);
    for (const module of modules) write(module, [REQUIRED + resourcesOf(module), ...of(module).map(({data}) => data)].join('\n'));
    const imports = examples.map(({module, imports}) => imports.replace('to = ', `to = module.${module}.`));
    writeFileSync(join(here, 'more.tf'), [...imports, ...functions].join('\n'));
    const again = await terraform.run(here, 'apply', '-auto-approve');
    expect(again.out).toContain(`Apply complete! Resources: ${names.length} imported, 0 added, 0 changed, 0 destroyed.`);
    expect((await terraform.run(here, 'fmt', '-check', '-diff', '-recursive')).out).toBe('');
  }, 120_000);
});
