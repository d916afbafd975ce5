// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../../json/own-member.js';
import { utf8Encode } from '../../bytes/utf8.js';
import { WorkBudget } from '../../files/work-budget.js';
import { SignatureError } from '../signature-error.js';
import { PdfDict, PdfName, PdfReal, PdfRef, PdfString, type PdfValue } from './values.js';

const MAX_DEPTH = 64;
/** Values in one object; more is no document. */
const MAX_VALUES = 1_000_000;
/** Octets of a name or number; the standard's limit is 127. */
const LONGEST_WORD = 4096;
const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(utf8Encode('()<>[]{}/%'));
const LF = 10;
const CR = 13;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads values one after another from a place in a PDF file. */
export class PdfReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly #budget: WorkBudget;
  #values = 0;

  /** @param budget of the file that the bytes are from */
  constructor(bytes: Uint8Array, at: number, budget = pdfBudget(bytes)) {
    this.bytes = bytes;
    this.at = at;
    this.#budget = budget;
  }

  /** The value here. @throws SignatureError `documentUnreadable` */
  value(depth = 0): PdfValue {
    if (depth > MAX_DEPTH || ++this.#values > MAX_VALUES) throw unreadable('values too deep');
    this.#budget.spend('pdfValues', 1);
    this.skipSpace();
    const next = this.#char(0);
    if (next === '/') return this.#name();
    if (next === '(') return this.#literal();
    if (next === '[') return this.#array(depth);
    if (next === '<') return this.#char(1) === '<' ? this.#dict(depth) : this.#hex();
    return this.#plain();
  }

  /** The word here: a keyword or a number. Empty at a delimiter or the end. */
  word(): string {
    this.skipSpace();
    const start = this.at;
    while (this.at < this.bytes.length && !isBoundary(this.bytes[this.at] as number)) this.at += 1;
    return this.#text(start, this.at);
  }

  /** Takes a keyword, or leaves everything as it is. */
  take(keyword: string): boolean {
    const before = this.at;
    if (this.word() === keyword) return true;
    this.at = before;
    return false;
  }

  /** A whole number from 0 on. @throws SignatureError `documentUnreadable` */
  whole(): number {
    const word = this.word();
    if (!/^\+?\d{1,10}$/.test(word)) throw unreadable('a whole number is missing');
    return Number(word);
  }

  skipSpace(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] as number;
      if (byte === PERCENT) this.#skipComment();
      else if (!isWhite(byte)) return;
    }
  }

  #skipComment(): void {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at];
      if (byte === LF || byte === CR) return;
      this.at += 1;
    }
  }

  /** Number, reference, or one of the three keywords. */
  #plain(): PdfValue {
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d{1,16}\.?\d{0,16}|\.\d{1,16})$/.test(word))
      throw unreadable('an unknown word');
    if (word.includes('.')) return new PdfReal(Number(word));
    return (/^\d{1,10}$/.test(word) ? this.#reference(word) : undefined) ?? Number(word);
  }

  /** `12 0 R`, when that follows. */
  #reference(number: string): PdfRef | undefined {
    const before = this.at;
    if (/^\d{1,5}$/.test(this.word()) && this.word() === 'R') return new PdfRef(Number(number));
    this.at = before;
    return undefined;
  }

  #name(): PdfName {
    this.at += 1;
    const start = this.at;
    while (this.at < this.bytes.length && !isBoundary(this.bytes[this.at] as number)) this.at += 1;
    const text = this.#text(start, this.at);
    return new PdfName(
      text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    );
  }

  #array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.#char(0) === ']') break;
      values.push(this.value(depth + 1));
    }
    this.at += 1;
    return values;
  }

  #dict(depth: number): PdfDict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.#char(0) === '>' && this.#char(1) === '>') break;
      if (this.#char(0) !== '/') throw unreadable('a dictionary has no end');
      const { text } = this.#name();
      if (entries.has(text)) throw unreadable('a dictionary has a key twice');
      entries.set(text, this.value(depth + 1));
    }
    this.at += 2;
    return new PdfDict(entries);
  }

  #hex(): PdfString {
    const start = this.at;
    const end = this.bytes.indexOf(0x3e, start);
    if (end < 0) throw unreadable('a string has no end');
    const digits: number[] = [];
    for (let i = start + 1; i < end; i++) {
      const byte = this.bytes[i] as number;
      if (isWhite(byte)) continue;
      const digit = hexDigit(byte);
      if (digit === undefined) throw unreadable('a string has other than hexadecimal digits');
      digits.push(digit);
    }
    const bytes = new Uint8Array(Math.ceil(digits.length / 2));
    digits.forEach((digit, i) => {
      bytes[i >> 1] = (bytes[i >> 1] as number) | (i % 2 === 0 ? digit << 4 : digit);
    });
    this.at = end + 1;
    return new PdfString(bytes, [start, this.at]);
  }

  #literal(): PdfString {
    const start = this.at++;
    const out: number[] = [];
    for (let depth = 1; ;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw unreadable('a string has no end');
      if (byte === BACKSLASH) {
        out.push(...this.#escape());
        continue;
      }
      if (byte === OPEN) depth += 1;
      if (byte === CLOSE && --depth === 0) break;
      out.push(byte);
    }
    return new PdfString(Uint8Array.from(out), [start, this.at]);
  }

  /** What stands behind a reverse solidus (ISO 32000-1, table 3). */
  #escape(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#text(this.at, this.at + 3));
    if (octal !== null) {
      this.at += octal[0].length;
      return [parseInt(octal[0], 8) & 0xff];
    }
    const byte = this.bytes[this.at++] ?? 0;
    if (byte === CR && this.bytes[this.at] === LF) this.at += 1;
    if (byte === CR || byte === LF) return [];
    const letter = String.fromCharCode(byte);
    return [ownMember(ESCAPES, letter) ?? byte];
  }

  #char(ahead: number): string {
    const byte = this.bytes[this.at + ahead];
    if (byte === undefined) throw unreadable('the file ends inside a value');
    return String.fromCharCode(byte);
  }

  #text(from: number, to: number): string {
    // Cut off, different names would be the same.
    if (to - from > LONGEST_WORD) throw unreadable('a word is too long');
    return String.fromCharCode(...this.bytes.subarray(from, to));
  }
}

/** The work that a PDF of these bytes may cause. */
export function pdfBudget(bytes: Uint8Array): WorkBudget {
  return new WorkBudget(bytes.length, 'PDF_WORK_LIMIT');
}

/** White space of a PDF (ISO 32000-1, table 1). */
export function isWhite(byte: number): boolean {
  return WHITE.has(byte);
}

/** Whether bytes are white space only (ISO 32000-1, 7.2.2). */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isWhite);
}

function isBoundary(byte: number): boolean {
  return isWhite(byte) || DELIMITERS.has(byte);
}

function hexDigit(byte: number): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

/** @param detail names the place, never content */
export function unreadable(detail: string): SignatureError {
  return new SignatureError('documentUnreadable', `PDF: ${detail}`);
}
