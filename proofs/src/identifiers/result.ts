// SPDX-License-Identifier: Apache-2.0

/** Why an identifier is refused: a stable code, which part is wrong, and where it begins. */
export interface IdentifierFailure<Code extends string, Part extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly part: Part;
  /** Position in the text, from 0. */
  readonly position: number;
}

/** An identifier to be made from parts that do not fit. */
export class IdentifierError extends Error {
  override readonly name = 'IdentifierError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * What people type, as the checks want it: no white space at the ends, upper case. The checks
 * themselves never normalise, so that what is stored has one spelling.
 */
export function normaliseIdentifier(text: string): string {
  return text.trim().toUpperCase();
}
