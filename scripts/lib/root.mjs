// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';

/** The repository's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts */
export function inRoot(...parts) {
  return path.join(ROOT, ...parts);
}
