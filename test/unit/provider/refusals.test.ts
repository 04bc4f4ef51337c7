/** Refusals of the provider, in words that say what to do. */
import {afterEach, beforeEach, expect, test} from 'vitest';
import {kindOfType} from '#engine/terraform/naming.ts';
import type {Diagnostic} from '#provider/protocol/provider.ts';
import {type Block, block, codesOf, make, refreshed, type State, type Workplace, workplace} from './blocks.ts';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const ACME = block('organisation', {name: 'acme'});
const group = (name: string): Block => block('group', {organisation: 'acme', name});
const textOf = ({diagnostics = []}: {readonly diagnostics?: readonly Diagnostic[] | undefined}): string =>
  diagnostics.map(({summary, detail}) => `${summary}\n${detail}`).join('\n');

test.each([
  ['keeps its name first', ['ops', 'other']],
  ['renames it first', ['other', 'ops']],
  ['renames it, and so does the other', ['other', 'third']],
])('a resource that two blocks have is refused at the second, where one %s', async (_, [first = '', second = '']) => {
  const [, ops] = (await make(await place.start(), [ACME, group('ops')])) as [State, State];
  const process = await refreshed(place, ops);
  expect(codesOf(await process.plan(ops, group(first)))).toEqual([]);
  const refused = await process.plan(ops, group(second));
  expect(codesOf(refused)).toEqual(['resource/exists']);
  expect(textOf(refused)).toMatch(/has group acme:\w+ at two addresses(?:.|\n)*terraform state rm ADDRESS/);
});

test.each([['first'], ['second']])('a resource that two blocks have is not deleted, where the %s of them goes', async (which) => {
  const [, ops] = (await make(await place.start(), [ACME, group('ops')])) as [State, State];
  const process = await refreshed(place, ops);
  const blocks = which === 'first' ? [undefined, group('ops')] : [group('ops'), undefined];
  expect(codesOf(await process.plan(ops, blocks[0]))).toEqual([]);
  expect(codesOf(await process.plan(ops, blocks[1]))).toEqual(['resource/exists']);
});

test('what stands under a resource is named, up to three', async () => {
  const [acme] = (await make(await place.start(), [ACME])) as [State];
  await make(await place.start('other'), [group('a')]);
  expect(textOf(await (await refreshed(place, acme)).plan(acme, undefined))).toContain(
    'group acme:a stands under organisation acme',
  );
  await make(await place.start('other'), [group('b'), group('c'), group('d')]);
  expect(textOf(await (await refreshed(place, acme)).plan(acme, undefined))).toMatch(
    /^group acme:[a-c], group acme:[a-c], group acme:[b-d] and 1 more stand under organisation acme$/m,
  );
});

test('a configuration that is told of another stack is told which one it was', async () => {
  const [acme] = (await make(await place.start(), [ACME])) as [State];
  const process = await place.start('shop');
  await process.read(acme);
  const refused = await process.plan(acme, ACME);
  expect(codesOf(refused)).toEqual(['ownership/foreign']);
  expect(textOf(refused)).toMatch(
    /belongs to the stack web, and this configuration is the stack shop(?:.|\n)*stack = "web"(?:.|\n)*pltfrms release organisation acme/,
  );
  expect(textOf(refused)).not.toContain('terraform import');
});

test('a secret that is left out is asked for in both forms, in one sentence', async () => {
  const process = await place.start();
  const shop = {name: 'shop', legal_name: 'Shop', country: 'NL', merchant_category_code: '5732', currencies: ['EUR']};
  await make(process, [
    ...[ACME, block('product', {organisation: 'acme', name: 'payments'})],
    block('payments_merchant', {organisation: 'acme', ...shop}),
  ]);
  const webhook = {merchant: 'acme:shop', name: 'ledger', url: 'https://ledger.example.com/payments', events: ['payment.*']};
  const planned = await process.plan(
    undefined,
    block('payments_webhook', {...webhook, api_version: '2026-11', signing_secret: {}}),
  );
  expect(textOf(planned)).toMatch(
    /^secret or value is required\nwrite secret, .*, or value, the secret itself\.\n\[config\/missing-field\]$/,
  );
});

test('an id that names nothing is told with its kind once', async () => {
  await make(await place.start(), [ACME]);
  const {importResource} = await import('#provider/identified.ts');
  const {openSession} = await import('#engine/one-by-one/session.ts');
  const session = await openSession({store: place.store, stack: 'web', actor: 'tester', way: 'terraform', takesOver: false});
  const said = importResource(session.world(), kindOfType('pltfrms_group'), 'group acme:nope');
  session.close();
  expect(textOf(said)).toContain('group acme:nope is not there');
  expect(textOf(said)).not.toContain('group group');
});
