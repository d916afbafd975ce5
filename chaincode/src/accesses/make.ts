// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  type AccessFact,
  type AccessFailure,
  type AccessRecord,
  type AccessTerms,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { recorded } from '../kernel/facts.js';
import { organisationOf, ownerPolicy } from '../registry/read.js';
import { accessCounts, accesses, countId } from './table.js';

/** What an access is about, as whoever decides on it has gathered it. */
export type NewAccess = AccessTerms;

/** What was decided: yes, or everything that stands in the way. */
export interface AccessVerdict {
  readonly failing: readonly AccessFailure[];
}

/**
 * Accesses that one transaction writes. Reads see the state before it, so numbers that it has given
 * are kept here.
 */
export class NewAccesses {
  readonly #last = new Map<string, number>();

  /** Writes an access with the next number of its subject, allowed or denied. */
  async add(ctx: YulianContext, terms: NewAccess, verdict: AccessVerdict): Promise<AccessRecord> {
    const owner = await organisationOf(ctx, terms.provider);
    const policy = await ownerPolicy(ctx, owner);
    const number = await this.#next(ctx, countId(terms.provider, terms.subject));
    const { grant, showing, case: caseOf, ...rest } = terms;
    const access: AccessRecord = {
      ...{ format: 1, kind: 'access', ...rest },
      ...defined({ grant, showing, case: caseOf }),
      ...{ owner, number, facts: [decided(ctx, terms, verdict)] },
    };
    await accesses.putOwned(ctx, access.id, access, policy);
    const count = { format: 1, last: number } as const;
    await accessCounts.putOwned(ctx, countId(terms.provider, terms.subject), count, policy);
    announce(ctx, access);
    return access;
  }

  async #next(ctx: YulianContext, id: string): Promise<number> {
    const last = this.#last.get(id) ?? (await accessCounts.get(ctx, id))?.last ?? 0;
    this.#last.set(id, last + 1);
    return last + 1;
  }
}

function decided(
  ctx: YulianContext,
  { purpose }: NewAccess,
  { failing }: AccessVerdict,
): AccessFact {
  const fact = { ...recorded(ctx, ctx.now, purpose), act: 'decide' } as const;
  if (failing.length === 0) return { ...fact, state: 'ALLOWED' };
  return { ...fact, state: 'DENIED', failing };
}

/** Tells subscribers of the newest fact of an access. */
export function announce(ctx: YulianContext, access: AccessRecord): void {
  const { id, mode, item, provider, requester, serviceItem, purpose, number, facts } = access;
  const { act, state, failing } = facts.at(-1) as AccessFact;
  ctx.events.add(`access.${act}.v1`, id, {
    ...{ mode, item, provider, requester, serviceItem, purpose, number, state },
    ...defined({ case: access.case, failing: failing?.map(({ code }) => code) }),
  });
}
