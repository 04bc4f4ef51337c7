/** CNAME: an alias is alone at its name, and there is one (RFC 1034 section 3.6.2, RFC 2181 section 10.1). */
import type {Rule, RuleContext} from '#core/manager.ts';
import {absoluteOwner, relativeOwner} from '#schemas/dns/names.ts';
import {recordTypes} from '#schemas/dns/values.ts';
import {allValues, fullName, RECORD_SET, type RecordSet, setAt, standing, valuesOf} from './record-sets.ts';

/** The most aliases that are followed to find a loop. */
const CHAIN_LIMIT = 16;

export const aliases: Rule = {
  kinds: [RECORD_SET],
  check(context) {
    let touched: Set<string> | undefined;
    for (const set of standing(context)) {
      if (set.type === 'CNAME') {
        checkAlias(set, context);
        continue;
      }
      const alias = setAt(context.world, set.zone, set.owner, 'CNAME');
      if (!alias) continue;
      // One report is enough: where the alias was touched too, it has its own, of the types that have names.
      touched ??= new Set(context.touched.map((each) => each.uid));
      const isNamed = (recordTypes as readonly string[]).includes(set.type);
      if (!touched.has(alias.uid) || !isNamed) reportCompany(set, ['CNAME'], context);
    }
  },
};

function checkAlias(set: RecordSet, context: RuleContext): void {
  const {world, report} = context;
  const name = fullName(set.owner, set.zone);
  const company = recordTypes.filter((type) => type !== 'CNAME' && setAt(world, set.zone, set.owner, type));
  if (set.owner === '@') {
    report(set.resource.uid, {
      code: 'dns/cname-at-apex',
      summary: `${name} is the zone itself, where SOA and NS stand, so it cannot be a CNAME (RFC 1034 section 3.6.2)`,
      hint: 'write A and AAAA here, or HTTPS: 0 NAME as an alias for browsers',
    });
  } else if (company.length > 0) reportCompany(set, company, context);
  const values = allValues(world, set);
  if (values.length !== 1) {
    report(set.resource.uid, {
      code: 'dns/cname-single',
      summary: `${name} is an alias of ${values.length} names, ${values.join(' ')}, and can be one of one only (RFC 2181 section 10.1)`,
      hint: 'leave one value',
    });
    return;
  }
  checkLoop(set, values[0] as string, context);
}

function reportCompany(set: RecordSet, others: readonly string[], {report}: RuleContext): void {
  report(set.resource.uid, {
    code: 'dns/cname-alone',
    summary: `${fullName(set.owner, set.zone)} has a CNAME and also ${others.filter((type) => type !== 'CNAME').join(', ') || set.type}, and a CNAME stands alone at its name (RFC 1034 section 3.6.2)`,
    hint: 'keep the CNAME and move the rest to the name it points to, or keep the rest and write A or AAAA for the CNAME',
  });
}

function checkLoop(set: RecordSet, target: string, {world, report}: RuleContext): void {
  const own = absoluteOwner(set.owner, set.zone.name);
  const chain = [own];
  for (let next = target; chain.length <= CHAIN_LIMIT; ) {
    chain.push(next);
    if (next === own) {
      report(set.resource.uid, {
        code: 'dns/cname-loop',
        summary: `the CNAME leads back to itself: ${chain.join(' → ')} (RFC 1034 section 3.6.2)`,
        hint: 'point it to a name with an address',
      });
      return;
    }
    const owner = relativeOwner(next, set.zone.name);
    const alias = owner === undefined ? undefined : setAt(world, set.zone, owner, 'CNAME');
    if (!alias) return;
    next = valuesOf(alias)[0] ?? '.';
  }
}
