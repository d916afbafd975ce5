// SPDX-License-Identifier: Apache-2.0
import { WIDE, widthOf } from './width.js';

/** What may end no line, and what may begin none: GB/T 15834—2011, 5.1. */
const OPENING = '（《〈「『【〔“‘';
const CLOSING = '，。、；：？！）》〉」』】〕”’';

/** Below this many columns a text is left as it is: it would be torn apart. */
const NARROWEST = 20;

/** What stays on one line: a word, or one Chinese character, each with its punctuation. */
const CHUNK = new RegExp(
  `\\s*(?:[${OPENING}]*(?:${WIDE.source}|(?:(?!${WIDE.source})[^\\s${OPENING}])+)[${CLOSING}]*|\\S)`,
  'gu',
);

/** A text in lines of at most so many columns; lines that it has already stay apart. */
export function wrap(text: string, columns: number): string {
  if (columns < NARROWEST) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [chunk] of text.matchAll(CHUNK)) {
    if (line !== '' && widthOf(line + chunk) > columns) {
      lines.push(line);
      line = chunk.trimStart();
    } else {
      line += chunk;
    }
  }
  return [...lines, line];
}
