import type {Config} from './read-config.ts';

/** Makes a config that declares nothing: for plans whose resources come from elsewhere. */
export function emptyConfig(stack: string): Config {
  return {
    stack,
    previously: [],
    fence: undefined,
    settings: {},
    settingsAt: undefined,
    forget: [],
    wanted: [],
    isWhole: true,
    variables: new Map(),
    texts: [],
    diagnostics: [],
  };
}
