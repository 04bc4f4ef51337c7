/** Resources as blocks. What is exported too is referred to by an expression, so that Terraform knows the order; the rest by its id. */
import {type AddressBook, addressBook} from '#core/address.ts';
import {namesOf} from '#core/readable.ts';
import {kindOf, labelsOf, type Resource, specOf, splitKey} from '#core/resource.ts';
import {subscriptionFinder} from '#core/rules.ts';
import type {World} from '#core/world.ts';
import type {FieldType} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {attributeOfParent} from '../one-by-one/target.ts';
import {attributeValue} from './attribute-value.ts';
import {type Block, type Expression, Traversal} from './hcl.ts';
import {localNames} from './local-names.ts';
import {typeName} from './naming.ts';

export interface BlockWriter {
  resource(resource: Resource): Block;
  import(resource: Resource): Block;
  /** What an import takes. */
  id(resource: Resource): string;
}

/** What one block says of another. */
export class Reference extends Traversal {
  readonly uid: string;
  /** What is read of it; undefined where the other is meant as a whole. */
  readonly attribute: string | undefined;

  constructor(uid: string, path: string, attribute?: string) {
    super(path);
    this.uid = uid;
    this.attribute = attribute;
  }
}

export interface BlockNaming {
  /** What a block is called, by its uid. */
  readonly names: ReadonlyMap<string, string>;
  readonly fieldName: (name: string) => string;
}

/** As Terraform calls them, when nothing is said. */
export function blockWriter(
  world: World,
  resources: readonly Resource[],
  {names, fieldName}: BlockNaming = {names: localNames(world, resources), fieldName: (name) => name},
): BlockWriter {
  const book = addressBook(world);
  const writing: Writing = {
    world,
    book,
    fieldName,
    subscriptions: subscriptionFinder(world),
    block(uid) {
      const resource = world.resources.get(uid);
      const name = names.get(uid);
      return resource && name !== undefined ? `${typeName(kindOf(world, resource))}.${name}` : undefined;
    },
  };
  return {
    resource: (resource) => ({
      type: 'resource',
      labels: [typeName(kindOf(world, resource)), names.get(resource.uid) as string],
      body: [...bodyOf(writing, resource)],
    }),
    import: (resource) => ({
      type: 'import',
      labels: [],
      body: [
        ['to', new Traversal(writing.block(resource.uid) as string)],
        ['id', idOf(writing, resource.uid)],
      ],
    }),
    id: (resource) => idOf(writing, resource.uid),
  };
}

interface Writing {
  readonly world: World;
  readonly book: AddressBook;
  readonly fieldName: BlockNaming['fieldName'];
  readonly subscriptions: ReturnType<typeof subscriptionFinder>;
  /** `pltfrms_group.ops`; undefined for what is not exported. */
  block(uid: string): string | undefined;
}

function* bodyOf(writing: Writing, resource: Resource): Iterable<readonly [string, Expression]> {
  const {world, fieldName} = writing;
  const kind = kindOf(world, resource);
  const place = placeOf(writing, kind, resource);
  if (place.written !== undefined) yield [fieldName(attributeOfParent(kind)), place.written];
  for (const [index, value] of splitKey(kind, resource.name).entries()) {
    const part = kind.keyParts[index] as string;
    const type = kind.key[part] as FieldType<string>;
    yield [fieldName(part), type.refersTo ? refer(writing, type, value) : value];
  }
  const spec = specOf(resource);
  const names = namesOf(world, resource);
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.observed || spec[name] === undefined) continue;
    const how = {names, isWhole: false, fieldName, refer: (type: FieldType, target: string) => refer(writing, type, target)};
    const value = attributeValue<Expression>(how, field, spec[name]) as Expression;
    yield [fieldName(name), field.isSorted && field.item?.refersTo ? byName(value as readonly Expression[]) : value];
  }
  if (resource.labels !== '{}') yield ['labels', labelsOf(resource)];
  if (resource.protect) yield ['protect', true];
  if (place.after) yield [fieldName('depends_on'), [place.after]];
}

/** They are stored by their uids, which say nothing to a reader. */
function byName(references: readonly Expression[]): readonly Expression[] {
  const name = (each: Expression): string => (each instanceof Traversal ? each.path : String(each));
  return [...references].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** Where it stands. What needs a subscription says so: it takes the place from that, or waits for one further up. */
function placeOf(writing: Writing, kind: Kind, {parent}: Resource): {written?: Expression; after?: Reference} {
  const {world, subscriptions} = writing;
  const above = world.resources.get(parent);
  if (!above) return {};
  const isDirect = kind.needsSubscription && kindOf(world, above).nests;
  const subscription = isDirect ? subscriptions?.find(parent, kind.product) : undefined;
  const block = subscription && writing.block(subscription.uid);
  if (subscription?.parent === parent && block !== undefined) {
    const attribute = attributeOfParent(kindOf(world, subscription));
    return {written: new Reference(subscription.uid, `${block}.${attribute}`, attribute)};
  }
  const own = writing.block(parent);
  const written = own === undefined ? idOf(writing, parent) : new Reference(parent, `${own}.id`);
  return block === undefined || !subscription ? {written} : {written, after: new Reference(subscription.uid, block)};
}

/** By its id where only one kind may stand, else with its kind; what is known by one name anywhere by that. */
function refer(writing: Writing, type: FieldType, target: string): Expression {
  const resource = writing.world.resources.get(target);
  if (!resource) return target;
  const isAlone = type.refersTo?.length === 1;
  const block = writing.block(target);
  if (block === undefined) return isAlone ? idOf(writing, target) : writing.book.refer(target);
  const kind = kindOf(writing.world, resource);
  const [only, ...others] = kind.keyParts;
  if (kind.parent === undefined && only !== undefined && others.length === 0) return new Reference(target, `${block}.${only}`);
  return new Reference(target, `${block}.${isAlone ? 'id' : 'reference'}`);
}

function idOf({world, book}: Writing, uid: string): string {
  const resource = world.resources.get(uid) as Resource;
  return book.of(resource).slice(resource.kind.length + 1);
}
