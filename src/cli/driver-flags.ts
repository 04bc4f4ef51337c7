/** The flag of the commands that drive a stack. */
import * as Flags from '@oclif/core/flags';

export const driverFlags = {
  'take-over': Flags.boolean({
    description: 'drive the stack from here on, though Terraform has driven it',
    env: 'PLTFRMS_TAKE_OVER',
  }),
};
