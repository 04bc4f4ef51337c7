/** The laws over the real catalogue: organisations, people, groups, access, zones and records, two stacks, and hands. */
import {test} from 'vitest';
import {keepLaws, LONGEST} from './keep.ts';
import {platform} from './platform-vocabulary.ts';

test('the laws hold for the kinds of the catalogue', () => keepLaws(platform), LONGEST);
