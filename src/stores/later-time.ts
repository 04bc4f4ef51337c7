import type {Run} from '#core/event.ts';

/** The run, its time no earlier than that of the last event: a clock that was set back must not turn history round. */
export function laterTime(run: Run, last: string | undefined): Run {
  return last !== undefined && last > run.time ? {...run, time: last} : run;
}
