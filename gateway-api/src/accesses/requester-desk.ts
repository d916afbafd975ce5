// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  accessState,
  canonicalJson,
  commitmentToRecord,
  defined,
  digestOfAnswer,
  fromBase64Url,
  SALT_LENGTH,
  saltedDigest,
  toBase64Url,
  type AccessFact,
  type AccessRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { IdempotencyError } from '../exactly-once/outcome.js';
import { RequestError } from '../http/request-error.js';
import type { Asked } from '../ledger-queries/ask.js';
import type { Vault } from '../vault/vault.js';
import { readAnswer, type AccessAnswer } from './answer.js';
import { AccessRows, type AccessRow, type AskedAccess } from './asked-access.js';
import { seeDocument } from './co-signing.js';
import type { Exchange, ExchangeParties, ShowRequest } from './exchange.js';
import { newestKeyOf, type ExchangeKeys } from './exchange-keys.js';
import { seal, type SealedMessage } from './hpke.js';
import { digestOfSealed } from './intent.js';
import { MODE_HALVES } from './modes.js';
import { readAccessUntil } from './provider-desk.js';
import type { Receipts } from './receipts.js';

export interface RequesterDeskOptions {
  readonly mspId: string;
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly known: Asked;
  readonly exchange: Exchange;
  readonly keys: ExchangeKeys;
  readonly receipts: Receipts;
  /** The identity of a unit in a role. @throws RequestError `LEDGER_IDENTITY_MISSING` */
  readonly identityOf: (unit: string, role: 'clerk' | 'gateway') => Identity;
  readonly now: () => string;
  readonly onStep: (
    step: 'access.asked' | 'access.told' | 'access.decided' | 'access.taken',
  ) => void;
}

/** Who asks, and under which key. */
export interface Asker {
  /** USCC of the 需求部门. */
  readonly requester: string;
  /** The caller, as the gateway knows it. */
  readonly operator: string;
  readonly idempotency: { readonly key: string; readonly fingerprint: string };
}

const OPERATOR_DOMAIN = 'yulian/access-operator/1';

/** What an organisation does where its units ask for data 需求部门: once for each key, to the end. */
export class RequesterDesk {
  readonly #options: RequesterDeskOptions;
  readonly #rows: AccessRows;
  readonly #under = new Map<string, Promise<AccessRow>>();

  constructor(options: RequesterDeskOptions) {
    this.#options = options;
    this.#rows = new AccessRows(options.vault);
  }

