import {beforeEach, describe, expect, it} from 'vitest';
import type {Touched} from '#core/manager.ts';
import type {Resource} from '#core/resource.ts';
import {emptyWorld, put, type World} from '#core/world.ts';
import {dnsManager} from '#managers/dns.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {absoluteOwner, ownerName} from '#schemas/dns/names.ts';
import {recordValues} from '#schemas/dns/values.ts';
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';

const ZONE = 'acme.test';

interface Said extends Problem {
  readonly uid: string;
  readonly severity: 'error' | 'warning';
}

/** A store with the organisation acme and its zone acme.test, and what is done to it in one transaction. */
class Store {
  world: World = emptyWorld(catalogue);
  readonly changes = new Map<string, Touched>();

  constructor() {
    this.place('acme', 'organisation', '', 'acme', '{}');
    this.place(ZONE, 'dns.zone', 'acme', ZONE, '{}');
  }

  place(uid: string, kind: string, parent: string, name: string, spec: string): Resource {
    const resource: Resource = {
      uid,
      kind,
      parent,
      name,
      spec,
      labels: '{}',
      protect: false,
      owners: [],
      version: 1,
      created: 1,
      updated: 1,
    };
    put(this.world, resource);
    return resource;
  }

  /** A record set that stood there before. */
  has(owner: string, type: string, values: Raw, zone = ZONE): Resource {
    const read = (field: FieldType, raw: Raw): Json => {
      const value = field.read(raw, {
        names: [zone, owner, type],
        report(problem) {
          throw new Error(problem.summary);
        },
      });
      return value as Json;
    };
    const name = read(ownerName, owner) as string;
    return this.place(
      `${absoluteOwner(name, zone)} ${type}`,
      'dns.record_set',
      zone,
      `${name}:${type}`,
      JSON.stringify({values: read(recordValues, values)}),
    );
  }

  /** A record set that the transaction makes or changes. */
  sets(owner: string, type: string, values: Raw, zone = ZONE): void {
    const name = `${absoluteOwner(owner, zone)} ${type}`;
    const prior = this.world.resources.get(name);
    this.changes.set(name, {uid: name, prior, now: this.has(owner, type, values, zone)});
  }

  drops(uid: string): void {
    const prior = this.world.resources.get(uid) as Resource;
    this.world.resources.delete(uid);
    this.world.slots.get(prior.parent)?.delete(`${prior.kind} ${prior.name}`);
    this.changes.set(uid, {uid, prior, now: undefined});
  }

  makesZone(uid: string, organisation: string, name: string, spec: object = {}): void {
    const prior = this.world.resources.get(uid);
    this.changes.set(uid, {uid, prior, now: this.place(uid, 'dns.zone', organisation, name, JSON.stringify(spec))});
  }

  check(): readonly Said[] {
    const said: Said[] = [];
    for (const rule of dnsManager.rules) {
      const touched = [...this.changes.values()].filter((each) => rule.kinds.includes((each.now ?? each.prior)?.kind ?? ''));
      if (touched.length === 0) continue;
      rule.check({
        world: this.world,
        before: this.world,
        touched,
        asOf: '2026-11-23',
        report: (uid, problem, severity = 'error') => said.push({...problem, uid, severity}),
      });
    }
    for (const problem of said) {
      expect(problem.summary).toMatch(/\(RFC \d+[^()]*\)$/);
      expect(problem.hint).toBeTruthy();
    }
    return said;
  }

  codes(): readonly string[] {
    return this.check().map((problem) => `${problem.severity} ${problem.code} ${problem.uid}`);
  }
}

let store: Store;

beforeEach(() => {
  store = new Store();
});

