// SPDX-License-Identifier: Apache-2.0
import { encodeSignaturePolicy } from '@yulian/proofs';
import type { OwnerPolicy } from './table.js';

/** Endorsers needed beside the owner, so that neither the owner nor a majority acts alone. */
const OTHERS = 2;

/** Of each policy, its bytes: one may be put on thousands of keys. */
const known = new WeakMap<OwnerPolicy, Uint8Array>();

/** Fabric `SignaturePolicyEnvelope` bytes: the owner's organisation and two others. */
export function keyPolicy(policy: OwnerPolicy): Uint8Array {
  const bytes = known.get(policy) ?? encode(policy);
  known.set(policy, bytes);
  return bytes;
}

function encode({ owner, organisations }: OwnerPolicy): Uint8Array {
  const others = organisations.filter((mspId) => mspId !== owner);
  return encodeSignaturePolicy({
    n: 2,
    of: [
      { mspId: owner },
      { n: Math.min(OTHERS, others.length), of: others.map((mspId) => ({ mspId })) },
    ],
  });
}
