// SPDX-License-Identifier: Apache-2.0
import { createECDH } from 'node:crypto';
import { equalBytes, toHex } from '@yulian/proofs';
import { comparedBytes, encodeElement, hashToGroup, outputOf } from '@yulian/proofs/oprf';
import type { Transcript } from './transcript.js';

/** A value that is tried, with what can be made of it: x coordinates, by OpenSSL's arithmetic. */
export interface Tried {
  readonly value: string;
  readonly input: Uint8Array;
  /** Where it lies in the group, and with either side's secret scalar. */
  readonly element: Uint8Array;
  readonly blinded: Uint8Array;
  readonly keyed: Uint8Array;
}

/** A test that a value could pass: true says "this is it". */
export type Attack = (seen: Transcript, tried: Tried) => boolean;

/** Prepares values for all attacks. */
export function preparer(seen: Transcript): (value: string) => Tried {
  const [byBlind, byKey] = [multiplier(seen.blind), multiplier(seen.key)];
  return (value) => {
    const input = comparedBytes(seen.place, value);
    const element = encodeElement(hashToGroup(input));
    return {
      ...{ value, input, element: xOf(element) },
      ...{ blinded: byBlind(element), keyed: byKey(element) },
    };
  };
}

/** Diffie and Hellman's secret is the x coordinate of the product. */
function multiplier(scalar: Uint8Array): (element: Uint8Array) => Uint8Array {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(scalar);
  return (element) => Uint8Array.from(ecdh.computeSecret(element));
}

const xOf = (element: Uint8Array): Uint8Array => element.subarray(1);

/** Whether the output would be that of either point with this coordinate. */
const outputs = ({ own }: Transcript, { input }: Tried, x: Uint8Array): boolean =>
  [2, 3].some((sign) => toHex(outputOf(input, Uint8Array.of(sign, ...x))) === own);

/** What the asker can compute of all that it saw, to find what the other side holds. */
export const ASKERS: Readonly<Record<string, Attack>> = {
  'the output, as if this had been asked': (seen, one) => outputs(seen, one, xOf(seen.unblinded)),
  'the output of the answer as it came': (seen, one) => outputs(seen, one, xOf(seen.evaluated)),
  'the output without its key': (seen, one) => outputs(seen, one, one.element),
  'the blind as key': (seen, one) => outputs(seen, one, one.blinded),
  'the output of its own element': (seen, one) => outputs(seen, one, xOf(seen.blinded)),
};

/** What the asked can compute of all that it saw and made, to find what was asked. */
export const ASKEDS: Readonly<Record<string, Attack>> = {
  'the element without its blind': (seen, one) => equalBytes(one.element, xOf(seen.blinded)),
  'the key as blind': (seen, one) => equalBytes(one.keyed, xOf(seen.blinded)),
  'its own answer for this': (seen, one) => equalBytes(one.keyed, xOf(seen.evaluated)),
};

/** What would find a value if one secret more were known: that the trial can find anything. */
export const CONTROLS = {
  'the asker with the key': {
    finds: 'held',
    attack: (seen, one) => outputs(seen, one, one.keyed),
  },
  'the asked with the blind': {
    finds: 'asked',
    attack: (seen, one) => equalBytes(one.blinded, xOf(seen.blinded)),
  },
} as const satisfies Record<string, { readonly finds: 'held' | 'asked'; readonly attack: Attack }>;
