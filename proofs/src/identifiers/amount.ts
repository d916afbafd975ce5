// SPDX-License-Identifier: Apache-2.0
import { IdentifierError } from './result.js';

/** One spelling of each amount: no sign, no leading zero, no fraction, at most 18 digits. */
const AMOUNT = /^(?:0|[1-9][0-9]{0,17})$/;

/** Whether a text is an amount as the chain writes it: grams, units of credit, fen. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text);
}

/** @throws IdentifierError `AMOUNT_INVALID` unless it is in the one spelling */
export function parseAmount(text: string): bigint {
  if (isAmount(text)) return BigInt(text);
  throw new IdentifierError('AMOUNT_INVALID', 'an amount is a whole number of at most 18 digits');
}

/** @throws IdentifierError `AMOUNT_INVALID` when it is negative, or longer than 18 digits */
export function formatAmount(amount: bigint): string {
  const text = amount.toString();
  if (isAmount(text)) return text;
  throw new IdentifierError('AMOUNT_INVALID', 'an amount is neither negative nor that large');
}
