/** Puts variables into the texts of a file: `$(var.NAME)` in any value, never in a key. `$$(var.` is the text `$(var.` itself. */
import {describe, type Raw, shortened} from '#schemas/field.ts';
import {type Diagnostic, didYouMean, link, type PathLink} from '../diagnostic.ts';
import type {Body, Report, SourceFile} from './declared.ts';
import type {Variables} from './variables.ts';

const MARK = '$(var.';
/** With the name, up to the bracket that closes it; without one where it means itself. */
const MARKS = /\$\$\(var\.|\$\(var\.(?:([^()]*)\))?/g;

/** A file with its variables put in; in `none`, none may stand. Undefined when there is no head: what is declared is not known. */
export function fillIn(file: SourceFile, variables: Variables | 'none' | undefined, report: Report): SourceFile {
  if (!file.hasVariables) return file;
  const filling: Filling = {file: file.name, variables, report, done: new Map()};
  return {name: file.name, root: fill(filling, file.root, undefined) as Body};
}

/** The variables that stand in a text. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(MARKS)].flatMap(([, name]) => name ?? []);
}

interface Filling {
  readonly file: string;
  readonly variables: Variables | 'none' | undefined;
  readonly report: Report;
  /** What aliases share stays shared. */
  readonly done: Map<Raw, Raw>;
}

function fill(filling: Filling, raw: Raw, path: PathLink | undefined): Raw {
  if (typeof raw === 'string') return raw.includes(MARK) ? fillText(filling, raw, path) : raw;
  const known = filling.done.get(raw);
  if (known !== undefined) return known;
  const made = Array.isArray(raw)
    ? raw.map((item: Raw, index) => fill(filling, item, link(path, String(index))))
    : Object.fromEntries(
        Object.entries(raw).map(([key, each]) => [fillKey(filling, key, link(path, key)), fill(filling, each, link(path, key))]),
      );
  filling.done.set(raw, made);
  return made;
}

function fillText({file, variables, report}: Filling, text: string, path: PathLink | undefined): string {
  const complain = (code: string, summary: string, hint: string, also?: Diagnostic['also']): string => {
    report({severity: 'error', code, summary, hint, at: {file, path, on: 'value'}, ...(also ? {also} : {}), isCause: true});
    return '';
  };
  return text.replace(MARKS, (mark: string, name: string | undefined) => {
    if (mark.startsWith('$$')) return MARK;
    if (name === undefined)
      return complain(
        'config/variable',
        `the bracket behind ${MARK} is not closed`,
        `write $(var.NAME); $${MARK} is the text ${MARK} itself`,
      );
    if (variables === 'none')
      return complain('config/variable', 'what a variable is can’t depend on a variable', 'write the value out');
    if (!variables) return mark;
    const known = variables.get(name);
    if (known?.value !== undefined) return known.value;
    if (known?.isInvalid)
      return complain('config/unset-variable', `the declaration of the variable ${name} is wrong`, 'mend it, and this is read', [
        {note: 'declared here', at: known.at},
      ]);
    if (known?.isRefused)
      return complain(
        'config/unset-variable',
        `the variable ${name} has no value: with --no-code ${known.env} is not read`,
        `allow it with --allow-env ${known.env}, or add --var ${name}=VALUE`,
        [{note: 'declared here', at: known.at}],
      );
    if (known) {
      const hint = `add --var ${name}=VALUE, ${known.env ? `set ${known.env}, ` : ''}or write its default`;
      return complain('config/unset-variable', `nothing says what the variable ${name} is`, hint, [
        {note: 'declared here', at: known.at},
      ]);
    }
    const near = didYouMean(name, variables.keys());
    return complain(
      'config/undeclared-variable',
      `no variable is called ${shortened(name)}`,
      near
        ? `did you mean $(var.${near})?`
        : `declare it under variables:, where stack: stands; $${MARK} is the text ${MARK} itself`,
    );
  });
}

function fillKey({file, report}: Filling, key: string, path: PathLink): string {
  if (!key.includes(MARK)) return key;
  if (key.replaceAll(`$${MARK}`, '').includes(MARK))
    report({
      severity: 'error',
      code: 'config/variable-in-key',
      summary: `a variable stands in the key ${describe(key)}`,
      hint: `a name is the same in every run: write it out; $${MARK} is the text ${MARK} itself`,
      at: {file, path, on: 'key'},
      isCause: true,
    });
  return key.replaceAll(`$${MARK}`, () => MARK);
}
