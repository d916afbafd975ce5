// SPDX-License-Identifier: Apache-2.0
import { ownMember } from './own-member.js';
import { findLoneSurrogate, utf8Encode } from '../bytes/utf8.js';
import { JsonError, type JsonErrorCode } from './json-error.js';
import { formatPointer } from './json-pointer.js';
import { isPlainObject, MAX_JSON_DEPTH } from './json-value.js';

/**
 * The canonical text of a JSON value: JSON Canonicalization Scheme, RFC 8785. Keys are ordered by
 * UTF-16 code units, numbers printed as ECMAScript prints them, nothing is escaped that need not be.
 *
 * Stricter than the RFC in one point, and that is ours: integers beyond ±(2^53 - 1) are refused,
 * since a double no longer tells neighbours apart. Carry them as strings.
 *
 * @throws JsonError `JSON_NUMBER_NOT_FINITE`, `JSON_NUMBER_UNSAFE`, `JSON_LONE_SURROGATE`,
 *   `JSON_VALUE_UNSUPPORTED` (undefined, functions, symbols, bigints, objects of a class, holes in
 *   arrays), `JSON_CYCLE`, `JSON_TOO_DEEP` (more than 64 levels)
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** The UTF-8 bytes of {@link canonicalJson}. @throws JsonError as there */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8Encode(canonicalJson(value));
}

/** A container being written, and where in it. */
interface Frame {
  readonly container: object;
  step: string | number;
}

function write(value: unknown, frames: Frame[]): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, frames);
    case 'number':
      return writeNumber(value, frames);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return writeContainer(value, frames);
    default:
      throw refuse('JSON_VALUE_UNSUPPORTED', `a value of type ${typeof value} has no JSON`, frames);
  }
}

function writeContainer(container: object, frames: Frame[]): string {
  for (const frame of frames) {
    if (frame.container === container) {
      throw refuse('JSON_CYCLE', 'the value contains itself', frames);
    }
  }
  if (frames.length >= MAX_JSON_DEPTH) {
    throw refuse('JSON_TOO_DEEP', `more than ${String(MAX_JSON_DEPTH)} levels`, frames);
  }
  const frame: Frame = { container, step: 0 };
  frames.push(frame);
  const text = Array.isArray(container)
    ? writeArray(container, frame, frames)
    : writeObject(container, frame, frames);
  frames.pop();
  return text;
}

function writeArray(items: readonly unknown[], frame: Frame, frames: Frame[]): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) {
    frame.step = i;
    if (i > 0) text += ',';
    text += write(items[i], frames);
  }
  return `${text}]`;
}

function writeObject(members: object, frame: Frame, frames: Frame[]): string {
  if (!isPlainObject(members)) {
    frames.pop();
    throw refuse('JSON_VALUE_UNSUPPORTED', 'only plain objects have JSON', frames);
  }
  const keys = Object.keys(members);
  // The default order of sort is by UTF-16 code units: RFC 8785, section 3.2.3.
  if (keys.length > 1) keys.sort();
  let text = '{';
  for (const key of keys) {
    frame.step = key;
    if (text.length > 1) text += ',';
    text += `${writeString(key, frames)}:${write(ownMember(members, key), frames)}`;
  }
  return `${text}}`;
}

function writeNumber(value: number, frames: readonly Frame[]): string {
  if (!Number.isFinite(value)) {
    throw refuse('JSON_NUMBER_NOT_FINITE', 'NaN and infinities have no JSON', frames);
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refuse('JSON_NUMBER_UNSAFE', 'integers beyond 2^53 - 1 must be strings', frames);
  }
  return String(value);
}

// Printable ASCII without the quotation mark and the backslash: printed as it stands.
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function writeString(text: string, frames: readonly Frame[]): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (findLoneSurrogate(text) >= 0) {
    throw refuse('JSON_LONE_SURROGATE', 'a text holds half of a surrogate pair', frames);
  }
  // ECMAScript's own quoting is the one RFC 8785, section 3.2.2.2, prescribes.
  return JSON.stringify(text);
}

function refuse(code: JsonErrorCode, message: string, frames: readonly Frame[]): JsonError {
  return new JsonError(code, message, formatPointer(frames.map((frame) => frame.step)));
}