describe('a CNAME', () => {
  it('stands alone', () => {
    store.sets('www', 'CNAME', 'web');
    store.sets('web', 'A', '192.0.2.1');
    expect(store.check()).toEqual([]);
  });

  it('is refused beside another set, and says which', () => {
    store.has('www', 'A', '192.0.2.1');
    store.has('www', 'TXT', 'x');
    store.sets('www', 'CNAME', 'web');
    expect(store.check()).toEqual([
      {
        uid: 'www.acme.test. CNAME',
        severity: 'error',
        code: 'dns/cname-alone',
        summary: 'www.acme.test has a CNAME and also A, TXT, and a CNAME stands alone at its name (RFC 1034 section 3.6.2)',
        hint: 'keep the CNAME and move the rest to the name it points to, or keep the rest and write A or AAAA for the CNAME',
      },
    ]);
  });

  it('is protected from what comes later', () => {
    store.has('www', 'CNAME', 'web');
    store.sets('www', 'TXT', 'x');
    expect(store.codes()).toEqual(['error dns/cname-alone www.acme.test. TXT']);
    expect(store.check()[0]?.summary).toContain('has a CNAME and also TXT');
  });

  it('is reported once where both were touched', () => {
    store.sets('www', 'A', '192.0.2.1');
    store.sets('www', 'CNAME', 'web');
    expect(store.codes()).toEqual(['error dns/cname-alone www.acme.test. CNAME']);
  });

  it('may take the place of an address in one transaction', () => {
    store.has('www', 'A', '192.0.2.1');
    store.drops('www.acme.test. A');
    store.sets('www', 'CNAME', 'web');
    expect(store.check()).toEqual([]);
  });

  it('is never at the zone itself', () => {
    store.has('@', 'MX', '0 .');
    store.sets('@', 'CNAME', 'web.other.test.');
    expect(store.codes()).toEqual(['error dns/cname-at-apex acme.test. CNAME']);
  });

  it('has one value', () => {
    store.sets('www', 'CNAME', ['a', 'b']);
    expect(store.check()).toMatchObject([
      {
        code: 'dns/cname-single',
        summary:
          'www.acme.test is an alias of 2 names, a.acme.test. b.acme.test., and can be one of one only (RFC 2181 section 10.1)',
      },
    ]);
  });

  it('does not lead back to itself, directly or over others', () => {
    store.sets('www', 'CNAME', 'www');
    expect(store.check()).toMatchObject([
      {
        code: 'dns/cname-loop',
        summary: 'the CNAME leads back to itself: www.acme.test. → www.acme.test. (RFC 1034 section 3.6.2)',
      },
    ]);
    store.sets('www', 'CNAME', 'a');
    store.has('a', 'CNAME', 'b');
    store.has('b', 'CNAME', 'www');
    expect(store.check()).toMatchObject([
      {code: 'dns/cname-loop', summary: expect.stringContaining('www.acme.test. → a.acme.test. → b.acme.test. → www.acme.test.')},
    ]);
  });

  it('may lead into a loop of others without being followed for ever', () => {
    store.has('a', 'CNAME', 'b');
    store.has('b', 'CNAME', 'a');
    store.sets('www', 'CNAME', 'a');
    expect(store.check()).toEqual([]);
  });
});

describe('a delegation', () => {
  it('stands with its DS and its glue', () => {
    store.sets(
      'client',
      'NS',
      ['ns1.client', 'ns.elsewhere.test.'].map((each) => (each.endsWith('.') ? each : `${each}.acme.test.`)),
    );
    store.sets('client', 'DS', `2371 13 2 ${'ab'.repeat(32)}`);
    store.sets('ns1.client', 'A', '192.0.2.1');
    store.sets('ns1.client', 'AAAA', '2001:db8::1');
    expect(store.check()).toEqual([]);
  });

  it('is never the zone itself, which has nameservers', () => {
    store.sets('@', 'NS', 'ns.other.test.');
    expect(store.check()).toMatchObject([
      {code: 'dns/ns-at-apex', severity: 'error', hint: 'write nameservers: [NAME, …] at the zone, and leave NS out of @'},
    ]);
  });

  it('is never a wildcard', () => {
    store.sets('*.dev', 'NS', 'ns.other.test.');
    expect(store.codes()).toEqual(['error dns/ns-wildcard *.dev.acme.test. NS']);
  });

  it('has DS only beside NS', () => {
    store.sets('client', 'DS', `2371 13 2 ${'ab'.repeat(32)}`);
    store.sets('@', 'DS', `2371 13 2 ${'ab'.repeat(32)}`);
    expect(store.codes()).toEqual(['error dns/ds-without-ns client.acme.test. DS', 'error dns/ds-at-apex acme.test. DS']);
  });

  it('does not go and leave its DS behind', () => {
    store.has('client', 'NS', 'ns.other.test.');
    store.has('client', 'DS', `2371 13 2 ${'ab'.repeat(32)}`);
    store.drops('client.acme.test. NS');
    expect(store.codes()).toEqual(['error dns/ds-without-ns client.acme.test. NS']);
    store.drops('client.acme.test. DS');
    expect(store.check()).toEqual([]);
  });

  it.each(['TXT', 'MX', 'CNAME'])('lets no %s stand below it or at it', (type) => {
    const value = type === 'TXT' ? 'x' : type === 'MX' ? '10 mail.other.test.' : 'web.other.test.';
    store.has('client', 'NS', 'ns.other.test.');
    store.sets('a.b.client', type, value);
    expect(store.codes()).toEqual([`error dns/below-delegation a.b.client.acme.test. ${type}`]);
    expect(store.check()[0]?.summary).toBe(
      `client.acme.test is delegated, so nobody asks this zone for ${type} at a.b.client.acme.test; only addresses of name servers may stand there (RFC 2181 section 6)`,
    );
    store.sets('client', type, value);
    expect(store.codes()).toContain(`error dns/below-delegation client.acme.test. ${type}`);
  });

  it('lets no further delegation stand below it', () => {
    store.has('client', 'NS', 'ns.other.test.');
    store.sets('sub.client', 'NS', 'ns.other.test.');
    expect(store.codes()).toEqual(['error dns/below-delegation sub.client.acme.test. NS']);
  });

  it('says what it would hide when it is new, and counts what is too much to name', () => {
    for (const owner of ['a.client', 'b.client', 'c.client', 'd.client']) store.has(owner, 'TXT', 'x');
    store.has('client', 'TXT', 'x');
    store.has('ns1.client', 'A', '192.0.2.1');
    store.has('xclient', 'TXT', 'x');
    store.sets('client', 'NS', 'ns.other.test.');
    expect(store.check()).toMatchObject([
      {
        uid: 'client.acme.test. NS',
        code: 'dns/delegation-hides',
        summary:
          'the new NS hides what stands in this zone already, a.client.acme.test TXT, b.client.acme.test TXT, c.client.acme.test TXT and 2 more: only addresses of name servers may stand below a delegation (RFC 2181 section 6)',
      },
    ]);
  });

  it('is not looked below again when it only changes', () => {
    store.has('client', 'NS', 'ns.other.test.');
    store.has('a.client', 'TXT', 'x');
    store.sets('client', 'NS', 'ns2.other.test.');
    expect(store.check()).toEqual([]);
  });

  it('to a name within itself needs glue', () => {
    store.sets('client', 'NS', 'ns1.client.acme.test.');
    expect(store.codes()).toEqual(['warning dns/glue client.acme.test. NS']);
    store.has('ns1.client', 'AAAA', '2001:db8::1');
    expect(store.check()).toEqual([]);
  });
});

