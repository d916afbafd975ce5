// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

const ID_BYTES = 32;

/** An id that nobody else has: whoever makes a grant, a request, a case or a trade chooses it. */
export function newId(
  kind:
    | 'grt'
    | 'req'
    | 'cas'
    | 'cor'
    | 'rtf'
    | 'dfr'
    | 'eac'
    | 'ret'
    | 'lst'
    | 'trd'
    | 'trf'
    | 'wdr'
    | 'prj'
    | 'dsb',
): string {
  return `${kind}_${randomBytes(ID_BYTES).toString('hex')}`;
}
