// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  accessState,
  commitmentToRecord,
  defined,
  digestOfAnswer,
  type AccessRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RequestError } from '../http/request-error.js';
import type { ReadIndex } from '../index/index.js';
import { ask, type Asked } from '../ledger-queries/ask.js';
import { RowTable } from '../vault/row-table.js';
import type { Vault } from '../vault/vault.js';
import { answerSalt, type AccessAnswer } from './answer.js';
import { showDocument } from './co-signing.js';
import type { Exchange, ExchangeParties, Referral, ShowRequest } from './exchange.js';
import { newestKeyOf, type ExchangeKeys } from './exchange-keys.js';
import { seal, type SealedMessage } from './hpke.js';
import { digestOfSealed, readIntent, type AccessIntent } from './intent.js';
import { MODE_HALVES, type Answered } from './modes.js';
import { subjectOf } from './showing.js';
import type { Receipts } from './receipts.js';

/** What was told before a decision. */
interface ReferralRow {
  readonly format: 1;
  readonly intent: AccessIntent;
  readonly sealed: SealedMessage;
  readonly reference: string;
}

/** What was answered: the same bytes, however often it is asked for. */
interface AnswerRow {
  readonly format: 1;
  readonly answer: AccessAnswer;
  readonly sealed: SealedMessage;
}

export interface ProviderDeskOptions {
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly known: Asked;
  readonly index: ReadIndex;
  readonly keys: ExchangeKeys;
  readonly receipts: Receipts;
  /** The identity with which a unit's gateway acts. @throws RequestError `LEDGER_IDENTITY_MISSING` */
  readonly gatewayOf: (unit: string) => Identity;
  readonly now: () => string;
  readonly onStep: (step: 'access.referred' | 'access.answered' | 'access.delivered') => void;
}

/** Peers are some blocks apart, not more. */
const LOOKS = 20;
const LOOK_MS = 100;

/** What an organisation does where its units provide data 提供部门. */
export class ProviderDesk implements Exchange {
  readonly #options: ProviderDeskOptions;
  readonly #referrals: RowTable<ReferralRow>;
  readonly #answers: RowTable<AnswerRow>;
  readonly #answering = new Map<string, Promise<AnswerRow>>();

  constructor(options: ProviderDeskOptions) {
    this.#options = options;
    this.#referrals = new RowTable(options.vault.rows, 'access-referral');
    this.#answers = new RowTable(options.vault.rows, 'access-answer');
  }

  async prepare({ provider }: ExchangeParties): Promise<void> {
    await this.#options.keys.ensure(this.#options.gatewayOf(provider), provider);
  }

