// SPDX-License-Identifier: Apache-2.0
import { ownMember, defineMember } from './own-member.js';
import { findLoneSurrogate, utf8Decode } from '../bytes/utf8.js';
import { JsonError, type JsonErrorCode } from './json-error.js';
import { formatPointer } from './json-pointer.js';
import { MAX_JSON_DEPTH, type JsonValue } from './json-value.js';
import { isExactNumberLiteral } from './number-literal.js';

/** What a JSON text may at most be. */
export interface JsonLimits {
  /** Containers inside one another; 64 by default. */
  readonly maxDepth?: number;
  /** UTF-16 units of a text, or bytes; unlimited by default. */
  readonly maxLength?: number;
  /** Values in all, containers among them; unlimited by default. The text is read no further. */
  readonly maxValues?: number;
}

/**
 * Reads one JSON text (RFC 8259) and refuses what readers understand differently: repeated keys,
 * lone surrogates (escaped or raw), integers beyond ±(2^53 - 1), numbers that a double does not
 * hold as written, a byte order mark, deep nesting. `-0` is read as 0. A key `__proto__` becomes an
 * ordinary own property.
 *
 * @param input text, or UTF-8 bytes
 * @throws JsonError `JSON_MALFORMED`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_LARGE`,
 *   `JSON_TOO_DEEP`, `JSON_TOO_MANY_VALUES`, `JSON_DUPLICATE_KEY`, `JSON_LONE_SURROGATE`,
 *   `JSON_NUMBER_UNSAFE`
 */
