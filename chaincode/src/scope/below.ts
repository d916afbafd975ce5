// SPDX-License-Identifier: Apache-2.0
import { LEVELS, type Level, type Scope } from '@yulian/proofs';
import type { RegistryFacts } from './facts.js';
import { areCovered, isCovered } from './regions.js';

/** Where a unit stands in the tree of levels and regions. */
export interface Place {
  readonly level: Level;
  readonly region: string;
}

/**
 * Dimensions in which a scope reaches beyond what lies below a unit: lower levels, in its region.
 */
export function dimensionsNotBelow(
  { levels, regions }: Pick<Scope, 'levels' | 'regions'>,
  place: Place,
  facts: RegistryFacts,
): readonly ('level' | 'region')[] {
  const areLower = levels !== 'any' && levels.every((level) => isLower(level, place.level));
  const areInside = areCovered(regions, regionsOf(place), facts.regions);
  return [...(areLower ? [] : ['level' as const]), ...(areInside ? [] : ['region' as const])];
}

/** Whether a unit stands below another: of a lower level, in its region. */
export function standsBelow(place: Place, above: Place, facts: RegistryFacts): boolean {
  if (!isLower(place.level, above.level)) return false;
  return isCovered(place.region, regionsOf(above), facts.regions);
}

function isLower(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}

/** All regions lie in the nation. */
function regionsOf({ level, region }: Place): 'any' | readonly string[] {
  return level === 'national' ? 'any' : [region];
}
