// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';
import type { Vault } from '../vault/index.js';

/**
 * The digest of a sealed file of the unit's own. Only of a file that carries a signature value may it
 * be shown plainly.
 *
 * @param pointer where the request names it
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `DOCUMENT_NOT_SEALED`
 */
export async function digestOfSealed(
  { vault, unit }: { readonly vault: Vault; readonly unit: string },
  documentId: string,
  pointer: string,
): Promise<string> {
  const document = await vault.documents.get(documentId);
  if (document?.unit !== unit) {
    throw refusal('DOCUMENT_NOT_FOUND', pointer, text('没有这份文件', 'no such document'));
  }
  if (document.signed) return document.sha256;
  const detail = text('文件没有签名或印章', 'the file carries no signature or seal');
  throw refusal('DOCUMENT_NOT_SEALED', pointer, detail);
}

function refusal(
  code: 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_NOT_SEALED',
  pointer: string,
  detail: Text,
): RequestError {
  return new RequestError(code, { detail, errors: [{ pointer, code, detail }] });
}