describe('a host that MX, NS or SRV name', () => {
  it.each([
    ['MX', '10 mail', 'RFC 2181 section 10.3'],
    ['SRV', '0 0 443 mail', 'RFC 2782'],
    ['NS', 'mail', 'RFC 2181 section 10.3'],
  ])('is no alias: %s', (type, value, rfc) => {
    const owner = type === 'SRV' ? '_x._tcp' : 'sub';
    store.has('mail', 'CNAME', 'other.test.');
    store.sets(owner, type, value);
    expect(store.codes()).toEqual([`warning dns/target-alias ${owner}.acme.test. ${type}`]);
    expect(store.check()[0]?.summary).toBe(
      `${type} of ${owner}.acme.test leads to mail.acme.test, which is a CNAME and should be the name with the address itself (${rfc})`,
    );
  });

  it('has an address where it stands in the zone', () => {
    store.sets('@', 'MX', ['10 mial', '20 mail.other.test.', '30 mail']);
    store.sets('mail', 'A', '192.0.2.1');
    expect(store.check()).toMatchObject([
      {
        code: 'dns/target-address',
        severity: 'warning',
        summary: 'MX of acme.test leads to mial.acme.test, which has no address in this zone (RFC 5321 section 5.1)',
      },
    ]);
  });

  it('may be found by a wildcard or in a delegated zone', () => {
    store.has('*', 'A', '192.0.2.1');
    store.sets('@', 'MX', '10 mail');
    expect(store.check()).toEqual([]);
    store = new Store();
    store.has('*.eu', 'AAAA', '2001:db8::1');
    store.has('client', 'NS', 'ns.other.test.');
    store.sets('@', 'MX', ['10 mail.eu.acme.test.', '20 mail.client.acme.test.', '30 client']);
    expect(store.check()).toEqual([]);
  });

  it('is none where there is no service', () => {
    store.sets('_x._tcp', 'SRV', '0 0 0 .');
    store.sets('@', 'MX', '0 .');
    expect(store.check()).toEqual([]);
  });
});

