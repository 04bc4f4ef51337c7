/** Writes the state in another form: one for all of it, or one that a product has. */
import {addressBook} from '#core/address.ts';
import {type Diagnostic, hintOf} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import type {ExportFormat} from '#core/manager.ts';
import {organisationOf} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {describe, type FieldType, type Problem} from '#schemas/field.ts';
import type {Store} from '#stores/store.ts';
import {lastChanges} from './last-change.ts';
import {constructsFormat} from './terraform/constructs/format.ts';
import {terraformFormat} from './terraform/format.ts';

export const formats: readonly ExportFormat[] = [
  terraformFormat,
  constructsFormat('cdktf'),
  constructsFormat('cdktn'),
  ...managers.flatMap((manager) => manager.formats ?? []),
];

export interface FormatRequest {
  readonly stack: string | undefined;
  readonly organisation: string | undefined;
  /** `NAME=VALUE` each; a name may be given several times. */
  readonly with: readonly string[];
}

export interface FormatExport {
  /** Texts by the names of their files. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Warning[];
}

type Warning = Pick<Diagnostic, 'severity' | 'code' | 'summary' | 'hint' | 'address'>;

export function exportFormat(store: Store, format: ExportFormat, request: FormatRequest): FormatExport {
  const world = store.world();
  const book = addressBook(world);
  const {stack, organisation} = request;
  const diagnostics: Warning[] = [];
  let changes: ReturnType<typeof lastChanges> | undefined;
  const files = format.write({
    ...{world, stack, organisation},
    lastChange: (resource) => (changes ??= lastChanges(store))(resource),
    options: readOptions(format, request.with),
    isAsked(resource) {
      const path = book.path(organisationOf(world, resource)?.uid ?? '');
      return organisation === undefined || path === organisation || path.startsWith(`${organisation}/`);
    },
    refuse(resource, why, hint) {
      throw new PltfrmsError('export/refused', `${book.of(resource)} can’t be written as ${format.name}: ${why}`, {hint});
    },
    warn: (resource, problem) =>
      void diagnostics.push({
        severity: 'warning',
        code: problem.code ?? 'export/doubtful',
        summary: problem.summary,
        hint: hintOf(problem),
        address: book.of(resource),
      }),
  });
  if (files.size > 0) return {files, diagnostics};
  throw new PltfrmsError('resource/missing', `nothing is there to write as ${format.name}`, {hint: 'pltfrms list shows what is'});
}

function readOptions(format: ExportFormat, given: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, readonly string[]>();
  for (const each of given) {
    const equals = each.indexOf('=');
    const name = each.slice(0, Math.max(equals, 0));
    const type = format.options[name];
    if (!type)
      throw new PltfrmsError('cli/usage', `${format.name} takes no ${each}`, {
        hint: `write --with ${Object.keys(format.options)
          .map((option) => `${option}=VALUE`)
          .join(' or ')}`,
      });
    options.set(name, [...(options.get(name) ?? []), readOption(name, each.slice(equals + 1), type)]);
  }
  return options;
}

/** @throws PltfrmsError `cli/usage` */
function readOption(name: string, written: string, type: FieldType<string>): string {
  const problems: Problem[] = [];
  const value = type.read(written, {names: [], report: (problem) => problems.push(problem)});
  const [first] = problems;
  if (value !== undefined && !first) return value;
  throw new PltfrmsError('cli/usage', `--with ${name}: ${first?.summary ?? `${describe(written)} is no ${type.type}`}`, {
    hint: (first && hintOf(first)) ?? `write --with ${name}=VALUE`,
  });
}
