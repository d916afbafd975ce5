// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import {
  grantState,
  requestContent,
  type AsOf,
  type GrantRecord,
  type RequestRecord,
  type UserDutyEntry,
} from '@yulian/proofs';
import type { z } from 'zod';
import { ask } from '../ledger-queries/ask.js';
import type { grant, request } from '../routes/schemas/sharing.js';
import type { userDutyEntry } from '../routes/schemas/user-duty.js';
import { KnownThen } from '../verify/known-then.js';

export type GrantView = z.input<typeof grant>;
export type RequestView = z.input<typeof request>;

/** A grant as the API shows it, in the state it is in at a moment below the grants above it. */
export async function grantView(
  ledger: Ledger,
  identity: Identity,
  found: GrantRecord,
  asOf: AsOf,
  known = new KnownThen(ledger, identity, undefined),
): Promise<GrantView> {
  const record = await known.record(found);
  const above: GrantRecord[] = [];
  for (let at = record; at.parent !== undefined;) {
    at = await ask<GrantRecord>(ledger, identity, 'grant', 'get', at.parent);
    above.push(await known.record(at));
  }
  const { format: _, kind: __, ...shown } = record;
  return { ...shown, state: grantState(record, asOf, above) } as unknown as GrantView;
}

/** A request as the API shows it. */
export function requestView(record: RequestRecord): RequestView {
  const { format: _, kind: __, ...shown } = record;
  const state = record.facts.at(-1)?.state ?? 'FILED';
  return { ...shown, state, content: requestContent(record) } as unknown as RequestView;
}

/** A line of the users' duty list as the API shows it. */
export function userDutyView(entry: UserDutyEntry): z.input<typeof userDutyEntry> {
  return { ...entry, duties: [...entry.duties] } as z.input<typeof userDutyEntry>;
}
