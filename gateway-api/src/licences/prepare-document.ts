// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { commitDocument, SALT_LENGTH, toBase64Url, type DocumentAnchor } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';
import type { Vault } from '../storage.js';

/** The digests of a document, and that it carries a signature value. */
export interface DocumentFacts {
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
  readonly signed: boolean;
}

/** What goes on chain for a document, and what opens it. */
export interface PreparedDocument {
  readonly anchor: DocumentAnchor;
  /** Set when the chain gets a commitment; the salt in base64url. */
  readonly opening?: {
    readonly commitment: string;
    readonly salt: string;
    readonly sha256: string;
    readonly sm3: string;
    readonly size: number;
  };
}

/**
 * Only a file that carries a signature value may show its plain digests: the content of any other
 * could be guessed from the form and tried. One of which that cannot be told is salted, too: it may be
 * such a form.
 */
export function prepareDocument({ sha256, sm3, size, signed }: DocumentFacts): PreparedDocument {
  if (signed) return { anchor: { sha256, sm3, size } };
  const salt = randomBytes(SALT_LENGTH);
  const commitment = commitDocument({ sha256, sm3, size }, salt, nodePrimitives);
  return {
    anchor: { commitment },
    opening: { commitment, salt: toBase64Url(salt), sha256, sm3, size },
  };
}

/**
 * A document of the unit's own, uploaded before.
 *
 * @param wanted its id, the licence identifier that it may not contradict if there is one, and
 *   where the request names it
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `DOCUMENT_IDENTIFIER_DIFFERS`
 */
export async function requireDocument(
  { vault, unit }: { readonly vault: Vault; readonly unit: string },
  wanted: { readonly id: string; readonly identifier?: string; readonly pointer: string },
): Promise<DocumentFacts> {
  const document = await vault.documents.get(wanted.id);
  if (document?.unit !== unit) {
    throw refusal('DOCUMENT_NOT_FOUND', wanted.pointer, text('没有这份文件', 'no such document'));
  }
  const { identifier: stated = wanted.identifier } = document;
  if (wanted.identifier !== undefined && stated !== wanted.identifier) {
    throw refusal(
      'DOCUMENT_IDENTIFIER_DIFFERS',
      wanted.pointer,
      text('文件的元数据写的是另一个标识', "the file's metadata names another identifier"),
    );
  }
  return document;
}

function refusal(
  code: 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_IDENTIFIER_DIFFERS',
  pointer: string,
  detail: Text,
): RequestError {
  return new RequestError(code, { detail, errors: [{ pointer, code, detail }] });
}
