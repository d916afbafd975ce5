// SPDX-License-Identifier: Apache-2.0
import type { Dispatcher } from './dispatcher.js';

type Answer = Awaited<ReturnType<Dispatcher['Invoke']>>;

const FAILED = 500;

/** An endorser's own no, in the form in which contracts say theirs. */
export function refusal(
  code: string,
  detail: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const message = `${code} ${JSON.stringify({ detail, params })}`;
  return Promise.resolve({ status: FAILED, message, payload: new Uint8Array() });
}
