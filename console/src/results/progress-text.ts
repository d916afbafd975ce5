// SPDX-License-Identifier: Apache-2.0
import type { PageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';

/** How far an item is, in words. */
export function progressText({ phase, file }: Item, texts: PageTexts['progress']): string {
  switch (phase.step) {
    case 'hashing':
      return texts.hashing(Math.floor((100 * phase.bytes) / Math.max(file?.size ?? 1, 1)));
    case 'judging':
      return texts.judging;
    case 'asking':
      return texts.asking;
    case 'pausing':
      return texts.pausing(phase.seconds);
    default:
      return texts.waiting;
  }
}
