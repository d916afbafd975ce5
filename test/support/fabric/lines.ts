// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import type { LocalNetwork } from '@yulian/network/local-network';
import { Conduit, GOOD, type LineQuality } from './conduit.js';
import { SocketOwners } from './socket-owner.js';

/** Whoever is none of the network's own processes: a gateway. */
export const OUTSIDE = 'outside';

/** Says of two ends whether what is between them is meant. In no order. */
export type Between = (one: string, other: string) => boolean;

interface Spoilt {
  readonly between: Between;
  readonly quality: LineQuality;
}

interface Known {
  readonly from: string;
  readonly to: string;
  readonly conduit: Conduit;
}

/**
 * Every way to the peers and orderers of a network, each of which a test can spoil: by who asks and
 * who is asked. The network must be laid out to be reached by other ports than it listens at.
 */
export class Lines {
  readonly #owners: SocketOwners;
  readonly #servers: Server[] = [];
  readonly #conduits = new Set<Known>();
  #spoilt: readonly Spoilt[] = [];

  private constructor(folder: string) {
    this.#owners = new SocketOwners(folder);
  }

  static async open({ topology, folder }: LocalNetwork): Promise<Lines> {
    const lines = new Lines(dirname(folder.state('any')));
    const nodes = [
      ...topology.orderers.map(({ name, general, reached }) => ({ name, at: general, reached })),
      ...topology.peers.map(({ name, gateway, reached }) => ({ name, at: gateway, reached })),
    ];
    for (const { name, at, reached } of nodes) {
      const server = createServer({ allowHalfOpen: true }, (near) => {
        near.on('error', () => undefined);
        lines.#join(near, name, at.port);
      });
      server.listen(reached.port, reached.host);
      await once(server, 'listening');
      lines.#servers.push(server);
    }
    return lines;
  }

  /** Makes some lines as bad as said, beside those that are bad already. */
  spoil(between: Between, quality: Partial<LineQuality>): void {
    this.#spoilt = [{ between, quality: { ...GOOD, ...quality } }, ...this.#spoilt];
    this.#apply();
  }

  /** Makes all lines good. */
  heal(): void {
    this.#spoilt = [];
    this.#apply();
  }

  /** Ends connections through which nothing will ever go again. */
  tearDead(): void {
    for (const { conduit } of this.#conduits) if (conduit.isDead) conduit.tear();
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.close();
      for (const { conduit } of this.#conduits) conduit.tear();
      await once(server, 'close');
    }
  }

  #apply(): void {
    for (const known of this.#conduits) {
      if (known.conduit.isGone) this.#conduits.delete(known);
      else known.conduit.become(this.#qualityOf(known));
    }
  }

  #qualityOf({ from, to }: Pick<Known, 'from' | 'to'>): LineQuality {
    // A process that asks itself needs no line.
    if (from === to) return GOOD;
    const found = this.#spoilt.find(({ between }) => between(from, to) || between(to, from));
    return found?.quality ?? GOOD;
  }

  #join(near: Socket, to: string, port: number): void {
    const from = this.#owners.of(near) ?? OUTSIDE;
    const quality = this.#qualityOf({ from, to });
    if (near.destroyed || quality.state === 'cut') {
      near.resetAndDestroy();
      return;
    }
    const far = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    const conduit = new Conduit(near, far);
    conduit.become(quality);
    this.#conduits.add({ from, to, conduit });
  }
}
