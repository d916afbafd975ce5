// SPDX-License-Identifier: Apache-2.0
import type { Contradiction, Repeatable } from '@yulian/proofs/collection-standard';
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';

const RULES: Readonly<Record<Repeatable, Text>> = {
  'holder-code': text('须与持证主体代码相同', "must be the holder's code"),
  'holder-name': text('须与持证主体名称相同', "must be the holder's name"),
  'holder-type': text('须与持证主体代码类型相同', "must be the type of the holder's code"),
  'licence-number': text('须与证照编号相同', "must be the licence's number"),
  'licence-identifier': text('须与证照标识相同', "must be the licence's identifier"),
};

/** @throws RequestError `FIELDS_CONTRADICT` with one entry for each field, at `pointer` + its own */
export function requireNoContradictions(found: readonly Contradiction[], pointer: string): void {
  if (found.length === 0) return;
  throw new RequestError('FIELDS_CONTRADICT', {
    errors: found.map(({ pointer: at, repeats }) => ({
      pointer: pointer + at,
      code: 'FIELD_CONTRADICTS',
      detail: RULES[repeats],
    })),
  });
}
