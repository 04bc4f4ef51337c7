/** The life of a provider's process: the example, started and called as Terraform does it, with gRPC's own client. */
import {type ChildProcess, spawn} from 'node:child_process';
import {X509Certificate} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {ChannelCredentials, Client, type ServiceError, status} from '@grpc/grpc-js';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {type Certificate, makeCertificate} from '#provider/protocol/certificate.ts';
import {METHODS} from '#provider/protocol/messages.ts';
import {type Type, UNKNOWN, type Values} from '#provider/protocol/type.ts';
import {decodeValue, encodeValue} from '#provider/protocol/value.ts';
import type {Draft, Message, Of} from '#provider/protocol/wire.ts';
import {buildExample} from '../../../e2e/build-provider.ts';

const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

let folder: string;
let binary: string;
const started: ChildProcess[] = [];
const clients: Client[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  binary = await buildExample(folder);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  for (const each of started.splice(0)) each.kill('SIGKILL');
});
afterAll(() => rmSync(folder, {recursive: true}));

function start(env: {readonly [name: string]: string}): ChildProcess {
  const child = spawn(binary, {env: {PATH: process.env['PATH'], TMPDIR: folder, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
  started.push(child);
  return child;
}

interface Plugin {
  readonly child: ChildProcess;
  readonly fields: readonly string[];
  readonly socket: string;
}

async function plugin(terraform: Certificate | undefined): Promise<Plugin> {
  const child = start({TF_PLUGIN_MAGIC_COOKIE: COOKIE, ...(terraform && {PLUGIN_CLIENT_CERT: terraform.certificate})});
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  const fields = line.split('|');
  return {child, fields, socket: fields[3]!};
}

function client({fields, socket}: Plugin, own: Certificate | undefined): Client {
  const trusted = (): Buffer => Buffer.from(new X509Certificate(Buffer.from(fields[5]!, 'base64')).toString());
  const secure = own && ChannelCredentials.createSsl(trusted(), Buffer.from(own.key), Buffer.from(own.certificate));
  const made = new Client(`unix:${socket}`, secure ?? ChannelCredentials.createInsecure(), {
    'grpc.ssl_target_name_override': 'localhost',
    'grpc.enable_retries': 0,
    'grpc.max_receive_message_length': -1,
  });
  clients.push(made);
  return made;
}

type Methods = typeof METHODS;
function call<N extends keyof Methods>(
  to: Client,
  name: N,
  request: Draft<Of<Methods[N]['request']>>,
): Promise<Of<Methods[N]['response']>> {
  const method = METHODS[name] as unknown as {request: Message<unknown>; response: Message<unknown>};
  return raw(to, `/tfplugin6.Provider/${name}`, method.request.encode(request)).then((bytes) =>
    method.response.decode(bytes),
  ) as never;
}

function raw(to: Client, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const same = (each: Uint8Array): Buffer => Buffer.from(each);
  return new Promise((resolve, reject) => {
    to.makeUnaryRequest(path, same, same, bytes, {deadline: Date.now() + 5000}, (error: ServiceError | null, answer) =>
      error ? reject(error) : resolve(answer!),
    );
  });
}

test('run by hand, it says who it is for', async () => {
  const child = start({});
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'exit')]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    "error: this is example's provider for Terraform, and it is Terraform that runs it\n  write a configuration that requires it, then run terraform init and terraform plan\n",
  );
});

test('it says where it is, is called, and leaves nothing when the connection is gone', async () => {
  const terraform = makeCertificate();
  const here = await plugin(terraform);
  expect(here.fields).toEqual([
    '1',
    '6',
    'unix',
    expect.stringMatching(/^\/.*\/socket$/),
    'grpc',
    expect.stringMatching(/^[\w+/]{400,}$/),
  ]);
  const caller = client(here, terraform);
  const {provider, resource_schemas, functions, server_capabilities} = await call(caller, 'GetProviderSchema', {});
  expect(provider?.block?.attributes.map(({name}) => name)).toEqual(['folder']);
  expect([Object.keys(resource_schemas), Object.keys(functions)]).toEqual([['example_note'], ['shout']]);
  expect(server_capabilities).toEqual({plan_destroy: true, get_provider_schema_optional: true, move_resource_state: true});
  expect(existsSync(dirname(here.socket))).toBe(false);
  caller.close();
  expect(await once(here.child, 'exit')).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['terraform-provider-example']);
});

test('it answers only who has the certificate that it was told', async () => {
  const here = await plugin(makeCertificate());
  await expect(call(client(here, makeCertificate()), 'GetProviderSchema', {})).rejects.toMatchObject({code: status.UNAVAILABLE});
});

test('it answers nobody who has no certificate', async () => {
  const here = await plugin(makeCertificate());
  const trusted = new X509Certificate(Buffer.from(here.fields[5]!, 'base64')).toString();
  const anonymous = new Client(`unix:${here.socket}`, ChannelCredentials.createSsl(Buffer.from(trusted)), {
    'grpc.ssl_target_name_override': 'localhost',
    'grpc.enable_retries': 0,
  });
  clients.push(anonymous);
  await expect(call(anonymous, 'GetProviderSchema', {})).rejects.toMatchObject({code: status.UNAVAILABLE});
});

