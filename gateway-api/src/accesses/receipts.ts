// SPDX-License-Identifier: Apache-2.0
import type {
  AcknowledgeAccessesInput,
  DecideAccessesInput,
  DeliverAccessesInput,
  DisputeAccessInput,
} from '@yulian/chaincode/schemas';
import { MOST_ACCESSES } from '@yulian/chaincode/schemas';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import { defined, type AccessRecord, type ShowingRecord } from '@yulian/proofs';
import type { Transactions } from '../exactly-once/transactions.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, resultOf } from '../ledger-queries/contract-call.js';
import type { ShownCode } from '../subjects/code-text.js';
import type { AskedAccess } from './asked-access.js';
import { BatchQueue } from './batch-queue.js';

type Terms = DecideAccessesInput['accesses'][number];
type Delivery = DeliverAccessesInput['deliveries'][number];
type Receipt = AcknowledgeAccessesInput['receipts'][number];

/** What is known of an access once the provider was told. */
type Referred = Pick<Terms, 'id' | 'subject' | 'operator' | 'intent'>;

/** What a lane's transactions have in common. */
interface Lane {
  readonly identity: Identity;
  readonly grant?: string;
}

/** Any of the lists that the contract takes. */
interface Item {
  readonly id: string;
}

/**
 * The receipts of an organisation's accesses: decisions queued per grant, whose quota is one row;
 * deliveries and acknowledgements per identity. Each is done at most once for one access, whatever
 * is asked how often, for the contract answers what was done just so.
 */
export class Receipts {
  readonly #ledger: Ledger;
  readonly #transactions: Transactions;
  readonly #lanes = new Map<string, Lane>();
  readonly #decisions: BatchQueue<Terms, AccessRecord>;
  readonly #deliveries: BatchQueue<Delivery, AccessRecord>;
  readonly #acknowledgements: BatchQueue<Receipt, AccessRecord>;

  constructor(ledger: Ledger, transactions: Transactions) {
    this.#ledger = ledger;
    this.#transactions = transactions;
    this.#decisions = this.#queue<Terms>('decide', (accesses, { grant }) => ({ grant, accesses }));
    this.#deliveries = this.#queue<Delivery>('deliver', (deliveries) => ({ deliveries }));
    this.#acknowledgements = this.#queue<Receipt>('acknowledge', (receipts) => ({ receipts }));
  }

  /** @throws ContractRefusedError `GRANT_NOT_FOUND` and others: nothing was decided */
  decide(identity: Identity, grant: string, terms: Terms): Promise<AccessRecord> {
    return this.#decisions.add(this.#lane({ identity, grant }), terms);
  }

  /** Under a grant, or by a code that a holder shows. @throws ContractRefusedError as {@link decide} */
  decideOn(identity: Identity, asked: AskedAccess, terms: Referred): Promise<AccessRecord> {
    const { showing, grant = '', mode, case: caseOf = '', ...use } = asked;
    if (showing !== undefined) return this.#redeem(identity, asked, { ...showing, ...terms });
    const { serviceItem, purpose, fields } = use;
    const what = { mode, case: caseOf, serviceItem, purpose, fields: [...fields] };
    return this.decide(identity, grant, { ...what, ...terms });
  }

  /** @throws ContractRefusedError `ACCESS_ACT_NOT_ALLOWED` and others: nothing was written */
  deliver(identity: Identity, delivery: Delivery): Promise<AccessRecord> {
    return this.#deliveries.add(this.#lane({ identity }), delivery);
  }

  /** @throws ContractRefusedError `ACCESS_RECEIPT_DIFFERS` and others: nothing was written */
  acknowledge(identity: Identity, receipt: Receipt): Promise<AccessRecord> {
    return this.#acknowledgements.add(this.#lane({ identity }), receipt);
  }

  /** @throws ContractRefusedError `ACCESS_ACT_NOT_ALLOWED` and others: nothing was written */
  async dispute(identity: Identity, input: DisputeAccessInput): Promise<AccessRecord> {
    const prepare = () => contractCall('access', 'dispute', input);
    await this.#transactions.transact({ identity, prepare });
    return this.#read(identity, input.id);
  }

  /** Once: a repetition finds the access that it made. */
  async #redeem(
    identity: Identity,
    { serviceItem, purpose, case: caseOf, showing }: AskedAccess,
    { id: access, ...terms }: Referred & Pick<ShownCode, 'code' | 'salt'>,
  ): Promise<AccessRecord> {
    const use = { access, serviceItem, purpose, ...defined({ case: caseOf }), basis: purpose };
    const argument = { ...use, ...terms, id: showing?.id ?? '' };
    const prepare = () => contractCall('showing', 'redeem', argument);
    try {
      await this.#transactions.transact({ identity, prepare });
    } catch (error) {
      const isRefused = error instanceof ContractRefusedError;
      if (!isRefused || error.code !== 'SHOWING_ALREADY_REDEEMED') throw error;
      const { facts } = await ask<ShowingRecord>(
        this.#ledger,
        identity,
        'showing',
        'get',
        argument.id,
      );
      if (facts.at(-1)?.access !== access) throw error;
    }
    return this.#read(identity, access);
  }

  #lane(lane: Lane): string {
    const name = `${lane.identity.certificate}/${lane.grant ?? ''}`;
    this.#lanes.set(name, lane);
    return name;
  }

  #queue<T extends Item>(
    transaction: string,
    argumentOf: (items: readonly T[], lane: Lane) => object,
  ): BatchQueue<T, AccessRecord> {
    return new BatchQueue<T, AccessRecord>(MOST_ACCESSES, async (name, items) => {
      const lane = this.#lanes.get(name) as Lane;
      const argument = argumentOf(items, lane);
      const outcome = await this.#transactions.transact({
        identity: lane.identity,
        prepare: () => contractCall('access', transaction, argument),
      });
      const answered = resultOf(outcome) as readonly AccessRecord[] | undefined;
      return answered ?? Promise.all(items.map(({ id }) => this.#read(lane.identity, id)));
    });
  }

  #read(identity: Identity, id: string): Promise<AccessRecord> {
    return ask<AccessRecord>(this.#ledger, identity, 'access', 'get', id);
  }
}
