// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import type { Outcome } from '../exactly-once/outcome.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { resultOf } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';

/** Every role: for what any member with credentials may read. */
export const ANY_ROLE = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
  'trader',
] as const satisfies readonly [Role, ...Role[]];

/** The identity a caller reads with: that of its first role. */
export function readerOf(services: Services, caller: Caller): Identity {
  return services.ledgerIdentities.forCaller(caller, caller.roles[0] ?? 'clerk');
}

/** Which query gives a record: contract, transaction, arguments. */
export type Question = readonly [contract: string, transaction: string, ...args: string[]];

/** A record read with the caller's own identity. @throws ContractRefusedError when there is none */
export async function readRecord<T>(
  services: Services,
  caller: Caller,
  ...question: Question
): Promise<T> {
  const reader = readerOf(services, caller);
  return withoutFormat(await ask<T>(services.ledger, reader, ...question));
}

/** A record as a write left it; asked for again when only the chain tells of the write. */
export async function writtenRecord<T>(
  services: Services,
  identity: Identity,
  outcome: Outcome,
  ...question: Question
): Promise<T> {
  return withoutFormat(
    (resultOf(outcome) as T | undefined) ?? (await ask<T>(services.ledger, identity, ...question)),
  );
}

/** On chain each record names the version of its format; the API does not show it. */
export function withoutFormat<T>(stored: T): T {
  const entries = Object.entries(stored as object).filter(([name]) => name !== 'format');
  return Object.fromEntries(entries) as T;
}
