// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import { BadLine } from '../support/fabric/bad-line.js';

/** Says everything back, and remembers that it was told nothing more. */
async function echoServer(): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Also after an error, which `once` would throw. */
function closed(socket: Socket): Promise<void> {
  if (socket.destroyed) return Promise.resolve();
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

describe('fabric: lines that are spoilt', () => {
  let server: Server;
  let line: BadLine;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    server = await echoServer();
    line = await BadLine.to(`127.0.0.1:${String(portOf(server))}`);
  });

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await line.close();
    server.close();
  });

  function begin(): Socket {
    const [host = '', port = ''] = line.address.split(':');
    const socket = connect({ host, port: Number(port) });
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket;
  }

  async function dial(): Promise<Socket> {
    const socket = begin();
    await once(socket, 'connect');
    return socket;
  }

  /** What comes back, until it is so much. */
  async function heard(socket: Socket, length: number): Promise<string> {
    let text = '';
    while (text.length < length) {
      const [bytes] = (await once(socket, 'data')) as [Buffer];
      text += bytes.toString();
    }
    return text;
  }

  async function say(socket: Socket, text: string): Promise<string> {
    socket.write(text);
    return heard(socket, text.length);
  }

  it('a good one passes on both ways, and the end', async () => {
    const socket = await dial();
    expect(await say(socket, 'hello')).to.equal('hello');
    const ended = closed(socket);
    socket.end();
    await ended;
  });

  it('what a silent one held comes through when it is good again, in its order', async () => {
    const socket = await dial();
    await say(socket, 'before');
    line.become('silent');
    socket.write('one ');
    const later = await dial();
    later.write('other');
    socket.write('two');
    line.become('good');
    expect(await heard(socket, 7)).to.equal('one two');
    expect(await heard(later, 5)).to.equal('other');
  });

  it('a slow one keeps the order when it becomes fast', async () => {
    const socket = await dial();
    line.delay(200);
    socket.write('slow ');
    while (line.bytesAsked < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    line.delay(0);
    socket.write('fast');
    expect(await heard(socket, 9)).to.equal('slow fast');
  });

  it('a cut one tears what there is, and takes nothing new', async () => {
    const socket = await dial();
    await say(socket, 'before');
    const torn = closed(socket);
    line.become('cut');
    await torn;
    await closed(begin());
    line.become('good');
    expect(await say(await dial(), 'after')).to.equal('after');
  });

  it('a dead one stays open and dead, and only a new one is good again', async () => {
    const socket = await dial();
    await say(socket, 'before');
    line.become('dead');
    socket.write('lost');
    line.become('good');
    let isHeard = false;
    socket.on('data', () => (isHeard = true));
    expect(await say(await dial(), 'new')).to.equal('new');
    expect(isHeard).to.equal(false);
    expect(socket.destroyed).to.equal(false);
  });
});
