import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {isPltfrmsError} from '#core/errors.ts';
import {planDocument} from '#core/plan/document.ts';
import {readPlanFile} from '#engine/saved-plan/file.ts';
import {isSignature, signatureOf} from '#engine/saved-plan/sign.ts';
import {bodyOf, textOf} from '#engine/saved-plan/text.ts';
import {examplePlan} from '#engine/terraform/example/world.ts';

const KEY = {text: '0123456789abcdef'.repeat(4), id: 'x', source: 'test'};
const folder = mkdtempSync(join(tmpdir(), 'pltfrms-plan-'));
afterAll(() => rmSync(folder, {recursive: true}));
const path = join(folder, 'a.plan');
const body = bodyOf(planDocument(examplePlan(), {version: '1', store: 'store', config: '', plannedBy: 'ana'}));
const good = textOf(body, signatureOf(KEY, 'store', body));

/** Undefined where it is authentic, otherwise why it is not. */
function refusal(bytes: string | Uint8Array): string | undefined {
  writeFileSync(path, bytes);
  try {
    const {signed, signature, document} = readPlanFile(path);
    return isSignature(KEY, document.base.store, signed, signature) ? undefined : 'not signed so';
  } catch (error) {
    if (isPltfrmsError(error)) return error.message;
    throw error;
  }
}

describe('the file of a saved plan', () => {
  test('is authentic as it was written', () => {
    expect(refusal(good)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  test('is refused with any byte changed, taken out or put in', () => {
    const bytes = Buffer.from(good);
    const place = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(place, fc.integer({min: 1, max: 255}), fc.constantFrom('change', 'cut', 'insert', 'end'), (at, by, how) => {
        const changed = (bytes[at] as number) ^ by;
        const bent =
          how === 'change'
            ? [bytes.subarray(0, at), Buffer.of(changed), bytes.subarray(at + 1)]
            : how === 'cut'
              ? [bytes.subarray(0, at), bytes.subarray(at + 1)]
              : how === 'insert'
                ? [bytes.subarray(0, at), Buffer.of(changed), bytes.subarray(at)]
                : [bytes, Buffer.of(changed)];
        const whole = Buffer.concat(bent);
        return whole.equals(bytes) || refusal(whole) !== undefined;
      }),
      {numRuns: 300},
    );
  });

  const bends: readonly (readonly [name: string, bend: (text: string) => string, why: string])[] = [
    ['a key twice', (text) => text.replace('{\n', '{\n "stack": "other",\n'), 'not written as plans are saved'],
    ['something behind its end', (text) => `${text}{}`, 'is not a saved plan'],
    ['a line break more', (text) => `${text}\n`, 'not written as plans are saved'],
    ['the line breaks of Windows', (text) => text.replaceAll('\n', '\r\n'), 'not written as plans are saved'],
    ['an escaped letter', (text) => text.replace('"web"', '"\\u0077eb"'), 'not written as plans are saved'],
    ['no signature', (text) => text.replace(/,\n "signature": "[0-9a-f]+"/, ''), 'has no signature'],
    ['a byte order mark', (text) => `\ufeff${text}`, 'is not a saved plan'],
    ['the old format', (text) => text.replace('pltfrms-plan/2', 'pltfrms-plan/1'), 'has the format pltfrms-plan/1'],
    ['no format', (text) => text.replace('pltfrms-plan/2', 'plan'), 'is not a saved plan'],
    ['a key of prototypes', (text) => text.replace('"settings": {}', '"settings": {"__proto__": {}}'), '__proto__'],
    ['nothing in it', () => '', 'is not a saved plan'],
    ['null in it', () => 'null', 'is not a saved plan'],
  ];
  test.each(bends)('with %s is refused', (_, bend, why) => {
    const text = bend(good);
    expect(text).not.toBe(good);
    expect(refusal(text)).toContain(why);
  });

  test('is signed for one store, with a key that only signs plans', () => {
    expect(isSignature(KEY, 'other', body, signatureOf(KEY, 'store', body))).toBe(false);
    expect(isSignature({...KEY, text: `${KEY.text}0`}, 'store', body, signatureOf(KEY, 'store', body))).toBe(false);
    expect(isSignature(KEY, 'store', body, '')).toBe(false);
  });

  test('is not a folder, and not a device', () => {
    for (const other of [folder, '/dev/zero']) expect(() => readPlanFile(other)).toThrow(/is not a file|can’t be read/);
  });
});
