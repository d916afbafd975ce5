// SPDX-License-Identifier: Apache-2.0
import type { AccessFailure, GrantRecord } from '@yulian/proofs';
import { isHolder, linksOfChain, registryFacts, requireChain, standing } from '../grants/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ownerPolicy } from '../registry/read.js';
import {
  decide,
  usedWithin,
  withOneMore,
  type RegistryFacts,
  type ScopeLink,
  type ScopeRequest,
  type Uses,
} from '../scope/read.js';
import { grantUses } from './table.js';

/** A link of the grant's chain with how often it was used, also by this transaction. */
interface UsedLink extends Omit<ScopeLink, 'used'> {
  uses: Uses | undefined;
}

/** What stands in the way of any use by a unit, or nothing. */
type Standing = readonly AccessFailure[];

/** A grant under which accesses are decided, with all that decides on them. */
export class GrantInUse {
  readonly grant: GrantRecord;
  readonly #links: readonly UsedLink[];
  readonly #facts: RegistryFacts;
  readonly #standing: Standing;
  #counted = false;

  private constructor(
    grant: GrantRecord,
    links: readonly UsedLink[],
    facts: RegistryFacts,
    held: Standing,
  ) {
    this.grant = grant;
    this.#links = links;
    this.#facts = facts;
    this.#standing = held;
  }

  /**
   * Reads a grant, those above it, what the registry says of what they name, and their uses.
   *
   * @param region of the unit that asks
   * @throws ContractError `GRANT_NOT_FOUND`
   */
  static async read(ctx: YulianContext, id: string, region: string): Promise<GrantInUse> {
    const chain = await requireChain(ctx, id);
    const links: UsedLink[] = [];
    for (const link of await linksOfChain(ctx, chain)) {
      links.push({ ...link, uses: await grantUses.get(ctx, link.of) });
    }
    const scopes = links.map(({ scope }) => scope);
    const facts = await registryFacts(ctx, scopes, [region]);
    const held = (await isHolder(ctx, chain[0])) ? [] : notHeld(ctx, chain[0], links);
    return new GrantInUse(chain[0], links, facts, held);
  }

  /** Everything in holder and scopes that stands in the way of one use now. */
  failures(request: ScopeRequest): readonly AccessFailure[] {
    const links = this.#links.map(({ uses, ...link }) => ({
      ...link,
      used: usedWithin(uses, link.scope.quota, request.at),
    }));
    const decision = decide(links, request, this.#facts);
    return decision.allowed ? this.#standing : [...this.#standing, ...decision.failing];
  }

  /** Counts one use against every quota of the chain. */
  count(now: string): void {
    for (const link of this.#links) link.uses = withOneMore(link.uses, now);
    this.#counted = true;
  }

  /** Writes what was counted. */
  async write(ctx: YulianContext): Promise<void> {
    if (!this.#counted) return;
    const policy = await ownerPolicy(ctx, this.grant.owner);
    for (const { of, uses } of this.#links) {
      if (uses !== undefined) await grantUses.putOwned(ctx, of, { format: 1, ...uses }, policy);
    }
  }
}

/** A scope that says `any` unit means any that holds the grant: it is nobody else's to use. */
function notHeld(
  ctx: YulianContext,
  grant: GrantRecord,
  [link]: readonly UsedLink[],
): readonly AccessFailure[] {
  if (standing(grant).scope.units !== 'any') return [];
  return [
    {
      ...{ dimension: 'unit', code: 'ACCESS_NOT_HOLDER', of: grant.id },
      ...{ wanted: [ctx.caller.unit], had: [grant.holder] },
      grantableBy: link?.grantableBy ?? [],
    },
  ];
}
