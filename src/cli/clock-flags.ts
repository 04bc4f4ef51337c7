/** The flag of the commands that write events. */
import * as Flags from '@oclif/core/flags';
import {isClockTrusted, TRUST_CLOCK} from '#engine/clock.ts';

export const clockFlags = {
  'trust-clock': Flags.boolean({
    description: `date events by the clock, though it is far from the end of the log; also ${TRUST_CLOCK}=1`,
    default: async () => isClockTrusted(),
  }),
};
