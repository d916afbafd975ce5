// SPDX-License-Identifier: Apache-2.0
import type { Text } from '../texts/text.js';

/** A failure with words of its own. */
abstract class WordedError extends Error {
  /** Stable. */
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text) {
    super(`${code}: ${text.en}`);
    this.code = code;
    this.text = text;
  }
}

/** A command line, or a file named on it, that does not make sense; says what to do instead. */
export class UsageError extends WordedError {
  override readonly name = 'UsageError';
}

/** What was to be checked does not hold; says what to do about it. */
export class CheckFailedError extends WordedError {
  override readonly name = 'CheckFailedError';
}
