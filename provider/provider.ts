/** The provider: what Terraform asks, answered from the catalogue and by the managers. */
import {isPltfrmsError} from '#core/errors.ts';
import {type Draft, openDraft} from '#engine/one-by-one/draft.ts';
import {type Lull, watchLull} from '#engine/one-by-one/lull.ts';
import {openSession, type Session} from '#engine/one-by-one/session.ts';
import {openSightings} from '#engine/one-by-one/sightings.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import {kindOfType, listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {applyResource} from './apply-resource.ts';
import {readAll, readOne} from './data-sources.ts';
import {functions} from './functions.ts';
import {importResource} from './identified.ts';
import {describeNew, openStoreCheck} from './lost-store.ts';
import {writeNote} from './noted.ts';
import {openPlanRecord, type PlanRecord} from './plan-record.ts';
import {planResource} from './plan-resource.ts';
import {diagnosticOf, thrown, warningOf} from './problems.ts';
import {debugTo} from './protocol/log.ts';
import {
  type Answer,
  type Diagnostic,
  FunctionError,
  type PlanAnswer,
  type Provider,
  type StateAnswer,
} from './protocol/provider.ts';
import type {ProviderSchema, Schema} from './protocol/schema.ts';
import {dataSourceSchema, listSchema, resourceSchema} from './schema/resource.ts';
import {providerSchema, settingsOf} from './settings.ts';
import {logTrace, traceApply, tracePlan} from './trace-decisions.ts';
import {validateResource} from './validate-resource.ts';
import {guess} from './values/guess.ts';
import {subjectOf, valuesOf} from './values/subject.ts';

logTrace(debugTo(process.stderr, PROVIDER));

/** Schemas are made when they are first asked for: most commands are about a few kinds. */
const schemas = new Map<string, Schema>();

export function schemaOf(kind: Kind): Schema {
  let schema = schemas.get(kind.name);
  if (!schema) schemas.set(kind.name, (schema = resourceSchema(kind)));
  return schema;
}

/** A store, and what has been planned on it; absent as long as the provider block is not known. */
interface Configured {
  readonly session: Session;
  readonly draft: Draft;
  readonly lull: Lull;
  readonly record: PlanRecord;
}

let configured: Configured | undefined;

const sightings = openSightings();

const storeCheck = openStoreCheck();

const asked = new Set<string>();

/** Notes that Terraform's state has a resource. What an apply is told so is no news to the plan that it applies. */
function see(uid: string): void {
  sightings.add(uid);
  if (!sightings.isApply()) configured?.record.see(uid);
}

const UNCONFIGURED: Diagnostic = {
  severity: 'error',
  summary: 'the provider block holds what is not known yet, so no store can be looked at',
  detail: 'Apply what it depends on first, with terraform apply -target=ADDRESS.',
};

/** What is wrong with a store is said at the resource that is asked about; anything else that is thrown is a mistake of ours. */
async function saying<T extends Answer>(instead: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return {...instead, diagnostics: [thrown(error)]};
  }
}

async function withStore<T extends Answer>(instead: T, work: (configured: Configured) => T | Promise<T>): Promise<T> {
  const known = configured;
  return known ? saying(instead, () => work(known)) : {...instead, diagnostics: [UNCONFIGURED]};
}

