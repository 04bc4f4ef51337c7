/** Environment variables as a config reads them. */
import type {Inputs} from '#core/config/inputs.ts';
import {PltfrmsError} from '#core/errors.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import {VARIABLE_PREFIX} from '#schemas/layers.ts';

/** Reads environment variables for a config; from one that is not trusted, only those that are meant for it or allowed. */
export function environmentReader(isUntrusted: boolean, named: readonly string[] = []): Pick<Inputs, 'read' | 'mayRead'> {
  const allowed = new Set([...named, ...(process.env['PLTFRMS_ALLOW_ENV'] ?? '').split(/[\s,]+/).filter((name) => name !== '')]);
  for (const name of allowed)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name === KEY_VARIABLE)
      throw new PltfrmsError('cli/usage', `--allow-env: “${name}” cannot be allowed`, {
        hint: 'name environment variables one by one, such as CI_COMMIT_SHA; PLTFRMS_SECRET_KEY is never read by a config',
      });
  return {
    read: (name) => (name === KEY_VARIABLE ? undefined : process.env[name]),
    mayRead: (name) => !isUntrusted || name.startsWith(VARIABLE_PREFIX) || allowed.has(name),
  };
}
