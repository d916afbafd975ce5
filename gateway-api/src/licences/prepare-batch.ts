// SPDX-License-Identifier: Apache-2.0
import type { BatchInput } from '@yulian/chaincode/schemas';
import {
  makeLicenceIdentifier,
  memberSerial,
  type FieldType,
  type LicenceContent,
} from '@yulian/proofs';
import type { BatchEntry } from '../storage.js';
import { prepareDocument, requireDocument, type PreparedDocument } from './prepare-document.js';
import {
  commitCollected,
  committedFieldsOf,
  repeatedOf,
  type Preparer,
} from './prepare-licence.js';
import type { BatchMember, BatchRequest } from './request-schemas.js';

/** What all members have in common. */
interface BatchFrame {
  readonly preparer: Preparer;
  readonly request: BatchRequest;
  readonly standard: Awaited<ReturnType<Preparer['standards']['inForce']>>['standard'];
}

/**
 * Turns a batch request into the contract's argument. The same checks as for one licence run on
 * each member; the leaves and what opens them are in the vault, durably, before this resolves.
 *
 * @throws RequestError and ContractRefusedError as `prepareLicence`
 */
export async function prepareBatch(preparer: Preparer, request: BatchRequest): Promise<BatchInput> {
  const { typeCode, serialPrefix, issuedAt, reliesOn, basis, members } = request;
  const { vault, standards, identity, unit } = preparer;
  const { reference, standard } = await standards.inForce(identity, typeCode, issuedAt);
  const seen = new CommonFields();
  const frame = { preparer, request, standard };
  const entries = entriesOf(frame, seen);
  const { root, count } = await vault.batches.add(unit, entries);
  const ends = members.map(({ validTo }) => validTo ?? undefined);
  const latest = ends.includes(undefined) ? undefined : ends.reduce(later);
  return {
    typeCode,
    serialPrefix,
    count,
    root,
    issuedAt,
    validFrom: members.map(({ validFrom }) => validFrom).reduce(earlier),
    ...(latest === undefined ? {} : { validTo: latest }),
    reliesOn,
    standard: reference,
    fields: seen.list(),
    basis,
  };
}

async function* entriesOf(frame: BatchFrame, seen: CommonFields): AsyncGenerator<BatchEntry> {
  for (const [index, member] of frame.request.members.entries()) {
    yield await prepareEntry(frame, member, index, seen);
  }
}

async function prepareEntry(
  { preparer, request, standard }: BatchFrame,
  member: BatchMember,
  index: number,
  seen: CommonFields,
): Promise<BatchEntry> {
  const { vault, unit } = preparer;
  const pointer = `/members/${String(index)}`;
  const id = makeLicenceIdentifier({
    typeCode: request.typeCode,
    issuerCode: unit,
    serial: memberSerial(request.serialPrefix, index),
    version: 1,
  });
  const fields = commitCollected(
    standard,
    member.fields,
    `${pointer}/fields`,
    repeatedOf(member, id),
  );
  seen.add(committedFieldsOf(fields));
  const document = await prepareMember(preparer, member, id, `${pointer}/document`);
  const content: LicenceContent = {
    id,
    holder: await vault.holders.reference(unit, member.holder),
    document: document.anchor,
    commitment: { root: fields.root, leafCount: fields.leafCount },
    issuedAt: request.issuedAt,
    validFrom: member.validFrom,
    ...(member.validTo === undefined ? {} : { validTo: member.validTo }),
    reliesOn: request.reliesOn,
  };
  return {
    content,
    fields: fields.openings,
    ...(member.number === undefined ? {} : { number: member.number }),
    ...(document.opening === undefined ? {} : { document: document.opening }),
  };
}

/** A member's document: uploaded before, or known by what was handed in of it. */
async function prepareMember(
  preparer: Preparer,
  { document }: BatchMember,
  identifier: string,
  pointer: string,
): Promise<Pick<PreparedDocument, 'anchor'> & { readonly opening?: BatchEntry['document'] }> {
  if (typeof document !== 'string') return prepareDocument(document);
  const facts = await requireDocument(preparer, { id: document, identifier, pointer });
  const { anchor, opening } = prepareDocument(facts);
  return { anchor, ...(opening && { opening: { ...opening, documentId: document } }) };
}

/** The fields that every member commits: what the contract can hold a whole batch to. */
class CommonFields {
  #common: Map<string, FieldType> | undefined;

  add(fields: readonly { readonly path: string; readonly type: FieldType }[]): void {
    const these = new Map(fields.map(({ path, type }) => [path, type]));
    if (this.#common === undefined) {
      this.#common = these;
      return;
    }
    for (const [path, type] of this.#common) {
      if (these.get(path) !== type) this.#common.delete(path);
    }
  }

  list(): { path: string; type: FieldType }[] {
    return [...(this.#common ?? [])].map(([path, type]) => ({ path, type }));
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}