export const provider: Provider = {
  schema: () => allSchemas(),
  validateProvider(config) {
    const problems: Problem[] = [];
    settingsOf(config, (problem) => problems.push(problem));
    // What is left out here may be in the environment of whoever plans.
    return said(
      providerSchema,
      problems.filter(({code}) => code !== 'config/missing-field'),
    );
  },
  async configure(config) {
    const problems: Problem[] = [];
    const settings = settingsOf(config, (problem) => problems.push(problem));
    if (!settings) return said(providerSchema, problems);
    try {
      const session = await openSession({...settings, way: 'terraform'});
      const draft = openDraft(session);
      configured = {session, draft, lull: watchLull(session, draft), record: openPlanRecord(session, settings.store)};
      return {diagnostics: session.notices.map((notice) => warningOf(notice))};
    } catch (error) {
      const path = [isPltfrmsError(error) && error.code === 'ownership/driver' ? 'stack' : 'store'];
      return {diagnostics: [{...thrown(error), path}]};
    }
  },
  validateResource: (type, config) => said(schemaOf(kindOfType(type)), validateResource(kindOfType(type), config)),
  upgrade: (_, __, state) => state,
  recall(_, state) {
    storeCheck.noteState();
    const uid = (state as {readonly uid?: unknown} | null)?.uid;
    if (typeof uid === 'string') see(uid);
  },
  read({type, state, private: kept}) {
    sightings.noteRead();
    configured?.record.begin();
    see(String(state['uid']));
    const {session: reading} = configured ?? {};
    if (!reading) return {state};
    return saying<StateAnswer>({state}, () => {
      const wrong = storeCheck.describe(reading, {prior: state, private: kept});
      if (wrong) return {state, diagnostics: storeCheck.once(wrong)};
      const world = reading.world();
      const resource = world.resources.get(String(state['uid']));
      if (!resource || resource.kind !== kindOfType(type).name) return {state: null};
      return {
        state: valuesOf(world, subjectOf(world, resource, reading.stack), state, 'there'),
        private: writeNote(reading, {version: resource.version}),
      };
    });
  },
  plan(request) {
    const kind = kindOfType(request.type);
    const schema = schemaOf(kind);
    const planning = configured;
    const guessed = (): PlanAnswer => ({planned: request.config && guess(schema.attributes, request.config)});
    if (!planning) return guessed();
    return saying<PlanAnswer>({}, () => {
      const wrong = storeCheck.describe(planning.session, request);
      if (wrong) return {...guessed(), diagnostics: storeCheck.once(wrong)};
      return tracePlan(request, () => planResource({...planning, sightings, asked, kind, schema}, request));
    });
  },
  apply(request) {
    const kind = kindOfType(request.type);
    sightings.noteApply();
    configured?.record.abandon();
    return withStore<StateAnswer>({state: request.prior}, async ({session, draft, record}) => {
      const wrong = storeCheck.describe(session, request);
      if (wrong) return {state: request.prior, diagnostics: [wrong]};
      const answer = await traceApply(request, () => applyResource({session, record, kind, schema: schemaOf(kind)}, request));
      draft.forget();
      return answer;
    });
  },
  importState: (type, id) =>
    withStore<StateAnswer>({}, ({session}) =>
      session.isNew()
        ? {diagnostics: [describeNew(session, 'so nothing can be imported from it')]}
        : importResource(session.world(), kindOfType(type), id),
    ),
  moveState: () => ({
    diagnostics: [
      {
        severity: 'error',
        summary: 'a resource stays of its kind',
        detail: 'Remove it from the state with a removed block, and import it as what it is.',
      },
    ],
  }),
  validateData: () => ({}),
  readData: (type, config) =>
    withStore<StateAnswer>({}, ({session}) => {
      const world = session.world();
      const one = catalogue.kinds.find((kind) => typeName(kind) === type);
      if (one) return readOne(world, one, config);
      return readAll(world, catalogue.kinds.find((kind) => listName(kind) === type) as Kind, config);
    }),
  callFunction(name, args) {
    const called = functions[name];
    if (!called) throw new FunctionError(`there is no function ${name}`);
    return called.run(...args.map(String));
  },
  stop: () => configured?.session.stop(),
};

function allSchemas(): ProviderSchema {
  return {
    provider: providerSchema,
    resources: lazily(catalogue.kinds.map((kind) => [typeName(kind), () => schemaOf(kind)])),
    dataSources: lazily(
      catalogue.kinds.flatMap((kind) => [
        [typeName(kind), () => dataSourceSchema(kind)],
        [listName(kind), () => listSchema(kind)],
      ]),
    ),
    functions,
  };
}

/** Makes each schema when it is looked at: Terraform asks the first process of a command for all, and the others for none. */
function lazily(makers: readonly (readonly [type: string, make: () => Schema])[]): ProviderSchema['resources'] {
  return Object.defineProperties({}, Object.fromEntries(makers.map(([type, get]) => [type, {get, enumerable: true}])));
}

function said({attributes}: Schema, problems: readonly Problem[]): Answer {
  return {diagnostics: problems.map((each) => diagnosticOf(attributes, each))};
}
