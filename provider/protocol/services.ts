/** The gRPC services that Terraform calls: the provider's own, and the three of every plugin. */
import type {
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  ServiceDefinition,
  sendUnaryData,
  UntypedServiceImplementation,
} from '@grpc/grpc-js';
import {type Answers, answersOf} from './answers.ts';
import {diagnosticMessages} from './diagnostic-message.ts';
import type {Log} from './log.ts';
import {METHODS} from './messages.ts';
import type {Provider} from './provider.ts';
import {type Message, message} from './wire.ts';

export interface Service {
  readonly definition: ServiceDefinition;
  readonly implementation: UntypedServiceImplementation;
}

/** The provider is loaded by the first call. */
export function providerService(name: string, load: () => Promise<Provider>, log: Log): Service {
  let loading: Promise<Answers> | undefined;
  const methods = Object.keys(METHODS) as (keyof Answers)[];
  return {
    definition: Object.fromEntries(methods.map((method) => [method, unary(`/tfplugin6.Provider/${method}`, METHODS[method])])),
    implementation: Object.fromEntries(
      methods.map((method) => [
        method,
        answering(async (request) => {
          loading ??= loaded(load);
          try {
            return await (await loading)[method](request as never);
          } catch (error) {
            log('error', `${method} failed`, error);
            return failed(method, `this is an error in ${name}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }),
      ]),
    ),
  };
}

/** Terraform opens both streams of a plugin when it connects, and nothing is said on either. They stay open as long as it lives. */
export function pluginServices(shutdown: () => void): readonly Service[] {
  const empty = {request: message({}), response: message({})};
  // Terraform breaks them off when it goes, which is no error of theirs.
  const open = (call: ServerWritableStream<unknown, object> | ServerDuplexStream<unknown, object>): void => {
    call.on('error', () => undefined);
  };
  return [
    {
      definition: {Shutdown: unary('/plugin.GRPCController/Shutdown', empty)},
      implementation: {
        Shutdown: answering(async () => {
          shutdown();
          return {};
        }),
      },
    },
    {
      definition: {StreamStdio: {...unary('/plugin.GRPCStdio/StreamStdio', empty), responseStream: true}},
      implementation: {StreamStdio: open},
    },
    {
      definition: {StartStream: {...unary('/plugin.GRPCBroker/StartStream', empty), requestStream: true, responseStream: true}},
      implementation: {StartStream: open},
    },
  ];
}

async function loaded(load: () => Promise<Provider>): Promise<Answers> {
  const provider = await load();
  return answersOf(provider, await provider.schema());
}

/** What is thrown is ours to mend: the user is told that, and not where in our code it was. */
function failed(method: keyof Answers, summary: string) {
  if (method === 'CallFunction') return {error: {text: summary}};
  if (method === 'StopProvider') return {Error: summary};
  return {
    diagnostics: diagnosticMessages([{severity: 'error', summary, detail: 'With TF_LOG=error its log says where it happened.'}]),
  };
}

interface Method {
  readonly request: Message<unknown>;
  readonly response: Message<unknown>;
}

function unary(path: string, method: unknown): ServiceDefinition[string] {
  const {request, response} = method as Method;
  return {
    path,
    requestStream: false,
    responseStream: false,
    requestSerialize: (value: object) => Buffer.from(request.encode(value)),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (value: object) => Buffer.from(response.encode(value)),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

function answering(work: (request: unknown) => Promise<object>) {
  return (call: ServerUnaryCall<unknown, object>, reply: sendUnaryData<object>): void =>
    void work(call.request).then(
      (answer) => reply(null, answer),
      (error) => reply(error),
    );
}
