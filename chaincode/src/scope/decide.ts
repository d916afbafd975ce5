// SPDX-License-Identifier: Apache-2.0
import {
  SCOPE_DIMENSIONS,
  type ScopeCode,
  type ScopeDecision,
  type ScopeDimension,
  type ScopeFailure,
  type Scope,
} from '@yulian/proofs';
import { followed, type RegistryFacts, type ScopeLink, type ScopeRequest } from './facts.js';
import { uncoveredFields } from './fields.js';
import { isItemCovered } from './items.js';
import { isCovered } from './regions.js';

/** Why a dimension does not allow the use. */
interface Failing {
  readonly code: ScopeCode;
  readonly wanted: readonly string[];
  readonly had: readonly string[];
}

type Rule = (link: ScopeLink, request: ScopeRequest, facts: RegistryFacts) => Failing | undefined;

/** One rule for each dimension, and for each its own codes. */
const RULES: Readonly<Record<ScopeDimension, Rule>> = {
  grant: ({ revoked }) =>
    revoked ? { code: 'GRANT_REVOKED', wanted: ['GIVEN'], had: ['REVOKED'] } : undefined,

  unit({ scope: { units } }, { unit }, facts) {
    if (units === 'any') return undefined;
    if (units.some((one) => one === unit || followed(one, facts.units) === unit)) return undefined;
    return { code: 'SCOPE_UNIT', wanted: [unit], had: units };
  },

  level: ({ scope: { levels } }, { level }) => unlisted('SCOPE_LEVEL', level, levels),

  region({ scope: { regions } }, { region }, facts) {
    if (facts.regions.has(region)) {
      const today = followed(region, facts.regions);
      const had = today === undefined ? [] : [today];
      return { code: 'SCOPE_REGION_RETIRED', wanted: [region], had };
    }
    if (isCovered(region, regions, facts.regions)) return undefined;
    return { code: 'SCOPE_REGION', wanted: [region], had: listOf(regions) };
  },

  serviceItem({ scope: { serviceItems } }, { serviceItem }) {
    if (serviceItems === 'any') return undefined;
    if (serviceItems.some((one) => isItemCovered(serviceItem, one))) return undefined;
    return { code: 'SCOPE_ITEM', wanted: [serviceItem], had: serviceItems };
  },

  purpose: ({ scope: { purposes } }, { purpose }) => unlisted('SCOPE_PURPOSE', purpose, purposes),

  fields({ scope }, { fields }) {
    const wanted = uncoveredFields(fields, scope.fields);
    return wanted.length === 0 ? undefined : { code: 'SCOPE_FIELDS', wanted, had: scope.fields };
  },

  interval({ scope: { from, until } }, { at }) {
    if (at < from) return { code: 'SCOPE_NOT_YET', wanted: [at], had: [from, until] };
    return at < until ? undefined : { code: 'SCOPE_EXPIRED', wanted: [at], had: [from, until] };
  },

  quota({ scope: { quota }, used }) {
    if (quota === 'unlimited' || used < quota.count) return undefined;
    const had = [String(quota.count), quota.per];
    return { code: 'SCOPE_QUOTA', wanted: [String(used + 1)], had };
  },
};

function unlisted(
  code: ScopeCode,
  wanted: string,
  had: 'any' | readonly string[],
): Failing | undefined {
  return had === 'any' || had.includes(wanted) ? undefined : { code, wanted: [wanted], had };
}

function listOf(had: Scope['regions']): readonly string[] {
  return had === 'any' ? [] : had;
}

/**
 * Whether all scopes of a chain of grants allow a use, and if not, everything that stands in its
 * way and who can grant it. Nothing else decides on scopes.
 *
 * @param chain the grant, then the one it was delegated from, and so on
 */
export function decide(
  chain: readonly ScopeLink[],
  request: ScopeRequest,
  facts: RegistryFacts,
): ScopeDecision {
  const failing = chain.flatMap((link) =>
    SCOPE_DIMENSIONS.flatMap((dimension): ScopeFailure[] => {
      const found = RULES[dimension](link, request, facts);
      if (found === undefined) return [];
      return [{ dimension, ...found, of: link.of, grantableBy: grantorsOf(link, found.code) }];
    }),
  );
  return failing.length === 0 ? { allowed: true } : { allowed: false, failing };
}

/** No scope can bring back a retired code: the committee says in which region a unit lies. */
function grantorsOf(link: ScopeLink, code: ScopeCode): ScopeFailure['grantableBy'] {
  return code === 'SCOPE_REGION_RETIRED' ? [{ party: 'committee' }] : link.grantableBy;
}
