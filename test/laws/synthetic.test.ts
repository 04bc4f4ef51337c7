/** The laws over kinds that the catalogue has none of yet: immutable fields, references that replace, folded names. */
import {test} from 'vitest';
import {keepLaws, LONGEST} from './keep.ts';
import {synthetic} from './synthetic-vocabulary.ts';

test('the laws hold for kinds that are replaced', () => keepLaws(synthetic), LONGEST);
