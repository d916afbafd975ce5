// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

const ID_BYTES = 32;

/** An id that nobody else has: whoever makes a grant, a request or a case chooses it. */
export function newId(kind: 'grt' | 'req' | 'cas' | 'cor' | 'dfr' | 'eac' | 'ret'): string {
  return `${kind}_${randomBytes(ID_BYTES).toString('hex')}`;
}
