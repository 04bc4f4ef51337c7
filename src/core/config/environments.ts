/** Environments: which one a run is for, and which files are laid over the rest in it. */
import {describe, type Raw} from '#schemas/field.ts';
import type {Environment} from '#schemas/layers.ts';
import {didYouMean} from '../diagnostic.ts';
import {placeOfKey, type Report, type SourceFile} from './declared.ts';
import type {Inputs} from './inputs.ts';
import type {EnvironmentValues} from './variables.ts';

/** The environment of this run. Where it should be named and is not, what the config means is not known: `undecided`. */
export function readEnvironment(
  head: SourceFile,
  declared: {readonly [name: string]: Environment} | undefined,
  {environment: asked}: Inputs,
  report: Report,
): EnvironmentValues | undefined | 'undecided' {
  const complain = (key: string, summary: string, hint: string): 'undecided' => {
    const code = 'config/environment';
    report({severity: 'error', code, summary, hint, at: placeOfKey(head, key, 'key')});
    return 'undecided';
  };
  const names = Object.keys(declared ?? {});
  if (names.length === 0) {
    if (asked === undefined) return undefined;
    const hint = `leave --env out (or PLTFRMS_ENV), or write environments: [${asked}]`;
    return complain('stack', `--env asks for the environment ${describe(asked)}, and this config has none`, hint);
  }
  if (asked === undefined)
    return complain(
      'environments',
      `this config is one for each of its environments, and none is named`,
      `add ${names.map((name) => `--env ${name}`).join(' or ')}; PLTFRMS_ENV does the same`,
    );
  const found = declared && Object.hasOwn(declared, asked) ? declared[asked] : undefined;
  if (found) return {name: asked, variables: found.variables ?? {}};
  const near = didYouMean(asked, names);
  return complain(
    'environments',
    `no environment is called ${describe(asked)}, which --env asks for`,
    near ? `did you mean ${near}?` : `there is ${names.join(', ')}`,
  );
}

/** The files that are overlays of other environments than the one that is asked for: they say nothing in this run. */
export function otherOverlays(
  files: readonly string[],
  head: SourceFile | undefined,
  environment: string | undefined,
): ReadonlySet<string> {
  const names = namesIn(head?.root['environments']);
  return new Set(
    files.filter((file) => {
      const overlay = file === head?.name ? undefined : overlayOf(file, names);
      return overlay !== undefined && overlay !== environment;
    }),
  );
}

/** A file that is named like an overlay, but for a slip of the pen, is laid over nothing. */
export function warnOfNames(files: readonly string[], names: readonly string[], report: Report): void {
  for (const file of files) {
    const suffix = suffixOf(file);
    const near = suffix === undefined || names.includes(suffix) ? undefined : didYouMean(suffix, names);
    if (near)
      report({
        severity: 'warning',
        code: 'config/overlay-name',
        summary: `${file} is a file like any other: no environment is called ${suffix}`,
        hint: `did you mean ${file.replace(`.${suffix}.`, `.${near}.`)}?`,
        at: {file, path: undefined, line: 1, column: 1},
      });
  }
}

/** The environment whose overlay a file is: `zones.live.yaml`. Only declared names count, so that `acme.test.yaml` is a file. */
export function overlayOf(file: string, names: readonly string[]): string | undefined {
  const suffix = names.length === 0 ? undefined : suffixOf(file);
  return suffix !== undefined && names.includes(suffix) ? suffix : undefined;
}

function suffixOf(file: string): string | undefined {
  return /[^/]\.([A-Za-z0-9-]+)\.(?:ya?ml|pltfrms\.json)$/.exec(file)?.[1];
}

/** Names of environments as they are written, right or wrong. */
function namesIn(written: Raw | undefined): readonly string[] {
  if (Array.isArray(written)) return written.filter((each): each is string => typeof each === 'string');
  return typeof written === 'object' ? Object.keys(written) : [];
}
