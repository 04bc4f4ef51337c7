import fc from 'fast-check';
import {expect, it} from 'vitest';
import {eventful, HOLDER, history, run, tryRun} from '../history.ts';
import {makeSample} from '../sample.ts';
import {append, differences, MORNING, NO_DIFFERENCES, NOON, type Open, root, snapshot, verified} from '../seeing.ts';

export function theState(start: Open): void {
  it('is what the log implies, whatever has happened', async () => {
    let appended = 0;
    await fc.assert(
      fc.asyncProperty(history, async (runs) => {
        const opened = await start();
        const {store} = opened;
        for (const steps of runs) {
          const before = snapshot(store);
          if (tryRun(store, steps)) appended++;
          else expect(snapshot(store)).toEqual(before);
        }
        expect(await verified(opened)).toEqual({head: store.head()});
        expect(await differences(opened)).toEqual(NO_DIFFERENCES);
      }),
      {numRuns: 50},
    );
    expect(appended).toBeGreaterThan(25);
  });

  it('keeps every text byte for byte: any script, nothing at all, and very long', async () => {
    const opened = await start();
    const scripts = ['naïve “ünïcode” 例え 👩‍👩‍👧', 'e\u0301 is not é', '\u0000\u0001\u2028', '\ud800 alone'];
    const texts = ['', ' ', ...scripts, '{"a": 1}', "'; DROP TABLE events; --", 'x'.repeat(3_000_000)];
    const labels = Object.fromEntries(texts.map((text, index) => [`${index} ${text.slice(0, 20)}`, text]));
    const spec = {display_name: '', description: texts.join('\n')};
    opened.store.transaction(HOLDER, (writer) =>
      run(writer, MORNING, (transaction) => {
        const {uid} = makeSample(transaction, root);
        transaction.perform({do: 'update', uid, patch: {labels, spec}});
      }),
    );
    const [kept] = (await opened.reopen()).world().resources.values();
    expect(kept?.labels).toBe(JSON.stringify(labels));
    expect(kept?.spec).toBe(JSON.stringify(spec));
    expect(await verified(opened)).toHaveProperty('head');
    expect(await differences(opened)).toEqual(NO_DIFFERENCES);
  });

  it('keeps who is gone, who has moved and what was spent, also for whoever opens it later', async () => {
    const opened = await start();
    expect(tryRun(opened.store, eventful)).toBe(true);
    const world = (await opened.reopen()).world();
    expect([world.tombstones.size, world.aliases.size, world.spent.size]).toEqual([1, 1, 1]);
    expect(await differences(opened)).toEqual(NO_DIFFERENCES);
  });

  it('that was handed out stays as it was when somebody writes', async () => {
    const {store} = await start();
    append(store, 2);
    const world = store.world();
    append(store, 2, NOON);
    expect([world.resources.size, store.world().resources.size]).toEqual([2, 4]);
  });
}
