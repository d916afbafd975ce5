// SPDX-License-Identifier: Apache-2.0
import type { CloseableAsyncIterable } from '@hyperledger/fabric-gateway';
import { LedgerError } from '../errors.js';
import { toLedgerError } from './failures.js';

/**
 * What a peer sends, until a signal fires: then it ends, and is no failure. A peer that ends it by
 * itself has stopped.
 *
 * @throws LedgerError `LEDGER_UNAVAILABLE`, `LEDGER_FAILED`
 */
export async function* untilAborted<T>(
  stream: CloseableAsyncIterable<T>,
  stop: AbortSignal,
): AsyncGenerator<T> {
  // From the start: closing fails the stream, and an error that nobody awaits ends the process.
  const iterator = stream[Symbol.asyncIterator]();
  let next = iterator.next();
  next.catch(() => undefined);
  const close = (): void => {
    stream.close();
  };
  stop.addEventListener('abort', close);
  try {
    while (!isAborted(stop)) {
      const result = await next;
      if (isAborted(stop)) return;
      if (result.done === true) throw new LedgerError('LEDGER_UNAVAILABLE', 'the peer has stopped');
      yield result.value;
      next = iterator.next();
      next.catch(() => undefined);
    }
  } catch (error) {
    if (!isAborted(stop)) throw toLedgerError(error, 'evaluate', '');
  } finally {
    stream.close();
    stop.removeEventListener('abort', close);
  }
}

/** Read anew: it changes while something else is awaited. */
function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}
