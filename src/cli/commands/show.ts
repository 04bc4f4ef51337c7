import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {addressBook} from '#core/address.ts';
import {PltfrmsError} from '#core/errors.ts';
import {shownDocument} from '#core/plan/shown.ts';
import {relatedTo} from '#core/related.ts';
import type {Resource} from '#core/resource.ts';
import {type ResourceDocument, resourceDocument} from '#core/resource-document.ts';
import {type CloudEvent, toCloudEvent} from '#engine/cloud-event.ts';
import {findOne} from '#engine/find.ts';
import {openToRead} from '#engine/open-store.ts';
import {type Inspection, inspectPlan, isMeantAsFile} from '#engine/saved-plan/inspect.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {renderInspection, renderMarkdownWarning, renderWarning} from '../render/inspection.ts';
import {renderMarkdown} from '../render/markdown.ts';
import {renderPlan} from '../render/plan.ts';
import {renderResource} from '../render/resource.ts';
import {paragraphs, several} from '../render/shown.ts';

export interface ShowResult extends ResourceDocument {
  /** The addresses of what stands directly below it. */
  readonly children: readonly string[];
  /** The addresses of what refers to it. */
  readonly used_by: readonly string[];
  readonly history: readonly CloudEvent[];
}

/** A saved plan, and what is known of it. */
export interface ShowPlanResult {
  readonly plan: PlanDocument;
  /** Whether its signature is one of the store's key; null where that could not be checked. */
  readonly authentic: boolean | null;
  readonly state: Inspection['verdict'];
  readonly why: string | null;
}

export default class Show extends BaseCommand<ShowResult | ShowPlanResult> {
  static override summary =
    'Show one resource, with every event that made it so; or a saved plan, and whether it can be applied.';
  static override examples = [
    '<%= config.bin %> show "dns.zone acme:acme.test"',
    '<%= config.bin %> show organisation acme/shop',
    '<%= config.bin %> show acme.plan',
  ];
  static override strict = false;
  static override args = {
    address: Args.string({
      description: 'the address, in one word or two: KIND ORGANISATION:NAME; or a saved plan',
      required: true,
    }),
  };

  static override flags = {
    markdown: Flags.boolean({description: 'a saved plan as for a pull request', exclusive: ['json']}),
    all: Flags.boolean({description: 'show every change of a saved plan, however many there are'}),
  };

  protected override async execute(): Promise<Outcome<ShowResult | ShowPlanResult>> {
    const {argv, flags} = await this.parse(Show);
    const [path = '', ...more] = argv as string[];
    if (more.length === 0 && isMeantAsFile(path)) return this.showPlan(path, flags);
    if (flags.markdown || flags.all)
      throw new PltfrmsError('cli/usage', `${flags.markdown ? '--markdown' : '--all'} is for saved plans, and ${path} is none`, {
        hint: 'leave it out',
      });
    return this.showResource(argv as string[], flags);
  }

  private async showPlan(
    path: string,
    flags: {readonly store: string; readonly all: boolean; readonly markdown: boolean},
  ): Promise<Outcome<ShowPlanResult>> {
    const {readPlanFile} = await import('#engine/saved-plan/file.ts');
    const file = readPlanFile(path);
    const {document} = file;
    const inspection = await inspectPlan(file, flags.store);
    const {authentic = null, verdict, why = null, exit} = inspection;
    const shown = shownDocument(catalogue, document);
    const markdown = (): string => [renderMarkdownWarning(inspection), renderMarkdown(shown, [])].filter(Boolean).join('\n\n');
    return {
      result: {plan: document, authentic, state: verdict, why},
      exit,
      markdown,
      text: () =>
        paragraphs([
          ...(flags.markdown ? [several(markdown())] : [renderWarning(inspection), renderPlan(shown, {all: flags.all})]),
          renderInspection(document, inspection),
        ]),
    };
  }

  private async showResource(argv: readonly string[], flags: {readonly store: string}): Promise<Outcome<ShowResult>> {
    const store = await openToRead(flags.store);
    const world = store.world();
    const resource = findOne(world, argv.join(' '));
    const book = addressBook(world);
    const document = resourceDocument(world, book, resource);
    const history: CloudEvent[] = [];
    for (const event of store.events(resource.created, resource.updated))
      if (event.uid === resource.uid) history.push(toCloudEvent(store.id, event));
    const related = relatedTo(world, resource);
    const addresses = (others: readonly Resource[]): readonly string[] => others.map(book.of).sort();
    return {
      result: {...document, children: addresses(related.children), used_by: addresses(related.referrers), history},
      text: () => renderResource({world, book}, {resource, document, related, history}),
    };
  }
}
