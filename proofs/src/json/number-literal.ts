// SPDX-License-Identifier: Apache-2.0

/**
 * True when a JSON number literal and the double it is read as stand for the same decimal, as the
 * shortest printing of that double tells, and an integer is within ±(2^53 - 1).
 */
export function isExactNumberLiteral(literal: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  const printed = String(value);
  if (printed === literal) return true;
  const written = decimalOf(literal);
  const read = decimalOf(printed);
  return written.digits === read.digits && written.exponent === read.exponent;
}

interface Decimal {
  /** Without leading and trailing zeros; empty for zero. */
  readonly digits: string;
  /** Of the last digit, as a power of ten. */
  readonly exponent: number;
}

function decimalOf(literal: string): Decimal {
  const text = literal.replace(/^[-+]/, '');
  const [mantissa = '', power = '0'] = text.split(/e/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const padded = (whole + fraction).replace(/^0+/, '');
  const digits = padded.replace(/0+$/, '');
  if (digits === '') return { digits, exponent: 0 };
  return { digits, exponent: Number(power) - fraction.length + (padded.length - digits.length) };
}
