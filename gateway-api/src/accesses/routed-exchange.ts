// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../http/request-error.js';
import type { Exchange, ExchangeParties, Referral, ShowRequest } from './exchange.js';
import type { SealedMessage } from './hpke.js';

/** The way to a unit's gateway: directly where this process serves it. @throws RequestError `EXCHANGE_ADDRESS_UNKNOWN` */
export type WayTo = (provider: string) => Promise<Exchange | undefined>;

/** An exchange that asks, for each provider, which way to take. */
export class RoutedExchange implements Exchange {
  readonly #wayTo: WayTo;

  constructor(wayTo: WayTo) {
    this.#wayTo = wayTo;
  }

  async prepare(parties: ExchangeParties): Promise<void> {
    await (await this.#to(parties)).prepare(parties);
  }

  async refer(referral: Referral): Promise<string> {
    return (await this.#to(referral)).refer(referral);
  }

  async deliver(parties: ExchangeParties, access: string): Promise<SealedMessage> {
    return (await this.#to(parties)).deliver(parties, access);
  }

  async show(request: ShowRequest): Promise<SealedMessage> {
    return (await this.#to(request)).show(request);
  }

  async #to({ provider }: ExchangeParties): Promise<Exchange> {
    const way = await this.#wayTo(provider);
    if (way === undefined) throw new RequestError('EXCHANGE_ADDRESS_UNKNOWN');
    return way;
  }
}
