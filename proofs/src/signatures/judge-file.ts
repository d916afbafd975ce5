// SPDX-License-Identifier: Apache-2.0
import { looksLikePdf } from '../files/pdf.js';
import { looksLikeZip } from '../files/zip-directory.js';
import { malformedFile, type FileJudgement } from './judgement.js';
import { judgeOfd } from './ofd/judge-ofd.js';
import { judgePdf } from './pdf/judge-pdf.js';
import type { JudgingContext } from './ses/judge-seal.js';
import { judgeSealFile } from './ses/judge-seal-file.js';

const DER_SEQUENCE = 0x30;

/**
 * Judges the signatures of a file by themselves: OFD with seals, PDF with CMS signatures, or a seal
 * object alone. What a chain knows of the seal is another question. Never throws.
 *
 * @param bytes the whole file as delivered
 */
export function judgeFile(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  if (looksLikePdf(bytes)) return judgePdf(bytes, context);
  if (looksLikeZip(bytes)) return judgeOfd(bytes, context);
  if (bytes[0] === DER_SEQUENCE) return judgeSealFile(bytes, context);
  return malformedFile('unknownFileType');
}
