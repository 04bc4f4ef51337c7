/** Flags of the commands that read secrets. */
import {statSync} from 'node:fs';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import {type ReadSecret, secretFolders, secretReader} from '#engine/secret-places.ts';
import {shortened} from '#schemas/field.ts';
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
  // PLTFRMS_SECRETS_FROM may be one setting for several machines, of which some have the folder.
  if (!refusesCode(flags)) checkFolders(flags['secrets-from'] ?? []);
  return secretReader({config, location: flags.store, folders, noCode: refusesCode(flags)});
}

/** Refuses what is no folder: a secret that is looked for in it would only seem to be missing. */
function checkFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    const found = statSync(folder, {throwIfNoEntry: false});
    if (found?.isDirectory()) continue;
    throw new PltfrmsError(
      'file/unreadable',
      `--secrets-from: ${shortened(folder)} ${found ? 'is not a folder' : 'does not exist'}`,
      {
        hint: 'name an existing folder, or leave it out',
      },
    );
  }
}
