/** The checkers of zone files that come with three name servers. */
import {execFile, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

export interface Checker {
  readonly server: 'bind' | 'nsd' | 'knot';
  readonly name: string;
  /** Where Debian puts it; undefined where it is absent. */
  readonly program: string | undefined;
  /** It is of the version for which tests say what it refuses. */
  readonly isKnown: boolean;
  /** What it writes where a zone is broken; undefined where it accepts it. As it is shipped, or as strict as it can be made. */
  refuse(zone: string, file: string, how?: 'strict'): Promise<string | undefined>;
}

/** Without asking the network, which `-i full` does. */
const STRICT = ['-i', 'local', ...['-k', '-m', '-M', '-n', '-r', '-S'].flatMap((option) => [option, 'fail'])];

export const CHECKERS: readonly Checker[] = [
  checker('bind', 'named-checkzone', ['-v', '9.18.'], (zone, file, how) => [...(how ? STRICT : []), zone, file]),
  checker('nsd', 'nsd-checkzone', ['-h', 'Version 4.6.'], (zone, file) => [zone, file]),
  checker('knot', 'kzonecheck', ['--version', 'version 3.2.'], (zone, file) => ['-o', zone, file]),
];

function checker(
  server: Checker['server'],
  name: string,
  [ask, version]: readonly [option: string, answer: string],
  argumentsOf: (zone: string, file: string, how?: 'strict') => readonly string[],
): Checker {
  const program = ['/usr/bin', '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path));
  // Where PLTFRMS_REQUIRE asks for it, its absence is a failure.
  if (!program && process.env['PLTFRMS_REQUIRE']?.split(',').includes('checkzone'))
    throw new Error(`${name} is wanted, and not there`);
  const isKnown = program !== undefined && versionOf(program, ask).includes(version);
  return {
    ...{server, name, program, isKnown},
    async refuse(zone, file, how) {
      try {
        await promisify(execFile)(program as string, argumentsOf(zone, file, how));
        return undefined;
      } catch (error) {
        const {code, stdout = '', stderr = ''} = error as {code?: unknown; stdout?: string; stderr?: string};
        if (typeof code !== 'number') throw error;
        return `${stderr}${stdout}`;
      }
    },
  };
}

function versionOf(program: string, option: string): string {
  const {stdout, stderr} = spawnSync(program, [option], {encoding: 'utf8'});
  return stdout + stderr;
}