export function parseStrictJson(input: string | Uint8Array, limits: JsonLimits = {}): JsonValue {
  if (input.length > (limits.maxLength ?? Infinity)) {
    throw new JsonError('JSON_TOO_LARGE', 'the JSON text is longer than allowed here', '');
  }
  const text = typeof input === 'string' ? input : decode(input);
  const { maxDepth = MAX_JSON_DEPTH, maxValues = Infinity } = limits;
  return new StrictReader(text, maxDepth, maxValues).read();
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8Decode(bytes);
  } catch {
    throw new JsonError('JSON_NOT_UTF8', 'the JSON text is not valid UTF-8', '');
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

class StrictReader {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #maxValues: number;
  /** Where the reader is in the value, for pointers. */
  readonly #path: (string | number)[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string, maxDepth: number, maxValues: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#maxValues = maxValues;
  }

  read(): JsonValue {
    if (this.#text.charCodeAt(0) === BYTE_ORDER_MARK) {
      throw this.#refuse('JSON_BOM', 'remove the byte order mark');
    }
    this.#skipSpace();
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#malformed('text after the value');
    return value;
  }

  #value(): JsonValue {
    this.#count();
    const unit = this.#text.charCodeAt(this.#at);
    switch (unit) {
      case QUOTE:
        return this.#string();
      case OPEN_OBJECT:
        return this.#object();
      case OPEN_ARRAY:
        return this.#array();
      case 0x74:
        return this.#word('true', true);
      case 0x66:
        return this.#word('false', false);
      case 0x6e:
        return this.#word('null', null);
      default:
        if (unit === MINUS || (unit >= ZERO && unit <= NINE)) return this.#number();
        throw this.#malformed('a value is missing');
    }
  }

  #count(): void {
    this.#values++;
    if (this.#values <= this.#maxValues) return;
    throw this.#refuse('JSON_TOO_MANY_VALUES', `more than ${String(this.#maxValues)} values`);
  }

  #object(): JsonValue {
    const object: Record<string, JsonValue> = {};
    this.#open();
    if (this.#text.charCodeAt(this.#at) === CLOSE_OBJECT) return this.#close(object);
    for (;;) {
      if (this.#text.charCodeAt(this.#at) !== QUOTE) throw this.#malformed('a key is missing');
      const start = this.#at;
      const key = this.#string();
      this.#path.push(key);
      if (Object.hasOwn(object, key)) {
        throw this.#refuse('JSON_DUPLICATE_KEY', 'the same key stands twice in an object', start);
      }
      this.#skipSpace();
      if (this.#text.charCodeAt(this.#at) !== COLON) throw this.#malformed('a colon is missing');
      this.#at++;
      this.#skipSpace();
      defineMember(object, key, this.#value());
      this.#path.pop();
      if (this.#endsContainer(CLOSE_OBJECT)) return this.#close(object);
    }
  }

  #array(): JsonValue {
    const items: JsonValue[] = [];
    this.#open();
    if (this.#text.charCodeAt(this.#at) === CLOSE_ARRAY) return this.#close(items);
    for (;;) {
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
      if (this.#endsContainer(CLOSE_ARRAY)) return this.#close(items);
    }
  }

  /** Steps over the opening bracket. */
  #open(): void {
    if (this.#path.length >= this.#maxDepth) {
      throw this.#refuse('JSON_TOO_DEEP', `more than ${String(this.#maxDepth)} levels`);
    }
    this.#at++;
    this.#skipSpace();
  }

  /** Steps over the closing bracket. */
  #close<T extends JsonValue>(container: T): T {
    this.#at++;
    return container;
  }

  /** After a member: true at the closing bracket, false after a comma. */
  #endsContainer(close: number): boolean {
    this.#skipSpace();
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === close) return true;
    if (unit !== COMMA) throw this.#malformed('a comma or a closing bracket is missing');
    this.#at++;
    this.#skipSpace();
    return false;
  }

  #word<T extends JsonValue>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw this.#malformed('an unknown word');
    this.#at += word.length;
    return value;
  }

  #number(): number {
    const start = this.#at;
    let value = 0;
    let end = start;
    // Up to 15 digits are exact whatever they are: the common case, without a regular expression.
    for (; end < start + 16; end++) {
      const unit = this.#text.charCodeAt(end);
      if (!(unit >= ZERO && unit <= NINE)) break;
      value = value * 10 + (unit - ZERO);
    }
    const digits = end - start;
    const leadingZero = digits > 1 && this.#text.charCodeAt(start) === ZERO;
    if (digits > 0 && digits < 16 && !leadingZero && !continuesNumber(this.#text, end)) {
      this.#at = end;
      return value;
    }
    return this.#longNumber();
  }

  #longNumber(): number {
    const start = this.#at;
    NUMBER.lastIndex = start;
    const literal = NUMBER.exec(this.#text)?.[0];
    if (literal === undefined) throw this.#malformed('a minus sign without a number');
    const value = Number(literal);
    if (!isExactNumberLiteral(literal, value)) {
      throw this.#refuse('JSON_NUMBER_UNSAFE', 'a number that a double cannot hold; use a string');
    }
    this.#at = start + literal.length;
    return value === 0 ? 0 : value;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let seen = 0;
    for (let i = start; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === QUOTE) {
        this.#at = i + 1;
        const slice = text.slice(start, i);
        if (seen >= 0xd800) this.#checkSurrogates(slice, start);
        return slice;
      }
      if (unit === BACKSLASH) return this.#escapedString(start, i);
      if (unit < 0x20) throw this.#refuse('JSON_MALFORMED', 'an unescaped control character', i);
      if (unit > seen) seen = unit;
    }
    throw this.#refuse('JSON_MALFORMED', 'a text without end', text.length);
  }

  #escapedString(start: number, firstEscape: number): string {
    const text = this.#text;
    let value = text.slice(start, firstEscape);
    let copied = firstEscape;
    for (let i = firstEscape; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === QUOTE) {
        value += text.slice(copied, i);
        this.#checkSurrogates(value, start);
        this.#at = i + 1;
        return value;
      }
      if (unit < 0x20) throw this.#refuse('JSON_MALFORMED', 'an unescaped control character', i);
      if (unit !== BACKSLASH) continue;
      value += text.slice(copied, i) + this.#escape(i);
      i += text.charCodeAt(i + 1) === 0x75 ? 5 : 1;
      copied = i + 1;
    }
    throw this.#refuse('JSON_MALFORMED', 'a text without end', text.length);
  }

  /** The character that the escape at `at` stands for. */
  #escape(at: number): string {
    const letter = this.#text.charAt(at + 1);
    if (letter === 'u') {
      const digits = this.#text.slice(at + 2, at + 6);
      if (/^[0-9a-fA-F]{4}$/.test(digits)) return String.fromCharCode(parseInt(digits, 16));
    }
    const character = ownMember(ESCAPES, letter);
    if (character !== undefined) return character;
    throw this.#refuse('JSON_MALFORMED', 'an unknown escape', at);
  }

  #checkSurrogates(value: string, start: number): void {
    if (findLoneSurrogate(value) < 0) return;
    throw this.#refuse('JSON_LONE_SURROGATE', 'a text holds half of a surrogate pair', start);
  }

  #skipSpace(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at++;
    }
  }

  #malformed(reason: string): JsonError {
    const atEnd = this.#at >= this.#text.length;
    return this.#refuse('JSON_MALFORMED', atEnd ? 'the text ends too early' : reason);
  }

  #refuse(code: JsonErrorCode, reason: string, offset = this.#at): JsonError {
    const message = `${reason} (position ${String(offset)})`;
    return new JsonError(code, message, formatPointer(this.#path), offset);
  }
}

/** True when the number goes on after its first digits: a fraction, an exponent or more digits. */
function continuesNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === DOT || unit === 0x65 || unit === 0x45;
}
