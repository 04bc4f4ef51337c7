/** Faults of derived resources. */
import type {Mutation} from './mutation.ts';

const DERIVE = ['test/unit/src/core/derive.test.ts'];

export const derivation: readonly Mutation[] = [
  {
    name: 'a derived resource stays when its source moves',
    file: 'src/core/derive.ts',
    from: 'if (touched.some(isElsewhere))',
    to: 'if (touched.length < 0)',
    tests: DERIVE,
  },
  {
    name: 'a derived resource outlives its source',
    file: 'src/core/derive.ts',
    from: "for (const each of inOrder(derivedFrom(world, uid))) yield {do: 'delete', uid: each.uid};",
    to: '',
    tests: DERIVE,
  },
  {
    name: 'a derived resource can be changed manually',
    file: 'src/core/decide.ts',
    from: 'if (source !== undefined) {',
    to: 'if (source === null) {',
    tests: DERIVE,
  },
];
