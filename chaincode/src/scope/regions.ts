// SPDX-License-Identifier: Apache-2.0
import { followed, type Successors } from './facts.js';

/** GB/T 2260: trailing pairs of zeros are levels left out, so the rest is what all below share. */
function stemOf(code: string): string {
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** Whether a region lies in another, or is it; both codes as they are today. */
function liesIn(region: string, other: string): boolean {
  return region.startsWith(stemOf(other));
}

/**
 * Whether one of `codes` covers `region`. A retired code in a scope is read as its successor; one
 * without a successor covers nothing.
 *
 * @param region a code that is not retired
 */
export function isCovered(
  region: string,
  codes: 'any' | readonly string[],
  successors: Successors,
): boolean {
  if (codes === 'any') return true;
  return codes.some((code) => {
    const today = followed(code, successors);
    return today !== undefined && liesIn(region, today);
  });
}

/** Whether all of `inner` is covered by `outer`. */
export function areCovered(
  inner: 'any' | readonly string[],
  outer: 'any' | readonly string[],
  successors: Successors,
): boolean {
  if (outer === 'any') return true;
  if (inner === 'any') return false;
  return inner.every((code) => {
    const today = followed(code, successors);
    return today === undefined || isCovered(today, outer, successors);
  });
}
