// SPDX-License-Identifier: Apache-2.0
import type { HolderCaller, HolderNumber } from '../identity/caller.js';

/** About whom a person may ask: itself, or whoever gave it a mandate, and then nobody else. */
export function personOf({ holder, mandate }: HolderCaller): HolderNumber {
  return mandate?.actsFor ?? holder;
}
