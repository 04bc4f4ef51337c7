/** Domains: what they say they cover exists. */
import type {Rule} from '#core/manager.ts';
import {specOf} from '#core/resource.ts';
import type {Catalogue} from '#schemas/catalogue.ts';

const DOMAIN = 'audit.domain';

/** A pattern that covers nothing is mistyped, and what was meant goes into no domain. */
export const coversSomething: Rule = {
  kinds: [DOMAIN],
  warnsOf: () => true,
  check({world, touched, report}) {
    let known: readonly string[] | undefined;
    for (const {now} of touched) {
      for (const pattern of now ? (specOf(now)['covers'] as readonly string[]) : []) {
        known ??= coverable(world.catalogue);
        if (known.some((name) => covers(pattern, name))) continue;
        report(
          now?.uid as string,
          {
            code: 'audit/covers-nothing',
            summary: `${pattern} covers nothing: no kind and no permission is called that`,
            hint: 'write a kind such as dns.zone, or a permission such as dns.zones.update',
            instead: {written: pattern, known},
            path: ['covers', pattern],
          },
          'warning',
        );
      }
    }
  },
};

/** All that a pattern may be compared with: kinds, and what may be done to them. */
function coverable({kinds}: Catalogue): readonly string[] {
  return kinds.flatMap((kind) => [kind.name, ...Object.values(kind.permissions)]);
}

function covers(pattern: string, name: string): boolean {
  const wanted = pattern.split('.');
  const parts = name.split('.');
  const isLong = wanted.length === parts.length || (wanted.at(-1) === '*' && wanted.length < parts.length);
  return isLong && wanted.every((part, index) => part === '*' || part === parts[index]);
}
