// SPDX-License-Identifier: Apache-2.0
import { RequestError } from './request-error.js';

const MIB = 1024 * 1024;

/** Most bytes of bodies that are held in memory at a time, over all connections. */
const MOST_HELD = 768 * MIB;
/** Memory that a piece of a body takes beside its bytes: a body may come byte by byte. */
const PIECE_OVERHEAD = 512;

/** Bytes of one request's body that are in memory until it is answered. */
export interface Holding {
  /**
   * Counts a piece, before it is kept.
   *
   * @throws RequestError `GATEWAY_BUSY` when there is no room, and nobody else holds more
   */
  add(bytes: number): void;
  /** Called once when others need the room more. */
  onTakenBack(listener: (why: RequestError) => void): void;
  /** Gives the room back, however often it is called. */
  release(): void;
}

/** Bytes of bodies in memory, bounded. Where all is taken, whoever holds the most loses the newest of it. */
export class HeldBytes {
  readonly #most: number;
  readonly #byClient = new Map<string, ClientBytes>();
  #total = 0;

  constructor(most = MOST_HELD) {
    this.#most = most;
  }

  /** All that is held. */
  get total(): number {
    return this.#total;
  }

  /** Begins to hold a body for a client, such as an address. */
  hold(client: string): Holding {
    const own = this.#byClient.get(client) ?? { bytes: 0, bodies: new Set<Body>() };
    const body: Body = { bytes: 0, isOver: false, tell: undefined };
    return {
      add: (bytes) => {
        if (body.isOver) throw busy();
        this.#byClient.set(client, own);
        own.bodies.add(body);
        const more = bytes + PIECE_OVERHEAD;
        this.#makeRoom(own, more);
        this.#count(own, body, more);
      },
      onTakenBack: (listener) => {
        body.tell = listener;
      },
      release: () => {
        this.#drop(client, own, body);
      },
    };
  }

  #makeRoom(own: ClientBytes, more: number): void {
    while (this.#total + more > this.#most) {
      const [client, heaviest] = this.#heaviest();
      if (heaviest === undefined || heaviest.bytes <= own.bytes + more) throw busy();
      const newest = [...heaviest.bodies].at(-1);
      if (newest === undefined) throw busy();
      this.#drop(client, heaviest, newest);
      newest.tell?.(busy());
    }
  }

  #heaviest(): readonly [client: string, held: ClientBytes | undefined] {
    let found: readonly [string, ClientBytes | undefined] = ['', undefined];
    for (const [client, held] of this.#byClient) {
      if (held.bytes > (found[1]?.bytes ?? 0)) found = [client, held];
    }
    return found;
  }

  #count(own: ClientBytes, body: Body, bytes: number): void {
    body.bytes += bytes;
    own.bytes += bytes;
    this.#total += bytes;
  }

  #drop(client: string, own: ClientBytes, body: Body): void {
    if (body.isOver) return;
    this.#count(own, body, -body.bytes);
    body.isOver = true;
    own.bodies.delete(body);
    if (own.bodies.size === 0) this.#byClient.delete(client);
  }
}

interface Body {
  bytes: number;
  isOver: boolean;
  tell: ((why: RequestError) => void) | undefined;
}

interface ClientBytes {
  bytes: number;
  /** The newest last. */
  readonly bodies: Set<Body>;
}

function busy(): RequestError {
  return new RequestError('GATEWAY_BUSY');
}
