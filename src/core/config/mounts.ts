/** Files that say `organisation:` at their head: content that stands in an organisation which the tree declares. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {MOUNT} from '#schemas/config.ts';
import {describe, type Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {hintOf, type Place, suggester} from '../diagnostic.ts';
import {
  type Declared,
  declaredAddress,
  declaredChild,
  newDeclared,
  organisationPath,
  placeOfKey,
  type Report,
  type SourceFile,
} from './declared.ts';

/** What a repository stands on. */
export interface Standing {
  readonly catalogue: Catalogue;
  readonly root: Declared;
  /** The organisation that nothing in it may reach out of. */
  readonly fence: Declared | undefined;
}

/** Where the content of a file stands; a place apart where that is wrong, so that the rest of the file is checked all the same. */
export function mountFile(
  {report}: {readonly report: Report},
  {catalogue, root, fence}: Standing,
  file: SourceFile,
  mounted: Raw,
): Declared {
  const at = placeOfKey(file, MOUNT);
  const complain = (code: string, summary: string, hint: string): void => report({severity: 'error', code, summary, hint, at});
  if (typeof mounted !== 'string')
    complain(
      'config/wrong-type',
      `${describe(mounted)} stands where the path of an organisation is wanted`,
      'write it as in acme/shop',
    );
  else if (mounted === '')
    complain('config/empty-value', 'nothing stands behind organisation:', 'write the path of an organisation, such as acme/shop');
  const target = typeof mounted === 'string' && mounted !== '' ? mount(catalogue, root, mounted, at, report) : undefined;
  if (!target) return newDeclared(kindOf(catalogue), undefined, '?', []);
  if (!fence || isWithin(target, fence)) target.mounts.push(at);
  else {
    const path = organisationPath(fence).join('/');
    complain(
      'config/outside-fence',
      `${organisationPath(target).join('/')} is outside of ${path}, which fences this repository in`,
      `write ${path} or a path below it`,
    );
  }
  return target;
}

function kindOf(catalogue: Catalogue): Kind {
  return catalogue.kinds.find((each) => each.nests) as Kind;
}

/** The organisation at a path, as a place for content. It need not have been declared yet: another file may do so. */
export function mount(catalogue: Catalogue, root: Declared, path: string, at: Place, report: Report): Declared | undefined {
  const kind = kindOf(catalogue);
  const parts = path.split('/');
  const {deepest = Number.POSITIVE_INFINITY} = kind;
  if (parts.length > deepest) {
    report({
      severity: 'error',
      code: 'organisation/depth',
      summary: `the path has ${parts.length} organisations in each other; ${deepest} is the most`,
      hint: 'write the path of an organisation, such as acme/shop',
      at,
    });
    return undefined;
  }
  let scope = root;
  for (const part of parts) {
    const name = kind.key[kind.keyParts[0] as string]?.read(part, {
      names: [],
      report: (problem) =>
        report({severity: 'error', code: 'config/invalid-name', summary: problem.summary, hint: hintOf(problem), at}),
    });
    if (name === undefined) return undefined;
    scope = declaredChild(scope, kind, [name]);
  }
  return scope;
}

function isWithin(scope: Declared, fence: Declared): boolean {
  for (let each: Declared | undefined = scope; each; each = each.parent) if (each === fence) return true;
  return false;
}

/** A file may stand only where the tree has an organisation. */
export function checkMounts(root: Declared, report: Report): void {
  const suggest = suggester();
  const descend = (scope: Declared): void => {
    for (const child of scope.children.values()) {
      if (!child.kind?.nests || child.isBroken) continue;
      if (child.contributions.length > 0 || child.existing) descend(child);
      else for (const [mounted, place] of mountsBelow(child)) report(undeclared(mounted, place));
    }
  };
  const undeclared = (mounted: Declared, at: Place): Parameters<Report>[0] => {
    const path = organisationPath(mounted).join('/');
    const near = suggest(path, () => declaredPaths(root));
    return {
      severity: 'error',
      code: 'config/undeclared-organisation',
      summary: `${path} is not declared: a file with organisation: holds content and declares nothing`,
      hint: near
        ? `did you mean ${near}?`
        : 'declare it in the tree, under organisations:, or with existing: true when another stack does',
      address: declaredAddress(mounted),
      at,
    };
  };
  descend(root);
}

function* mountsBelow(scope: Declared): Iterable<readonly [Declared, Place]> {
  for (const place of scope.mounts) yield [scope, place];
  for (const child of scope.children.values()) if (child.kind?.nests) yield* mountsBelow(child);
}

function* declaredPaths(scope: Declared): Iterable<string> {
  for (const child of scope.children.values()) {
    if (!child.kind?.nests || child.contributions.length === 0) continue;
    yield organisationPath(child).join('/');
    yield* declaredPaths(child);
  }
}
