// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import {
  commitFields,
  type CorrectionRecord,
  type FieldOpening,
  type JsonObject,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { z } from 'zod';
import type { PreparedCall } from '../exactly-once/request.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { writtenCorrection } from '../routes/schemas/corrections.js';
import type { Services } from '../services.js';
import type { Vault } from '../vault/index.js';
import { correctionView } from './views.js';

/** What of a request's context writing takes. */
export interface CorrectionContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: RequestHead;
}

/** A write about a case: the role that it takes, the case's id, and how the call is made. */
interface Write {
  readonly role: Role;
  readonly id: string;
  readonly prepare: () => Promise<PreparedCall> | PreparedCall;
}

type Opening = NonNullable<z.input<typeof writtenCorrection>['opening']>;

/** Does a write and shows the case as it left it, and to its writer what opens the commitment. */
export async function writeCorrection(
  { services, caller, idempotency, request }: CorrectionContext,
  { role, id, prepare }: Write,
): Promise<z.input<typeof writtenCorrection>> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const { signal } = request;
  const outcome = await transactions.transact({ identity, idempotency, signal, prepare });
  const record =
    (resultOf(outcome) as CorrectionRecord | undefined) ??
    (await ask<CorrectionRecord>(services.ledger, identity, 'correction', 'get', id));
  const opening = outcome.memo as Opening | undefined;
  return {
    correction: correctionView(record),
    ...(opening === undefined ? {} : { opening }),
    transaction: placeView(outcome),
  };
}

/** One value under a salt of its own: what goes on chain, and what opens it. */
export interface KeptValue {
  readonly commitment: string;
  readonly opening: Opening;
}

/**
 * Commits to a value, and keeps in the vault what opens it, before anything is anchored.
 *
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function commitToValue(
  { openings }: Vault,
  unit: string,
  { recordId, fields }: { readonly recordId: string; readonly fields: JsonObject },
): Promise<KeptValue> {
  const made = commitFields(fields, randomBytes, nodePrimitives);
  const [opening] = made.openings as readonly [FieldOpening & Opening];
  await openings.add({ commitment: made.root, recordId, unit, fields: made.openings });
  return { commitment: made.root, opening };
}
