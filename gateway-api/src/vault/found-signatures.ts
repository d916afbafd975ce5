// SPDX-License-Identifier: Apache-2.0
import type { FoundSignatures } from '@yulian/proofs';
import type { StoredDocument } from './documents.js';

/** What is stored of the signatures that were found in a file. */
export function storedSignatures({
  signatures,
  unknownFor,
}: FoundSignatures): Pick<StoredDocument, 'signed' | 'signatures' | 'unknownFor'> {
  const signed = signatures === 'carried';
  return unknownFor === undefined ? { signed, signatures } : { signed, signatures, unknownFor };
}

/**
 * Whether a stored file carries signatures. Version 0.1.0 stored only that it does: of what it called
 * unsigned nobody can say so any more.
 */
export function foundSignatures({
  signed,
  signatures = signed ? 'carried' : 'unknown',
  unknownFor = 'fileNotExamined',
}: Pick<StoredDocument, 'signed' | 'signatures' | 'unknownFor'>): FoundSignatures {
  return signatures === 'unknown' ? { signatures, unknownFor } : { signatures };
}