  /**
   * Has an access decided, and if it is allowed, delivered and acknowledged: the answer comes when its
   * last receipt stands on the chain. The same key with the same request finds the same access.
   *
   * @throws RequestError `ACCESS_DELIVERY_DISPUTED` when what came does not hold; `EXCHANGE_…`
   * @throws ContractRefusedError `GRANT_NOT_FOUND` and others: nothing was decided
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   */
  async ask(asker: Asker, asked: AskedAccess): Promise<AccessRow> {
    const { key } = this.#options.vault;
    const { idempotency } = asker;
    const id = this.idOf(idempotency.key);
    const request = key.mac('request', idempotency.fingerprint).toString('hex');
    const earlier = await this.#rows.get(id);
    if (earlier !== undefined && earlier.request !== request) throw new IdempotencyError();
    const row = await this.#once(id, async () => {
      const begun = (await this.#rows.get(id)) ?? (await this.#begin(id, request, asker, asked));
      if (begun.request !== request) throw new IdempotencyError();
      return this.#finish(id, begun);
    });
    if (row.fault !== undefined) throw new RequestError('ACCESS_DELIVERY_DISPUTED');
    return row;
  }

  /** Id of the access that is asked for under a key. */
  idOf(key: string): string {
    const mac = this.#options.vault.key.mac('access', this.#options.mspId, key);
    return `acs_${mac.toString('hex')}`;
  }

  /** What the vault has of an access that one of the organisation's units asked for. */
  find(id: string): Promise<AccessRow | undefined> {
    return this.#rows.get(id);
  }

  /**
   * The file that was delivered by an access, from the provider's gateway.
   *
   * @throws RequestError `ACCESS_WITHOUT_FILE`, and those of `seeDocument`
   */
  async fileOf(id: string): Promise<Buffer> {
    const row = await this.#rows.get(id);
    const { access, answer } = row ?? {};
    const isHere = access !== undefined && accessState(access) === 'ACKNOWLEDGED';
    if (row === undefined || !isHere || answer?.document === undefined) {
      throw new RequestError('ACCESS_WITHOUT_FILE');
    }
    return this.#see({ ...partiesOf(row), of: id, material: answer.record ?? '' });
  }

  /** Brings accesses that were under way when the gateway stopped to their end. */
  async resume(onError: (error: unknown) => void): Promise<void> {
    for (const id of await this.#rows.openIds()) {
      const row = await this.#rows.get(id);
      if (row !== undefined) await this.#once(id, () => this.#finish(id, row)).catch(onError);
    }
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#under.values()]);
  }

  async #once(id: string, work: () => Promise<AccessRow>): Promise<AccessRow> {
    const under = this.#under.get(id);
    if (under !== undefined) return under;
    const working = work().finally(() => this.#under.delete(id));
    this.#under.set(id, working);
    return working;
  }

  /** Seals what is wanted, and keeps it: from now on it is known what is to be brought to its end. */
  async #begin(
    id: string,
    request: string,
    { requester, operator }: Asker,
    asked: AskedAccess,
  ): Promise<AccessRow> {
    const { keys, exchange, identityOf, known, mspId, onStep } = this.#options;
    const { provider, mode, item, fields, subject, more } = asked;
    const reader = identityOf(requester, 'gateway');
    await keys.ensure(reader, requester);
    await exchange.prepare({ requester, provider });
    const intent = {
      ...{ format: 1, access: id, mode, requester, provider, item, fields, subject },
      ...(more === undefined ? {} : { more }),
    };
    const to = await newestKeyOf(known, reader, provider);
    const context = { purpose: 'intent', access: id } as const;
    const sealed = await seal(to, context, intent);
    const salt = toBase64Url(randomBytes(SALT_LENGTH));
    const row = await this.#rows.put(id, {
      ...{ format: 1, request, mspId, requester, asked, isDone: false },
      ...{ operator: { name: operator, salt }, intent: sealed },
    });
    onStep('access.asked');
    return row;
  }

  async #finish(id: string, begun: AccessRow): Promise<AccessRow> {
    if (begun.isDone) return begun;
    const decided = await this.#decide(id, await this.#refer(id, begun));
    if (decided.isDone) return decided;
    return this.#takeIn(id, decided);
  }

  /** Kept with the decision: who is told again answers the same. */
  async #refer(id: string, row: AccessRow): Promise<AccessRow> {
    if (row.subject !== undefined) return row;
    const subject = await this.#options.exchange.refer({
      ...partiesOf(row),
      ...{ access: id, intent: row.intent },
    });
    this.#options.onStep('access.told');
    return { ...row, subject };
  }

  async #decide(id: string, row: AccessRow): Promise<AccessRow> {
    if (row.access !== undefined) return row;
    const { receipts, identityOf, onStep } = this.#options;
    const { asked, subject = '' } = row;
    const terms = {
      ...{ id, subject, operator: operatorDigest(row), intent: digestOfSealed(row.intent) },
    };
    try {
      const access = await receipts.decideOn(identityOf(row.requester, 'clerk'), asked, terms);
      onStep('access.decided');
      return await this.#rows.put(id, { ...row, access, isDone: accessState(access) === 'DENIED' });
    } catch (error) {
      // Nothing was decided, and asking again decides nothing else: the key is free.
      if (error instanceof ContractRefusedError) await this.#rows.remove(id);
      throw error;
    }
  }

  /** Gets the answer, holds it against what was asked and the chain has, and says so there. */
  async #takeIn(id: string, row: AccessRow): Promise<AccessRow> {
    const { receipts, exchange, identityOf, onStep } = this.#options;
    const identity = identityOf(row.requester, 'gateway');
    const judged =
      row.came === undefined
        ? await this.#judge(id, row, await exchange.deliver(partiesOf(row), id))
        : row;
    onStep('access.taken');
    const { answer, fault = 'DELIVERY-UNREADABLE', came: digest = '' } = judged;
    const sent = answer && digestOfAnswer(answer, nodePrimitives);
    const access =
      judged.fault !== undefined || sent === undefined
        ? await receipts.dispute(identity, { id, fault, digest })
        : await receipts.acknowledge(identity, { id, digest: sent });
    return this.#rows.put(id, { ...judged, access, isDone: true });
  }

  /** Durable when it resolves: what came, and what is made of it. */
  async #judge(id: string, row: AccessRow, sealed: SealedMessage): Promise<AccessRow> {
    const { keys, ledger, known, identityOf, now } = this.#options;
    const reader = identityOf(row.requester, 'gateway');
    const isDelivered = ({ facts }: AccessRecord) => facts.some(({ act }) => act === 'deliver');
    const access = await readAccessUntil(ledger, reader, id, isDelivered);
    // No receipt on chain, no data: whatever came is not looked at.
    if (access === undefined || !isDelivered(access)) {
      throw new RequestError('EXCHANGE_RECEIPT_MISSING');
    }
    const context = { purpose: 'answer', access: id } as const;
    const plain = await keys.open(context, sealed).catch(() => undefined);
    const answer = plain === undefined ? undefined : readAnswer(plain);
    const came = { ...row, came: digestOfSealed(sealed), ...defined({ answer }) };
    const receipt = access.facts.find(({ act }) => act === 'deliver');
    if (answer === undefined || !isOf(access, receipt, answer)) {
      return this.#rows.put(id, { ...came, fault: 'DELIVERY-UNREADABLE' });
    }
    const halves = MODE_HALVES[access.mode];
    const see = (material: string) => this.#see({ ...partiesOf(row), of: id, material });
    const sources = { ledger, known, reader, now: now(), see };
    const taken = (await halves?.takeIn(sources, access, answer, row.asked.kept)) ?? {};
    if ('fault' in taken) return this.#rows.put(id, { ...came, fault: taken.fault });
    return this.#rows.put(id, { ...came, taken });
  }

  /** @throws those of `seeDocument` */
  #see(asked: ShowRequest): Promise<Buffer> {
    const { exchange, keys, ledger, identityOf, now } = this.#options;
    const reader = identityOf(asked.requester, 'gateway');
    return seeDocument({ exchange, keys, ledger, reader, now: now() }, asked);
  }
}

/** What the chain has instead of who asked. */
function operatorDigest({ operator }: Pick<AccessRow, 'operator'>): string {
  const salt = fromBase64Url(operator.salt);
  return saltedDigest(OPERATOR_DOMAIN, operator.name, salt, nodePrimitives);
}

/** Whether an answer is what the provider's receipt on chain says. */
function isOf(
  { id }: AccessRecord,
  receipt: AccessFact | undefined,
  answer: AccessAnswer,
): boolean {
  if (receipt === undefined || answer.access !== id) return false;
  const said = {
    state: answer.outcome,
    record: commitmentToRecord(answer, nodePrimitives),
    digest: digestOfAnswer(answer, nodePrimitives),
  };
  const { state, record, digest } = receipt;
  return canonicalJson(defined(said)) === canonicalJson(defined({ state, record, digest }));
}

function partiesOf({ requester, asked }: AccessRow): ExchangeParties {
  return { requester, provider: asked.provider };
}
