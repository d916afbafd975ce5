// SPDX-License-Identifier: Apache-2.0
import type { Transactions } from './exactly-once/transactions.js';
import { RequestError } from './http/request-error.js';
import type { Operations } from './operations/index.js';
import type { Impressions } from './seals/impressions.js';
import type { Vault } from './vault/index.js';

/** What this gateway keeps and does for one organisation. */
export interface Organisation {
  readonly mspId: string;
  readonly vault: Vault;
  /** The only way in which it writes to the ledger. */
  readonly transactions: Transactions;
  /** Writes that are answered later. */
  readonly operations: Operations;
  /** Uses of its units' seals. */
  readonly impressions: Impressions;
}

/** The organisations that this gateway serves. Others have gateways of their own. */
export class Organisations {
  readonly #byMsp: ReadonlyMap<string, Organisation>;

  constructor(organisations: readonly Organisation[]) {
    this.#byMsp = new Map(organisations.map((one) => [one.mspId, one]));
  }

  /** Undefined when another gateway serves it. */
  find(mspId: string): Organisation | undefined {
    return this.#byMsp.get(mspId);
  }

  /** @throws RequestError `LEDGER_IDENTITY_MISSING` when another gateway serves it */
  require(mspId: string): Organisation {
    const organisation = this.#byMsp.get(mspId);
    if (organisation === undefined) throw new RequestError('LEDGER_IDENTITY_MISSING');
    return organisation;
  }

  [Symbol.iterator](): IterableIterator<Organisation> {
    return this.#byMsp.values();
  }
}
