// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What becomes of a line's bytes. */
export type LineState =
  | 'good'
  /** Connections are refused, and those that exist are torn. */
  | 'cut'
  /** Connections are taken, and nothing goes through until the line is good: half-open. */
  | 'silent'
  /** What is asked goes through, what is answered does not. */
  | 'no-answers';

/** A line to a peer that a test can spoil. */
export class BadLine {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #state: LineState = 'good';
  #delayMs = 0;
  /** What is to go through when the line is good again: TCP loses nothing by itself. */
  #held: (() => void)[] = [];
  #bytesAsked = 0;

  private constructor(target: string) {
    const [host = '', port = ''] = target.split(':');
    this.#server = createServer({ allowHalfOpen: true }, (near) => {
      if (this.#state === 'cut') {
        near.destroy();
        return;
      }
      this.#join(near, connect({ host, port: Number(port) }));
    });
  }

  static async to(target: string): Promise<BadLine> {
    const line = new BadLine(target);
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  /** `host:port` of the near end. */
  get address(): string {
    return `127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** How many bytes the near end has sent. */
  get bytesAsked(): number {
    return this.#bytesAsked;
  }

  become(state: LineState): void {
    this.#state = state;
    if (state === 'cut') this.#tearAll();
    if (state === 'silent' || state === 'no-answers') return;
    for (const pass of this.#held.splice(0)) pass();
  }

  /** Holds everything up, each way. */
  delay(delayMs: number): void {
    this.#delayMs = delayMs;
  }

  async close(): Promise<void> {
    this.#tearAll();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket, far: Socket): void {
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    const tear = (): void => {
      near.destroy();
      far.destroy();
      this.#pairs.delete(pair);
    };
    for (const socket of pair) {
      socket.on('error', tear);
      socket.on('close', tear);
    }
    near.on('data', (bytes) => {
      this.#bytesAsked += bytes.length;
      this.#pass(bytes, far, this.#state === 'silent');
    });
    far.on('data', (bytes) => {
      this.#pass(bytes, near, this.#state === 'silent' || this.#state === 'no-answers');
    });
  }

  #pass(bytes: Buffer, to: Socket, isHeld: boolean): void {
    const write = (): void => {
      if (!to.destroyed) to.write(bytes);
    };
    if (isHeld) this.#held.push(write);
    else if (this.#delayMs === 0) write();
    else setTimeout(write, this.#delayMs);
  }

  #tearAll(): void {
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
  }
}
