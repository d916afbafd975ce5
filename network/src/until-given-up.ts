// SPDX-License-Identifier: Apache-2.0

/**
 * Waits no longer than until `signal` fires. What is waited for goes on, and its failure then ends no
 * process.
 *
 * @param givenUp what is thrown when the signal comes first
 */
export async function untilGivenUp<T>(
  waiting: Promise<T>,
  signal: AbortSignal | undefined,
  givenUp: () => Error,
): Promise<T> {
  if (signal === undefined) return waiting;
  waiting.catch(() => undefined);
  if (signal.aborted) throw givenUp();
  let giveUp = (): void => undefined;
  const given = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(givenUp());
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([waiting, given]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
