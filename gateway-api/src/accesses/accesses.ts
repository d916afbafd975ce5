// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { Identity, Ledger } from '@yulian/network';
import type { OnStep } from '../durable/steps.js';
import type { LedgerIdentities } from '../identity/ledger-identities.js';
import type { ReadIndex } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import { OncePerBlock } from '../ledger-queries/once-per-block.js';
import type { Organisation } from '../organisations.js';
import { RequestError } from '../http/request-error.js';
import type { Exchange } from './exchange.js';
import { ExchangeKeys } from './exchange-keys.js';
import { HttpExchange } from './http-exchange.js';
import { ProviderDesk } from './provider-desk.js';
import { Receipts } from './receipts.js';
import { RequesterDesk } from './requester-desk.js';
import { RoutedExchange, type WayTo } from './routed-exchange.js';
import { MessageJudge, type MessageTrust } from './signed-message.js';

/** Base URLs of other organisations' gateways, by MSP id. */
export type ExchangeAddresses = Readonly<Record<string, string>>;

export interface AccessesOptions {
  /** Those whose units this gateway serves. */
  readonly organisations: Iterable<Organisation>;
  readonly ledger: Ledger;
  /** As whom the gateway itself reads. */
  readonly reader: Identity;
  readonly index: ReadIndex;
  readonly identities: LedgerIdentities;
  readonly addresses: ExchangeAddresses;
  /** Another way to providers, such as a sharing platform's; left out: ours. */
  readonly wayTo?: WayTo | undefined;
  readonly trust: Omit<MessageTrust, 'now'>;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
  readonly onStep: OnStep;
}

/** What one organisation does at both ends of accesses. */
export interface AccessDesks {
  readonly requester: RequesterDesk;
  readonly provider: ProviderDesk;
  readonly keys: ExchangeKeys;
  /** The way to others' gateways. */
  readonly exchange: Exchange;
  readonly receipts: Receipts;
}

/** Accesses of shared data, at both ends, for the organisations that this gateway serves. */
export class Accesses {
  /** Believes what other gateways sign. */
  readonly judge: MessageJudge;
  /** The ledger, for what many ask at once. */
  readonly known: OncePerBlock;
  readonly #options: AccessesOptions;
  readonly #desks = new Map<string, AccessDesks>();

  constructor(options: AccessesOptions) {
    this.#options = options;
    const { trust, organisations, ledger, index } = options;
    this.known = new OncePerBlock(ledger, () => index.height);
    this.judge = new MessageJudge({ ...trust, now: () => Date.parse(options.now()) });
    for (const organisation of organisations) {
      this.#desks.set(organisation.mspId, this.#desksOf(organisation));
    }
  }

  /** @throws RequestError `LEDGER_IDENTITY_MISSING` when another gateway serves it */
  of(mspId: string): AccessDesks {
    const desks = this.#desks.get(mspId);
    if (desks === undefined) throw new RequestError('LEDGER_IDENTITY_MISSING');
    return desks;
  }

  /** The desk of a unit that this gateway serves. @throws RequestError `EXCHANGE_NOT_SERVED` */
  providerOf(unit: string): ProviderDesk {
    const mspId = this.#options.identities.organisationOf(unit);
    const desks = mspId === undefined ? undefined : this.#desks.get(mspId);
    if (desks === undefined) throw new RequestError('EXCHANGE_NOT_SERVED');
    return desks.provider;
  }

  /** The identity with which a unit's gateway acts. @throws RequestError `LEDGER_IDENTITY_MISSING` */
  gatewayOf(unit: string): Identity {
    return this.#identityOf(unit, 'gateway');
  }

  /** Brings what was under way when the gateway stopped to its end. */
  async resume(onError: (error: unknown) => void): Promise<void> {
    for (const { requester } of this.#desks.values()) await requester.resume(onError);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    for (const { requester } of this.#desks.values()) await requester.idle();
  }

  #desksOf({ mspId, vault, transactions }: Organisation): AccessDesks {
    const { ledger, index, now, onStep } = this.#options;
    const keys = new ExchangeKeys({ vault, ledger, transactions });
    const receipts = new Receipts(ledger, transactions);
    const identityOf = (unit: string, role: 'clerk' | 'gateway') => this.#identityOf(unit, role);
    const gatewayOf = (unit: string) => this.#identityOf(unit, 'gateway');
    const common = { vault, ledger, known: this.known, keys, receipts, now, onStep };
    const wayTo = this.#options.wayTo ?? ((provider: string) => this.#wayTo(provider));
    const exchange = new RoutedExchange(wayTo);
    return {
      ...{ keys, receipts, exchange },
      requester: new RequesterDesk({ ...common, mspId, exchange, identityOf }),
      provider: new ProviderDesk({ ...common, index, gatewayOf }),
    };
  }

  async #wayTo(provider: string): Promise<Exchange | undefined> {
    const { identities, addresses, reader } = this.#options;
    const here = identities.organisationOf(provider);
    const desks = here === undefined ? undefined : this.#desks.get(here);
    if (desks !== undefined) return desks.provider;
    const unit = await ask<{ readonly facts: readonly { readonly mspId: string }[] }>(
      ...([this.known, reader, 'registry', 'getUnit', provider] as const),
    );
    const url = ownMember(addresses, unit.facts[0]?.mspId ?? '');
    if (url === undefined) return undefined;
    const gatewayOf = (one: string) => this.#identityOf(one, 'gateway');
    return new HttpExchange({ url, judge: this.judge, gatewayOf, now: this.#options.now });
  }

  #identityOf(unit: string, role: 'clerk' | 'gateway'): Identity {
    const { identities } = this.#options;
    const mspId = identities.organisationOf(unit) ?? '';
    return identities.forCaller({ mspId, unit, roles: [role] }, role);
  }
}
