import {openToRead, openToWrite} from '#engine/open-store.ts';
import {planReplacement} from '#engine/replace-key.ts';
import {createKey} from '#engine/secret-key.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {confirm, yesFlags} from '../../confirm.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {line} from '../../render/shown.ts';

export interface KeyReplaceResult {
  /** The IDs of the keys. */
  readonly before: string;
  readonly after: string;
  /** How many digests the next applies make again. */
  readonly digests: number;
}

export default class KeyReplace extends BaseCommand<KeyReplaceResult> {
  static override summary = 'Accept another key for the secrets of a store, where the one before is lost or known to others.';
  static override description =
    'Takes the key in PLTFRMS_SECRET_KEY, or that in the file STORE.key, or creates that file. The next apply of each stack digests its secrets again, each as an event; a change of a secret in between is not seen. Plans that were saved under the key before are refused.';
  static override examples = ['<%= config.bin %> key replace', '<%= config.bin %> key replace --yes --store sqlite:acme.db'];
  static override flags = yesFlags;

  protected override async execute(): Promise<Outcome<KeyReplaceResult>> {
    const {flags} = await this.parse(KeyReplace);
    const reading = await openToRead(flags.store);
    const {before, found, digests} = planReplacement(flags.store, reading);
    reading.close();
    const count = plural(digests, 'digest');
    const other = found ? `key ${found.id} of ${found.source}` : 'a new key';
    if (!flags.yes) await confirm(`Replace key ${before} with ${other}, and make ${count} again?`);
    const key = found ?? createKey(flags.store);
    const store = await openToWrite(flags.store, undefined, {mustExist: true});
    store.transaction({actor: this.actorOf(flags), since: new Date().toISOString()}, (writer) => writer.recordKeyId(key.id));
    store.close();
    return {
      result: {before, after: key.id, digests},
      text: () => line(`${paint.green('Replaced')} key ${before} with key ${key.id}. The next applies make ${count} again.`),
    };
  }
}
