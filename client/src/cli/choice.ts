// SPDX-License-Identifier: Apache-2.0
import { fillText, type Text } from '../texts/text.js';
import { UsageError } from './usage-error.js';

/**
 * Reads one of several words.
 *
 * @param refusal what is said of another word; its `{given}` and `{choices}` are filled in
 * @throws UsageError `code`
 */
export function readChoice<const C extends string>(
  text: string,
  choices: readonly C[],
  code: string,
  refusal: Text<'given' | 'choices'>,
): C {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new UsageError(code, fillText(refusal, { given: text, choices: choices.join(', ') }));
}

/** As {@link readChoice}, for what may be left out. */
export function readOptionalChoice<const C extends string>(
  text: string | undefined,
  choices: readonly C[],
  code: string,
  refusal: Text<'given' | 'choices'>,
): C | undefined {
  return text === undefined ? undefined : readChoice(text, choices, code, refusal);
}
