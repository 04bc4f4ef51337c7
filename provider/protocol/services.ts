/** What Terraform calls: the provider's service, and the three of every plugin. */
import {type Answers, answersOf} from './answers.ts';
import {diagnosticMessages} from './diagnostic-message.ts';
import type {Call, Calls} from './grpc.ts';
import type {LogError} from './log.ts';
import {METHODS} from './messages.ts';
import type {Provider} from './provider.ts';
import type {Message} from './wire.ts';

export interface Served {
  readonly name: string;
  /** The provider's code, loaded by the first call. */
  load(): Promise<Provider>;
  readonly log: LogError;
  shutdown(): void;
}

export function servicesOf({name, load, log, shutdown}: Served): Calls {
  let loading: Promise<Answers> | undefined;
  const call = (method: keyof Answers): Call => {
    const {request, response} = METHODS[method] as unknown as {request: Message<never>; response: Message<object>};
    return async (bytes) => {
      try {
        loading ??= load().then(async (provider) => answersOf(provider, await provider.schema()));
        const answers = await loading;
        return response.encode(await answers[method](request.decode(bytes)));
      } catch (error) {
        log(`${method} failed`, error);
        return response.encode(
          failed(method, `this is an error in ${name}: ${error instanceof Error ? error.message : String(error)}`),
        );
      }
    };
  };
  const methods = Object.keys(METHODS) as (keyof Answers)[];
  return {
    calls: new Map([
      ...methods.map((method) => [`/tfplugin6.Provider/${method}`, call(method)] as const),
      [
        '/plugin.GRPCController/Shutdown',
        async () => {
          shutdown();
          return new Uint8Array();
        },
      ],
    ]),
    // Terraform opens both when it connects. They are for what plugins print and for services of its own; neither is needed.
    streams: new Set(['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream']),
  };
}

/** What is thrown is ours to mend: the user is told that, and not where in our code it was. */
function failed(method: keyof Answers, summary: string): object {
  if (method === 'CallFunction') return {error: {text: summary}};
  if (method === 'StopProvider') return {Error: summary};
  return {
    diagnostics: diagnosticMessages([{severity: 'error', summary, detail: 'With TF_LOG=error its log says where it happened.'}]),
  };
}
