/** Flags of the commands that read a config: what goes into it beside its files. */
import * as Flags from '@oclif/core/flags';
import type {Inputs} from '#core/config/inputs.ts';
import {PltfrmsError} from '#core/errors.ts';
import {environmentReader} from '#engine/environment-variables.ts';
import {readSwitch} from '#engine/switch.ts';

export const configFlags = {
  env: Flags.string({
    description: 'for which of its environments the config is read',
    env: 'PLTFRMS_ENV',
    helpValue: 'NAME',
  }),
  var: Flags.string({
    description: 'what a variable of the config is in this run; may be given several times',
    helpValue: 'NAME=VALUE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'no-code': Flags.boolean({
    description:
      'for a stranger’s change: refuse config that is code (pltfrms.config.ts), read no secret, and no environment variable but PLTFRMS_VAR_…; also PLTFRMS_NO_CODE=1',
  }),
  'allow-env': Flags.string({
    description:
      'an environment variable that the config may read with --no-code; may be given several times; also PLTFRMS_ALLOW_ENV=NAME,NAME',
    helpValue: 'NAME',
    multiple: true,
    multipleNonGreedy: true,
  }),
};

export interface ConfigFlags {
  readonly env?: string | undefined;
  readonly var?: readonly string[] | undefined;
  readonly 'no-code'?: boolean | undefined;
  readonly 'allow-env'?: readonly string[] | undefined;
}

export function inputsOf(flags: ConfigFlags): Inputs {
  const noCode = refusesCode(flags);
  return {
    environment: environmentOf(flags),
    noCode,
    variables: readVariables(flags.var ?? []),
    ...environmentReader(noCode, flags['allow-env']),
  };
}

/** Refuses an empty name: a variable of CI that is not set must not plan for no environment. */
function environmentOf({env}: ConfigFlags): string | undefined {
  const name = env ?? process.env['PLTFRMS_ENV'];
  if (name === undefined || name.trim() !== '') return name;
  throw new PltfrmsError('cli/usage', 'the name of the environment is empty', {
    hint: 'write --env NAME, or set PLTFRMS_ENV to one or not at all',
  });
}

/** Whether the config is not trusted. */
export function refusesCode(flags: ConfigFlags): boolean {
  return flags['no-code'] || (readSwitch('PLTFRMS_NO_CODE') ?? false);
}

function readVariables(given: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const each of given) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(each) ?? [];
    if (name === undefined || value === undefined)
      throw new PltfrmsError('cli/usage', `--var ${each} ${each.startsWith('=') ? 'names no variable' : 'gives no value'}`, {
        hint: 'write --var NAME=VALUE',
      });
    if (variables.has(name))
      throw new PltfrmsError('cli/usage', `--var ${name} is given twice`, {hint: 'take one of the two out'});
    variables.set(name, value);
  }
  return variables;
}
