/** Where Terraform connects to: once. Afterwards nobody can, and nothing of it is left in the file system. */
import {mkdtempSync, rmSync} from 'node:fs';
import {type AddressInfo, createServer, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Listening {
  /** As the handshake says it: `unix|/path` or `tcp|127.0.0.1:1234`. */
  readonly address: string;
  /** Ends the listening and removes what belongs to it. */
  close(): void;
}

/** A path of a socket may have 103 bytes on macOS. */
const LONGEST_PATH = 103;

export async function listen(onConnection: (socket: Socket) => void): Promise<Listening> {
  const folder = process.platform === 'win32' ? undefined : socketFolder();
  const server = createServer();
  const close = (): void => {
    server.close();
    if (folder !== undefined) rmSync(folder, {recursive: true, force: true});
  };
  server.once('connection', (socket) => {
    close();
    onConnection(socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (folder === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(join(folder, SOCKET), resolve);
  });
  const address =
    folder === undefined ? `tcp|127.0.0.1:${(server.address() as AddressInfo).port}` : `unix|${join(folder, SOCKET)}`;
  return {address, close};
}

const SOCKET = 'socket';

/** Only its owner may look into it. */
function socketFolder(): string {
  const wanted = join(tmpdir(), 'tf-');
  return mkdtempSync(Buffer.byteLength(wanted) + 'XXXXXX/'.length + SOCKET.length <= LONGEST_PATH ? wanted : '/tmp/tf-');
}
