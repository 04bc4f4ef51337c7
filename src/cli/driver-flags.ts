/** The flag of the commands that drive a stack. */
import * as Flags from '@oclif/core/flags';
import {readSwitch} from '#engine/switch.ts';

export const driverFlags = {
  'take-over': Flags.boolean({
    description: 'drive the stack from here on, though Terraform has driven it; also PLTFRMS_TAKE_OVER=1',
    default: async () => readSwitch('PLTFRMS_TAKE_OVER') ?? false,
  }),
};
