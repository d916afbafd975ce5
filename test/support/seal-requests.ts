// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { MadeSeal } from '@yulian/gateway-api/demonstration';
import { done, type Api } from './api.js';
import type { TestGateway } from './gateway.js';
import { MEMBERS, SINCE, type MemberName, type RoleName } from './members.js';
import { certificatesOf, newSeal, newSealObject, sealedDocument } from './seal-maker.js';
import { newSealId } from './seal-id.js';

/** Type of the seals of the tests: 01, defined by the bureau. */
export const SEAL_TYPE = `${MEMBERS.bureau.uscc}901`;

/** Who owns a seal, decides on it and makes it. */
export interface SealParties {
  readonly owner: MemberName;
  readonly department: MemberName;
  readonly maker: MemberName;
}

/** What a seal may be brought to, by the last act of a row. */
const ROWS = {
  APPLIED: [],
  APPROVED: ['approve'],
  MADE: ['approve', 'make'],
  ACTIVE: ['approve', 'make', 'file'],
  SUSPENDING: ['approve', 'make', 'file', 'reportSuspension'],
} as const;

export type SealStage = keyof typeof ROWS;

interface Written {
  readonly seal: { readonly id: string; readonly state: string };
}

/** What is made for the applications of {@link sealOver}, by their ids. */
const MADE = new Map<string, MadeSeal>();

/** The seal that is made for an application of {@link sealOver}, with its key. */
export function sealInHand(id: string): MadeSeal {
  const seal = MADE.get(id);
  if (seal === undefined) throw new Error(`nothing is made for ${id}`);
  return seal;
}

/** Body of `POST /v1/seals`. */
export function applicationBody(
  { department, maker }: Omit<SealParties, 'owner'>,
  chosen: Readonly<Record<string, unknown>> = {},
) {
  return {
    id: newSealId(),
    sealKind: '01',
    typeCode: SEAL_TYPE,
    department: MEMBERS[department].uscc,
    maker: MEMBERS[maker].uscc,
    certificates: certificatesOf(newSeal()),
    validTo: '2041-12-31',
    basis: 'YZGL-9',
    ...chosen,
  };
}

/** Gives a department and a maker what they need over {@link SEAL_TYPE}. */
export async function givePowersOverSeals(
  gateway: TestGateway,
  { department, maker }: Omit<SealParties, 'owner'>,
): Promise<void> {
  const definer = await gateway.as('bureau', 'approver');
  // Both to both: a unit is one to some seals and the other to others.
  const powers = ['approveSeal', 'makeSeal'];
  for (const member of [department, maker]) {
    const path = `/v1/issuers/${SEAL_TYPE}/${MEMBERS[member].uscc}/powers`;
    await definer.make(path, { powers, from: SINCE, basis: 'YZGL-30' });
  }
}

/** Uploads a seal object; answers the document's id. */
export async function uploadSealObject(clerk: Api, bytes = newSealObject()): Promise<string> {
  const answer = await clerk.upload<{ id: string }>('/v1/documents', { name: 'seal.esl', bytes });
  return done(answer, 'the upload').id;
}

/** Uploads a file; answers the document's id and its SHA-256. */
export async function uploadBytes(
  clerk: Api,
  bytes: Uint8Array,
): Promise<{ id: string; sha256: string }> {
  const answer = await clerk.upload<{ id: string }>('/v1/documents', { name: 'a.ofd', bytes });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: done(answer, 'the upload').id, sha256 };
}

/** Uploads a file that no other is like, sealed with a seal of {@link sealOver}. */
export function uploadSealed(clerk: Api, seal: string): Promise<{ id: string; sha256: string }> {
  return uploadBytes(clerk, sealedDocument(sealInHand(seal)));
}

/** A seal that was taken over REST as far as is wished; answers its id. */
export async function sealOver(
  gateway: TestGateway,
  parties: SealParties,
  stage: SealStage,
): Promise<string> {
  const as = (party: keyof SealParties, role: RoleName) => gateway.as(parties[party], role);
  const made = newSeal(parties.owner);
  const body = applicationBody(parties, { certificates: certificatesOf(made) });
  MADE.set(body.id, made);
  await (await as('owner', 'clerk')).make<Written>('/v1/seals', body);
  const path = `/v1/seals/${body.id}`;
  const basis = 'YZGL-17';
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    approve: async () =>
      (await as('department', 'approver')).make(`${path}/acts`, { act: 'approve', basis }),
    make: async () => {
      const clerk = await as('maker', 'clerk');
      const document = await uploadSealObject(clerk, made.object);
      const ownerUnit = MEMBERS[parties.owner].uscc;
      return clerk.make(`${path}/making`, { document, sealKind: '01', ownerUnit, basis });
    },
    file: async () => {
      const filingNumber = `F-${body.id.slice(2, 20).toUpperCase()}`;
      return (await as('maker', 'approver')).make(`${path}/filing`, { filingNumber, basis });
    },
    reportSuspension: async () =>
      (await as('owner', 'approver')).make(`${path}/acts`, { act: 'reportSuspension', basis }),
  };
  for (const act of ROWS[stage]) await acts[act]?.();
  return body.id;
}
