// SPDX-License-Identifier: Apache-2.0
import type { IdentifierFailure } from './result.js';

export type RegionResult =
  | {
      readonly ok: true;
      /** How far the code goes down: trailing pairs of zeros are levels left out. */
      readonly level: 'province' | 'city' | 'county';
    }
  | IdentifierFailure<'REGION_SYNTAX', 'whole'>;

/**
 * Checks the syntax of a GB/T 2260 region code 行政区划代码: six digits, the first not zero.
 * Whether the region exists, or existed at some time, is a question for a registry.
 */
export function checkRegionCode(text: string): RegionResult {
  if (!/^[1-9][0-9]{5}$/.test(text)) {
    return { ok: false, code: 'REGION_SYNTAX', part: 'whole', position: 0 };
  }
  if (text.endsWith('0000')) return { ok: true, level: 'province' };
  return { ok: true, level: text.endsWith('00') ? 'city' : 'county' };
}
