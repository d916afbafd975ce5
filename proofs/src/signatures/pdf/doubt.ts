// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from '../../files/document-error.js';
import { REASON_OF } from '../document-reasons.js';
import type { ReasonWord } from '../reasons.js';
import { SignatureError } from '../signature-error.js';
import { PdfFile } from './pdf-file.js';
import { pdfBudget } from './reader.js';
import { showsUnlisted, signaturesOf } from './signature-fields.js';

/**
 * Why it cannot be said of a PDF that it carries no signature, though none was seen at a glance: its
 * structure cannot be read, it is encrypted, or it has signatures that lie elsewhere than they state.
 *
 * @returns undefined when it carries none
 */
export function doubtOfPdf(bytes: Uint8Array): ReasonWord | undefined {
  try {
    const file = new PdfFile(bytes, pdfBudget(bytes));
    if (file.trailer.get('Encrypt') !== null) return 'archiveEncrypted';
    const signatures = signaturesOf(file);
    if (signatures.length > 0) return 'byteRangeMalformed';
    return showsUnlisted(file, signatures) ? 'unlistedSignature' : undefined;
  } catch (error) {
    if (error instanceof SignatureError) return error.code;
    if (error instanceof DocumentError) return REASON_OF[error.code];
    throw error;
  }
}
