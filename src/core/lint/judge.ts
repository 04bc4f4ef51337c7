/** What a config makes of findings: `settings.lint` says how much, `settings.waivers` what is accepted. Errors always stand. */
import type {Waiver} from '#schemas/config.ts';
import {type Diagnostic, deeper, didYouMean, type Place} from '../diagnostic.ts';
import type {LintRule} from '../manager.ts';
import type {PlanInput} from '../plan/planned.ts';
import {isNamed, isSelector, parseSelector, type Selector} from '../plan/selector.ts';
import {lintRules, WAIVER_EXPIRED, WAIVER_UNUSED} from './core-rules.ts';
import {findUnevaluated, type Unevaluated} from './coverage.ts';

export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly unevaluated: Unevaluated;
}

export function judge(input: PlanInput, found: readonly Diagnostic[]): Judgement {
  const {lint = {}, waivers = {}} = input.config.settings;
  const rules = new Map(lintRules(input.managers).map((rule) => [rule.id, rule]));
  const judging: Judging = {input, rules, wrong: [], used: new Set(), waived: new Map()};
  for (const id in lint) if (!rules.has(id)) judging.wrong.push(unknownRule(judging, id, placeIn(input, ['lint', id], 'key')));
  const read = Object.entries(waivers).flatMap(([name, waiver]) => readWaiver(judging, name, waiver) ?? []);
  const said = [...found, ...read.filter((each) => !each.counts).map((each) => expired(input, each))];
  const left = said.flatMap((each) => weigh(judging, read, each) ?? []);
  const unused = [...left, ...judging.wrong].some((each) => each.severity === 'error') ? [] : unusedWaivers(judging, read);
  const isStopped = [...found, ...judging.wrong].some(({severity, code}) => severity === 'error' && !rules.has(code));
  return {
    diagnostics: [...left, ...judging.wrong, ...unused.flatMap((each) => weigh(judging, [], each) ?? [])],
    unevaluated: findUnevaluated(input, rules.values(), {isStopped, waived: judging.waived}),
  };
}

interface Judging {
  readonly input: PlanInput;
  readonly rules: ReadonlyMap<string, LintRule>;
  readonly wrong: Diagnostic[];
  /** Names of waivers that have accepted something. */
  readonly used: Set<string>;
  /** How many findings of each rule have been accepted. */
  readonly waived: Map<string, number>;
}

interface ReadWaiver extends Waiver {
  readonly name: string;
  readonly selector: Selector;
  /** It has not run out. */
  readonly counts: boolean;
}

/** A finding as the config wants it; undefined when it is accepted, or of no interest. */
function weigh({input, rules, used, waived}: Judging, waivers: readonly ReadWaiver[], each: Diagnostic): Diagnostic | undefined {
  const rule = each.severity === 'error' ? undefined : rules.get(each.code);
  if (!rule) return each;
  const waiver = waivers.find(
    ({rule: id, selector, counts}) => counts && id === each.code && each.address !== undefined && isNamed(selector, each.address),
  );
  if (waiver) {
    used.add(waiver.name);
    waived.set(each.code, (waived.get(each.code) ?? 0) + 1);
    return undefined;
  }
  const severity = input.config.settings.lint?.[rule.id] ?? rule.severity;
  const isShown = severity !== 'off' && (severity !== 'info' || input.mode === 'validate');
  return !isShown ? undefined : {...each, severity};
}

function readWaiver(judging: Judging, name: string, waiver: Waiver): ReadWaiver | undefined {
  const {input, rules, wrong} = judging;
  const isKnown = rules.has(waiver.rule);
  if (!isKnown) wrong.push(unknownRule(judging, waiver.rule, placeIn(input, ['waivers', name, 'rule'])));
  const selector = parseSelector(input.world.catalogue, waiver.address);
  const isSpot = isSelector(selector) && 'kinds' in selector && !selector.isBelowToo;
  if (!isSpot)
    wrong.push({
      severity: 'error',
      code: 'config/invalid-address',
      summary: isSelector(selector)
        ? `a waiver is for addresses, and “${waiver.address.slice(0, 80)}” is another selector`
        : selector.wrong,
      hint: 'write KIND NAME, in which * stands for any text, such as dns.record_set acme:*:www:*',
      at: placeIn(input, ['waivers', name, 'address']),
    });
  return isKnown && isSpot ? {...waiver, name, selector, counts: input.asOf < waiver.until} : undefined;
}

function unknownRule({rules}: Judging, id: string, at: Place | undefined): Diagnostic {
  const near = didYouMean(id, rules.keys());
  return {
    severity: 'error',
    code: 'config/unknown-rule',
    summary: `“${id.slice(0, 80)}” is no lint rule`,
    hint: near ? `did you mean ${near}?` : 'pltfrms explain rules lists them; what is an error can’t be turned off or waived',
    at,
  };
}

function expired(input: PlanInput, {name, rule, until}: ReadWaiver): Diagnostic {
  return {
    severity: 'warning',
    code: WAIVER_EXPIRED,
    summary: `the waiver ${name} of ${rule} ran out at ${until}`,
    hint: 'mend what it was for and take it out, or give it another day',
    at: placeIn(input, ['waivers', name, 'until']),
  };
}

/** Told only where everything has been looked at: a plan asks few lints, and some rules only about what changes. */
function unusedWaivers({input, rules, used}: Judging, waivers: readonly ReadWaiver[]): readonly Diagnostic[] {
  if (input.mode !== 'validate') return [];
  const isUnused = ({name, rule, counts}: ReadWaiver): boolean => counts && !used.has(name) && !rules.get(rule)?.needsStore;
  return waivers.filter(isUnused).map(({name, rule, address}) => ({
    severity: 'warning',
    code: WAIVER_UNUSED,
    summary: `the waiver ${name} accepts nothing: ${rule} finds nothing at ${address.slice(0, 120)}`,
    hint: 'take it out, or name the address of what it is for',
    at: placeIn(input, ['waivers', name], 'key'),
  }));
}

function placeIn({config}: PlanInput, path: readonly string[], on: 'key' | 'value' = 'value'): Place | undefined {
  return config.settingsAt && {...deeper(config.settingsAt, path), on};
}
