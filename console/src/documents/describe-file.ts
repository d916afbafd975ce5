// SPDX-License-Identifier: Apache-2.0
import { describeDocument, type DocumentDescription } from '@yulian/proofs';
import { UNSIGNED_FILE } from '@yulian/proofs/signatures';
import type { FileRemark, PresentedFile, PresentedIdentifier } from '../verification/subject.js';

/** Licences are far smaller. Beyond this only the file's name is looked at, not what is in it. */
const MAX_READ_BYTES = 64 << 20;

/** What a file says of itself. */
export interface FileDescription extends Pick<PresentedFile, 'presence' | 'signatures' | 'remark'> {
  readonly identifier: PresentedIdentifier | undefined;
}

/**
 * Reads a licence's identifier, and whether the file is signed, from its content, else its name.
 *
 * @throws DOMException `NotReadableError`, `NotFoundError` when the file cannot be read
 */
export async function describeFile(file: File): Promise<FileDescription> {
  const isSmall = file.size <= MAX_READ_BYTES;
  const bytes = new Uint8Array(isSmall ? await file.arrayBuffer() : new ArrayBuffer(0));
  const description = describeDocument(bytes, file.name);
  return {
    identifier: identifierOf(description),
    ...(isSmall ? contentOf(description) : UNREAD),
  };
}

const UNREAD = { presence: 'unknown', signatures: 'too-large', remark: undefined } as const;

function contentOf(description: DocumentDescription): Omit<FileDescription, 'identifier'> {
  const { signatures: presence } = description;
  return {
    presence,
    // Of what cannot be told the judge says why.
    signatures: presence === 'none' ? UNSIGNED_FILE : undefined,
    remark: remarkOf(description),
  };
}

/** A wrong identifier in a mere name is left alone: renaming a file says nothing of the document. */
function identifierOf(description: DocumentDescription): PresentedIdentifier | undefined {
  const { identifier, identifierSource: from, problems } = description;
  if (identifier === undefined || from === undefined) return undefined;
  const isWrong =
    problems.includes('IDENTIFIER_CHECK_DIGIT') || problems.includes('IDENTIFIER_MALFORMED');
  return from === 'file-name' && isWrong ? undefined : { text: identifier, from };
}

function remarkOf(description: DocumentDescription): FileRemark | undefined {
  const { problems } = description;
  if (problems.includes('DOCUMENT_EMPTY')) return 'empty';
  if (isUnreadable(description)) return 'structure-unreadable';
  return problems.includes('IDENTIFIER_DIFFERS_FROM_FILE_NAME') ? 'name-differs' : undefined;
}

function isUnreadable({ problems }: DocumentDescription): boolean {
  return problems.some((problem) => problem.startsWith('OFD_'));
}
