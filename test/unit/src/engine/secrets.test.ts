/** Where secrets and the key of a store come from, and what is made of what is wrong with either. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openSeal} from '#engine/secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pltfrms-secrets-'));
  vi.stubEnv('PLTFRMS_SECRET_KEY', undefined);
  vi.stubEnv('A_SECRET', 'hunter2');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true, force: true});
});

const store = (): string => join(folder, 'a.db');
const seal = (place: string, create = true, config = folder): string | undefined =>
  openSeal({store: store(), config, create})(place);

describe('the key of a store', () => {
  it('is made once, whole, for its owner alone, and not by who only reads', () => {
    expect([seal('env:A_SECRET', false), readdirSync(folder)]).toEqual(['', []]);
    const sealed = seal('env:A_SECRET');
    expect(sealed).toMatch(/^[0-9a-f]{8}:[0-9a-f]{64}$/);
    expect([seal('env:A_SECRET'), seal('env:A_SECRET', false)]).toEqual([sealed, sealed]);
    expect(readdirSync(folder)).toEqual(['a.db.key']);
    expect(statSync(`${store()}.key`).mode & 0o777).toBe(0o600);
    expect(readFileSync(`${store()}.key`, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it.each(['', 'abc', 'x'.repeat(64)])('is refused when its file holds %j', (text) => {
    writeFileSync(`${store()}.key`, text);
    for (const create of [true, false])
      expect(() => seal('env:A_SECRET', create)).toThrow(expect.objectContaining({code: 'secret/key'}));
  });

  it('may come from the environment, when nobody can guess it', () => {
    vi.stubEnv('PLTFRMS_SECRET_KEY', 'short');
    expect(() => seal('env:A_SECRET')).toThrow(expect.objectContaining({code: 'secret/key'}));
    vi.stubEnv('PLTFRMS_SECRET_KEY', 'k'.repeat(32));
    expect(seal('env:A_SECRET')).toMatch(/^[0-9a-f]{8}:/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a secret in a file', () => {
  it('is found from the folder of the config, also where that is one file', () => {
    writeFileSync(join(folder, 'pltfrms.yaml'), 'stack: s\n');
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets/a'), 'hunter2\n');
    const sealed = seal('env:A_SECRET');
    expect(seal('file:secrets/a')).toBe(sealed);
    expect(seal('file:secrets/a', true, join(folder, 'pltfrms.yaml'))).toBe(sealed);
  });

  it('is no device, no folder, not empty and not endless', () => {
    writeFileSync(join(folder, 'empty'), '\n');
    writeFileSync(join(folder, 'large'), 'x'.repeat(2_000_000));
    for (const place of ['file:/dev/zero', 'file:.', 'file:empty', 'file:large', 'file:nowhere', 'env:NO_SUCH_VARIABLE'])
      expect([place, seal(place)]).toEqual([place, undefined]);
  });
});
