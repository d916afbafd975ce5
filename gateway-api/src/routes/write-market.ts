// SPDX-License-Identifier: Apache-2.0
import type { Role } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { Question } from './reading.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write of the market: the role it takes, the function, its argument, and which query shows what it left. */
export interface MarketWrite {
  readonly roles: readonly [Role, ...Role[]];
  readonly contract: 'fund' | 'listing' | 'project' | 'trade' | 'transfer';
  readonly transaction: string;
  readonly argument: unknown;
  readonly question: Question;
}

/** Does a write; answers the record as it left it, and where it is on the chain. */
export async function writeMarket<T>(
  context: WriteContext,
  { roles, contract, transaction, argument, question }: MarketWrite,
): Promise<readonly [T, WrittenRecord<T>['place']]> {
  const role = roles.find((one) => context.caller.roles.includes(one)) ?? roles[0];
  const { record, place } = await writeRecord<T>(context, {
    role,
    prepare: () => contractCall(contract, transaction, argument),
    question,
  });
  return [withoutKind(record), place];
}

/** On chain each record names its format and kind; the API does not show them. */
export function withoutKind<T>(stored: T): T {
  if (Array.isArray(stored)) return stored.map((one: unknown) => withoutKind(one)) as T;
  const entries = Object.entries(stored as object).filter(
    ([name]) => name !== 'format' && name !== 'kind',
  );
  return Object.fromEntries(entries) as T;
}
