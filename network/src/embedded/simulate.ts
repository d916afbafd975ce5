// SPDX-License-Identifier: Apache-2.0
import type { KvReadWriteSet } from '@yulian/proofs';
import type { ContractEvent } from '../ledger.js';
import { toContractError } from '../contract-error.js';
import type { DecodedProposal } from './proposal.js';
import type { Dispatcher } from '@yulian/chaincode/dispatcher';
import type { Snapshots } from './snapshots.js';
import { EmbeddedStub } from './stub.js';

const SUCCESS = 200;

/** What a contract answered, and what it read and would write. */
export interface Simulation {
  readonly result: Uint8Array;
  readonly event: ContractEvent | undefined;
  readonly set: KvReadWriteSet;
  /** For each key that would be written, its committed endorsement policy if it has one. */
  readonly keyPolicies: readonly (Uint8Array | undefined)[];
}

/**
 * Runs a proposal's call on a snapshot of committed state. Nothing is written.
 *
 * @throws ContractRefusedError the contract said no
 * @throws LedgerError `BAD_PROPOSAL` no such transaction, `CONTRACT_FAILED`, `LEDGER_CORRUPT`
 */
export async function simulate(
  dispatcher: Dispatcher,
  snapshots: Snapshots,
  proposal: DecodedProposal,
): Promise<Simulation> {
  const lease = snapshots.lease();
  const stub = new EmbeddedStub(proposal, lease.reader);
  try {
    const response = await dispatcher.Invoke(stub);
    stub.rethrowFailure();
    if (response.status !== SUCCESS) {
      throw toContractError(response.message ?? '', proposal.transactionId);
    }
    return {
      result: response.payload ?? new Uint8Array(),
      event: stub.event,
      set: stub.set.build(),
      keyPolicies: stub.writtenKeyPolicies(),
    };
  } finally {
    await stub.closeIterators();
    lease.release();
  }
}
