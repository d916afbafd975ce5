// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../../bytes/arrays.js';

/** A value as PDF files write it (ISO 32000-1, 7.3). */
export type PdfValue =
  | null
  | boolean
  /** Written as a whole number. */
  | number
  | PdfReal
  | PdfName
  | PdfString
  | PdfRef
  | readonly PdfValue[]
  | PdfDict
  | PdfStream;

export class PdfName {
  /** Without the solidus, `#` escapes resolved, as Latin-1. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A number with a decimal point: where a whole one is due, some readers take `12.0`, and others behave
 * as if nothing stood there.
 */
export class PdfReal {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export class PdfString {
  readonly bytes: Uint8Array;
  /** From the opening to behind the closing delimiter, as offsets in the file. */
  readonly span: readonly [number, number];

  constructor(bytes: Uint8Array, span: readonly [number, number]) {
    this.bytes = bytes;
    this.span = span;
  }
}

/** An indirect reference. Generations are not told apart: newer sections replace older ones. */
export class PdfRef {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export class PdfDict {
  readonly entries: ReadonlyMap<string, PdfValue>;

  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries;
  }

  get(key: string): PdfValue {
    return this.entries.get(key) ?? null;
  }
}

export class PdfStream {
  readonly dict: PdfDict;
  /** As it lies in the file. */
  readonly raw: Uint8Array;

  constructor(dict: PdfDict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** Same value, references by number and not by what they lead to. */
export function sameValue(a: PdfValue, b: PdfValue): boolean {
  if (a === b) return true;
  if (isArray(a)) return isArray(b) && sameItems(a, b);
  if (a instanceof PdfDict) return b instanceof PdfDict && sameEntries(a, b);
  if (a instanceof PdfStream) {
    return b instanceof PdfStream && sameEntries(a.dict, b.dict) && equalBytes(a.raw, b.raw);
  }
  return sameAtom(a, b);
}

function sameAtom(a: PdfValue, b: PdfValue): boolean {
  if (a instanceof PdfName) return b instanceof PdfName && a.text === b.text;
  if (a instanceof PdfReal || b instanceof PdfReal) return amount(a) === amount(b);
  if (a instanceof PdfString) return b instanceof PdfString && equalBytes(a.bytes, b.bytes);
  return a instanceof PdfRef && b instanceof PdfRef && a.number === b.number;
}

/** Who saves a file may write `612.0` as `612`. */
function amount(value: PdfValue): PdfValue {
  return value instanceof PdfReal ? value.value : value;
}

function sameItems(a: readonly PdfValue[], b: readonly PdfValue[]): boolean {
  return a.length === b.length && a.every((one, i) => sameValue(one, b[i] ?? null));
}

/** Same entries but for those of some keys. */
export function sameEntries(
  a: PdfDict,
  b: PdfDict,
  except: ReadonlySet<string> = new Set(),
): boolean {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
  return [...keys].every((key) => except.has(key) || sameValue(a.get(key), b.get(key)));
}

/** All references directly inside a value. */
export function refsIn(value: PdfValue): number[] {
  const found: number[] = [];
  const open: PdfValue[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one instanceof PdfRef) found.push(one.number);
    else if (one instanceof PdfDict) for (const value of one.entries.values()) open.push(value);
    else if (one instanceof PdfStream) open.push(one.dict);
    else if (isArray(one)) for (const item of one) open.push(item);
  }
  return found;
}

export function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
