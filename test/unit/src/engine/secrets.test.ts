/** Secrets: the places that they come from, the key of a store, and the digests that are made of both. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Seal, SecretField} from '#core/secret.ts';
import {emptyWorld} from '#core/world.ts';
import {weaknessOf} from '#engine/key-strength.ts';
import {type SecretPlaces, secretReader} from '#engine/secret-places.ts';
import {openSeal} from '#engine/secrets.ts';
import {catalogue} from '#schemas/catalogue.ts';

const KEY = '9f2c4be81d7a03565c1e8f7b2a90d34ce6b15f08a7d2c94b3e60f1825d7c9ab4';
const OTHER_KEY = 'c41d9a7e2b8f05366f0c7e1d84ab92535bd2e7f1a6094c83d71f5e20b8c6394a';
const FIELD: SecretField = {uid: '0123456789abcdef01234567', field: 'signing_secret'};

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pltfrms-secrets-')));
  vi.stubEnv('PLTFRMS_SECRET_KEY', undefined);
  vi.stubEnv('A_SECRET', 'hunter2');
  vi.stubEnv('ANOTHER', 'hunter2');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true, force: true});
});

const location = (): string => join(folder, 'a.db');
const keyFile = (): string => `${location()}.key`;

interface Given extends Partial<SecretPlaces> {
  readonly create?: boolean;
  readonly id?: string;
  readonly keyId?: string | undefined;
}

/** A seal for a store in the folder that records a key, or none. */
function seal({create = true, id = 'store', keyId, ...places}: Given = {}): Seal {
  const store = {id, keyId: () => keyId, world: () => emptyWorld(catalogue)};
  const read = secretReader({config: folder, location: location(), ...places});
  return openSeal({location: location(), store, read, create});
}

const digest = (place: string, given?: Given): string | undefined => seal(given).digest(place, FIELD);
const refusal = (message: string): unknown =>
  expect.objectContaining({code: 'secret/key', message: expect.stringContaining(message)});

