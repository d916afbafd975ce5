// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { materialIdOf, type AnnotateInput, type RegisterInput } from '@yulian/chaincode/schemas';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  commitDocument,
  commitFields,
  defined,
  toBase64Url,
  type MaterialRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { ask } from '../ledger-queries/ask.js';
import { requireDocument, type DocumentFacts } from '../licences/prepare-document.js';
import type { Vault } from '../storage.js';
import { materialSalt, type DocumentOpening } from '../vault/index.js';
import type { AnnotateRequest, RegisterRequest } from './request-schemas.js';

/** Who prepares: the unit's vault, and its identity on the ledger. */
export interface MaterialPreparer {
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly identity: Identity;
  /** USCC. */
  readonly unit: string;
}

/** Says no to registering bytes that the unit holds already, and which material that is. */
export class AlreadyHeld extends Error {
  override readonly name = 'AlreadyHeld';
  readonly material: MaterialRecord;

  constructor(material: MaterialRecord) {
    super('the unit holds these bytes already');
    this.material = material;
  }
}

/**
 * Turns a request into the contract's argument. What opens the commitments is in the vault,
 * durably, before this resolves.
 *
 * @throws AlreadyHeld when the unit holds the same bytes already
 * @throws RequestError `DOCUMENT_NOT_FOUND`
 */
export async function prepareMaterial(
  preparer: MaterialPreparer,
  request: RegisterRequest,
): Promise<RegisterInput> {
  const { typeCode, holder, from, basis } = request;
  const { vault, unit } = preparer;
  return {
    ...(await prepareContent(preparer, request, () => true)),
    ...(holder === undefined ? {} : { holder: await vault.holders.reference(unit, holder) }),
    ...defined({ typeCode, from }),
    basis,
  };
}

/**
 * The same for an annotated copy of `parent`. Bytes that the unit holds as something else are left
 * for the contract to refuse: a copy carries its stamp.
 *
 * @throws as {@link prepareMaterial}
 */
export async function prepareCopy(
  preparer: MaterialPreparer,
  parent: string,
  request: AnnotateRequest,
): Promise<AnnotateInput> {
  const { purpose, requester, expiresAt, basis } = request;
  const isThisCopy = (held: MaterialRecord): boolean => isCopyFor(held, parent, request);
  return {
    ...(await prepareContent(preparer, request, isThisCopy)),
    ...{ parent, purpose, requester, expiresAt, basis },
  };
}

/**
 * The address of a copy of what a holder showed: its bytes are the unit's own.
 *
 * @throws AlreadyHeld, RequestError as {@link prepareMaterial}
 */
export async function prepareShownCopy(
  preparer: MaterialPreparer,
  document: string,
): Promise<{ readonly material: string; readonly document: { readonly commitment: string } }> {
  const content = await prepareContent(preparer, { document }, () => true);
  if (!('commitment' in content.document)) throw new Error('a copy that carries a signature');
  return { material: content.id, document: content.document };
}

/** Whether a held material is the annotated copy that a request asks for. */
export function isCopyFor(
  held: MaterialRecord,
  parent: string,
  { purpose, requester, expiresAt }: AnnotateRequest,
): boolean {
  const { annotation } = held;
  return (
    held.parent === parent &&
    annotation?.purpose === purpose &&
    annotation.requester === requester &&
    annotation.expiresAt === expiresAt
  );
}

/** Whether what is held is what a request asks for. */
type IsAsked = (held: MaterialRecord) => boolean;

type Content = Pick<RegisterInput, 'id' | 'document' | 'commitment'>;

async function prepareContent(
  preparer: MaterialPreparer,
  { document: documentId, number }: Pick<RegisterRequest, 'document' | 'number'>,
  isAsked: IsAsked,
): Promise<Content> {
  const { vault, unit } = preparer;
  const facts = await requireDocument(preparer, { id: documentId, pointer: '/document' });
  const opening = await addressOf(preparer, facts, isAsked);
  const recordId = materialIdOf(opening.commitment);
  const noted =
    number === undefined ? undefined : commitFields({ number }, randomBytes, nodePrimitives);
  await vault.openings.add(
    noted && {
      commitment: noted.root,
      recordId,
      unit,
      fields: noted.openings,
      ...defined({ number }),
    },
    { ...opening, recordId, documentId },
  );
  const { sha256, sm3, size, signed } = facts;
  return {
    id: recordId,
    document: signed ? { sha256, sm3, size } : { commitment: opening.commitment },
    ...(noted && { commitment: { root: noted.root, leafCount: noted.leafCount } }),
  };
}

/**
 * The address of these bytes at this unit. Bytes whose material was withdrawn or voided may come
 * again: then at the next address.
 *
 * @throws AlreadyHeld
 */
async function addressOf(
  { vault, ledger, identity, unit }: MaterialPreparer,
  { sha256, sm3, size }: DocumentFacts,
  isAsked: IsAsked,
): Promise<Omit<DocumentOpening, 'recordId' | 'documentId'>> {
  for (let round = 0; ; round += 1) {
    const salt = materialSalt(vault.key, unit, { sha256, sm3 }, round);
    const commitment = commitDocument({ sha256, sm3, size }, salt, nodePrimitives);
    const found = await findMaterial(ledger, identity, materialIdOf(commitment));
    const isFree = found === undefined;
    if (!isFree && !isHeldBy(found, unit)) continue;
    if (!isFree && isAsked(found)) throw new AlreadyHeld(found);
    return { commitment, salt: toBase64Url(salt), sha256, sm3, size };
  }
}

/** Whether a material is held, and by this unit. */
export function isHeldBy({ unit, facts }: MaterialRecord, uscc: string): boolean {
  return unit === uscc && facts.at(-1)?.state === 'HELD';
}

/** A material, if the chain has it. */
export async function findMaterial(
  ledger: Ledger,
  identity: Identity,
  id: string,
): Promise<MaterialRecord | undefined> {
  try {
    return await ask<MaterialRecord>(ledger, identity, 'material', 'get', id);
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'MATERIAL_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}
