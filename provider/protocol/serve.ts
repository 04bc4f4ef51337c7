/**
 * The life of a plugin's process: Terraform starts it, reads one line of where to connect to, connects once, and is obeyed
 * until it says that it is enough or is gone.
 */
import {Console} from 'node:console';
import type {Socket} from 'node:net';
import {setFlagsFromString} from 'node:v8';
import {makeCertificate} from './certificate.ts';
import {grpcServer} from './grpc.ts';
import {listen} from './listen.ts';
import {logTo} from './log.ts';
import type {Provider} from './provider.ts';
import {servicesOf} from './services.ts';

/** By this Terraform says that it is it. It is no secret. */
const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';
/**
 * Lets the space for new objects grow to its full size at once: a plan of a thousand small calls collects garbage 10 times instead of
 * 33. A version of V8 that does not know this ignores it.
 */
const GROWTH = '--semi-space-growth-factor=16';
/** As long as Terraform waits for the line. */
const CONNECT_MS = 60_000;
/** Terraform kills a plugin two seconds after it asked it to go. */
const SHUTDOWN_MS = 1000;

export interface Options {
  /** What it is called in messages and in the log. */
  readonly name: string;
  /** The provider's code, loaded when Terraform has connected. */
  load(): Promise<Provider>;
}

export async function serve({name, load}: Options): Promise<void> {
  const {env} = process;
  if (env['TF_PLUGIN_MAGIC_COOKIE'] !== COOKIE) return refuse(name);
  setFlagsFromString(GROWTH);
  const log = logTo(process.stderr, name);
  // Stdout belongs to the handshake. Who reads either may be gone before us.
  globalThis.console = new Console(process.stderr);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Ctrl-C reaches every process of the terminal; Terraform then tells what it wants of us.
  process.on('SIGINT', () => undefined);

  // Terraform may be told to do without TLS (TF_DISABLE_PLUGIN_TLS); then it sends no certificate.
  const client = env['PLUGIN_CLIENT_CERT'];
  const certificate = client ? makeCertificate() : undefined;
  const listening = await listen((socket) => connect(socket));
  const leave = (code: number): never => {
    listening.close();
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));
  process.on('uncaughtException', (error) => {
    log('an error that nobody waited for', error);
    leave(1);
  });

  const services = servicesOf({name, load, log, shutdown: () => void setTimeout(leave, SHUTDOWN_MS, 0)});
  const connected = grpcServer(services, certificate && client ? {...certificate, client} : undefined);
  const waiting = setTimeout(leave, CONNECT_MS, 0);
  const connect = (socket: Socket): void => {
    clearTimeout(waiting);
    // Terraform has one connection. When that is gone, it is, by whatever way.
    socket.once('close', () => leave(0));
    connected(socket);
  };
  process.stdout.write(`1|6|${listening.address}|grpc|${certificate?.line ?? ''}\n`);
}

function refuse(name: string): void {
  process.stderr.write(
    `error: this is ${name}'s provider for Terraform, and it is Terraform that runs it\n  write a configuration that requires it, then run terraform init and terraform plan\n`,
  );
  process.exitCode = 1;
}
