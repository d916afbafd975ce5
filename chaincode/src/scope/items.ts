// SPDX-License-Identifier: Apache-2.0

/** Characters of a 基本编码. */
const BASIC_LENGTH = 12;

/**
 * Whether a scope that lists the code `listed` allows the service item `code`: the same code, or an
 * 实施编码 whose last twelve digits are the 基本编码 that is listed (GB/T 39554.1-2020).
 */
export function isItemCovered(code: string, listed: string): boolean {
  if (code === listed) return true;
  return listed.length === BASIC_LENGTH && code.length > BASIC_LENGTH && code.endsWith(listed);
}
