import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {EXIT} from '#core/errors.ts';
import {planDocument} from '#core/plan/document.ts';
import {shownPlan} from '#core/plan/shown.ts';
import {compareClock, isClockTrusted} from '#engine/clock.ts';
import {EXIT_OF_HELD, exitOf} from '#engine/exit-of.ts';
import {readConfigFiles} from '#engine/load-config.ts';
import {makePlan, unchangedSince} from '#engine/make-plan.ts';
import {describeNewStore, isNewStore} from '#engine/new-store.ts';
import {openToRead} from '#engine/open-store.ts';
import {checkOutput} from '#engine/output/check-output.ts';
import {OUTPUT_KINDS} from '#engine/output/output-kinds.ts';
import {savePlan} from '#engine/saved-plan/save.ts';
import {openSeal} from '#engine/secrets.ts';
import {today} from '#engine/today.ts';
import {version} from '#engine/version.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {checkQuotes} from '../check-quotes.ts';
import {configFlags, inputsOf} from '../config-flags.ts';
import {driverFlags} from '../driver-flags.ts';
import {formatFlags, readFormats, wantsJson} from '../out-formats.ts';
import {partFlags, readPart} from '../part-flags.ts';
import {blocksOf} from '../render/blocks.ts';
import {sayUnchanged} from '../render/diagnostics.ts';
import {renderMarkdown} from '../render/markdown.ts';
import {renderPlan} from '../render/plan.ts';
import {line, paragraphs, several} from '../render/shown.ts';
import {secretFlags, secretsOf} from '../secret-flags.ts';

export interface UnchangedResult {
  readonly summary: {readonly unchanged: number};
  readonly changes: readonly never[];
}

export default class PlanCommand extends BaseCommand<PlanDocument | UnchangedResult | null> {
  static override summary = 'Show what an apply would do: the events that have not happened yet.';
  static override description =
    `Changes nothing in the store. With --out it also creates the key of the store, PATH.key, where there is none: it signs the plan. ${EXIT_OF_HELD}`;
  static override examples = [
    '<%= config.bin %> plan',
    '<%= config.bin %> plan config --out acme.plan.json',
    '<%= config.bin %> plan --markdown --detailed-exitcode',
    '<%= config.bin %> plan --target "dns.zone acme:acme.test/..." --exclude label:team=web',
  ];
  static override args = {
    path: Args.string({description: 'the config: a folder, or a file that is alone in its folder', default: '.'}),
  };
  static override flags = {
    ...configFlags,
    ...secretFlags,
    ...driverFlags,
    out: Flags.string({char: 'o', description: 'save the plan here; apply takes it', helpValue: 'FILE'}),
    markdown: Flags.boolean({
      description: 'for a pull request: below 60,000 characters, what may hurt first',
      exclusive: ['json'],
    }),
    ...formatFlags,
    all: Flags.boolean({description: 'show every change, however many there are'}),
    'as-of': Flags.string({description: 'plan as if it were this day (UTC)', helpValue: 'YYYY-MM-DD'}),
    ...partFlags,
    'detailed-exitcode': Flags.boolean({description: 'exit 2 when there are changes, or something is held'}),
  };

  protected override async execute(): Promise<Outcome<PlanDocument | UnchangedResult | null>> {
    checkQuotes(this.argv);
    const {args, flags} = await this.parse(PlanCommand);
    const saved = flags.out === undefined ? undefined : {path: flags.out, kind: OUTPUT_KINDS.plan, store: flags.store};
    if (saved) checkOutput(saved);
    const asOf = today(flags['as-of']);
    const store = await openToRead(flags.store, {mayBeNew: true});
    const files = readConfigFiles(args.path, inputsOf(flags));
    const seal = openSeal({location: flags.store, store, read: secretsOf(args.path, flags), create: false});
    const asked = readPart(flags);
    const formats = readFormats(flags);
    const isInFull = flags.out || flags.json || flags['as-of'] || asked || formats.length > 0;
    const same = isInFull ? undefined : unchangedSince(files, store, asOf, seal);
    // Markdown has its own place for what is warned of.
    if (same && !(flags.markdown && same.diagnostics.length > 0)) {
      const said = sayUnchanged(same.unchanged);
      return {
        result: {summary: {unchanged: same.unchanged}, changes: []},
        diagnostics: same.diagnostics,
        text: () => line(flags.markdown ? `**${said}**` : said),
      };
    }
    const {plan, loaded} = await makePlan(args.path, store, {
      asOf,
      files,
      asked,
      seal,
      takesOver: flags['take-over'],
      progress: (phase) => this.progress.phase(phase),
    });
    const notice = isNewStore(flags.store, store)
      ? await describeNewStore(flags.store, new Set([plan.stack, ...loaded.config.previously]), 'plan')
      : undefined;
    if (notice) this.notify(notice);
    if (plan.intents.length > 0) this.noteClock(compareClock(store, isClockTrusted()));
    const exit = exitOf(plan, flags['detailed-exitcode']);
    const diagnostics = loaded.place(plan.diagnostics);
    const document = (): PlanDocument =>
      planDocument(plan, {version, store: store.id, config: files.digest, plannedBy: this.actorOf(flags)});
    const shown = shownPlan(plan);
    const markdown = (): string => renderMarkdown(shown, notice ? [notice, ...diagnostics] : diagnostics);
    const isWhole = exit !== EXIT.invalid && exit !== EXIT.conflict;
    if (saved && isWhole) savePlan(saved, store, document());
    return {
      result: (flags.json || wantsJson(formats)) && isWhole ? document() : null,
      diagnostics,
      exit,
      formats,
      blocks: blocksOf(plan),
      unevaluated: plan.unevaluated,
      markdown,
      text: () =>
        flags.markdown
          ? several(markdown())
          : isWhole
            ? paragraphs([renderPlan(shown, {all: flags.all}), saved ? line(`The plan is saved in ${saved.path}.`) : line('')])
            : line(''),
    };
  }
}