describe('the name of a host', () => {
  it('has letters, digits, and hyphens between them', () => {
    store.sets('a_b', 'A', '192.0.2.1');
    store.sets('-a', 'AAAA', '2001:db8::1');
    store.sets('*.a-', 'MX', '10 m_x.other.test.');
    store.sets('sub', 'NS', 'n_s.other.test.');
    store.sets('_x._tcp', 'SRV', '0 0 443 s_v.other.test.');
    store.makesZone(ZONE, 'acme', ZONE, {nameservers: ['n_s.other.test']});
    expect([...store.codes()].sort()).toEqual([
      'warning dns/host-name *.a-.acme.test. MX',
      'warning dns/host-name *.a-.acme.test. MX',
      'warning dns/host-name -a.acme.test. AAAA',
      'warning dns/host-name _x._tcp.acme.test. SRV',
      'warning dns/host-name a_b.acme.test. A',
      'warning dns/host-name acme.test',
      'warning dns/host-name sub.acme.test. NS',
    ]);
    expect(store.check().map((each) => each.summary)[0]).toContain(
      'is served by it: name servers that check names refuse the whole zone',
    );
  });

  it('is no matter where it begins with an underscore: servers that check names do not look for a scope', () => {
    store.sets('_acme.docs', 'A', '192.0.2.1');
    store.sets('*._b', 'AAAA', '2001:db8::1');
    expect(
      store
        .check()
        .map((each) => `${each.code} ${each.uid}`)
        .sort(),
    ).toEqual(['dns/host-name *._b.acme.test. AAAA', 'dns/host-name _acme.docs.acme.test. A']);
  });

  it('is no matter where no host is meant', () => {
    store.sets('_dmarc', 'TXT', 'v=DMARC1; p=none');
    store.sets('a_b', 'CNAME', 'c_d.other.test.');
    store.sets('gc._msdcs', 'A', '192.0.2.1');
    store.sets('*', 'A', '192.0.2.1');
    store.sets('@', 'MX', '0 .');
    store.sets('xn--bcher-kva.0', 'A', '192.0.2.1');
    expect(store.check()).toEqual([]);
  });
});

describe('mail', () => {
  it('is refused everywhere or taken somewhere', () => {
    store.sets('@', 'MX', ['0 .', '10 mail.other.test.']);
    expect(store.check()).toMatchObject([
      {
        code: 'dns/null-mx',
        severity: 'error',
        summary: 'acme.test takes no mail (0 .) and takes it at 10 mail.other.test. (RFC 7505 section 3)',
      },
    ]);
  });

  it('has one SPF record, however its strings are cut', () => {
    store.sets('@', 'TXT', ['v=spf1 -all', ['v=spf1 mx', ' -all'], 'v=spf10', 'about v=spf1']);
    expect(store.check()).toMatchObject([
      {code: 'dns/spf-twice', severity: 'error', summary: expect.stringContaining('acme.test has 2 SPF records')},
    ]);
    store.sets('@', 'TXT', ['V=SPF1', 'v=spf10']);
    expect(store.check()).toEqual([]);
  });

  it('should have one DMARC record', () => {
    store.sets('_dmarc', 'TXT', ['v=DMARC1; p=none', 'v=DMARC1;p=reject']);
    store.sets('other', 'TXT', ['v=DMARC1; p=none', 'v=DMARC1;p=reject']);
    expect(store.codes()).toEqual(['warning dns/dmarc-twice _dmarc.acme.test. TXT']);
  });
});

describe('a convention', () => {
  it.each([
    ['SRV', 'sip', '0 0 0 .'],
    ['TLSA', 'www', `3 1 1 ${'ab'.repeat(32)}`],
    ['TLSA', '_https._tcp', `3 1 1 ${'ab'.repeat(32)}`],
    ['URI', '@', '10 1 https://acme.test/'],
  ])('is a warning where %s stands at %s', (type, owner, value) => {
    store.sets(owner, type, value);
    expect(store.codes()).toEqual([`warning dns/owner-convention ${absoluteOwner(owner, ZONE)} ${type}`]);
  });

  it.each([
    ['SRV', '_sip._tcp', '0 0 0 .'],
    ['SRV', '*._tcp', '0 0 0 .'],
    ['TLSA', '_25._tcp.mail', `3 1 1 ${'ab'.repeat(32)}`],
    ['TLSA', '*._tcp.mail', `3 1 1 ${'ab'.repeat(32)}`],
    ['URI', '_443._tcp', '10 1 https://acme.test/'],
  ])('is kept by %s at %s', (type, owner, value) => {
    store.sets(owner, type, value);
    expect(store.check()).toEqual([]);
  });

  it('warns of a CAA tag that nobody knows', () => {
    store.sets('@', 'CAA', ['0 isue ca.test', '128 future x', '0 issue ca.test']);
    expect(store.check()).toMatchObject(
      [
        {
          code: 'dns/caa-tag',
          severity: 'warning',
          summary: expect.stringContaining('the tag future of CAA at acme.test, so no certificate is issued'),
        },
        {code: 'dns/caa-tag', severity: 'warning', summary: expect.stringContaining('the tag isue')},
      ].reverse(),
    );
  });
});

