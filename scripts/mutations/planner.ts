/** Faults of the planner and of applying its plans. */
import type {Mutation} from './mutation.ts';

const LAWS = ['test/laws/synthetic.test.ts'];
const PLATFORM_LAWS = ['test/laws/platform.test.ts'];

export const planner: readonly Mutation[] = [
  {
    name: 'an undeclared resource is not deleted',
    file: 'src/core/plan/leaving.ts',
    from: 'else doomed.set(uid, resource);',
    to: 'else continue;',
    tests: LAWS,
  },
  {
    name: 'an unmanaged resource is deleted without exclusive',
    file: 'src/core/plan/leaving.ts',
    from: 'if (!exclusive.has(kind.exclusive)) count',
    to: 'if (exclusive.has(kind.exclusive)) count',
    tests: ['test/unit/src/core/plan/leaving.test.ts'],
  },
  {
    name: 'an immutable field is updated in place',
    file: 'src/core/plan/change.ts',
    from: 'if (immutable.length > 0)',
    to: 'if (immutable.length > 99)',
    tests: LAWS,
  },
  {
    name: 'a replacement does not spread to dependants',
    file: 'src/core/plan/replace.ts',
    from: 'of dependants(owning.world, uid))',
    to: 'of dependants(owning.world, uid).slice(0, 0))',
    tests: LAWS,
  },
  {
    name: 'a parent is deleted before its children',
    file: 'src/core/plan/order.ts',
    from: "steps.push({command: {do: 'delete', uid}, change});",
    to: "steps.unshift({command: {do: 'delete', uid}, change});",
    tests: LAWS,
  },
  {
    name: 'a resource is created before what it refers to',
    file: 'src/core/plan/order.ts',
    from: 'if (other) yield {change: other, goes: false};',
    to: 'if (other === change) yield {change: other, goes: false};',
    tests: LAWS,
  },
  {
    name: 'the order of files changes the plan',
    file: 'src/core/plan/order.ts',
    from: 'keyed.sort((a, b) => a.rank - b.rank || compare(a.key, b.key) || compare(a.change.uid, b.change.uid));',
    to: '',
    tests: LAWS,
  },
  {
    name: 'an adoption is forgotten',
    file: 'src/core/plan/approach.ts',
    from: "commands.push({do: 'adopt', uid, owner: stack});",
    to: '',
    tests: PLATFORM_LAWS,
  },
  {
    name: 'a protected resource is deleted',
    file: 'src/core/plan/protection.ts',
    from: 'if (protect && plannedOf(uid)?.wanted.protect !== false) return uid;',
    to: "if (protect && uid === '') return uid;",
    tests: ['test/unit/src/core/plan/leaving.test.ts'],
  },
  {
    name: 'a resource below a protected one is deleted',
    file: 'src/core/plan/protection.ts',
    from: 'if (isProtecting(each)) return each;',
    to: "if (each === '') return each;",
    tests: ['test/unit/src/core/plan/protection.test.ts'],
  },
  {
    name: 'a warning is not repeated while it stands',
    file: 'src/core/plan/standing-in.ts',
    from: 'found.push(resource);',
    to: '',
    tests: ['test/unit/src/engine/unchanged.test.ts', 'test/unit/src/managers/iam.test.ts'],
  },
  {
    name: 'one command deletes what is protected',
    file: 'src/core/decide.ts',
    from: 'isDeriving || ignoresProtection ? undefined : protectorOf(world, resource)',
    to: 'isDeriving === null ? protectorOf(world, resource) : undefined',
    tests: ['test/unit/src/core/plan/protection.test.ts'],
  },
  {
    name: 'a protection is taken away too late',
    file: 'src/core/plan/order.ts',
    from: 'if (!isLifting(each) || lifted.has(each.uid)) continue;',
    to: "if (each.uid !== '') continue;",
    tests: ['test/unit/src/core/plan/replace.test.ts'],
  },
  {
    name: 'a stale plan is applied',
    file: 'src/core/plan/redo.ts',
    from: 'if (answer.prior !== intent.prior)',
    to: 'if (answer.prior < 0)',
    tests: LAWS,
  },
  {
    name: 'a uid is used again after a delete',
    file: 'src/core/plan/place.ts',
    from: '!world.resources.has(uid) && !world.tombstones.has(uid)',
    to: '!world.resources.has(uid)',
    tests: LAWS,
  },
];
