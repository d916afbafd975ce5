// SPDX-License-Identifier: Apache-2.0
import { formatMoment } from './format.js';
import type { Language } from './language.js';
import { pageTexts } from './texts.js';

/** What was known by when: a moment, or a block. */
export function knownMoment(text: string, language: Language): string {
  const { blockNumber } = pageTexts(language).asOf;
  return isBlockNumber(text) ? blockNumber(text) : formatMoment(new Date(text), language);
}

/** Tells the number of a block from a moment. */
export function isBlockNumber(text: string): boolean {
  return /^[0-9]{1,15}$/.test(text);
}
