// SPDX-License-Identifier: Apache-2.0
import type { JudgingContext } from '@yulian/proofs/signatures';
import { fixtureContext } from './signatures/fixture-set.js';

/** Work that primitives were asked for: bytes, and verifications. */
export interface CountedWork {
  unpacked: number;
  digested: number;
  verified: number;
}

/** The fixtures' context, counting what goes through it. */
export function countingContext(): { context: JudgingContext; work: CountedWork } {
  const work = { unpacked: 0, digested: 0, verified: 0 };
  const { primitives, ...rest } = fixtureContext();
  const digest = (hash: (data: Uint8Array) => Uint8Array) => (data: Uint8Array) => {
    work.digested += data.length;
    return hash(data);
  };
  const counted = {
    ...primitives,
    sm3: digest(primitives.sm3),
    sha256: digest(primitives.sha256),
    sha384: digest(primitives.sha384),
    sha512: digest(primitives.sha512),
    inflateRaw: (packed: Uint8Array, size: number) => {
      work.unpacked += size;
      return primitives.inflateRaw(packed, size);
    },
    verifySm2: (...args: Parameters<typeof primitives.verifySm2>) => {
      work.verified += 1;
      return primitives.verifySm2(...args);
    },
  };
  return { context: { ...rest, primitives: counted }, work };
}
