// SPDX-License-Identifier: Apache-2.0
import { derElements, type DerElement } from '../asn1/der.js';

/** What a certificate and a revocation list consist of (RFC 5280, sections 4.1 and 5.1). */
export type SignedParts = readonly [tbs: DerElement, algorithm: DerElement, signature: DerElement];

const SEQUENCE = 0x30;
const BIT_STRING = 0x03;

/** The three parts of what an authority has signed; undefined when it is not in that form. */
export function signedParts(outer: DerElement | undefined): SignedParts | undefined {
  if (outer?.tag !== SEQUENCE) return undefined;
  const [tbs, algorithm, signature, ...more] = derElements(outer.content);
  if (tbs?.tag !== SEQUENCE || algorithm?.tag !== SEQUENCE || signature?.tag !== BIT_STRING) {
    return undefined;
  }
  return more.length === 0 ? [tbs, algorithm, signature] : undefined;
}
