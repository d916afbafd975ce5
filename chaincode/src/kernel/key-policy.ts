// SPDX-License-Identifier: Apache-2.0
import { encodeSignaturePolicy } from '@yulian/proofs';
import type { OwnerPolicy } from './table.js';

/** Endorsers needed beside the owner, so that neither the owner nor a majority acts alone. */
const OTHERS = 2;

/** Of one list of organisations, by owner: a transaction writes several rows of the same few owners. */
const encoded = new WeakMap<readonly string[], Map<string, Uint8Array>>();

/** Fabric `SignaturePolicyEnvelope` bytes: the owner's organisation and two others. */
export function keyPolicy({ owner, organisations }: OwnerPolicy): Uint8Array {
  const known = encoded.get(organisations) ?? new Map<string, Uint8Array>();
  encoded.set(organisations, known);
  const policy = known.get(owner) ?? encodePolicy({ owner, organisations });
  known.set(owner, policy);
  return policy;
}

function encodePolicy({ owner, organisations }: OwnerPolicy): Uint8Array {
  const others = organisations.filter((mspId) => mspId !== owner);
  return encodeSignaturePolicy({
    n: 2,
    of: [
      { mspId: owner },
      { n: Math.min(OTHERS, others.length), of: others.map((mspId) => ({ mspId })) },
    ],
  });
}
