// SPDX-License-Identifier: Apache-2.0
import {
  LedgerError,
  type CommitStatus,
  type Ledger,
  type LedgerErrorCode,
  type SignedTransaction,
} from '@yulian/network';
import { backOff } from '../durable/back-off.js';
import type { OnStep } from '../durable/steps.js';

/**
 * Times that one envelope is sent before its outcome counts as unknown: with the pauses between,
 * enough to outlast the election of another leader among orderers.
 */
const SENDINGS = 40;

/** With these the ledger says that it will never take the envelope. */
const REFUSED_FOR_GOOD: ReadonlySet<LedgerErrorCode> = new Set([
  'BAD_SIGNATURE',
  'BAD_PROPOSAL',
  'IDENTITY_NOT_TRUSTED',
  'ENDORSEMENT_POLICY_FAILURE',
  'TIMESTAMP_OUT_OF_WINDOW',
  'TRANSACTION_INVALID',
]);

/** Whether an error of {@link settle} means that the envelope has not been and will not be applied. */
export function isRefusedForGood(error: unknown): error is LedgerError {
  return error instanceof LedgerError && REFUSED_FOR_GOOD.has(error.code);
}

/**
 * Sends an envelope and waits for its place in a block. In any trouble it first asks whether the
 * ledger has it, and then sends the same bytes again: that can apply it once at most.
 *
 * @param signal ends the wait
 * @throws LedgerError `COMMIT_TIMEOUT` when the outcome is unknown; those for which
 *   {@link isRefusedForGood} holds
 */
export async function settle(
  ledger: Ledger,
  envelope: SignedTransaction,
  signal: AbortSignal,
  onStep: OnStep,
): Promise<CommitStatus> {
  let cause: unknown;
  for (let sending = 1; sending <= SENDINGS && !signal.aborted; sending++) {
    try {
      await ledger.submit(envelope);
      onStep('outbox.submitted');
      return await firstPlace(ledger, await ledger.status(envelope.transactionId, { signal }));
    } catch (error) {
      cause = error;
      const found = await find(ledger, envelope.transactionId);
      if (found !== undefined) return found;
      if (isRefusedForGood(error)) throw error;
      if (!isPassing(error)) break;
    }
    await backOff(sending, signal);
  }
  throw outcomeUnknown(envelope.transactionId, cause);
}

/** The committed place of a transaction; undefined also when the ledger can't be asked. */
async function find(ledger: Ledger, transactionId: string): Promise<CommitStatus | undefined> {
  return ledger.findTransaction(transactionId).catch(() => undefined);
}

/** An envelope that was sent twice has a second place, marked as a duplicate: the first one counts. */
async function firstPlace(ledger: Ledger, status: CommitStatus): Promise<CommitStatus> {
  if (status.code !== 'DUPLICATE_TXID') return status;
  return (await find(ledger, status.transactionId)) ?? status;
}

function isPassing(error: unknown): boolean {
  return error instanceof LedgerError && error.retry !== 'never';
}

/** The error that says so when it can't be told whether a write was applied. */
export function outcomeUnknown(transactionId: string | undefined, cause: unknown): LedgerError {
  const message = 'the outcome is not known yet: ask again with the same idempotency key';
  return new LedgerError('COMMIT_TIMEOUT', message, { transactionId, cause });
}
