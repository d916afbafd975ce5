// SPDX-License-Identifier: Apache-2.0
import type { ReasonWord } from './reasons.js';

/** Something that has to be read to judge a signature cannot be read. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
  readonly code: ReasonWord;

  /** @param message names the place, never content */
  constructor(code: ReasonWord, message: string) {
    super(message);
    this.code = code;
  }
}
