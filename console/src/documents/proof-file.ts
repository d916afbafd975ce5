// SPDX-License-Identifier: Apache-2.0
import { LICENCE_PROOF_FORMAT, type LicenceProof } from '@yulian/proofs';
import { isRecord } from '../verification/answer.js';
import type { PresentedProof } from '../verification/subject.js';

/** A proof of a licence in a large batch stays far below; a larger JSON file is a document. */
const MAX_PROOF_BYTES = 8 << 20;

/**
 * Reads a file as a licence proof.
 *
 * @returns undefined when it does not say that it is one; what says so is left to the verifier
 */
export async function readProofFile(file: File): Promise<PresentedProof | undefined> {
  const isJson = file.type === 'application/json' || /\.json$/i.test(file.name);
  if (!isJson || file.size > MAX_PROOF_BYTES) return undefined;
  const content = parse(await file.text());
  if (!isRecord(content) || content['format'] !== LICENCE_PROOF_FORMAT) return undefined;
  const { id } = content;
  return {
    fileName: file.name,
    id: typeof id === 'string' ? id : undefined,
    content: content as unknown as LicenceProof,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
