// SPDX-License-Identifier: Apache-2.0
import type { CheckState } from '@yulian/proofs';
import { text, type Text } from './text.js';

/** `warning`: it works, and something needs doing before it does not. */
export type FindingState = CheckState | 'warning';

/** What doctor found of one thing. */
export interface Finding {
  readonly state: FindingState;
  readonly message: Text<string>;
  /** What to do; empty when nothing needs doing. */
  readonly remedy: Text<string>;
}

/** The word for the state that only doctor knows. */
export const findingTexts = { warning: text('注意', 'Warning') };

export const NOTHING = text('', '');

export function pass(zh: string, en: string): Finding {
  return { state: 'pass', message: text(zh, en), remedy: NOTHING };
}
