// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import {
  MOST_HOURS,
  TRADERS,
  type CommittedMove,
  type MarketChain,
  type ReadRecord,
} from '../../support/market-play.js';
import type { MemberName } from '../../support/members.js';
import type { PatientRequests } from '../agent/patient-requests.js';

interface Written {
  readonly trade?: unknown;
  readonly transaction: { readonly blockNumber: number; readonly index: number };
}

/** So short that offers end between one kill and the next. */
const HOUR_MS = 250;
/** After so long whatever was offered has expired. */
export const LONGEST_OFFER_MS = MOST_HOURS * HOUR_MS;
const SUCCESS = { from: 200, below: 300 } as const;

/** A market behind a gateway that may be gone at any moment. */
export class RestMarket implements MarketChain {
  readonly #requests: PatientRequests;

  constructor(requests: PatientRequests) {
    this.#requests = requests;
  }

  now(): string {
    return this.in(0);
  }

  in(hours: number): string {
    return new Date(Date.now() + hours * HOUR_MS).toISOString();
  }

  pass(): void {
    // Time goes by as it does.
  }

  /** Who reads is one of the traders: what is offered is no secret among them. */
  readonly read: ReadRecord = async <T>(name: string, id: string): Promise<T> => {
    const kind = name === 'listing:get' ? 'listings' : 'transfers';
    return (await this.#requests.get<T>(TRADERS[0], `/v1/${kind}/${id}`)).body;
  };

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
