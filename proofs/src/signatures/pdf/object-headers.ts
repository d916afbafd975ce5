// SPDX-License-Identifier: Apache-2.0
import { isWhite } from './reader.js';

/** `12 0 obj`, wherever it stands: a reader that searches a file may take what follows as object 12. */
export interface ObjectHeader {
  /** Of its first digit. */
  readonly offset: number;
  readonly number: number;
  readonly generation: number;
}

const WORD = 'obj';
const LF = 10;
const CR = 13;

/**
 * All headers of objects, ascending, also those within streams, strings and comments.
 *
 * @param text one character for each byte of the file
 */
export function* objectHeadersIn(text: string): Generator<ObjectHeader> {
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    if (text.startsWith('end', at - 3)) continue;
    const generation = numberBefore(text, at);
    const number = generation && numberBefore(text, generation.from);
    if (number === undefined || number.to === generation?.from) continue;
    yield { offset: number.from, number: number.value, generation: generation?.value ?? 0 };
  }
}

interface WrittenNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function numberBefore(text: string, at: number): WrittenNumber | undefined {
  const to = tokenEndBefore(text, at);
  let from = to;
  while (isDigit(text.charCodeAt(from - 1))) from -= 1;
  return from === to ? undefined : { value: Number(text.slice(from, to)), from, to };
}

/** Where the token before `at` ends: white space and comments are passed over. */
function tokenEndBefore(text: string, at: number): number {
  for (let end = at; ;) {
    let isNewLine = false;
    for (; isWhite(text.charCodeAt(end - 1)); end--) isNewLine ||= isLineEnd(text, end - 1);
    if (!isNewLine) return end;
    let start = end;
    while (start > 0 && !isLineEnd(text, start - 1)) start -= 1;
    const comment = text.slice(start, end).indexOf('%');
    if (comment < 0) return end;
    end = start + comment;
  }
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || code === CR;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
