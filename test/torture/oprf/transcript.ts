// SPDX-License-Identifier: Apache-2.0
import { fromHex, toHex } from '@yulian/proofs';
import {
  answerComparison,
  askComparison,
  blindEvaluate,
  comparedBytes,
  concludeComparison,
  encodeElement,
  hashToGroup,
  type ComparisonPlace,
} from '@yulian/proofs/oprf';
import type { Random } from '../engine/random.js';

/** One comparison with everything that either side saw, and what neither side shows the other. */
export interface Transcript {
  readonly place: ComparisonPlace;
  /** What the asker compared, and what it kept. */
  readonly asked: string;
  readonly blind: Uint8Array;
  /** What the asked holds, and the key that it forgets. */
  readonly held: string;
  readonly key: Uint8Array;
  /** What went over the line: serialised elements, and an output in hex. */
  readonly blinded: Uint8Array;
  readonly evaluated: Uint8Array;
  readonly own: string;
  /** What the asker makes of the answer. */
  readonly unblinded: Uint8Array;
}

/** How many addresses there are to guess from. */
export const CANDIDATES = 100_000;

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

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
  const { evaluated, own } = answerComparison(place, held, blinded, (length) => {
    drawn = Uint8Array.from(random.bytes(length));
    return drawn;
  });
  if (concludeComparison(place, asked, secret, { evaluated, own })) {
    throw new Error('they are the same');
  }
  const key = fromHex((BigInt(`0x${toHex(drawn)}`) % ORDER).toString(16).padStart(64, '0'));
  const unblinded = blindEvaluate(key, encodeElement(hashToGroup(comparedBytes(place, asked))));
  return {
    ...{ place, asked, held, key, own, unblinded, blind: fromHex(secret.blind) },
    ...{ blinded: fromHex(blinded), evaluated: fromHex(evaluated) },
  };
}
