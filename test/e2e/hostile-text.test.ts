/** Text of others in every place that the program shows: it forges no row, hides nothing and steers no terminal. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {changeByHand, createByHand, deleteByHand} from '#engine/change-by-hand.ts';
import {findKind} from '#engine/find.ts';
import {openToWrite} from '#engine/open-store.ts';
import {isVisible} from '#schemas/visible.ts';
import {type Folder, folder, type Ran} from './cli.ts';

const FORGED = 'ana\n99  2026-01-01T00:00:00Z  organisation.deleted\u001b[2K\u001b[1A\u202e\u200b\r\u009b31m\u2028';
const CONFIG = 'stack: s\naccounts: [eva@acme.test]\n';

let here: Folder;
afterEach(() => here.remove());

/** A store as an old version left it: its log has this actor. */
async function storeOf(actor: string): Promise<void> {
  here = folder({'pltfrms.yaml': CONFIG});
  await here.run('apply', '--yes');
  const account = findKind('account');
  const store = await openToWrite(`sqlite:${join(here.path, 'pltfrms.db')}`);
  const hand = {actor, asOf: '2026-01-01', stack: ''};
  changeByHand(store, hand, deleteByHand('account eva@acme.test'));
  changeByHand(store, {...hand, stack: actor}, createByHand(account, 'bo@acme.test', {}, '', undefined as never));
  store.close();
}

async function shown(): Promise<readonly (readonly [string, Ran])[]> {
  const ran: [string, Ran][] = [];
  for (const words of [
    'log list',
    'log show 2',
    'show account bo@acme.test',
    'plan',
    'plan --markdown',
    'plan --json',
    'log list --json',
    'apply saved',
  ])
    ran.push([words, await here.run(...words.split(' '))]);
  return ran;
}

test('an actor of an old log adds no line and no control character, wherever it is shown', async () => {
  await storeOf('ana');
  const plain = await shown();
  here.remove();
  await storeOf(FORGED);
  for (const [index, [words, {out, err, exit}]] of (await shown()).entries()) {
    const expected = plain[index]?.[1] as Ran;
    expect([words, exit, out.split('\n').length, err.split('\n').length]).toEqual([
      words,
      expected.exit,
      expected.out.split('\n').length,
      expected.err.split('\n').length,
    ]);
    expect([words, isVisible(`${out}${err}`.replaceAll('\n', ''))]).toEqual([words, true]);
  }
  expect((await here.run('log', 'list')).out).toContain('ana⏎99  2026-01-01T00:00:00Z  organisation.deleted\\u001b[2K');
  expect((await here.run('log', 'list', '--json')).json.result[1].actor).toBe(FORGED);
});

test('what a config in TypeScript throws or prints is spelled out', async () => {
  here = folder({'pltfrms.config.ts': `console.log('a\\u001b[2Jb'); throw new Error(${JSON.stringify(FORGED)});\n`});
  const ran = await here.run('plan');
  expect(ran.exit).toBe(7);
  expect(isVisible(`${ran.out}${ran.err}`.replaceAll('\n', ''))).toBe(true);
  expect(ran.err).toContain('a\\u001b[2Jb');
  expect(ran.err).toContain('the code threw an error: ana [code/threw]');
});

test('invisible characters in values are seen in the plan, and exported as they are', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\norganisations: { a: { display_name: "Ac\\u202eme\\u200b" } }\n'});
  expect((await here.run('plan')).out).toContain('display_name: "Ac\\u202eme\\u200b"');
  expect((await here.run('plan', '--markdown')).out).toContain('display_name: "Ac\\u202eme\\u200b"');
  await here.run('apply', '--yes');
  writeFileSync(join(here.path, 'pltfrms.yaml'), (await here.run('export')).out);
  expect((await here.run('plan')).out).toContain('No changes.');
});

test('a comment on a pull request mentions, links and formats nothing', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: "@octocat ![x](http://x.test) <b>"\norganisations: { a: { display_name: "@octocat ```` </details> [x](http://x.test)" } }\n',
  });
  for (const words of [
    ['plan', '--markdown'],
    ['lint', '--out-format', 'markdown'],
    ['validate', '--out-format', 'markdown'],
  ]) {
    const {out} = await here.run(...words);
    const outside = out.replace(/^(````+)\w*\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/@octocat|http:|<b>|\]\(/);
  }
});

test('a comment on a pull request changes no value, and counts what it lists', async () => {
  const name = '@octocat ```` ````` </details> [x](http://x.test)';
  here = folder({'pltfrms.yaml': `stack: a\norganisations: { a: { display_name: "${name}", groups: { g: {} } } }\n`});
  const {out} = await here.run('plan', '--markdown');
  expect(out).toContain(`display_name: ${name}\n`);
  expect(out).toContain('<summary>1 finding</summary>');
  const outside = out.replace(/^(````+)\w*\n[\s\S]*?\n\1$/gm, '');
  expect(outside).not.toMatch(/@octocat|http:/);
  here.write('pltfrms.yaml', 'stack: a\norganisations: { a: { groups: { g: { members: [nobody] } } } }\n');
  expect((await here.run('plan', '--markdown')).out).toContain('<summary>1 error, 1 other finding</summary>');
});
