import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importPeribolos} from '#engine/import/peribolos.ts';
import {sharedData} from '../../../../shared-data.ts';
import {apply, type Files, newStore, planOfExport} from './round-trip.ts';

describe('a plan of the export is empty', () => {
  const folder = new URL('../../../../../examples', import.meta.url).pathname;

  const examples = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pltfrms.yaml')));

  it.each(examples)('for the example %s', async (example) => {
    const store = await apply(newStore(), yamlBelow(join(folder, example)));
    for (const split of [false, true]) {
      const {says, unchanged} = await planOfExport(store, {split});
      expect([says, unchanged]).toEqual([[], store.world().resources.size]);
    }
  });

  it('for the Kubernetes organisations', async ({skip}) => {
    const data = sharedData('kubernetes-org/config');
    skip(data === undefined, 'the real data is not there');
    const {files} = importPeribolos(yamlBelow(data as string), {stack: 'kubernetes'});
    const store = await apply(newStore(), files);
    for (const split of [false, true]) {
      const {says, unchanged} = await planOfExport(store, {split});
      expect([says, unchanged]).toEqual([[], 8620]);
    }
  });
});

function yamlBelow(folder: string): Files {
  const names = (readdirSync(folder, {recursive: true}) as string[]).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