test('without a certificate of terraform it speaks plainly', async () => {
  const here = await plugin(undefined);
  expect(here.fields[5]).toBe('');
  expect((await call(client(here, undefined), 'GetProviderSchema', {})).functions['shout']?.summary).toBe('Louder');
});

test('it stays at Ctrl-C, and goes when it is told to', async () => {
  const terraform = makeCertificate();
  const here = await plugin(terraform);
  const caller = client(here, terraform);
  here.child.kill('SIGINT');
  expect(await call(caller, 'StopProvider', {})).toEqual({Error: ''});
  await raw(caller, '/plugin.GRPCController/Shutdown', new Uint8Array());
  expect(await once(here.child, 'exit')).toEqual([0, null]);
});

test('told to end before anybody came, it leaves nothing', async () => {
  const here = await plugin(undefined);
  expect(existsSync(here.socket)).toBe(true);
  here.child.kill('SIGTERM');
  expect(await once(here.child, 'exit')).toEqual([0, null]);
  expect(existsSync(dirname(here.socket))).toBe(false);
});

test('what is thrown is a diagnostic, and its stack is in the log alone', async () => {
  const here = await plugin(undefined);
  const caller = client(here, undefined);
  const note: Values = {name: 'a', text: 'crash', shown: UNKNOWN};
  const msgpack = encodeValue(['object', {name: 'string', text: 'string', shown: 'string'}], note);
  const planned = await call(caller, 'PlanResourceChange', {type_name: 'example_note', proposed_new_state: {msgpack}});
  expect(planned.diagnostics).toEqual([
    {
      severity: 1,
      summary: 'this is an error in example: the pencil broke',
      detail: 'With TF_LOG=error its log says where it happened.',
      attribute: undefined,
    },
  ]);
  expect((await call(caller, 'ReadDataSource', {type_name: 'nothing'})).diagnostics[0]?.summary).toBe(
    'this is an error in example: there is no data source nothing',
  );
  const broken = await call(caller, 'CallFunction', {name: 'nothing', arguments: []});
  expect(broken.error?.text).toBe('this is an error in example: there is no function nothing');
  here.child.kill('SIGTERM');
  const [first] = (await text(here.child.stderr!)).split('\n').map((line) => (line ? JSON.parse(line) : undefined));
  expect(first).toMatchObject({'@level': 'error', '@module': 'example', '@message': 'PlanResourceChange failed'});
  expect(first.error).toMatch(/^Error: the pencil broke\n +at /);
});

test('a terraform that would keep secrets is refused them', async () => {
  const type: Type = ['object', {name: 'string', secret: 'string'}];
  const here = await plugin(undefined);
  const caller = client(here, undefined);
  const config = {msgpack: encodeValue(type, {name: 'a', secret: 'hush'})};
  const old = await call(caller, 'ValidateResourceConfig', {type_name: 'example_note', config});
  expect(old.diagnostics.map(({summary}) => summary)).toEqual(['this attribute needs Terraform 1.11 or newer']);
  const client_capabilities = {write_only_attributes_allowed: true};
  expect(
    (await call(caller, 'ValidateResourceConfig', {type_name: 'example_note', config, client_capabilities})).diagnostics,
  ).toEqual([]);
});

test('calls side by side do not wait for each other', async () => {
  const here = await plugin(undefined);
  const caller = client(here, undefined);
  const words = Array.from({length: 200}, (_each, i) => `word ${i}`);
  const answers = await Promise.all(
    words.map((word) => call(caller, 'CallFunction', {name: 'shout', arguments: [{msgpack: encodeValue('string', word)}]})),
  );
  expect(answers.map(({result}) => decodeValue('string', result!.msgpack))).toEqual(
    words.map((word) => `${word.toUpperCase()}!`),
  );
});

test('a message may be of many megabytes', async () => {
  const here = await plugin(undefined);
  const word = 'x'.repeat(20_000_000);
  const {result} = await call(client(here, undefined), 'CallFunction', {
    name: 'shout',
    arguments: [{msgpack: encodeValue('string', word)}],
  });
  expect(decodeValue('string', result!.msgpack)).toBe(`${'X'.repeat(20_000_000)}!`);
});

test('a call that is given up or not known harms no other, and the streams of a plugin stay open', async () => {
  const here = await plugin(undefined);
  const caller = client(here, undefined);
  const same = (each: Uint8Array): Buffer => Buffer.from(each);
  await expect(raw(caller, '/tfplugin6.Provider/GetNothing', new Uint8Array())).rejects.toMatchObject({
    code: status.UNIMPLEMENTED,
    details: 'there is no /tfplugin6.Provider/GetNothing',
  });
  const events: string[] = [];
  const stream = caller.makeServerStreamRequest('/plugin.GRPCStdio/StreamStdio', same, same, new Uint8Array());
  for (const name of ['data', 'end', 'error']) stream.on(name, () => events.push(name));
  const givenUp = caller.makeUnaryRequest('/tfplugin6.Provider/GetProviderSchema', same, same, new Uint8Array(), () => undefined);
  givenUp.cancel();
  expect((await call(caller, 'GetProviderSchema', {})).diagnostics).toEqual([]);
  expect(events).toEqual([]);
  stream.cancel();
  expect((await call(caller, 'GetProviderSchema', {})).diagnostics).toEqual([]);
});
