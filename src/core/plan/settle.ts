/** Where the stack's wishes end: at what others own, and at what it lets go. */
import {findResource, parseAddress} from '../address.ts';
import {declaredAddress, placeOf, placeOfField, type Report} from '../config/declared.ts';
import type {Config} from '../config/read-config.ts';
import {below} from '../rules.ts';
import {specOf, type World} from '../world.ts';
import type {Owning} from './change.ts';
import {isOurs, type Match} from './match.ts';

/** What others own is theirs; what is shared keeps the fields that others gave it. */
export function settle(owning: Owning, each: Match, report: Report): Match {
  const {prior, wanted} = each;
  const others = prior?.owners.filter((owner) => !owning.stacks.has(owner)) ?? [];
  if (!prior || wanted.declared.existing || others.length === 0) return each;
  if (!wanted.kind.shared) {
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${declaredAddress(wanted.declared)} belongs to the stack ${others.join(', ')}`,
      hint: `${owning.world.catalogue.under(wanted.kind.name).length > 0 ? 'write existing: true to add to it' : 'take it out here'}, or let ${others[0]} give it up with forget: first`,
      address: declaredAddress(wanted.declared),
      at: placeOf(wanted.declared),
    });
    return each;
  }
  const spec = specOf(prior);
  for (const name in wanted.spec) {
    if (JSON.stringify(spec[name]) === JSON.stringify(wanted.spec[name])) continue;
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${name} of ${declaredAddress(wanted.declared)} is ${spec[name] === undefined ? 'left out' : JSON.stringify(spec[name])} for the stack ${others.join(', ')}, which shares it`,
      hint: 'say the same, or leave it out',
      address: declaredAddress(wanted.declared),
      at: placeOfField(wanted.declared, [name]),
    });
  }
  return {...each, spec: prior.spec, wanted: {...wanted, labels: prior.labels, protect: prior.protect}};
}

/** Addresses under `forget:` that this stack owns; the rest has been let go already, or is misspelt. */
export function readForget(config: Config, world: World, owning: Owning, report: Report): ReadonlySet<string> {
  const forget = new Set<string>();
  for (const {address, at} of config.forget) {
    const parsed = parseAddress(world.catalogue, address);
    if (typeof parsed === 'string') {
      report({
        severity: 'error',
        code: 'config/invalid-address',
        summary: parsed,
        hint: 'write KIND ORGANISATION:NAME, such as dns.zone acme:old.test',
        at,
      });
      continue;
    }
    const resource = findResource(world, parsed);
    // With all below it: to let a zone go and delete its records would be the loss that forget is there to prevent.
    if (resource) for (const each of below(world, resource.uid)) if (isOurs(each, owning.stacks)) forget.add(each.uid);
    const declared = config.wanted.find((each) => !each.declared.existing && declaredAddress(each.declared) === address);
    if (declared)
      report({
        severity: 'error',
        code: 'config/forgotten-and-declared',
        summary: `${address} is under forget: and declared as well`,
        hint: 'take it out of one of the two',
        address,
        at,
      });
  }
  return forget;
}
