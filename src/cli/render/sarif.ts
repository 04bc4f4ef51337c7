/** Findings as SARIF 2.1.0, for code scanning: a rule for each code, a result for each diagnostic, with its region. */
import {firstSentence} from '#core/explain/first-sentence.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {placeText} from './diagnostics.ts';
import type {Report} from './report.ts';
import {json, type Shown} from './shown.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/pltfrms/pltfrms';
const LEVEL = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const;

export function renderSarif(report: Report): Shown {
  const rules = rulesOf(report);
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  const results = report.diagnostics.map((each) => resultOf(each, index.get(each.code) ?? 0));
  const driver = {name: 'pltfrms', version: report.version, informationUri: HOME, rules};
  const run = {
    tool: {driver},
    automationDetails: {id: `pltfrms/${report.command}/`},
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report)],
    results,
  };
  return json({$schema: SCHEMA, version: '2.1.0', runs: [run]});
}

/** Says which rules were not evaluated, since a reader takes a rule without results for one that holds. */
function invocationOf({diagnostics, rules, unevaluated}: Report): object {
  const ids = new Set(rules.map((rule) => rule.id));
  const isStopped = diagnostics.some(({severity, code}) => severity === 'error' && !ids.has(code));
  const notifications = rules.flatMap(({id}) => {
    const reason = unevaluated ? unevaluated.get(id) : 'this run evaluates no rules';
    return reason === undefined ? [] : {level: 'note', associatedRule: {id}, message: {text: `Not evaluated: ${reason}.`}};
  });
  return {executionSuccessful: !isStopped, toolConfigurationNotifications: notifications};
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: {readonly text: string};
  readonly fullDescription: {readonly text: string};
  readonly help: {readonly text: string};
  readonly defaultConfiguration: {readonly level: string; readonly enabled: boolean};
}

/** Lint rules with their docs; what is an error always says what is wrong itself. */
function rulesOf({rules, diagnostics}: Report): readonly SarifRule[] {
  const known = rules.map(({id, doc, severity}) => ({
    id,
    shortDescription: {text: firstSentence(doc)},
    fullDescription: {text: doc},
    help: {text: `${doc}\n\npltfrms explain ${id} says how to set and waive it.`},
    defaultConfiguration: {level: LEVEL[severity], enabled: severity !== 'off'},
  }));
  const ids = new Set(rules.map((rule) => rule.id));
  const errors = new Map(diagnostics.filter((each) => !ids.has(each.code)).map((each) => [each.code, each]));
  const others = [...errors.values()].map(({code, severity, hint}) => ({
    id: code,
    shortDescription: {text: code},
    fullDescription: {text: `The config can’t be planned: ${code}.`},
    help: {text: hint ?? 'Each result says what is wrong.'},
    defaultConfiguration: {level: LEVEL[severity], enabled: true},
  }));
  return [...known, ...others];
}

function resultOf({code, severity, summary, hint, address, at, also}: PlacedDiagnostic, ruleIndex: number): object {
  const logical = address ? {logicalLocations: [{fullyQualifiedName: address}]} : {};
  const place = at ? placeOf(at) : {};
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: {text: withoutLinks([summary, ...(at?.within ? [placeText(at)] : []), ...(hint ? [hint] : [])].join('\n'))},
    locations: at || address ? [{...place, ...logical}] : [],
    ...(also?.length ? {relatedLocations: also.map((each, id) => ({id, ...placeOf(each.at), message: {text: each.note}}))} : {}),
  };
}

function placeOf({file, line, column, source}: NonNullable<PlacedDiagnostic['at']>): object {
  const region = {startLine: line, startColumn: column, ...(source === undefined ? {} : {snippet: {text: source}})};
  return {physicalLocation: {artifactLocation: {uri: uriOf(file)}, region}};
}

/** Escapes what a reader of SARIF would show as a link (section 3.11.6): a message quotes input of others. */
function withoutLinks(text: string): string {
  return /\]\(/.test(text) ? text.replace(/[[\]\\]/g, '\\$&') : text;
}

/** Relative to where it was run, as every reader of SARIF expects; what stands elsewhere by its whole address. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
