// SPDX-License-Identifier: Apache-2.0
import type { components } from '../generated/openapi.js';
import { defined, type Defined } from '../sdk/defined.js';
import { ProblemError } from '../sdk/problem-error.js';
import { TransportError } from '../sdk/transport-error.js';
import { issueTexts, writeTexts } from '../texts/issue.js';
import { optional } from './command.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

type Place = components['schemas']['TransactionPlace'];

/** The options that every write takes. */
export const writeOptions = {
  idempotencyKey: optional('KEY', issueTexts.idempotencyKey),
};

/**
 * Headers of a write.
 *
 * @throws UsageError `IDEMPOTENCY_KEY_INVALID`
 */
export function writeHeaders({
  idempotencyKey,
  ifMatch,
}: {
  readonly idempotencyKey: string | undefined;
  readonly ifMatch?: string | undefined;
}): Defined<{ 'Idempotency-Key': string | undefined; 'If-Match': string | undefined }> {
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    throw new UsageError('IDEMPOTENCY_KEY_INVALID', writeTexts.keyInvalid);
  }
  return defined({ 'Idempotency-Key': idempotencyKey, 'If-Match': ifMatch });
}

/** Where a write ended up, as a line. */
export function placeLine(session: Session, { id, blockNumber, replayed }: Place): string {
  const words = replayed ? writeTexts.replayed : writeTexts.committed;
  return session.t(words, { block: blockNumber, txId: id });
}

/**
 * A write whose outcome is unknown, with what else its repetition needs: options that make the
 * second request equal to the first.
 */
export class UnsettledError extends Error {
  override readonly name = 'UnsettledError';
  readonly repeatWith: Readonly<Record<string, string>>;

  constructor(cause: ProblemError | TransportError, repeatWith: Readonly<Record<string, string>>) {
    super(cause.message, { cause });
    this.repeatWith = repeatWith;
  }
}

/** Does a write; when it fails without a known outcome, says what its repetition needs. */
export async function unsettled<T>(
  repeatWith: Readonly<Record<string, string>>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ProblemError || error instanceof TransportError) {
      throw new UnsettledError(error, repeatWith);
    }
    throw error;
  }
}
