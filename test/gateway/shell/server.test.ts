// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import {
  listen,
  ListenError,
  problemSchema,
  reply,
  routesOf,
  stream,
  text,
  type ProblemDocument,
  type Route,
  type ShellServices,
} from '@yulian/gateway-api';
import { sampleRoutes } from './sample-routes.js';
import { startShell, type Shell } from './shell.js';

const defineRoute = routesOf<ShellServices>();

/** Answers when the test says so, and streams until it is told to stop. */
const gate = newGate();

interface Gate {
  open: () => void;
  opened: Promise<void>;
  /** Fires when the handler runs. */
  begin: () => void;
  begun: Promise<void>;
  /** Fires when the handler's signal does. */
  aborted: Promise<void>;
}

function newGate(): Gate {
  const [open, opened] = latch();
  const [begin, begun] = latch();
  return { open, opened, begin, begun, aborted: new Promise(() => undefined) };
}

function latch(): [() => void, Promise<void>] {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return [release, released];
}

const slowRoutes: readonly Route<ShellServices>[] = [
  defineRoute({
    id: 'waitForGate',
    method: 'GET',
    path: '/v1/wait',
    tags: ['wait'],
    summary: text('样例', 'A sample'),
    access: 'public',
    responses: { 200: stream('text/plain') },
    errors: [],
    async handler({ request }) {
      gate.aborted = once(request.signal, 'abort').then(() => undefined);
      gate.begin();
      await gate.opened;
      return reply.stream(200, 'text/plain', ['done']);
    },
  }),
  defineRoute({
    id: 'endless',
    method: 'GET',
    path: '/v1/endless',
    tags: ['wait'],
    summary: text('样例', 'A sample'),
    access: 'public',
    responses: { 200: stream('text/event-stream') },
    errors: [],
    handler: ({ request }) =>
      Promise.resolve(reply.stream(200, 'text/event-stream', untilTold(request.signal))),
  }),
];

async function* untilTold(signal: AbortSignal): AsyncGenerator<string> {
  yield 'first';
  if (!signal.aborted) await once(signal, 'abort');
}

describe('gateway shell: the server', () => {
  let shell: Shell;

  beforeEach(async () => {
    Object.assign(gate, newGate());
    shell = await startShell({
      routes: [...sampleRoutes, ...slowRoutes],
      http: { bodyTimeoutMs: 100 },
    });
  });

  afterEach(() => shell.close());

  const open = (): Socket => connect(Number(new URL(shell.url).port), '127.0.0.1');

  /** Sends raw bytes and reads the answer until the other side closes. */
  const exchange = async (bytes: string): Promise<string> => {
    const socket = open();
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
  };

  const problemIn = (answer: string): ProblemDocument =>
    problemSchema.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)));

  it('answers what is no HTTP', async () => {
    const problem = problemIn(await exchange('NONSENSE\r\n\r\n'));
    expect(problem).to.include({ status: 400, code: 'HTTP_MALFORMED' });
  });

  it('refuses headers without end', async () => {
    const answer = await exchange(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(17_000)}\r\n\r\n`);
    expect(problemIn(answer)).to.include({ status: 431, code: 'HEADERS_TOO_LARGE' });
  });

  it('does not wait for a body that does not come', async () => {
    const answer = await exchange(
      'PUT /v1/things/x HTTP/1.1\r\nHost: x\r\nIf-Match: *\r\nContent-Type: application/json\r\n' +
        'Content-Length: 50\r\nConnection: close\r\n\r\n{"name":',
    );
    expect(problemIn(answer)).to.include({ status: 408, code: 'REQUEST_TIMEOUT', retryable: true });
  });

  it('outlives a body that is cut off', async () => {
    const socket = open();
    socket.write(
      'PUT /v1/things/x HTTP/1.1\r\nHost: x\r\nIf-Match: *\r\nContent-Type: application/json\r\n' +
        'Content-Length: 50\r\n\r\n{"name":',
    );
    await once(socket, 'ready');
    socket.destroy();
    const response = await fetch(`${shell.url}/v1/things/x`);
    expect(response.status).to.equal(200);
    await response.text();
    while (!shell.lines.some((line) => line.includes('"status":499'))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('drops an upload that falls silent', async () => {
    const answer = await exchange(
      'POST /v1/thing-uploads HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n' +
        'Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n',
    );
    expect(answer).to.equal('');
    expect((await fetch(`${shell.url}/v1/things/x`)).status).to.equal(200);
  });

  it('refuses an upload beyond its size before it is read, and still answers', async () => {
    const response = await fetch(`${shell.url}/v1/thing-uploads`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: Buffer.alloc(3_000_000),
    });
    expect(response.status).to.equal(413);
    expect(((await response.json()) as ProblemDocument).code).to.equal('BODY_TOO_LARGE');
  });

  it('tells a handler when the other side goes away', async () => {
    const controller = new AbortController();
    const asked = fetch(`${shell.url}/v1/wait`, { signal: controller.signal }).catch(() => 'gone');
    await gate.begun;
    controller.abort();
    expect(await asked).to.equal('gone');
    await gate.aborted;
    gate.open();
  });

  it('names a port that is taken', async () => {
    const port = Number(new URL(shell.url).port);
    try {
      await listen(() => undefined, { host: '127.0.0.1', port });
      expect.fail('it listened');
    } catch (error) {
      expect(error).to.be.instanceOf(ListenError);
      expect((error as ListenError).code).to.equal('PORT_BUSY');
      expect((error as ListenError).message).to.include(String(port));
    }
  });
});

describe('gateway shell: shutting down', () => {
  it('lets requests finish, ends open streams, and takes no new ones', async () => {
    Object.assign(gate, newGate());
    const shell = await startShell({ routes: slowRoutes, graceMs: 10_000 });
    const waiting = fetch(`${shell.url}/v1/wait`);
    const streaming = await fetch(`${shell.url}/v1/endless`);
    const reader = streaming.body?.getReader();
    await reader?.read();
    await gate.begun;
    const closed = shell.close();
    gate.open();
    expect(await (await waiting).text()).to.equal('done');
    expect((await reader?.read())?.done).to.equal(true);
    await closed;
    const late = await fetch(`${shell.url}/v1/wait`).catch(() => 'refused');
    expect(late).to.equal('refused');
  });
});
