/** Puts a list of names in order, whichever way it is written. */
import type {Edit} from './edit.ts';
import {type NamesList, namedItems} from './names-list.ts';
import {orderBlock} from './order-block.ts';
import {orderFlow, type Standing} from './order-flow.ts';

/** The edit that it takes; undefined where it takes none. */
export function orderList(text: string, list: NamesList, fold: (name: string) => string, standing: Standing): Edit | undefined {
  const items = list.items.length < 2 ? undefined : namedItems(list);
  if (!items) return undefined;
  return list.flow ? orderFlow(text, list, items, {fold, standing}) : orderBlock(text, list, items, fold);
}
