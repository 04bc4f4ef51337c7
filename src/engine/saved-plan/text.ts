/** The text of a saved plan: the document with one key more, the signature, as the last one. It is over the exact bytes before it. */
import type {PlanDocument} from '#schemas/plan-file.ts';

/** Writes what the signature is over. */
export function bodyOf(document: Omit<PlanDocument, 'signature'>): string {
  return JSON.stringify(document, null, 1).slice(0, -'\n}'.length);
}

/** Writes the whole file. */
export function textOf(body: string, signature: string): string {
  return `${body},\n "signature": "${signature}"\n}\n`;
}
