// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { IssueInput } from '@yulian/chaincode/schemas';
import type { Identity } from '@yulian/network';
import {
  commitFields,
  defined,
  fieldType,
  parseLicenceIdentifier,
  type FieldCommitment,
  type FieldType,
} from '@yulian/proofs';
import {
  contradictingFields,
  type CollectionStandard,
  type Repeated,
} from '@yulian/proofs/collection-standard';
import { nodePrimitives } from '@yulian/proofs/node';
import { requireNoIssues, type StandardBook } from '../standards/standard-book.js';
import type { Vault } from '../storage.js';
import { requireNoContradictions } from './repeated-fields.js';
import { prepareDocument, requireDocument } from './prepare-document.js';
import type { IssueRequest } from './request-schemas.js';

/** Who prepares: the unit's vault and its identity. */
export interface Preparer {
  readonly vault: Vault;
  readonly standards: StandardBook;
  readonly identity: Identity;
  /** USCC. */
  readonly unit: string;
}

/**
 * Turns a request into the contract's argument. Names, numbers and values become commitments; what
 * opens them is in the vault, durably, before this resolves.
 *
 * @param pointer where the licence stands in the request
 * @throws RequestError `FIELDS_INVALID`, `FIELDS_CONTRADICT`, `DOCUMENT_NOT_FOUND`, `DOCUMENT_IDENTIFIER_DIFFERS`
 * @throws ContractRefusedError `STANDARD_NOT_FOUND`, `STANDARD_NOT_IN_FORCE`
 */
export async function prepareLicence(
  { vault, standards, identity, unit }: Preparer,
  request: IssueRequest,
  pointer = '',
): Promise<IssueInput> {
  const { id, issuedAt, validFrom, validTo, reliesOn, basis } = request;
  const { reference, standard } = await standards.inForce(identity, typeCodeOf(id), issuedAt);
  const said = repeatedOf(request, id);
  const fields = commitCollected(standard, request.fields, `${pointer}/fields`, said);
  const wanted = { id: request.document, identifier: id, pointer: `${pointer}/document` };
  const facts = await requireDocument({ vault, unit }, wanted);
  const document = prepareDocument(facts);
  await vault.openings.add(
    {
      commitment: fields.root,
      recordId: id,
      unit,
      fields: fields.openings,
      ...(request.number === undefined ? {} : { number: request.number }),
    },
    document.opening && { ...document.opening, recordId: id, documentId: request.document },
  );
  return {
    id,
    holder: await vault.holders.reference(unit, request.holder),
    document: document.anchor,
    commitment: { root: fields.root, leafCount: fields.leafCount },
    issuedAt,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    reliesOn,
    standard: reference,
    fields: committedFieldsOf(fields),
    basis,
  };
}

/** What a licence says beside its fields, for those that repeat it. */
export function repeatedOf(
  { holder, number }: Pick<IssueRequest, 'holder' | 'number'>,
  id: string,
): Repeated {
  return defined({
    'holder-code': holder.code,
    'holder-type': holder.type,
    'licence-number': number,
    'licence-identifier': id,
  });
}

/** @throws RequestError `FIELDS_INVALID`, `FIELDS_CONTRADICT` */
export function commitCollected(
  standard: CollectionStandard,
  fields: IssueRequest['fields'],
  pointer: string,
  repeated: Repeated,
): FieldCommitment {
  requireNoIssues(standard.validate(fields), pointer);
  requireNoContradictions(contradictingFields(standard.paths, fields, repeated), pointer);
  return commitFields(standard.committedPart(fields), randomBytes, nodePrimitives);
}

/** Paths and types of what was committed: what the contract holds against the standard. */
export function committedFieldsOf({
  openings,
}: FieldCommitment): { path: string; type: FieldType }[] {
  return openings.map(({ path, value }) => ({ path, type: fieldType(value) ?? 'null' }));
}

/** The contract refuses a malformed identifier; until then its type is asked for as it stands. */
function typeCodeOf(id: string): string {
  const parsed = parseLicenceIdentifier(id);
  return parsed.ok ? parsed.typeCode : '';
}
