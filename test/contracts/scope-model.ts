// SPDX-License-Identifier: Apache-2.0
// A plain model of scopes, apart from the product: it imports nothing of it. The product compares
// codes and prefixes; this spells out, for a small world, the set of values that each dimension of a
// scope allows, and looks values up in it.

/** Regions and what lies directly in each: a made-up part of the world. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  '990000': ['999800', '999900'],
  '999800': ['999801', '999802'],
  '999900': ['999901', '999902', '999999'],
  '980000': ['989900'],
  '989900': ['989901'],
};

/** Regions that are valid today. */
export const LIVE_REGIONS = [
  ...Object.keys(CHILDREN),
  ...['999801', '999802', '999901', '999902', '999999', '989901'],
];

/** Codes that are retired, with what came after them; two of them lead in a circle. */
export const RETIRED: Readonly<Record<string, string | undefined>> = {
  '999905': '999901',
  '999906': undefined,
  '999907': '999905',
  '999700': '999800',
  '999908': '999909',
  '999909': '999908',
};

export const UNITS = ['unit-a', 'unit-b', 'unit-c', 'unit-d', 'unit-e'] as const;

/** Units that were merged, and into which. */
export const MERGED: Readonly<Record<string, string>> = { 'unit-d': 'unit-e', 'unit-e': 'unit-a' };

export const LEVEL_NAMES = ['national', 'province', 'city', 'county', 'township', 'village'];
export const SERVICE_ITEMS = ['item-1', 'item-2', 'item-3'];
export const PURPOSES = ['USE-1', 'USE-2', 'USE-3'];
export const PATHS = [
  '/name',
  '/names',
  '/address',
  '/address/city',
  '/address/city/code',
  '/addressee',
  '/capital',
];

/** Days from 1 to 9 of a month. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export const instantOf = (day: number): string => `2026-05-0${String(day)}T00:00:00.000Z`;

/** A scope as the model sees it. */
export interface ModelScope {
  readonly units: 'any' | readonly string[];
  readonly levels: 'any' | readonly string[];
  readonly regions: 'any' | readonly string[];
  readonly serviceItems: 'any' | readonly string[];
  readonly purposes: readonly string[];
  readonly fields: readonly string[];
  readonly days: readonly number[];
  readonly limit: number | undefined;
}

/** A use as the model sees it. */
export interface ModelUse {
  readonly unit: string;
  readonly level: string;
  readonly region: string;
  readonly serviceItem: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly day: number;
}

/** What came after, at the end of all ends; nothing where it goes in a circle. */
function lastOf(id: string, next: Readonly<Record<string, string | undefined>>): string[] {
  let at = id;
  for (let steps = 0; steps < 10; steps += 1) {
    if (!Object.keys(next).includes(at)) return [at];
    const after = next[at];
    if (after === undefined) return [];
    at = after;
  }
  return [];
}

function withAllBelow(region: string): string[] {
  return [region, ...(CHILDREN[region] ?? []).flatMap(withAllBelow)];
}

function withAllFieldsBelow(path: string): string[] {
  const parts = path.split('/');
  return PATHS.filter((one) => parts.every((part, i) => one.split('/')[i] === part));
}

/** All values of the small world that each dimension allows. */
export function allowedValues(scope: ModelScope) {
  const { units, levels, regions, serviceItems, purposes, fields, days } = scope;
  const all = <T>(listed: 'any' | readonly T[], world: readonly T[]): readonly T[] =>
    listed === 'any' ? world : listed;
  const regionsToday =
    regions === 'any'
      ? LIVE_REGIONS
      : regions.flatMap((code) => lastOf(code, RETIRED)).flatMap(withAllBelow);
  return {
    unit: new Set(all<string>(units, UNITS).flatMap((unit) => [unit, ...lastOf(unit, MERGED)])),
    level: new Set(all(levels, LEVEL_NAMES)),
    region: new Set(regionsToday),
    serviceItem: new Set(all(serviceItems, SERVICE_ITEMS)),
    purpose: new Set(purposes),
    fields: new Set(fields.flatMap(withAllFieldsBelow)),
    interval: new Set(days),
  };
}

/** The codes of all that stands in the way, in no order. */
export function modelCodes(
  scope: ModelScope,
  use: ModelUse,
  { revoked, used }: { readonly revoked: boolean; readonly used: number },
): Set<string> {
  const allowed = allowedValues(scope);
  const isLive = LIVE_REGIONS.includes(use.region);
  const isEarly = use.day < Math.min(...scope.days);
  const wrong: Readonly<Record<string, boolean>> = {
    GRANT_REVOKED: revoked,
    SCOPE_UNIT: !allowed.unit.has(use.unit),
    SCOPE_LEVEL: !allowed.level.has(use.level),
    SCOPE_REGION_RETIRED: !isLive,
    SCOPE_REGION: isLive && !allowed.region.has(use.region),
    SCOPE_ITEM: !allowed.serviceItem.has(use.serviceItem),
    SCOPE_PURPOSE: !allowed.purpose.has(use.purpose),
    SCOPE_FIELDS: use.fields.some((path) => !allowed.fields.has(path)),
    SCOPE_NOT_YET: isEarly,
    SCOPE_EXPIRED: !isEarly && !allowed.interval.has(use.day),
    SCOPE_QUOTA: scope.limit !== undefined && scope.limit - used <= 0,
  };
  return new Set(Object.keys(wrong).filter((code) => wrong[code]));
}
