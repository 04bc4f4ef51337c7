/** The checkers of name servers, as Debian has them: what we write as a zone file is asked of them. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

export const CHECKERS = [
  checker('named-checkzone', (zone, file) => [zone, file]),
  checker('nsd-checkzone', (zone, file) => [zone, file]),
  checker('kzonecheck', (zone, file) => ['-o', zone, file]),
];

interface Checker {
  readonly name: string;
  /** Undefined where it is absent, unless PLTFRMS_REQUIRE asks for it: then its absence is a failure. */
  readonly program: string | undefined;
  /** Throws where the zone is refused. */
  check(zone: string, file: string): void;
}

function checker(name: string, args: (zone: string, file: string) => readonly string[]): Checker {
  const program = ['/usr/bin', '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!program && process.env['PLTFRMS_REQUIRE']?.split(',').includes('checkzone'))
    throw new Error(`${name} is wanted, and not there`);
  return {name, program, check: (zone, file) => void execFileSync(program as string, args(zone, file), {stdio: 'pipe'})};
}