describe('a zone', () => {
  beforeEach(() => {
    store.place('north', 'organisation', 'acme', 'north', '{}');
    store.place('other', 'organisation', '', 'other', '{}');
  });

  it('stands in one organisation of the whole store', () => {
    store.makesZone('second', 'north', ZONE);
    expect(store.check()).toEqual([
      {
        uid: 'second',
        severity: 'error',
        code: 'dns/zone-twice',
        summary: 'the zone acme.test stands in acme already, and a name has one zone (RFC 1034 section 4.2)',
        hint: 'move it here with previously, or leave it out and give access to dns.zone acme:acme.test',
      },
    ]);
  });

  it('is reported once where two come in one transaction, wherever they stand', () => {
    store.makesZone('one', 'north', 'new.test');
    store.makesZone('two', 'other', 'new.test');
    store.makesZone('three', 'other', 'else.test');
    expect(store.check()).toMatchObject([
      {uid: 'two', code: 'dns/zone-twice', summary: expect.stringContaining('stands in acme/north already')},
    ]);
  });

  it('that stood there before is the first, even when it comes later in the store', () => {
    store.makesZone('one', 'other', 'new.test');
    store.place('two', 'dns.zone', 'north', 'new.test', '{}');
    expect(store.check()).toMatchObject([{uid: 'one', code: 'dns/zone-twice'}]);
  });

  it('may move, and may change', () => {
    store.makesZone(ZONE, 'other', ZONE);
    store.makesZone('three', 'north', 'sub.acme.test');
    expect(store.check()).toEqual([]);
  });

  it('has name servers that can be reached', () => {
    store.has('ns1', 'A', '192.0.2.1');
    store.has('ns2', 'CNAME', 'ns1');
    store.makesZone(ZONE, 'acme', ZONE, {
      nameservers: ['ns1.acme.test', 'ns2.acme.test', 'ns3.acme.test', 'ns.other.test', 'ns1'],
    });
    expect(store.codes()).toEqual([
      'warning dns/target-alias acme.test',
      'warning dns/nameserver-address acme.test',
      'warning dns/nameserver-short acme.test',
    ]);
    expect(store.check().every((each) => each.path?.[0] === 'nameservers')).toBe(true);
  });

  it('warns when the last address of one of its name servers goes', () => {
    store.has('ns1', 'A', '192.0.2.1');
    store.has('ns1', 'AAAA', '2001:db8::1');
    store.place(ZONE, 'dns.zone', 'acme', ZONE, JSON.stringify({nameservers: ['ns1.acme.test']}));
    store.drops('ns1.acme.test. A');
    expect(store.check()).toEqual([]);
    store.drops('ns1.acme.test. AAAA');
    expect(store.codes()).toEqual([
      'warning dns/nameserver-address ns1.acme.test. A',
      'warning dns/nameserver-address ns1.acme.test. AAAA',
    ]);
  });
});

it('a set that ends in the name of its zone is seen below the right names', () => {
  store.has('acme.test.acme.test.', 'NS', 'ns.other.test.');
  store.sets('www.acme.test.acme.test.', 'TXT', 'x');
  expect(store.codes()).toEqual(['error dns/below-delegation www.acme.test.acme.test. TXT']);
});

it('a hundred thousand sets in one zone are checked in linear time', () => {
  for (let i = 0; i < 100_000; i++)
    store.sets(
      `host${i}.a.b`,
      i % 3 === 0 ? 'TXT' : i % 3 === 1 ? 'CNAME' : 'A',
      i % 3 === 0 ? 'x' : i % 3 === 1 ? 'host2.a.b.acme.test.' : '192.0.2.1',
    );
  for (let i = 0; i < 2000; i++) store.sets(`client${i}`, 'NS', 'ns.other.test.');
  const start = performance.now();
  expect(store.check()).toEqual([]);
  // A square of it would take hours, also on a busy machine.
  expect(performance.now() - start).toBeLessThan(60_000);
});

it('a hundred thousand new zones are checked in linear time', () => {
  for (let i = 0; i < 100_000; i++) store.makesZone(`zone${i}`, 'acme', `zone${i}.test`);
  const start = performance.now();
  expect(store.check()).toEqual([]);
  expect(performance.now() - start).toBeLessThan(60_000);
});
