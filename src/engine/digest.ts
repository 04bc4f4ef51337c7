import {hash} from 'node:crypto';

/** SHA-256 as hexadecimal text: of the log's chain, of plans, of births. */
export function digest(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex');
}
