/** Flags of the commands that read secrets. */
import * as Flags from '@oclif/core/flags';
import {type ReadSecret, secretFolders, secretReader} from '#engine/secret-places.ts';
import {refusesCode} from './config-flags.ts';

export const secretFlags = {
  'secrets-from': Flags.string({
    description:
      'a folder outside of the config whose files may be secrets, such as /run/secrets; may be given several times; also PLTFRMS_SECRETS_FROM',
    helpValue: 'DIR',
    multiple: true,
    multipleNonGreedy: true,
  }),
};

export interface SecretFlags {
  readonly store: string;
  readonly 'secrets-from'?: readonly string[] | undefined;
  readonly 'no-code'?: boolean | undefined;
}

/** Returns a reader of the secrets that a config names: none are read for a config that is not trusted. */
export function secretsOf(config: string, flags: SecretFlags): ReadSecret {
  const folders = secretFolders(flags['secrets-from']);
  return secretReader({config, location: flags.store, folders, noCode: refusesCode(flags)});
}
