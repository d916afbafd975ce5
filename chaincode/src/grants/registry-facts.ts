// SPDX-License-Identifier: Apache-2.0
import type { Scope } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { endOfRegion, endOfUnit, type End } from '../registry/read.js';
import type { RegistryFacts } from '../scope/read.js';

/** What the registry says now of all units and regions that scopes name. */
export async function registryFacts(
  ctx: YulianContext,
  scopes: readonly Pick<Scope, 'units' | 'regions'>[],
  regions: readonly string[] = [],
): Promise<RegistryFacts> {
  const units = scopes.flatMap((scope) => listed(scope.units));
  const named = [...scopes.flatMap((scope) => listed(scope.regions)), ...regions];
  return {
    units: await endsOf(units, (id) => endOfUnit(ctx, id, ctx.now)),
    regions: await endsOf(named, (code) => endOfRegion(ctx, code, ctx.now)),
  };
}

function listed(named: 'any' | readonly string[]): readonly string[] {
  return named === 'any' ? [] : named;
}

/** Those that have ended, and those that came after them and have ended, too. */
async function endsOf(
  ids: readonly string[],
  endOf: (id: string) => Promise<End | undefined>,
): Promise<Map<string, string | undefined>> {
  const ends = new Map<string, string | undefined>();
  const seen = new Set<string>();
  for (const first of ids) {
    for (let id: string | undefined = first; id !== undefined && !seen.has(id);) {
      seen.add(id);
      const end: End | undefined = await endOf(id);
      if (end !== undefined) ends.set(id, end.successor);
      id = end?.successor;
    }
  }
  return ends;
}
