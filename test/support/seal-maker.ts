// SPDX-License-Identifier: Apache-2.0
// A maker of seals of the tests' own: seals as many as are wished, each signed by it, and documents that
// are really sealed with them.
import { randomBytes } from 'node:crypto';
import { sealedOfd, SealWorkshop, type MadeSeal } from '@yulian/gateway-api/demonstration';
import { nodePrimitives } from '@yulian/proofs/node';
import { MEMBERS, type MemberName } from './members.js';

export const WORKSHOP = SealWorkshop.begin(new Date());

/** What a gateway must believe to record the seals of {@link newSeal}. */
export const TEST_MAKER_ROOT = WORKSHOP.root;

/**
 * A seal of a member's statutory name that no other seal is like.
 *
 * @param chosen its key and identifier, where they matter
 */
export function newSeal(
  owner: MemberName = 'market',
  chosen: { readonly signer?: MadeSeal['signer']; readonly esId?: string } = {},
): MadeSeal {
  const { uscc, name } = MEMBERS[owner];
  return WORKSHOP.make({ uscc, name }, name, new Date(), chosen);
}

/** A seal object that no chain knows. @param esId random unless said */
export function newSealObject(esId?: string): Uint8Array {
  return newSeal('market', esId === undefined ? {} : { esId }).object;
}

/** SM3 of the certificate that may sign with a seal. */
export function certificatesOf({ signer }: MadeSeal): string[] {
  return [Buffer.from(nodePrimitives.sm3(signer.certificate)).toString('hex')];
}

/** A document that no other is like, sealed now. */
export function sealedDocument(seal: MadeSeal): Uint8Array {
  const lines = ['决定书', randomBytes(8).toString('hex')];
  const document = { identifier: '', title: '决定书', issuer: seal.signer.subject.name, lines };
  return sealedOfd(document, seal, new Date());
}
