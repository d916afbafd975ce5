// SPDX-License-Identifier: Apache-2.0
import { toHex } from '@yulian/proofs';
import { comparedBytes, encodeElement, hashToGroup, outputOf } from '@yulian/proofs/oprf';
import type { Transcript } from './transcript.js';

type Element = Transcript['blinded'];

/** A value that is tried, with what can be made of it. */
export interface Tried {
  readonly value: string;
  readonly input: Uint8Array;
  /** Where it lies in the group, and with either side's secret scalar. */
  readonly element: Element;
  readonly blinded: Element;
  readonly keyed: Element;
}

/** A test that a value could pass: true says "this is it". */
export type Attack = (seen: Transcript, tried: Tried) => boolean;

/** Prepares a value for all attacks. */
export function tried(seen: Transcript, value: string): Tried {
  const input = comparedBytes(seen.place, value);
  const element = hashToGroup(input);
  const blinded = element.multiply(seen.blind);
  return { value, input, element, blinded, keyed: element.multiply(seen.key) };
}

const outputs = ({ own }: Transcript, { input }: Tried, element: Element): boolean =>
  toHex(outputOf(input, encodeElement(element))) === own;

/** What the asker can compute of all that it saw, to find what the other side holds. */
export const ASKERS: Readonly<Record<string, Attack>> = {
  'the output, as if this had been asked': (seen, one) => outputs(seen, one, seen.unblinded),
  'the output of the answer as it came': (seen, one) => outputs(seen, one, seen.evaluated),
  'the output without its key': (seen, one) => outputs(seen, one, one.element),
  'the blind as key': (seen, one) => outputs(seen, one, one.blinded),
  'the output of its own element': (seen, one) => outputs(seen, one, seen.blinded),
};

/** What the asked can compute of all that it saw and made, to find what was asked. */
export const ASKEDS: Readonly<Record<string, Attack>> = {
  'the element without its blind': (seen, one) => one.element.equals(seen.blinded),
  'the key as blind': (seen, one) => one.keyed.equals(seen.blinded),
  'its own answer for this': (seen, one) => one.keyed.equals(seen.evaluated),
  'the element mirrored': (seen, one) => one.element.negate().equals(seen.blinded),
};

/** What would find a value if one secret more were known: that the trial can find anything. */
export const CONTROLS = {
  'the asker with the key': {
    finds: 'held',
    attack: (seen, one) => outputs(seen, one, one.keyed),
  },
  'the asked with the blind': {
    finds: 'asked',
    attack: (seen, one) => one.blinded.equals(seen.blinded),
  },
} as const satisfies Record<string, { readonly finds: 'held' | 'asked'; readonly attack: Attack }>;
