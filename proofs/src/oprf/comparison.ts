// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../bytes/arrays.js';
import { fromHex, toHex } from '../bytes/hex.js';
import { utf8Encode } from '../bytes/utf8.js';
import type { FieldValue } from '../commitment/leaf.js';
import type { RandomBytes } from '../commitment/salt.js';
import { canonicalJson } from '../json/canonical-json.js';
import { randomScalar } from './group.js';
import { OprfError } from './oprf-error.js';
import { blindEvaluate, blindInput, evaluate, finalize } from './oprf.js';

const OUTPUT_LENGTH = 32;

/** Which comparison: what is asked in one cannot be answered in another. */
export interface ComparisonPlace {
  /** Id of the access. */
  readonly access: string;
  /** JSON Pointer of the field. */
  readonly field: string;
}

/** What the asker keeps to itself until it has the answer. */
export interface ComparisonSecret {
  /** Hex of a scalar. */
  readonly blind: string;
}

/** What the asked sends back. */
export interface ComparisonAnswer {
  /** Hex: the key's work on the asker's element. */
  readonly evaluated: string;
  /** Hex: the output for the value of the asked. */
  readonly own: string;
}

/**
 * The bytes that stand for a value. Text is compared as people read it: in the one form of
 * Unicode (NFKC) in which full-width signs are the usual ones, without space around it.
 *
 * @throws JsonError when a value has no canonical JSON
 */
export function comparedBytes({ access, field }: ComparisonPlace, value: FieldValue): Uint8Array {
  const read = typeof value === 'string' ? value.normalize('NFKC').trim() : value;
  return utf8Encode(canonicalJson(['yulian/comparison/1', access, field, read]));
}

/**
 * Asks whether a value is the other side's, without showing it.
 *
 * @returns what is sent, in hex, and what is kept
 * @throws OprfError `OPRF_INPUT`; JsonError as `comparedBytes`
 */
export function askComparison(
  place: ComparisonPlace,
  value: FieldValue,
  randomBytes: RandomBytes,
): { readonly blinded: string; readonly secret: ComparisonSecret } {
  const blind = randomScalar(randomBytes);
  const blinded = blindInput(comparedBytes(place, value), blind);
  return { blinded: toHex(blinded), secret: { blind: toHex(blind) } };
}

/**
 * Answers under a key that is drawn for this answer and forgotten: with it, or with a second
 * answer under it, the asker could try values.
 *
 * @throws OprfError those of `decodeElement`; JsonError as `comparedBytes`
 */
export function answerComparison(
  place: ComparisonPlace,
  value: FieldValue,
  blinded: string,
  randomBytes: RandomBytes,
): ComparisonAnswer {
  const key = randomScalar(randomBytes);
  return {
    evaluated: toHex(blindEvaluate(key, fromHex(blinded))),
    own: toHex(evaluate(key, comparedBytes(place, value))),
  };
}

/**
 * Whether the two values are the same: the one bit that the asker learns.
 *
 * @throws OprfError `OPRF_OUTPUT_LENGTH` and those of `finalize`; JsonError as `comparedBytes`
 */
export function concludeComparison(
  place: ComparisonPlace,
  value: FieldValue,
  { blind }: ComparisonSecret,
  { evaluated, own }: ComparisonAnswer,
): boolean {
  const theirs = fromHex(own);
  if (theirs.length !== OUTPUT_LENGTH) {
    throw new OprfError('OPRF_OUTPUT_LENGTH', 'an output has 32 bytes');
  }
  const mine = finalize(comparedBytes(place, value), fromHex(blind), fromHex(evaluated));
  return equalBytes(mine, theirs);
}
