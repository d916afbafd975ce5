// SPDX-License-Identifier: Apache-2.0
import { LICENCE_PROOF_FORMAT, type LicenceProof } from '@yulian/proofs';
import { isRecord } from '../verification/answer.js';
import type { PresentedProof } from '../verification/subject.js';

/** A proof of a licence in a large batch stays far below; a larger JSON file is a document. */
const MAX_PROOF_BYTES = 8 << 20;

/**
 * Reads a file as a licence proof.
 *
 * @returns undefined when it is something else; `'unreadable'` when it says it is a proof but
 *   lacks what every proof has
 */
export async function readProofFile(
  file: File,
): Promise<PresentedProof | 'unreadable' | undefined> {
  const isJson = file.type === 'application/json' || /\.json$/i.test(file.name);
  if (!isJson || file.size > MAX_PROOF_BYTES) return undefined;
  const content = parse(await file.text());
  if (!isRecord(content) || content['format'] !== LICENCE_PROOF_FORMAT) return undefined;
  if (!isProof(content)) return 'unreadable';
  return { fileName: file.name, content };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Deep enough to hand it to the verifier, which judges the rest. */
function isProof(content: object): content is LicenceProof {
  const { id, attestation } = content as Partial<LicenceProof>;
  return (
    typeof id === 'string' &&
    isRecord(attestation) &&
    typeof attestation.payload === 'string' &&
    Array.isArray(attestation.endorsements)
  );
}
