// SPDX-License-Identifier: Apache-2.0
import type { Text } from '../texts/text.js';

/** A command line, or a file named on it, that does not make sense; says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Stable. */
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text) {
    super(`${code}: ${text.en}`);
    this.code = code;
    this.text = text;
  }
}
