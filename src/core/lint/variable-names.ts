import {VARIABLE_PREFIX} from '#schemas/layers.ts';
import type {Config} from '../config/read-config.ts';
import type {Diagnostic} from '../diagnostic.ts';

/** Finds environment variables that a config reads, though their names do not say that they are for configs. */
export function* findVariableNames({variables}: Config): Iterable<Diagnostic> {
  for (const {env, envAt} of variables.values()) {
    if (env === undefined || env.startsWith(VARIABLE_PREFIX)) continue;
    yield {
      severity: 'info',
      code: 'config/variable-name',
      summary: `the config reads the environment variable ${env}, whose name does not say that it is for configs`,
      hint: `name it ${VARIABLE_PREFIX}…; with --no-code, no other is read`,
      at: envAt,
    };
  }
}
