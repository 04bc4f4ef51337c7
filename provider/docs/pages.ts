/** The pages that a registry shows of the provider, in its layout: made of the same schemas that terraform is told. */
import {exampleBlocks} from '#engine/terraform/example/blocks.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import {listName, NAMESPACE, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {functions} from '../functions.ts';
import {dataSourcePage, listPage} from './data-source-pages.ts';
import {functionPage} from './function-page.ts';
import {type Page, printPage} from './page.ts';
import {providerPage} from './provider-page.ts';
import {resourcePage} from './resource-page.ts';

/** All of them by their paths: `resources/dns_zone.md`. */
export function registryPages(): ReadonlyMap<string, string> {
  const exampleOf = exampleBlocks();
  const organisation = exampleOf(catalogue.kind(NAMESPACE) as Kind);
  const deepest = catalogue.kinds.reduce((a, b) => (catalogue.keyPath(b).length > catalogue.keyPath(a).length ? b : a));
  const pages: (readonly [string, Page])[] = [['index.md', providerPage(organisation)]];
  for (const kind of catalogue.kinds) {
    const example = exampleOf(kind);
    pages.push([`resources/${fileOf(typeName(kind))}`, resourcePage(kind, example)]);
    pages.push([`data-sources/${fileOf(typeName(kind))}`, dataSourcePage(kind, example)]);
    pages.push([`data-sources/${fileOf(listName(kind))}`, listPage(kind, organisation)]);
  }
  for (const [name, schema] of Object.entries(functions))
    pages.push([`functions/${name}.md`, functionPage(name, schema, exampleOf(deepest))]);
  return new Map(pages.map(([name, page]) => [name, printPage(page)]));
}

/** A registry leaves out what all types begin with. */
function fileOf(type: string): string {
  return `${type.slice(PROVIDER.length + 1)}.md`;
}
