// SPDX-License-Identifier: Apache-2.0
import {
  newestKeyOf,
  seal,
  type AccessAnswer,
  type Exchange,
  type ExchangeParties,
  type ShowRequest,
  type Referral,
  type SealedMessage,
  type Services,
} from '@yulian/gateway-api';
import {
  commitmentToRecord,
  defined,
  digestOfAnswer,
  disclose,
  type JsonValue,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { MEMBERS } from './members.js';

/** What a provider that does not keep to the rules does instead. */
export interface Forgery {
  /** The answer, made from the honest one. */
  readonly answer?: (honest: AccessAnswer) => AccessAnswer;
  /** What is sealed, when it is another than that of the receipt. */
  readonly sealed?: (answer: AccessAnswer) => AccessAnswer;
  readonly bytes?: (sealed: SealedMessage) => SealedMessage;
  /** What its receipt says of the record. */
  readonly record?: string;
  /** Leaves its receipt away. */
  readonly withheld?: boolean;
}

/** The market bureau's gateway in the hands of somebody who forges what it delivers. */
export class ForgingProvider implements Exchange {
  readonly #services: Services;
  readonly #root: string;
  readonly #record: string;
  forgery: Forgery = {};

  /** @param root of the commitment of the record that is delivered from */
  constructor(services: Services, record: string, root: string) {
    this.#services = services;
    this.#record = record;
    this.#root = root;
  }

  prepare(parties: ExchangeParties): Promise<void> {
    return this.#desks.provider.prepare(parties);
  }

  refer(referral: Referral): Promise<string> {
    return this.#desks.provider.refer(referral);
  }

  show(request: ShowRequest): Promise<SealedMessage> {
    return this.#desks.provider.show(request);
  }

  async deliver({ requester, provider }: ExchangeParties, access: string): Promise<SealedMessage> {
    const { ledger, accesses } = this.#services;
    const identity = accesses.gatewayOf(provider);
    const { answer: forge, sealed: swap, bytes, record: claimed, withheld } = this.forgery;
    const honest = await this.opened(access, ['/ZZMC', '/grade']);
    const answer = forge?.(honest) ?? honest;
    const { outcome } = answer;
    const digest = digestOfAnswer(answer, nodePrimitives) ?? '';
    const record = claimed ?? commitmentToRecord(answer, nodePrimitives);
    const named = { id: access, outcome, digest, ...defined({ record }) };
    if (withheld !== true) await this.#desks.receipts.deliver(identity, named);
    const to = await newestKeyOf(ledger, identity, requester);
    const content = (swap?.(answer) ?? answer) as unknown as JsonValue;
    const sealed = await seal(to, { purpose: 'answer', access }, content);
    return bytes?.(sealed) ?? sealed;
  }

  /** An answer that opens some fields of the record. */
  async opened(access: string, paths: readonly string[]): Promise<AccessAnswer> {
    const { vault } = this.#services.organisations.require(MEMBERS.market.mspId);
    const fields = (await vault.openings.ofRecord(this.#root))?.fields ?? [];
    const { leafCount, leaves } = disclose(fields, paths, nodePrimitives);
    return {
      ...{ format: 1, access, outcome: 'DELIVERED', record: this.#record, absent: [] },
      disclosure: {
        leafCount,
        leaves: [...leaves] as NonNullable<AccessAnswer['disclosure']>['leaves'],
      },
      recordSalt: Buffer.alloc(16, 5).toString('base64url'),
      salt: Buffer.alloc(16, 7).toString('base64url'),
    };
  }

  get #desks() {
    return this.#services.accesses.of(MEMBERS.market.mspId);
  }
}
