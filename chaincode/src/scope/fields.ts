// SPDX-License-Identifier: Apache-2.0

/** Those of `wanted` that no path of `had` covers: a path covers itself and all below it. */
export function uncoveredFields(
  wanted: readonly string[],
  had: readonly string[],
): readonly string[] {
  return wanted.filter((path) => !had.some((one) => path === one || path.startsWith(`${one}/`)));
}
