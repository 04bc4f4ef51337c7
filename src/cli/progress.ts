import {line} from './render/shown.ts';
import {writeErr} from './standard-streams.ts';

/** Says what is being done when it takes longer than a second: one line on a terminal's error stream, then gone. */
export interface Progress {
  phase(name: string): void;
  done(): void;
}

const PATIENCE = 1000;

export function startProgress(enabled: boolean): Progress {
  const began = Date.now();
  let shown = false;
  return {
    // The work is synchronous, so nothing can tick: each phase says itself when the second has passed.
    phase(name) {
      if (!enabled || Date.now() - began < PATIENCE) return;
      shown = true;
      writeErr(`\r\u001b[2K${line(name)} … ${((Date.now() - began) / 1000).toFixed(1)} s`);
    },
    done() {
      if (shown) writeErr('\r\u001b[2K');
      shown = false;
    },
  };
}
