// SPDX-License-Identifier: Apache-2.0
// The seals of the fixtures on a chain, as their makers made them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePrimitives } from '@yulian/proofs/node';
import { readSeal } from '@yulian/proofs/signatures';
import { done } from './api.js';
import type { TestGateway } from './gateway.js';
import { MEMBERS, type MemberName } from './members.js';
import { ROOT } from './root.js';
import { newSealId } from './seal-id.js';
import { givePowersOverSeals, SEAL_TYPE, uploadSealObject } from './seal-requests.js';

/** Seals that the sealed fixtures carry, and the member that owns each. */
export const FIXTURE_SEALS = {
  'seal-v4-samr.esl': 'market',
  'seal-v4-hcb.esl': 'housing',
  'seal-v4-xzsp.esl': 'approvals',
  'seal-v1-rsj.esl': 'emergency',
  'seal-v5-swj.esl': 'water',
} as const satisfies Record<string, MemberName>;

export type FixtureSeal = keyof typeof FIXTURE_SEALS;

const DECIDING = { department: 'bureau', maker: 'bureau' } as const;
const BASIS = 'YZGL-17';

/** Brings a seal of the fixtures through all its steps; answers its id. */
export async function recordSeal(gateway: TestGateway, file: FixtureSeal): Promise<string> {
  await givePowersOverSeals(gateway, DECIDING);
  const owner: MemberName = FIXTURE_SEALS[file];
  const bytes = readFileSync(join(ROOT, 'test/fixtures/documents/seals', file));
  const { esId, signers, validTo } = readSeal(bytes);
  if (signers.kind !== 'certificates') throw new Error('the fixtures name certificates');
  const certificates = signers.certificates
    .map((der) => Buffer.from(nodePrimitives.sm3(der)).toString('hex'))
    .sort();
  const id = newSealId();
  const of = { department: MEMBERS.bureau.uscc, maker: MEMBERS.bureau.uscc };
  const asked = { id, sealKind: '01', typeCode: SEAL_TYPE, certificates, validTo, basis: BASIS };
  await (await gateway.as(owner, 'clerk')).make('/v1/seals', { ...asked, ...of });
  const approver = await gateway.as('bureau', 'approver');
  await approver.make(`/v1/seals/${id}/acts`, { act: 'approve', basis: BASIS });
  const maker = await gateway.as('bureau', 'clerk');
  const document = await uploadSealObject(maker, bytes);
  const made = { document, sealKind: '01', ownerUnit: MEMBERS[owner].uscc, basis: BASIS };
  await maker.make(`/v1/seals/${id}/making`, made);
  await approver.make(`/v1/seals/${id}/filing`, { filingNumber: `F-${esId}`, basis: BASIS });
  return id;
}

/** Records that a seal was used on a file; answers the number. */
export async function recordUse(
  gateway: TestGateway,
  { file, seal, bytes }: { file: FixtureSeal; seal: string; bytes: Uint8Array },
): Promise<number> {
  const clerk = await gateway.as(FIXTURE_SEALS[file], 'clerk');
  const sent = { name: 'sealed.ofd', bytes };
  const { id } = done(await clerk.upload<{ id: string }>('/v1/documents', sent), 'the upload');
  const path = `/v1/seals/${seal}/impressions`;
  const given = await clerk.make<{ number: number }>(path, { document: id });
  return given.number;
}

/** A seal of the fixtures, filed, and its use on each of these files recorded. */
export async function recordSealOn(
  gateway: TestGateway,
  file: FixtureSeal,
  ...documents: readonly Uint8Array[]
): Promise<string> {
  const seal = await recordSeal(gateway, file);
  for (const bytes of documents) await recordUse(gateway, { file, seal, bytes });
  return seal;
}
