// SPDX-License-Identifier: Apache-2.0
import { fromHex, toHex } from '@yulian/proofs';
import {
  answerComparison,
  askComparison,
  comparedBytes,
  concludeComparison,
  decodeElement,
  decodeScalar,
  hashToGroup,
  type ComparisonPlace,
} from '@yulian/proofs/oprf';
import type { Random } from '../engine/random.js';

type Element = ReturnType<typeof decodeElement>;

/** One comparison with everything that either side saw, and what neither side shows the other. */
export interface Transcript {
  readonly place: ComparisonPlace;
  /** What the asker compared, and what it kept. */
  readonly asked: string;
  readonly blind: bigint;
  /** What the asked holds, and the key that it forgets. */
  readonly held: string;
  readonly key: bigint;
  /** What went over the line. */
  readonly blinded: Element;
  readonly evaluated: Element;
  readonly own: string;
  /** What the asker makes of the answer. */
  readonly unblinded: Element;
}

/** How many addresses there are to guess from. */
export const CANDIDATES = 100_000;

/** A value of few: all of them can be tried. */
export function candidate(i: number): string {
  return `渝州市示例区示例街道${String(1 + Math.floor(i / 100))}号${String(i % 100)}室`;
}

/** A comparison of two different values, both among the candidates. */
export function makeTranscript(random: Random): Transcript {
  const at = random.below(CANDIDATES);
  const [asked, held] = [candidate(at), candidate((at + 1 + random.below(99)) % CANDIDATES)];
  const place = { access: `acs_${toHex(random.bytes(32))}`, field: '/address' };
  let drawn = new Uint8Array();
  const { blinded, secret } = askComparison(place, asked, (length) => random.bytes(length));
  const answer = answerComparison(place, held, blinded, (length) => {
    drawn = Uint8Array.from(random.bytes(length));
    return drawn;
  });
  if (concludeComparison(place, asked, secret, answer)) throw new Error('they are the same');
  const evaluated = decodeElement(fromHex(answer.evaluated));
  const blind = decodeScalar(fromHex(secret.blind));
  const key = BigInt(`0x${toHex(drawn)}`) % ORDER;
  const unblinded = hashToGroup(comparedBytes(place, asked)).multiply(key);
  return {
    ...{ place, asked, blind, held, key, evaluated, unblinded },
    ...{ blinded: decodeElement(fromHex(blinded)), own: answer.own },
  };
}

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
