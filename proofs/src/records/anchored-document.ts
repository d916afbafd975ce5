// SPDX-License-Identifier: Apache-2.0
import { BytesError, fromBase64Url } from '../bytes/index.js';
import { CommitmentError, commitDocument, type CommittedDocument } from '../commitment/index.js';
import type { Primitives } from '../primitives.js';
import type { AnsweredDocument } from './access-answer.js';
import type { DocumentAnchor } from './licence.js';

/**
 * Whether a document is the one that the chain has.
 *
 * @param salt opens the commitment to a document that carries no signature
 * @returns undefined where there is only a commitment, and size or salt are not known
 */
export function isAnchored(
  anchor: DocumentAnchor,
  { sha256, sm3, size }: Omit<CommittedDocument, 'size'> & { readonly size?: number | undefined },
  salt: Uint8Array | undefined,
  primitives: Pick<Primitives, 'sha256'>,
): boolean | undefined {
  if (!('commitment' in anchor)) return anchor.sha256 === sha256 && anchor.sm3 === sm3;
  if (salt === undefined || size === undefined) return undefined;
  return commitDocument({ sha256, sm3, size }, salt, primitives) === anchor.commitment;
}

/** Whether what an answer says of a file opens what the chain has of the material. */
export function opensAnchor(
  { salt, ...document }: AnsweredDocument,
  { document: anchor }: { readonly document: DocumentAnchor },
  primitives: Pick<Primitives, 'sha256'>,
): boolean {
  try {
    const opened = salt === undefined ? undefined : fromBase64Url(salt);
    return isAnchored(anchor, document, opened, primitives) === true;
  } catch (error) {
    if (error instanceof BytesError || error instanceof CommitmentError) return false;
    throw error;
  }
}
