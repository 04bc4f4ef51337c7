/** Wrong configs: each is answered with what is wrong, where, and what to do; none crashes, hangs, or changes anything. */
import {describe, expect, it} from 'vitest';
import {addressBook} from '#core/address.ts';
import {exitOf} from '#engine/exit-of.ts';
import {accepted} from '../../../wrong-configs/accepted.ts';
import {wrongConfigs} from '../../../wrong-configs/all.ts';
import {
  contentsOf,
  type Expected,
  inFolder,
  listing,
  marksOf,
  planFolder,
  storeAfter,
  type WrongConfig,
} from '../../../wrong-configs/wrong-config.ts';

const SECONDS = 5;

it('are at least ninety, and no two have one name', () => {
  expect(wrongConfigs.length).toBeGreaterThanOrEqual(90);
  expect(new Set(wrongConfigs.map((each) => each.name)).size).toBe(wrongConfigs.length);
});

describe('a config with', () => {
  it.each(wrongConfigs.map((each) => [each.name, each] as const))('%s', async (_, wrong) => {
    const store = await storeAfter(wrong.before ?? []);
    const before = contentsOf(store);
    await inFolder(wrong.files, async (folder) => {
      wrong.prepare?.(folder);
      const files = listing(folder);
      const {plan, diagnostics, milliseconds} = await planFolder(folder, store, wrong.path, wrong.inputs);

      expect(diagnostics.map(spoken)).toEqual(wanted(wrong));
      for (const [index, {summary, hint}] of wrong.says.entries()) {
        expect(diagnostics[index]?.summary).toContain(summary);
        if (hint) expect(diagnostics[index]?.hint).toContain(hint);
      }
      expect(exitOf(plan, false)).toBe(wrong.exit ?? 7);
      for (const {summary, hint} of diagnostics) {
        expect(summary).toMatch(/^.{5,400}$/u);
        expect(hint, `what to do about: ${summary}`).toMatch(/^.{3,400}$/u);
      }
      expect(milliseconds).toBeLessThan(SECONDS * 1000);
      expect(listing(folder)).toEqual(files);
    });
    expect(contentsOf(store)).toEqual(before);
  });
});

describe('nothing is said of', () => {
  it.each(accepted.map((each) => [each.name, each] as const))('%s', async (_, {files, prepare, before, inputs, gives}) => {
    const store = await storeAfter(before ?? []);
    await inFolder(files, async (folder) => {
      prepare?.(folder);
      const {plan, diagnostics} = await planFolder(folder, store, '.', inputs);
      const book = addressBook(plan.after);
      const specs = new Map([...plan.after.resources.values()].map((each) => [book.of(each), JSON.parse(each.spec)]));

      expect(diagnostics).toEqual([]);
      for (const [address, spec] of Object.entries(gives)) expect([address, specs.get(address)]).toEqual([address, spec]);
    });
  });
});

/** What is compared whole: code, severity, place and other places. */
function spoken(each: Awaited<ReturnType<typeof planFolder>>['diagnostics'][number]): object {
  const at = each.at ? `${each.at.file}:${each.at.line}:${each.at.column}` : null;
  const also = (each.also ?? []).map((other) => `${other.at.file}:${other.at.line}:${other.at.column}`);
  return {code: each.code, severity: each.severity, at, also};
}

function wanted({files, says}: WrongConfig): readonly object[] {
  const marks = [...marksOf(files)];
  const place = (each: Expected): string | null => (each.at === undefined ? (marks.shift() ?? 'no mark') : each.at);
  const all = says.map((each) => ({
    code: each.code,
    severity: each.severity ?? 'error',
    at: place(each),
    also: [...(each.also ?? [])],
  }));
  return marks.length === 0 ? all : [...all, ...marks.map((at) => ({unused: at}))];
}
