import {PltfrmsError} from '#core/errors.ts';
import {eventText, type StoredEvent} from '#core/event.ts';

/** An event as CloudEvents 1.0 has it, its extensions in lower case; `hash` chains it to the one before. */
export interface CloudEvent {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly source: string;
  readonly specversion: '1.0';
  readonly datacontenttype: string;
  readonly time: string;
  readonly correlation: string;
  readonly actor: string;
  readonly way: string;
  readonly stack?: string;
  readonly plannedby?: string;
  readonly organisation?: string;
  readonly uid: string;
  readonly version: number;
  readonly data: {readonly [key: string]: unknown};
  readonly hash: string;
}

/** Made of the very text that was hashed. */
export function toCloudEvent(store: string, event: StoredEvent): CloudEvent {
  try {
    return {...(JSON.parse(eventText(store, event.run)(event)) as Omit<CloudEvent, 'hash'>), hash: event.hash};
  } catch (cause) {
    throw new PltfrmsError('log/broken', `event ${event.position} can’t be read`, {
      hint: 'log verify says what is wrong with the log',
      cause,
    });
  }
}
