// SPDX-License-Identifier: Apache-2.0
import { sealsTexts } from '../../texts/seals.js';
import { fillText } from '../../texts/text.js';
import { UsageError } from '../usage-error.js';

/** A counting number. @throws UsageError `NUMBER_INVALID` */
export function readNumber(given: string): number {
  if (/^[1-9][0-9]{0,9}$/.test(given)) return Number(given);
  throw new UsageError('NUMBER_INVALID', fillText(sealsTexts.numberInvalid, { given }));
}
