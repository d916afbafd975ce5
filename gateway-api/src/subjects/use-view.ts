// SPDX-License-Identifier: Apache-2.0
import {
  accessState,
  defined,
  missingReceipt,
  requestContent,
  type AccessRecord,
  type GrantRecord,
  type ObjectionClock,
  type ObjectionRecord,
  type RequestRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import { GRANT_KIND, REQUEST_KIND } from '../index/index.js';
import { ask } from '../ledger-queries/ask.js';
import type { myObjection, myUse } from '../routes/schemas/subjects.js';
import type { Services } from '../services.js';
import type { SeenUse } from './all-uses.js';
import type { Titles } from './titles.js';

type Sources = Pick<Services, 'ledger' | 'reader' | 'index' | 'clock'>;
type UseView = z.input<typeof myUse>;

/** What the holder's own showing rests on: 个人信息保护法 §14, consent. */
export const CONSENT_BASIS = 'GRXXBHF-14';

/** A use as the person sees it: who, when, which fields, for what, on what basis, how it stands. */
export async function useView(
  sources: Sources,
  titles: Titles,
  { access, deferral, objection }: SeenUse,
): Promise<UseView> {
  const [requester, provider, item, fields, serviceItem] = await Promise.all([
    titles.unit(access.requester),
    titles.unit(access.provider),
    titles.item(access.item),
    titles.fields(access.item, access.fields),
    titles.serviceItem(access.serviceItem),
  ]);
  const { id, number, mode, purpose, case: caseOf } = access;
  const told = deferral?.facts.findLast((fact) => fact.state === 'DEFERRED');
  return {
    ...{ id, number, mode, state: accessState(access), at: access.facts[0]?.recordedAt ?? '' },
    ...{ requester, provider, item, fields: [...fields], purpose, serviceItem },
    ...defined({ case: caseOf, receiptMissing: missingReceipt(access, sources.clock.now()) }),
    basis: await basisOf(sources, access),
    receipts: access.facts.map(({ act, state, recordedAt: at, txId }) => ({
      act,
      state,
      at,
      txId,
    })),
    ...(told === undefined ? {} : { deferral: { basis: told.basis, until: told.until } }),
    ...(objection === undefined ? {} : { objection: await objectionView(sources, objection) }),
  };
}

/** The provision under which it was used: of the request that was granted, else of the grant. */
async function basisOf({ index }: Sources, { grant: id }: AccessRecord): Promise<string> {
  if (id === undefined) return CONSENT_BASIS;
  const grant = (await index.get(GRANT_KIND, id))?.body as GrantRecord | undefined;
  const asked = grant?.request;
  const request = asked === undefined ? undefined : await index.get(REQUEST_KIND, asked);
  if (request !== undefined) return requestContent(request.body as unknown as RequestRecord).ground;
  return grant?.facts[0]?.basis ?? '';
}

/** An objection as the person sees it, with what it can do about it. */
export async function objectionView(
  { ledger, reader }: Pick<Sources, 'ledger' | 'reader'>,
  { id, access, reason, facts }: ObjectionRecord,
): Promise<z.input<typeof myObjection>> {
  const state = facts.at(-1)?.state ?? 'OPEN';
  const clock = await ask<ObjectionClock>(ledger, reader, 'objection', 'clock', id);
  const isOverdue = state === 'OPEN' && clock.state === 'OVERDUE';
  return {
    ...{ id, access, reason, state, mayEscalate: state === 'UPHELD' || isOverdue },
    ...('due' in clock ? { due: clock.due } : {}),
  };
}
