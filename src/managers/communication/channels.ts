/** Channels: how a message goes out, and by which adapter. */
import {standing} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {CHANNEL} from './kinds.ts';

export type ChannelType = 'email' | 'push' | 'sms' | 'webhook';

const ADAPTERS: {readonly [T in ChannelType]: readonly string[]} = {
  email: ['smtp'],
  push: ['apns', 'fcm', 'web_push'],
  sms: ['smpp', 'http'],
  webhook: ['http'],
};

export const adapters: Rule = {
  kinds: [CHANNEL],
  check(context) {
    for (const {now, spec} of standing(context)) {
      const fitting = ADAPTERS[spec['type'] as ChannelType];
      const adapter = spec['adapter'] as string;
      if (fitting.includes(adapter)) continue;
      context.report(now.uid, {
        code: 'communication/adapter',
        summary: `nothing of type ${spec['type'] as string} is handed over by ${adapter}`,
        hint: `write adapter: ${fitting.join(' or ')}`,
        path: ['adapter'],
      });
    }
  },
};

/** The type of a channel that something names: the platform’s own are called by theirs; undefined where it is not known. */
export function channelType(world: World, named: string = 'email'): ChannelType | undefined {
  if (named === 'email' || named === 'sms') return named;
  const channel = world.resources.get(named);
  return channel && (specOf(channel)['type'] as ChannelType | undefined);
}
