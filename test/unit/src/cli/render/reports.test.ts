/** SARIF and JUnit, read back as strictly as their readers read. */
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import type {LintRule} from '#core/manager.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {visibleLines} from '#schemas/visible.ts';
import {renderFindings} from '../../../../../src/cli/render/findings.ts';
import {renderJunit} from '../../../../../src/cli/render/junit.ts';
import {renderSarif} from '../../../../../src/cli/render/sarif.ts';
import {type Element, readXml} from './read-xml.ts';
import {sarifSchema} from './sarif-schema.ts';

const HOSTILE = '<a href="x">&amp; \'\u0000\u001b[31m\ud800 \ufffe ]]> --> é 🦊\n\t|`';

const rules: readonly LintRule[] = [
  {
    id: 'dns/glue',
    doc: 'A zone is delegated to a name server within itself (RFC 1034). It can’t be reached.',
    severity: 'warning',
  },
  {id: 'role/unused', doc: 'A role that nobody is given.', severity: 'info'},
  {id: 'dns/quiet', doc: 'Nothing of this is found.', severity: 'error'},
  {id: 'dns/off', doc: 'Nobody asks for this.', severity: 'off'},
];
const diagnostics: readonly PlacedDiagnostic[] = [
  {
    severity: 'error',
    code: 'config/set-twice',
    summary: 'ttl is set in two places',
    hint: 'take one of the two out',
    address: 'dns.zone acme:a.test',
    at: {file: 'config/a b.yaml', line: 3, column: 7, source: '  ttl: 5m'},
    also: [{note: 'first here', at: {file: 'config/ä.yaml', line: 1, column: 1}}],
  },
  {
    severity: 'warning',
    code: 'dns/glue',
    summary: HOSTILE,
    hint: HOSTILE,
    address: HOSTILE,
    at: {file: '/abs/x.yaml', line: 1, column: 1},
  },
  {severity: 'info', code: 'role/unused', summary: 'nobody is given the role', address: 'role acme:idle'},
  {severity: 'warning', code: 'plan/star', summary: 'it has no place at all'},
];
const unevaluated = new Map([['dns/off', 'it is <off>']]);
const report = {command: 'lint', version: '1.2.3', diagnostics, rules, unevaluated};

describe('SARIF', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: {uri: (text: string) => URL.canParse(text), 'uri-reference': /^[^\s\\<>"{}|^`]*$/},
  });
  const validate = ajv.compile(sarifSchema);

  it.each([
    ['what is found', diagnostics],
    ['nothing', []],
  ])('is valid for %s', (_, found) => {
    validate(JSON.parse(renderSarif({...report, diagnostics: found})));
    expect(validate.errors).toBeNull();
  });

  it('has a rule with help for each result, and the region of each place', () => {
    const [run] = JSON.parse(renderSarif(report)).runs;
    const ids = run.tool.driver.rules.map((rule: {id: string}) => rule.id);
    expect(ids).toEqual(['dns/glue', 'role/unused', 'dns/quiet', 'dns/off', 'config/set-twice', 'plan/star']);
    expect(
      run.results.map((each: {ruleId: string; ruleIndex: number; level: string}) => [
        each.ruleId,
        ids[each.ruleIndex],
        each.level,
      ]),
    ).toEqual([
      ['config/set-twice', 'config/set-twice', 'error'],
      ['dns/glue', 'dns/glue', 'warning'],
      ['role/unused', 'role/unused', 'note'],
      ['plan/star', 'plan/star', 'warning'],
    ]);
    for (const {help} of run.tool.driver.rules) expect(help.text.length).toBeGreaterThan(10);
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'config/a%20b.yaml'},
          region: {startLine: 3, startColumn: 7, snippet: {text: '  ttl: 5m'}},
        },
        logicalLocations: [{fullyQualifiedName: 'dns.zone acme:a.test'}],
      },
    ]);
    expect(run.results[0].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('config/%C3%A4.yaml');
    expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///abs/x.yaml');
  });
});

describe('the invocation in SARIF', () => {
  const invocation = (given: Partial<typeof report>) => JSON.parse(renderSarif({...report, ...given})).runs[0].invocations[0];

  it('names the rules that were not evaluated, and says when errors stopped it', () => {
    expect(invocation({})).toEqual({
      executionSuccessful: false,
      toolConfigurationNotifications: [
        {level: 'note', associatedRule: {id: 'dns/off'}, message: {text: 'Not evaluated: it is <off>.'}},
      ],
    });
    const promoted = {...(diagnostics[1] as PlacedDiagnostic), severity: 'error' as const};
    expect(invocation({diagnostics: [promoted]}).executionSuccessful).toBe(true);
  });
});

describe('JUnit', () => {
  const root = readXml(renderJunit(report));
  const suite = root.children[0] as Element;

  it('has a failure for each diagnostic but what is for information, and a case for each rule that was evaluated and found nothing', () => {
    const cases = suite.children.map(({attributes, children}) => [
      attributes['classname'],
      attributes['name'],
      children[0]?.name,
    ]);
    expect(cases).toEqual([
      ['config/set-twice', 'dns.zone acme:a.test at config/a b.yaml:3:7', 'failure'],
      ['dns/glue', expect.any(String), 'failure'],
      ['role/unused', 'role acme:idle', 'system-out'],
      ['plan/star', 'it has no place at all', 'failure'],
      ['dns/quiet', 'nothing found', undefined],
      ['dns/off', 'not evaluated', 'skipped'],
    ]);
    expect(suite.attributes).toMatchObject({tests: '6', failures: '3', errors: '0', skipped: '1'});
    expect(suite.children[5]?.children[0]?.attributes['message']).toBe('it is <off>');
  });

  it('passes no rule where a run evaluates none', () => {
    const {children, attributes} = readXml(renderJunit({...report, diagnostics: [], unevaluated: undefined}))
      .children[0] as Element;
    expect(children.map((each) => (each.children[0] as Element).name)).toEqual(rules.map(() => 'skipped'));
    expect(attributes).toMatchObject({tests: '4', failures: '0', skipped: '4'});
  });

  it('holds any text, but for characters that XML has not', () => {
    const failure = suite.children[1]?.children[0] as Element;
    const kept = visibleLines(HOSTILE).replace('\ufffe', '\ufffd');
    expect(failure.attributes['message']).toBe(kept);
    expect(failure.text).toBe(`${kept}\n${kept}\n/abs/x.yaml:1:1`);
  });
});

it('markdown keeps each finding in one row, whatever it says', () => {
  const rows = renderFindings('lint', diagnostics).split('\n');
  expect(rows[0]).toBe('### pltfrms lint: 1 error, 2 warnings, 1 for information');
  expect(rows.slice(4).map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([5, 5, 5, 5]);
});
