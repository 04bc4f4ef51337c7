/** Config that is code: which files it is in, and what is said where none may run. */
import type {Diagnostic} from '#core/diagnostic.ts';

export function isCode({name}: {readonly name: string}): boolean {
  return name.endsWith('.ts');
}

export function refusedCode(name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'code/refused',
    summary: `${name} is code, and --no-code lets none run`,
    hint: 'read what it does, then leave out --no-code and PLTFRMS_NO_CODE; or write the config in YAML',
    at: {file: name, path: undefined, line: 1, column: 1},
  };
}
