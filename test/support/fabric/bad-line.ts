// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { Conduit, GOOD, type LineState } from './conduit.js';

/** A line to a peer that a test can spoil. */
export class BadLine {
  readonly #server: Server;
  readonly #conduits = new Set<Conduit>();
  #quality = GOOD;
  #bytesAsked = 0;

  private constructor(target: string) {
    const [host = '', port = ''] = target.split(':');
    this.#server = createServer({ allowHalfOpen: true }, (near) => {
      if (this.#quality.state === 'cut') {
        near.resetAndDestroy();
        return;
      }
      const far = connect({ host, port: Number(port), allowHalfOpen: true });
      const conduit = new Conduit(near, far, (bytes) => (this.#bytesAsked += bytes));
      conduit.become(this.#quality);
      this.#conduits.add(conduit);
      near.once('close', () => this.#conduits.delete(conduit));
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
    this.#quality = { ...this.#quality, state };
    for (const conduit of this.#conduits) conduit.become(this.#quality);
  }

  /** Holds everything up, each way. */
  delay(delayMs: number): void {
    this.#quality = { ...this.#quality, delayMs };
    for (const conduit of this.#conduits) conduit.become(this.#quality);
  }

  async close(): Promise<void> {
    for (const conduit of this.#conduits) conduit.tear();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
