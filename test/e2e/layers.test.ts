/** One config for two stores: variables, environments, blueprints, as a user meets them. */
import {expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

const HEAD = `stack: hostco
environments: { lab: { variables: { ttl: 1m } }, live: {} }
variables: { ttl: 1h, build: { default: local } }
accounts: [ana@hostco.test]
blueprints:
  client: { isolated: true, labels: { build: $(var.build) }, groups: { admins: {} }, access: { owner: [group:admins] } }
organisations:
  hostco: { products: dns, organisations: { bakery: { blueprint: client }, garage: { blueprint: client, isolated: false } } }
`;
const BAKERY = `organisation: hostco/bakery
groups: { admins: { members: [ana@hostco.test] } }
dns: { zones: { bakery.test: { default_ttl: $(var.ttl), records: { "@": { A: 192.0.2.20 }, www: { CNAME: "@" } } } } }
`;
const LAB = `organisation: hostco/bakery
dns: { zones: { bakery.test: { records: { "@": { A: 198.51.100.20 }, www: { absent: true } } } } }
`;

async function within(work: (here: Folder) => Promise<void>): Promise<void> {
  const here = folder({'pltfrms.yaml': HEAD, 'bakery.yaml': BAKERY, 'bakery.lab.yaml': LAB, 'notes/x.yaml': '\tnothing'});
  here.write('.pltfrmsignore', 'notes/\nexported/\n');
  try {
    await work(here);
  } finally {
    here.remove();
  }
}

test('an environment is planned, applied, left unchanged, exported and rolled back by its name', async () => {
  await within(async (here) => {
    const none = await here.run('plan');
    expect([none.exit, none.err]).toEqual([7, expect.stringContaining('add --env lab or --env live')]);
    const first = await here.run('apply', '--env', 'lab', '--yes', '--json');
    expect([first.exit, first.err]).toEqual([0, '']);
    expect((await here.run('plan', '--env', 'lab')).out).toMatch(/^No changes\. \d+ resources are as declared\.$/);
    const {json} = await here.run('plan', '--env', 'lab', '--var', 'build=7', '--json');
    expect(json.result.changes.map(({address}: {address: string}) => address)).toEqual([
      'organisation hostco/bakery',
      'organisation hostco/garage',
    ]);
    const shown = await here.run('show', 'dns.record_set', 'hostco/bakery:bakery.test:@:A', '--json');
    expect(shown.json.result).toMatchObject({owners: ['hostco@lab'], spec: {values: ['198.51.100.20']}});
    expect((await here.run('show', 'dns.record_set', 'hostco/bakery:bakery.test:www:CNAME')).exit).toBe(1);
    expect((await here.run('plan', '--env', 'live')).exit).toBe(6);
    expect((await here.run('apply', '--env', 'live', '--store', 'live.db', '--yes')).exit).toBe(0);

    await here.run('export', '--out', 'exported');
    expect((await here.run('plan', 'exported', '--env', 'lab')).out).toContain('No changes');
    await here.run('apply', '--env', 'lab', '--var', 'build=7', '--yes');
    expect((await here.run('rollback', String(first.json.result.position), '--yes')).exit).toBe(0);
    expect((await here.run('plan', '--env', 'lab')).out).toContain('No changes');
    expect((await here.run('destroy', '--env', 'lab', '--yes', '--up-to', '100')).exit).toBe(0);
  });
});

test('a saved plan is applied as it was approved', async () => {
  await within(async (here) => {
    await here.run('plan', '--env', 'lab', '--var', 'build=7', '--out', 'lab.plan');
    for (const [args, says] of [
      [['--env', 'live'], 'lab.plan was made for the environment lab, and not for live'],
      [['--var', 'build=8'], '--var can’t change lab.plan'],
    ] as const) {
      const refused = await here.run('apply', 'lab.plan', '--yes', ...args);
      expect([refused.exit, refused.err]).toEqual([64, expect.stringContaining(says)]);
    }
    expect((await here.run('apply', 'lab.plan', '--yes', '--env', 'lab')).exit).toBe(0);
    const {out} = await here.run('show', 'organisation', 'hostco/garage');
    expect(out).toContain('labels.build: 7');
  });
});

test('explain says which layer set a value, and what a flag can’t be', async () => {
  await within(async (here) => {
    const {out} = await here.run('explain', 'dns.zone', 'hostco/bakery:bakery.test', '--env', 'lab');
    expect(out).toContain(
      'default_ttl  1m\n      file, bakery.yaml:3:45\n      $(var.ttl) by the environment lab, pltfrms.yaml:2:37\n      TTL of record sets',
    );
    expect((await here.run('explain', 'organisation hostco/garage', '--env', 'live')).out).toContain('over blueprint client');
    const wrong = await here.run('explain', 'organisation', 'hostco/garage');
    expect([wrong.exit, wrong.out]).toEqual([7, '']);
    const twice = await here.run('validate', '--env', 'lab', '--var', 'ttl=1h', '--var', 'ttl=2h');
    expect([twice.exit, twice.err]).toEqual([64, expect.stringContaining('--var ttl is given twice')]);
  });
});
