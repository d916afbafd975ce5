// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity } from '@yulian/network';
import type { AsOf, MaterialRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { PreparedCall } from '../exactly-once/request.js';
import type { Idempotency, RequestHead } from '../http/route.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import type { heldMaterial, writtenMaterial } from '../routes/schemas/materials.js';
import type { Services } from '../services.js';
import { materialView, type MaterialView } from './material-view.js';
import { AlreadyHeld, findMaterial, isHeldBy, type MaterialPreparer } from './prepare-material.js';
import { KnownThen } from '../verify/known-then.js';

/** What of a request's context writing takes. */
export interface WriteContext {
  readonly services: Services;
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly request: Pick<RequestHead, 'signal'>;
}

type Written = z.input<typeof writtenMaterial>;
type Held = z.input<typeof heldMaterial>;

/** A registration: of what, by which transaction. */
export interface Registration {
  readonly transaction: 'register' | 'annotate';
  readonly prepare: (preparer: MaterialPreparer) => Promise<{ readonly id: string }>;
  /** Whether a held material with the same bytes is what was asked for. */
  readonly isAsked: (held: MaterialRecord) => boolean;
}

/**
 * Registers a material, or answers the one that the unit holds with the same bytes.
 *
 * @throws RequestError `DOCUMENT_NOT_FOUND`
 * @throws ContractRefusedError as the contract
 */
export async function registerOnce(
  context: WriteContext,
  { transaction, prepare, isAsked }: Registration,
): Promise<Written | Held> {
  const preparer = preparerOf(context, 'clerk');
  try {
    return await writeMaterial(context, 'clerk', async () => {
      const input = await prepare(preparer);
      return { ...contractCall('material', transaction, input), memo: input.id };
    });
  } catch (error) {
    const held = await heldInstead(error, preparer);
    if (held === undefined || !isHeldBy(held, preparer.unit) || !isAsked(held)) throw error;
    const at = context.services.clock.now();
    const material = await showMaterial(context.services, preparer.identity, held, { at });
    return { material, alreadyHeld: true };
  }
}

/** What the unit holds already; two requests with the same bytes may also meet at the contract. */
async function heldInstead(
  error: unknown,
  { ledger, identity }: MaterialPreparer,
): Promise<MaterialRecord | undefined> {
  if (error instanceof AlreadyHeld) return error.material;
  if (!(error instanceof ContractRefusedError)) return undefined;
  if (error.code !== 'MATERIAL_ALREADY_EXISTS') return undefined;
  return findMaterial(ledger, identity, String(error.details['id']));
}

/** Writes a material and shows it as the write left it. The call's memo is the material's id. */
export async function writeMaterial(
  { services, caller, idempotency, request }: WriteContext,
  role: Role,
  prepare: () => Promise<PreparedCall> | PreparedCall,
): Promise<Written> {
  const identity = services.ledgerIdentities.forCaller(caller, role);
  const { transactions } = services.organisations.require(caller.mspId);
  const { signal } = request;
  const outcome = await transactions.transact({ identity, idempotency, signal, prepare });
  const record =
    (resultOf(outcome) as MaterialRecord | undefined) ??
    (await getMaterial(services, identity, outcome.memo as string));
  const material = await showMaterial(services, identity, record, { at: services.clock.now() });
  return { material, transaction: placeView(outcome) };
}

/** A material by id. @throws ContractRefusedError `MATERIAL_NOT_FOUND` */
export function getMaterial(
  { ledger }: Pick<Services, 'ledger'>,
  identity: Identity,
  id: string,
): Promise<MaterialRecord> {
  return ask<MaterialRecord>(ledger, identity, 'material', 'get', id);
}

/** A material in the state it is in at a moment; of a copy, with regard to its parent. */
export async function showMaterial(
  services: Pick<Services, 'ledger'>,
  identity: Identity,
  found: MaterialRecord,
  asOf: AsOf,
  known = new KnownThen(services.ledger, identity, undefined),
): Promise<MaterialView> {
  const { parent } = found;
  const original = parent === undefined ? undefined : await getMaterial(services, identity, parent);
  const record = await known.record(found);
  return materialView(record, original && (await known.record(original)), asOf);
}

function preparerOf({ services, caller }: WriteContext, role: Role): MaterialPreparer {
  return {
    vault: services.organisations.require(caller.mspId).vault,
    ledger: services.ledger,
    identity: services.ledgerIdentities.forCaller(caller, role),
    unit: caller.unit,
  };
}
