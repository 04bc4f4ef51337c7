/** The example zones of the design: every value is read, is the same when it is read again, and breaks no rule. */
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Resource} from '#core/resource.ts';
import {emptyWorld, put} from '#core/world.ts';
import {dnsManager} from '#managers/dns.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {domainName, ownerName} from '#schemas/dns/names.ts';
import {recordSet, zone as zoneKind} from '#schemas/dns.ts';
import type {Problem, Raw} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';

const folder = new URL('../../../../../shared/design/config-examples/zones/', import.meta.url);
const required = (process.env.PLTFRMS_REQUIRE ?? '').includes('shared-data');
const present = existsSync(folder);

type Tree = {readonly [key: string]: Raw};

it.runIf(required)('the example zones are there', () => expect(present).toBe(true));

/** Names that BIND refuses by default, and other servers do not. */
const DOUBTFUL: {readonly [file: string]: readonly string[]} = {'kubernetes.io.yaml': ['kubernetes.io _acme-challenge.docs A']};

describe.runIf(present)('the example zones of', () => {
  it.each([
    ['nasty.yaml', 4, 44],
    ['kubernetes.io.yaml', 1, 54],
  ])('%s', (file, zones, sets) => {
    const problems: Problem[] = [];
    const report = (problem: Problem): unknown => problems.push(problem);
    const world = emptyWorld(catalogue);
    const touched: Resource[] = [];
    const add = (uid: string, kind: string, parent: string, name: string, spec: object): void => {
      const resource: Resource = {
        uid,
        kind,
        parent,
        name,
        spec: JSON.stringify(spec),
        labels: '{}',
        protect: false,
        owners: [],
        version: 1,
        created: 1,
        updated: 1,
      };
      put(world, resource);
      if (kind !== 'organisation') touched.push(resource);
    };
    const document = parse(readFileSync(new URL(file, folder), 'utf8'), {schema: 'failsafe'}) as {
      dns: {zones: {[name: string]: Tree}};
    };

    add('acme', 'organisation', '', 'acme', {});
    for (const [written, {records, ...fields}] of Object.entries(document.dns.zones)) {
      const zone = domainName.read(written, {names: [], report}) as string;
      add(zone, 'dns.zone', 'acme', zone, readFields(zoneKind.fields, fields, {names: [zone], report}) as object);
      for (const [ownerWritten, {ttl, ...types}] of Object.entries(records as {[owner: string]: Tree})) {
        const owner = ownerName.read(ownerWritten, {names: [zone], report}) as string;
        for (const [type, body] of Object.entries(types)) {
          const names = [zone, owner, type];
          const {labels: _, ...whole}: Tree = typeof body === 'string' || Array.isArray(body) ? {values: body} : (body as Tree);
          const spec = readFields(recordSet.fields, {...whole, ...(ttl === undefined ? {} : {ttl})} as Tree, {names, report});
          expect(readFields(recordSet.fields, spec as Tree, {names, report})).toEqual(spec);
          add(`${zone} ${owner} ${type}`, 'dns.record_set', zone, `${owner}:${type}`, spec as object);
        }
      }
    }

    expect(problems).toEqual([]);
    expect(touched.filter((each) => each.kind === 'dns.zone')).toHaveLength(zones);
    expect(touched.filter((each) => each.kind === 'dns.record_set')).toHaveLength(sets);
    const said: string[] = [];
    for (const rule of dnsManager.rules) {
      const mine = touched.filter((each) => rule.kinds.includes(each.kind)).map((now) => ({uid: now.uid, now}));
      rule.check({
        world,
        before: emptyWorld(catalogue),
        touched: mine,
        asOf: '2026-11-23',
        report: (uid, problem) => said.push(`${uid}: ${problem.summary}`),
      });
    }
    expect(said.map((each) => each.split(':')[0])).toEqual(DOUBTFUL[file] ?? []);
  });
});
