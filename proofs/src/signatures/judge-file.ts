// SPDX-License-Identifier: Apache-2.0
import { looksLikePdf } from '../files/pdf.js';
import { displacedFormat, looksLikeDer } from '../files/strange-files.js';
import { looksLikeZip } from '../files/zip-directory.js';
import { malformedFile, type FileJudgement } from './judgement.js';
import { judgeOfd } from './ofd/judge-ofd.js';
import { judgePdf } from './pdf/judge-pdf.js';
import type { JudgingContext } from './ses/judge-seal.js';
import { judgeSealFile } from './ses/judge-seal-file.js';

/**
 * Judges the signatures of a file by themselves: OFD with seals, PDF with CMS signatures, or a seal
 * object alone. What a chain knows of the seal is another question. Never throws.
 *
 * @param bytes the whole file as delivered
 */
export function judgeFile(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  if (looksLikePdf(bytes)) return judgePdf(bytes, context);
  if (looksLikeZip(bytes)) return judgeOfd(bytes, context);
  if (looksLikeDer(bytes)) return judgeSealFile(bytes, context);
  return malformedFile(displacedFormat(bytes) ?? 'unknownFileType');
}
