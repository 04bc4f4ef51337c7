/** Lines for a debug log: who runs a session may listen to them. Nothing is made of them where nobody does. */
import {channel} from 'node:diagnostics_channel';

export interface TraceLine {
  readonly message: string;
  readonly fields: {readonly [name: string]: unknown};
}

export const trace = channel('pltfrms:one-by-one');

/** Publishes a line about something that begins and ends, such as a wait, with how long it took and what came of it. */
export async function traced<T>(message: string, fields: TraceLine['fields'], work: () => Promise<T>): Promise<T> {
  if (!trace.hasSubscribers) return work();
  const began = performance.now();
  const result = await work();
  trace.publish({message, fields: {...fields, result, milliseconds: Math.round(performance.now() - began)}} satisfies TraceLine);
  return result;
}
