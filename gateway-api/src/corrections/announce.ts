// SPDX-License-Identifier: Apache-2.0
import { randomInt } from 'node:crypto';
import { ContractRefusedError, type Identity } from '@yulian/network';
import type { AccessRecord, CorrectionRecord } from '@yulian/proofs';
import { newestKeyOf } from '../accesses/exchange-keys.js';
import type { SubjectCode } from '../accesses/intent.js';
import { RequestError } from '../http/request-error.js';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { affectedAccesses } from './affected.js';
import { sealNotice } from './notice-content.js';

/** A corrected case, with what only the source's vault knows of it. */
export interface CorrectedCase {
  readonly correction: CorrectionRecord;
  readonly subject: SubjectCode;
  /** Id of the record that took the old one's place. */
  readonly record: string;
}

/** A notice that was given. */
export interface GivenNotice {
  readonly id: string;
  readonly access: string;
  readonly requester: string;
}

/**
 * Whose value a case is about and which record has the new one: from what was told in the raiser's
 * access, and from what opens the commitment of the correction.
 *
 * @throws RequestError `CORRECTION_NOT_OURS` when this gateway was told neither
 */
export async function correctedCase(
  services: Services,
  mspId: string,
  correction: CorrectionRecord,
): Promise<CorrectedCase> {
  const { vault } = services.organisations.require(mspId);
  const { commitment } = correction.facts.find(({ act }) => act === 'correct') ?? {};
  const intent = await services.accesses.of(mspId).provider.intentOf(correction.access);
  const opened = commitment === undefined ? undefined : await vault.openings.ofRecord(commitment);
  const record = opened?.fields[0]?.value;
  if (intent === undefined || typeof record !== 'string') {
    throw new RequestError('CORRECTION_NOT_OURS');
  }
  return { correction, subject: intent.subject, record };
}

/**
 * The new record must be about whom the raiser's access was about.
 *
 * @param holder the record's holder reference
 * @throws RequestError `CORRECTION_NOT_OURS`, `CORRECTION_RECORD_OF_OTHER`
 */
export async function requireSubjectOf(
  { ledger, ledgerIdentities, organisations, accesses }: Services,
  caller: Caller,
  id: string,
  holder: string,
): Promise<void> {
  const identity = ledgerIdentities.forCaller(caller, 'approver');
  const { access } = await ask<CorrectionRecord>(ledger, identity, 'correction', 'get', id);
  const intent = await accesses.of(caller.mspId).provider.intentOf(access);
  if (intent === undefined) throw new RequestError('CORRECTION_NOT_OURS');
  const { holders } = organisations.require(caller.mspId).vault;
  const own = await holders.references(caller.unit, intent.subject);
  if (!own.includes(holder)) throw new RequestError('CORRECTION_RECORD_OF_OTHER');
}

/**
 * Tells everyone who received the old value, each in a transaction of its own and in random order.
 * Ids of notices follow from what they are about, so that a repetition gives none twice.
 */
export async function giveNotices(
  services: Services,
  identity: Identity,
  corrected: CorrectedCase,
): Promise<readonly GivenNotice[]> {
  const { vault } = services.organisations.require(identity.mspId);
  const { correction, subject } = corrected;
  const { item, field, source: provider } = correction;
  const at = correction.facts.find(({ act }) => act === 'correct')?.recordedAt ?? '';
  const about = { provider, item, field, subject, at };
  const affected = await affectedAccesses(services.index, vault, about);
  const given: GivenNotice[] = [];
  for (const access of shuffled(affected)) {
    const mac = vault.key.mac('correction-notice', correction.id, access.id);
    const id = `cno_${mac.toString('hex')}`;
    await giveNotice(services, identity, corrected, access, id);
    given.push({ id, access: access.id, requester: access.requester });
  }
  return given.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function giveNotice(
  { ledger, organisations }: Services,
  identity: Identity,
  { correction, record }: CorrectedCase,
  access: AccessRecord,
  id: string,
): Promise<void> {
  const { field, raiser } = correction;
  const isRaiser = access.requester === raiser;
  const wasShown = access.facts.some((fact) => fact.record !== undefined);
  const content = {
    field,
    ...(isRaiser || wasShown ? { record } : {}),
    ...(isRaiser ? { correction: correction.id } : {}),
  };
  const to = await newestKeyOf(ledger, identity, access.requester);
  const sealed = await sealNotice(to, access, content);
  const input = { id, access: access.id, field, sealed };
  try {
    const prepare = () => contractCall('correction', 'notify', input);
    await organisations.require(identity.mspId).transactions.transact({ identity, prepare });
  } catch (error) {
    // It was given before: only this vault can make that id.
    const isThere = error instanceof ContractRefusedError && error.code === 'RECORD_ALREADY_EXISTS';
    if (!isThere) throw error;
  }
}

/** In an order that says nothing (Fisher and Yates). */
function shuffled<T>(list: readonly T[]): readonly T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
