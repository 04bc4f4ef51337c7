import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {ofGuest, ofOwner, outcome} from './two-stacks.ts';

const DOC = new URL('../../docs/stacks.md', import.meta.url);

it('is what the docs say that it is, for every pair of edits in both orders', () => {
  const [, table = ''] = readFileSync(DOC, 'utf8').split('## Every pair of edits');
  const rows = ofOwner.flatMap((owner) =>
    ofGuest.map(
      (guest) => `| ${owner.says} | ${guest.says} | ${outcome(owner, guest, true)} | ${outcome(guest, owner, false)} |`,
    ),
  );
  expect(table.split('\n').filter((line) => /^\| (?!owner )/.test(line))).toEqual(rows);
});