  /**
   * Keeps what will be asked, and answers the reference of its subject: whether there is a record of
   * it, the answer does not say.
   *
   * @throws RequestError `EXCHANGE_INTENT_UNREADABLE`, `EXCHANGE_INTENT_DIFFERS`
   */
  async refer({ access, intent: sealed, ...parties }: Referral): Promise<string> {
    const earlier = await this.#referrals.get(access);
    if (earlier !== undefined) {
      requireSame(earlier.sealed, sealed);
      return earlier.reference;
    }
    const told = await this.#open(access, sealed);
    requireParties(told, parties);
    const intent = { ...told, subject: await subjectOf(this.#options.vault, told) };
    const reference = await this.#options.vault.subjects.reference(parties, intent.subject);
    const row: ReferralRow = { format: 1, intent, sealed, reference };
    await this.#options.vault.rows.write([this.#referrals.change(access, row)]);
    this.#options.onStep('access.referred');
    return reference;
  }

  /**
   * Answers an access that the chain allowed: the receipt of the answer is on chain before the answer
   * leaves.
   *
   * @throws RequestError `EXCHANGE_NOT_REFERRED`, `EXCHANGE_NOT_ALLOWED`, `EXCHANGE_INTENT_DIFFERS`
   */
  async deliver(parties: ExchangeParties, access: string): Promise<SealedMessage> {
    const { receipts, gatewayOf, onStep } = this.#options;
    const { answer, sealed } = await this.#answered(parties, access);
    const delivery = deliveryOf(answer);
    try {
      await receipts.deliver(gatewayOf(parties.provider), delivery);
    } catch (error) {
      if (!(await this.#isDelivered(error, parties, delivery))) throw error;
    }
    onStep('access.delivered');
    return sealed;
  }

  /**
   * Shows a document to a unit that the chain names as co-signer, or to which it was delivered: of an
   * access that file alone which the answer named.
   *
   * @throws RequestError `EXCHANGE_NOT_ALLOWED`, and those of `showDocument`
   */
  async show(request: ShowRequest): Promise<SealedMessage> {
    const { of, material } = request;
    const isNamed = !of.startsWith('acs_') || (await this.answered(of))?.record === material;
    if (!isNamed) throw new RequestError('EXCHANGE_NOT_ALLOWED');
    const { vault, ledger, gatewayOf, now } = this.#options;
    const reader = gatewayOf(request.provider);
    return showDocument({ vault, ledger, reader, now: now() }, request);
  }

  /** What was asked in an access of one of our units, if it was told here. */
  async intentOf(access: string): Promise<AccessIntent | undefined> {
    return (await this.#referrals.get(access))?.intent;
  }

  /** What was answered to an access, if anything was. */
  async answered(access: string): Promise<AccessAnswer | undefined> {
    return (await this.#answers.get(access))?.answer;
  }

  /** One answer, made once, also when it is asked for twice at once. */
  async #answered(parties: ExchangeParties, access: string): Promise<AnswerRow> {
    const under = this.#answering.get(access);
    if (under !== undefined) return under;
    const answering = this.#answer(parties, access).finally(() => this.#answering.delete(access));
    this.#answering.set(access, answering);
    return answering;
  }

  async #answer(parties: ExchangeParties, access: string): Promise<AnswerRow> {
    const referral = await this.#referrals.get(access);
    if (referral === undefined) throw new RequestError('EXCHANGE_NOT_REFERRED');
    requireParties(referral.intent, parties);
    const record = await this.#decided(parties, access);
    requireIntended(record, referral);
    const earlier = await this.#answers.get(access);
    if (earlier !== undefined) return earlier;
    const { known, vault, onStep } = this.#options;
    const reader = this.#options.gatewayOf(parties.provider);
    const answer = await this.#makeAnswer(reader, referral.intent);
    const to = await newestKeyOf(known, reader, parties.requester);
    const sealed = await seal(to, { purpose: 'answer', access }, { ...answer } as never);
    const row: AnswerRow = { format: 1, answer, sealed };
    await vault.rows.write([this.#answers.change(access, row)]);
    onStep('access.answered');
    return row;
  }

  async #makeAnswer(reader: Identity, intent: AccessIntent): Promise<AccessAnswer> {
    const { ledger, known, vault, index, now } = this.#options;
    const sources = { ledger, known, reader, index, vault, now: now() };
    const halves = MODE_HALVES[intent.mode];
    const answered: Answered =
      halves === undefined
        ? { outcome: 'CANNOT_ANSWER', absent: [] }
        : await halves.answer(sources, intent);
    return {
      format: 1,
      access: intent.access,
      salt: answerSalt(),
      ...answered,
      ...(answered.record === undefined ? {} : { recordSalt: answerSalt() }),
      absent: [...answered.absent],
    };
  }

  /** The chain alone says what is allowed. @throws RequestError `EXCHANGE_NOT_ALLOWED` */
  async #decided({ provider }: ExchangeParties, access: string): Promise<AccessRecord> {
    const { ledger, gatewayOf } = this.#options;
    const record = await readAccessUntil(ledger, gatewayOf(provider), access, () => true);
    if (record === undefined || accessState(record) === 'DENIED') {
      throw new RequestError('EXCHANGE_NOT_ALLOWED');
    }
    return record;
  }

  /** Whether the receipt stands already, and only the acts after it refuse another. */
  async #isDelivered(
    error: unknown,
    { provider }: ExchangeParties,
    { id, digest }: { readonly id: string; readonly digest: string },
  ): Promise<boolean> {
    if (!(error instanceof ContractRefusedError)) return false;
    const { ledger, gatewayOf } = this.#options;
    const record = await readAccess(ledger, gatewayOf(provider), id);
    return record?.facts.some((fact) => fact.act === 'deliver' && fact.digest === digest) ?? false;
  }

  /** @throws RequestError `EXCHANGE_INTENT_UNREADABLE` */
  async #open(access: string, sealed: SealedMessage): Promise<AccessIntent> {
    const context = { purpose: 'intent', access } as const;
    const plain = await this.#options.keys.open(context, sealed).catch(() => undefined);
    const intent = plain === undefined ? undefined : readIntent(plain);
    if (intent?.access !== access) {
      throw new RequestError('EXCHANGE_INTENT_UNREADABLE');
    }
    return intent;
  }
}

/**
 * Waits until this gateway's own peer knows what another's has committed already.
 *
 * @returns what it knows after a while, when it does not come to that
 */
export async function readAccessUntil(
  ledger: Ledger,
  reader: Identity,
  id: string,
  isThere: (record: AccessRecord) => boolean,
): Promise<AccessRecord | undefined> {
  for (let attempt = 1; ; attempt++) {
    const record = await readAccess(ledger, reader, id);
    if ((record !== undefined && isThere(record)) || attempt === LOOKS) return record;
    await delay(LOOK_MS);
  }
}

/** @returns undefined when the chain knows no such access */
export async function readAccess(
  ledger: Ledger,
  reader: Identity,
  id: string,
): Promise<AccessRecord | undefined> {
  try {
    return await ask<AccessRecord>(ledger, reader, 'access', 'get', id);
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'RECORD_NOT_FOUND')
      return undefined;
    throw error;
  }
}

/** What the chain is told of an answer: nothing that two requesters could compare. */
function deliveryOf(answer: AccessAnswer) {
  const { access: id, outcome } = answer;
  const digest = digestOfAnswer(answer, nodePrimitives) ?? '';
  return {
    id,
    outcome,
    digest,
    ...defined({ record: commitmentToRecord(answer, nodePrimitives) }),
  };
}

/** @throws RequestError `EXCHANGE_INTENT_DIFFERS` */
function requireSame(earlier: SealedMessage, sealed: SealedMessage): void {
  if (digestOfSealed(earlier) === digestOfSealed(sealed)) return;
  throw new RequestError('EXCHANGE_INTENT_DIFFERS');
}

/** @throws RequestError `EXCHANGE_INTENT_DIFFERS` */
function requireParties(intent: AccessIntent, { requester, provider }: ExchangeParties): void {
  if (intent.requester === requester && intent.provider === provider) return;
  throw new RequestError('EXCHANGE_INTENT_DIFFERS');
}

/** What the chain decided on is what was told. @throws RequestError `EXCHANGE_INTENT_DIFFERS` */
function requireIntended(record: AccessRecord, { intent, sealed, reference }: ReferralRow): void {
  const isIntended =
    record.intent === digestOfSealed(sealed) &&
    record.subject === reference &&
    record.requester === intent.requester &&
    record.provider === intent.provider &&
    record.item === intent.item &&
    record.mode === intent.mode &&
    record.fields.join() === intent.fields.join();
  if (!isIntended) throw new RequestError('EXCHANGE_INTENT_DIFFERS');
}
