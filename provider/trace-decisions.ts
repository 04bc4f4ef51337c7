/** The debug log of the provider: a line for each resource that was planned or applied, and for each wait. */
import {type TraceLine, trace} from '#engine/one-by-one/trace.ts';
import type {Diagnostic, PlanAnswer, PlanRequest, StateAnswer} from './protocol/provider.ts';
import type {Values} from './protocol/type.ts';

/** Publishes what was decided about a resource in a plan. */
export async function tracePlan(request: PlanRequest, work: () => PlanAnswer | Promise<PlanAnswer>): Promise<PlanAnswer> {
  const answer = await work();
  if (trace.hasSubscribers) {
    const {type, prior, config} = request;
    const {planned = null, requiresReplace = []} = answer;
    publish('plan', {
      ...{type, id: idOf(planned) ?? idOf(prior), decision: decisionOf(prior, config, requiresReplace.length > 0)},
      diagnostics: summaries(answer.diagnostics),
    });
  }
  return answer;
}

/** Publishes what came of a resource in an apply. */
export async function traceApply(
  {type, prior, planned}: {readonly type: string; readonly prior: Values | null; readonly planned: Values | null},
  work: () => Promise<StateAnswer>,
): Promise<StateAnswer> {
  const began = performance.now();
  const answer = await work();
  if (trace.hasSubscribers)
    publish('apply', {
      ...{type, id: idOf(answer.state ?? null) ?? idOf(planned) ?? idOf(prior), decision: decisionOf(prior, planned, false)},
      diagnostics: summaries(answer.diagnostics),
      milliseconds: Math.round(performance.now() - began),
    });
  return answer;
}

/** Writes what is published to the log of Terraform, where TF_LOG or TF_LOG_PROVIDER asks for it. */
export function logTrace(debug: (message: string, fields: TraceLine['fields']) => void): void {
  const {TF_LOG_PROVIDER: own, TF_LOG: all} = process.env;
  if (!/^(debug|trace|json)$/i.test(own ?? all ?? '')) return;
  trace.subscribe((line) => debug((line as TraceLine).message, (line as TraceLine).fields));
}

function publish(message: string, fields: TraceLine['fields']): void {
  trace.publish({message, fields} satisfies TraceLine);
}

function decisionOf(prior: Values | null, wanted: Values | null, isReplaced: boolean): string {
  if (wanted === null) return 'delete';
  return prior === null ? 'create' : isReplaced ? 'replace' : 'update or keep';
}

function idOf(values: Values | null): unknown {
  const id = values?.['id'];
  return typeof id === 'string' ? id : undefined;
}

function summaries(diagnostics: readonly Diagnostic[] = []): readonly string[] {
  return diagnostics.map(({severity, summary}) => `${severity}: ${summary}`);
}