describe('the key of a store', () => {
  it('is created once, whole, for its owner alone, and not by who only plans', () => {
    expect([digest('env:A_SECRET', {create: false}), readdirSync(folder)]).toEqual(['', []]);
    const made = digest('env:A_SECRET');
    expect(made).toMatch(/^[0-9a-f]{8}:2:[0-9a-f]{64}$/);
    expect([digest('env:A_SECRET'), digest('env:A_SECRET', {create: false})]).toEqual([made, made]);
    expect(readdirSync(folder)).toEqual(['a.db.key']);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile(), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('is not created for a store that does not exist yet: digests are bound to it', () => {
    expect([digest('env:A_SECRET', {id: ''}), readdirSync(folder)]).toEqual(['', []]);
  });

  it.each(['', 'abc', 'x'.repeat(64), 'a'.repeat(64), '0123456789abcdef'.repeat(4)])(
    'is refused when its file holds %j',
    (text) => {
      writeFileSync(keyFile(), text, {mode: 0o600});
      for (const create of [true, false]) expect(() => digest('env:A_SECRET', {create})).toThrow(refusal('does not hold a key'));
    },
  );

  it('is refused in a file that others can read or write, and behind a link', () => {
    for (const mode of [0o604, 0o620, 0o602, 0o644]) {
      writeFileSync(keyFile(), KEY);
      chmodSync(keyFile(), mode);
      expect(() => digest('env:A_SECRET'), mode.toString(8)).toThrow(refusal('can be read or written by others'));
    }
    chmodSync(keyFile(), 0o640);
    expect(digest('env:A_SECRET')).toMatch(/:2:/);
    rmSync(keyFile());
    writeFileSync(join(folder, 'elsewhere'), KEY, {mode: 0o600});
    symlinkSync('elsewhere', keyFile());
    expect(() => digest('env:A_SECRET')).toThrow(refusal('is a symbolic link'));
    rmSync(keyFile());
    symlinkSync('nowhere', keyFile());
    expect(() => digest('env:A_SECRET')).toThrow(refusal('is a symbolic link'));
    expect(readdirSync(folder)).toEqual(['a.db.key', 'elsewhere']);
  });

  it('may come from the environment, and an empty variable creates none', () => {
    vi.stubEnv('PLTFRMS_SECRET_KEY', KEY);
    expect(digest('env:A_SECRET')).toMatch(/^[0-9a-f]{8}:2:/);
    vi.stubEnv('PLTFRMS_SECRET_KEY', '');
    expect(() => digest('env:A_SECRET')).toThrow(refusal('PLTFRMS_SECRET_KEY is set and empty'));
    expect(digest('env:A_SECRET', {create: false})).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is the one that the store records: a lost or another one is an error that says which, and no new one is created', () => {
    vi.stubEnv('PLTFRMS_SECRET_KEY', KEY);
    const keyId = digest('env:A_SECRET')?.slice(0, 8) as string;
    expect(digest('env:A_SECRET', {keyId})).toMatch(new RegExp(`^${keyId}:2:`));
    vi.stubEnv('PLTFRMS_SECRET_KEY', OTHER_KEY);
    expect(() => digest('env:A_SECRET', {keyId})).toThrow(refusal(`this store’s secrets are under key ${keyId}`));
    vi.stubEnv('PLTFRMS_SECRET_KEY', undefined);
    for (const create of [true, false])
      expect(() => digest('env:A_SECRET', {keyId, create})).toThrow(refusal(`the key ${keyId} of this store is missing`));
    writeFileSync(keyFile(), OTHER_KEY, {mode: 0o600});
    expect(() => digest('env:A_SECRET', {keyId})).toThrow(refusal('a.db.key holds key'));
    expect(digest('env:NOWHERE', {keyId}), 'it is not asked for where there is nothing to digest').toBeUndefined();
  });
});

describe('a key that could be guessed', () => {
  it.each([
    ['x'.repeat(32), 'different characters'],
    ['ab'.repeat(20), 'different characters'],
    ['k'.repeat(31), 'shorter'],
    ['', 'shorter'],
    ['abcdefghijklmnopqrstuvwxyz012345', 'neighbouring'],
    ['9876543210987654321098765432109876543210', 'neighbouring'],
    ['q8Zr0x!m'.repeat(4), 'repeats'],
    ['s7Gk2pQzX1vB'.repeat(3).slice(0, 34), 'repeats'],
    [` ${KEY}`, 'white space'],
    [`${KEY}\n`, 'white space'],
  ])('is refused: %j', (key, why) => {
    expect(weaknessOf(key)).toContain(why);
    vi.stubEnv('PLTFRMS_SECRET_KEY', key);
    if (key !== '') expect(() => digest('env:A_SECRET')).toThrow(refusal(why));
  });

  it('is no random one, of whatever alphabet', () => {
    for (const key of [KEY, KEY.slice(0, 32), 'Zk3v9QmX+R7t/pL0bH2sYc6Wd8Nf1Ga=', 'correct horse battery staple, and ten more'])
      expect(weaknessOf(key)).toBeUndefined();
  });
});

describe('a digest', () => {
  beforeEach(() => vi.stubEnv('PLTFRMS_SECRET_KEY', KEY));

  it('is bound to the store, the resource and the field, so that equal secrets are not seen to be equal', () => {
    const {uid, field} = FIELD;
    const made = [
      seal().digest('env:A_SECRET', FIELD),
      seal().digest('env:A_SECRET', {uid: uid.replace('0', '1'), field}),
      seal().digest('env:A_SECRET', {uid, field: 'other'}),
      seal({id: 'another'}).digest('env:A_SECRET', FIELD),
      seal().input('env:A_SECRET'),
      seal().input('env:ANOTHER'),
    ];
    expect(new Set(made.map((each) => each?.split(':').at(-1))).size).toBe(made.length);
    expect(seal().digest('env:ANOTHER', FIELD), 'the place does not matter').toBe(made[0]);
  });

  it('keeps what it is bound to apart', () => {
    const made = [
      ['ab', 'c', 'd'],
      ['a', 'bc', 'd'],
      ['a', 'b', 'cd'],
      ['a","b', 'c', 'd'],
    ].map(([uid, field, value]) => {
      vi.stubEnv('A_SECRET', value);
      return seal().digest('env:A_SECRET', {uid: uid as string, field: field as string});
    });
    expect(new Set(made).size).toBe(made.length);
  });

  it('of before digests were bound counts as long as the value is the same', () => {
    // HMAC-SHA-256 of “hunter2” under the key, as version 1 made it.
    const old = 'd7b034bf:0fb3945fdf8e0fa85d922d0d112f60f13c194fa49513f456791b57014eec5aab';
    expect(seal().digest('env:A_SECRET', FIELD, old)).toBe(old);
    vi.stubEnv('A_SECRET', 'hunter3');
    expect(seal().digest('env:A_SECRET', FIELD, old)).toMatch(/:2:/);
  });

  it('tells two values of bytes apart that are no UTF-8', () => {
    writeFileSync(join(folder, 'one'), Uint8Array.from([0xff, 0x01]));
    writeFileSync(join(folder, 'two'), Uint8Array.from([0xfe, 0x01]));
    expect(digest('file:one')).not.toBe(digest('file:two'));
  });
});

describe('a secret in a file', () => {
  beforeEach(() => vi.stubEnv('PLTFRMS_SECRET_KEY', KEY));
  const unread = (place: string, given?: Given): string => {
    const found = seal(given).unread(place);
    return found === undefined ? 'read' : `${found.isRefused ? 'refused' : 'unread'}: ${found.summary}`;
  };

  it('is found from the folder of the config, also where that is one file', () => {
    writeFileSync(join(folder, 'pltfrms.yaml'), 'stack: s\n');
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets/a'), 'hunter2\n');
    writeFileSync(join(folder, 'secrets/b'), 'hunter2\r\n');
    const made = digest('env:A_SECRET');
    expect([digest('file:secrets/a'), digest('file:secrets/b')]).toEqual([made, made]);
    expect(digest('file:secrets/a', {config: join(folder, 'pltfrms.yaml')})).toBe(made);
  });

  it('is not read from outside of the config, hidden, from a store, or from what is no file, whatever leads there', () => {
    const config = join(folder, 'config');
    mkdirSync(join(config, '.git'), {recursive: true});
    for (const file of ['outside', 'config/.env', 'config/.git/config', 'config/plain'])
      writeFileSync(join(folder, file), 'hunter2');
    writeFileSync(join(config, 'large'), 'x'.repeat(2_000_000));
    writeFileSync(join(config, 'pltfrms.db'), 'SQLite format 3\0');
    writeFileSync(join(config, 'pltfrms.db.key'), KEY);
    writeFileSync(join(config, 'new.db.key'), KEY);
    symlinkSync('../outside', join(config, 'link'));
    symlinkSync('../nothing', join(config, 'nowhere'));
    symlinkSync('.env', join(config, 'env'));
    symlinkSync('pltfrms.db.key', join(config, 'key'));
    symlinkSync('plain', join(config, 'inside'));
    const given = {config, location: join(config, 'new.db')};
    const refused = {
      '../outside': 'stands outside',
      '../nothing': 'stands outside',
      'a/../../outside': 'stands outside',
      '/dev/zero': 'is an absolute path',
      [join(config, 'plain')]: 'is an absolute path',
      link: 'leads outside of the config, or to nothing',
      nowhere: 'leads outside of the config, or to nothing',
      '.env': 'is hidden',
      '.git/config': 'is hidden',
      env: 'is hidden',
      '.': 'stands outside',
      '.git': 'is hidden',
      large: 'has 2,000,000 bytes',
      'pltfrms.db': 'belongs to a store',
      'pltfrms.db.key': 'belongs to a store',
      'new.db.key': 'belongs to a store',
      key: 'belongs to a store',
    };
    for (const [path, why] of Object.entries(refused)) {
      expect(unread(`file:${path}`, given)).toMatch(new RegExp(`^refused: file:.*${why}`));
      expect(digest(`file:${path}`, given)).toBeUndefined();
    }
    expect([unread('file:plain', given), unread('file:inside', given)]).toEqual(['read', 'read']);
    expect(unread('file:absent', given)).toBe('unread: file:absent does not exist');
  });

  it('may be read from a folder that the operator names, by whatever links that has within', () => {
    const [config, mounted] = [join(folder, 'config'), join(folder, 'run')];
    mkdirSync(join(mounted, '..data'), {recursive: true});
    mkdirSync(config);
    writeFileSync(join(mounted, '..data/token'), 'hunter2\n');
    symlinkSync('..data/token', join(mounted, 'token'));
    symlinkSync('/etc/hostname', join(mounted, 'host'));
    symlinkSync(mounted, join(folder, 'var'));
    for (const named of [mounted, join(folder, 'var')]) {
      const given = {config, folders: [named]};
      expect(digest(`file:${named}/token`, given)).toBe(digest('env:A_SECRET'));
      expect(unread(`file:${named}/host`, given)).toContain('refused');
      expect(unread(`file:${named}/../config`, given)).toContain('refused');
      expect(unread('file:/etc/hostname', given)).toContain('refused');
    }
  });

  it('is not read for a config that is not trusted, nor is any other', () => {
    writeFileSync(join(folder, 'a'), 'hunter2');
    for (const place of ['file:a', 'file:../outside', 'env:A_SECRET', 'env:ANOTHER'])
      expect([place, unread(place, {noCode: true}), digest(place, {noCode: true}), seal({noCode: true}).input(place)]).toEqual([
        place,
        `unread: ${place} is not read with --no-code`,
        undefined,
        `${place} is not read with --no-code`,
      ]);
  });

  it('is not there where it is empty or absent; the key of the store is never one', () => {
    writeFileSync(join(folder, 'empty'), '\n');
    expect(unread('file:empty')).toBe('unread: file:empty is empty');
    expect(unread('env:NO_SUCH_VARIABLE')).toBe('unread: env:NO_SUCH_VARIABLE is not set here, or empty');
    expect(unread('env:PLTFRMS_SECRET_KEY')).toBe('refused: PLTFRMS_SECRET_KEY holds the key of the store');
  });
});
