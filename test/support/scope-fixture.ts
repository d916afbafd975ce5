// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { ScopeLink, ScopeRequest, RegistryFacts } from '@yulian/chaincode/scope';
import type { Level, Quota, Scope } from '@yulian/proofs';
import {
  DAYS,
  instantOf,
  LEVEL_NAMES,
  LIVE_REGIONS,
  MERGED,
  PATHS,
  PURPOSES,
  RETIRED,
  SERVICE_ITEMS,
  UNITS,
  type ModelScope,
  type ModelUse,
} from '../contracts/scope-model.js';

/** What the registry of the small world says. */
export const FACTS: RegistryFacts = {
  units: new Map(Object.entries(MERGED)),
  regions: new Map(Object.entries(RETIRED)),
};

const some = <T>(world: readonly T[]) => fc.subarray([...world], { minLength: 1 });
const anyOrSome = <T>(world: readonly T[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('any' as const) },
    { weight: 3, arbitrary: some(world) },
  );

const days = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map(([a, b]) => DAYS.filter((day) => day >= Math.min(a, b) && day <= Math.max(a, b)));

/** Scopes of the small world. */
export const scopes: fc.Arbitrary<ModelScope> = fc.record({
  units: anyOrSome<string>(UNITS),
  levels: anyOrSome(LEVEL_NAMES),
  regions: anyOrSome([...LIVE_REGIONS, ...Object.keys(RETIRED)]),
  serviceItems: anyOrSome(SERVICE_ITEMS),
  purposes: some(PURPOSES),
  fields: some(PATHS),
  days,
  limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});

/** Uses in the small world. */
export const uses: fc.Arbitrary<ModelUse> = fc.record({
  unit: fc.constantFrom(...UNITS),
  level: fc.constantFrom(...LEVEL_NAMES),
  region: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...LIVE_REGIONS) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(RETIRED)) },
  ),
  serviceItem: fc.constantFrom(...SERVICE_ITEMS),
  purpose: fc.constantFrom(...PURPOSES),
  fields: some(PATHS),
  day: fc.constantFrom(...DAYS),
});

/** The product's scope for the model's. */
export function scopeFor({ levels, days: within, limit, ...rest }: ModelScope): Scope {
  const quota: Quota | 'unlimited' =
    limit === undefined ? 'unlimited' : { count: limit, per: 'TOTAL' };
  return {
    ...rest,
    levels: levels as Scope['levels'],
    from: instantOf(Math.min(...within)),
    until: instantOf(Math.max(...within)).replace('T00', 'T23'),
    quota,
  };
}

/** One scope in a chain, given by unit `giver`. */
export function linkOf(
  scope: ModelScope,
  { of = 'grant', revoked = false, used = 0, giver = 'unit-p' } = {},
): ScopeLink {
  const grantableBy = [{ party: 'provider', unit: giver }] as const;
  return { of, scope: scopeFor(scope), revoked, used, grantableBy };
}

/** The product's request for the model's use. */
export function requestFor({ day, level, ...rest }: ModelUse): ScopeRequest {
  return { ...rest, level: level as Level, at: instantOf(day) };
}
