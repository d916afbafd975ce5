// SPDX-License-Identifier: Apache-2.0
import { LedgerError, type LedgerErrorCode } from './errors.js';
import type {
  Call,
  CommitStatus,
  Identity,
  Ledger,
  ValidationCode,
  WaitOptions,
} from './ledger.js';
import { sign } from './sign.js';

/** A committed, valid transaction. */
export interface Transacted {
  readonly transactionId: string;
  /** What the contract answered. */
  readonly result: Uint8Array;
  readonly status: CommitStatus;
}

const ERROR_CODES: Readonly<Partial<Record<ValidationCode, LedgerErrorCode>>> = {
  MVCC_READ_CONFLICT: 'MVCC_READ_CONFLICT',
  PHANTOM_READ_CONFLICT: 'PHANTOM_READ_CONFLICT',
  ENDORSEMENT_POLICY_FAILURE: 'ENDORSEMENT_POLICY_FAILURE',
  DUPLICATE_TXID: 'DUPLICATE_TXID',
  BAD_CREATOR_SIGNATURE: 'BAD_SIGNATURE',
};

/**
 * All phases of a transaction, for one whose key is at hand: propose, endorse, submit, and wait
 * until it is durable.
 *
 * @throws ContractRefusedError the contract said no
 * @throws LedgerError of any phase; with the code of its conflict when it was committed as invalid
 */
export async function transact(
  ledger: Ledger,
  identity: Identity,
  call: Call,
  options?: WaitOptions,
): Promise<Transacted> {
  const proposal = await ledger.propose(identity, call);
  const transaction = await ledger.endorse(proposal, await sign(identity, proposal));
  const { transactionId, bytes, result } = transaction;
  const signature = await sign(identity, transaction);
  await ledger.submit({ transactionId, bytes, signature });
  const status = await ledger.status(transactionId, options);
  assertValid(status);
  return { transactionId, result, status };
}

/** @throws LedgerError unless the status is `VALID` */
export function assertValid({ code, transactionId }: CommitStatus): void {
  if (code === 'VALID') return;
  throw new LedgerError(
    ERROR_CODES[code] ?? 'TRANSACTION_INVALID',
    `the transaction was committed as invalid: ${code}`,
    { transactionId, details: { validationCode: code } },
  );
}
