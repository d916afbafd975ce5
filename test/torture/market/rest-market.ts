// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import type { CommittedMove, MarketChain } from '../../support/market-play.js';
import type { MemberName } from '../../support/members.js';
import type { PatientRequests } from '../agent/patient-requests.js';

interface Written {
  readonly trade?: unknown;
  readonly transaction: { readonly blockNumber: number; readonly index: number };
}

const SUCCESS = { from: 200, below: 300 } as const;

/** A market behind a gateway that may be gone at any moment. */
export class RestMarket implements MarketChain {
  readonly #requests: PatientRequests;

  constructor(requests: PatientRequests) {
    this.#requests = requests;
  }

  now(): string {
    return new Date().toISOString();
  }

  /** Time goes by as it does: no offer of a play expires before the play is over. */
  pass(): void {
    // Nothing can be done about it.
  }

  async submit(by: MemberName, name: string, argument: object): Promise<CommittedMove | undefined> {
    const [path, sent] = requestOf(name, argument as Argument);
    const { status, body } = await this.#requests.post<Written>(by, path, sent, randomUUID());
    if (status < SUCCESS.from || status >= SUCCESS.below) return undefined;
    const { blockNumber, index } = body.transaction;
    return { answer: body.trade, block: blockNumber, index };
  }
}

type Argument = Readonly<Record<string, unknown>>;

function requestOf(name: string, argument: Argument): readonly [path: string, body: object] {
  const { id, ...rest } = argument;
  switch (name) {
    case 'listing:open':
      return ['/v1/listings', argument];
    case 'listing:end':
      return [`/v1/listings/${String(id)}/end`, rest];
    case 'trade:buy':
      return ['/v1/trades', argument];
    case 'transfer:offer':
      return ['/v1/transfers', argument];
    case 'transfer:accept':
      return [`/v1/transfers/${String(id)}/acceptance`, rest];
    case 'transfer:end':
      return [`/v1/transfers/${String(id)}/end`, rest];
    default:
      throw new RangeError(`no route for ${name}`);
  }
}
