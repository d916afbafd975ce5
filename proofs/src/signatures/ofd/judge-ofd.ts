// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from '../../files/document-error.js';
import { OfdArchive } from '../../files/ofd-archive.js';
import { hasForeignSignatures } from '../../files/strange-files.js';
import {
  fileJudgement,
  malformedFile,
  MOST_SIGNATURES,
  sealJudgement,
  UNSIGNED_FILE,
  type FileJudgement,
  type SealJudgement,
} from '../judgement.js';
import { REASON_OF } from '../document-reasons.js';
import type { ReasonWord } from '../reasons.js';
import type { JudgingContext } from '../ses/judge-seal.js';
import { withinBudget } from '../within-budget.js';
import { SignatureError } from '../signature-error.js';
import { hasUnlistedSignature, hasUnsignedEntry } from './coverage.js';
import { judgeSealedPart } from './judge-sealed-part.js';
import { PartDigests } from './part-digests.js';
import { readSignaturePart, type OfdSignature } from './signature-part.js';

/** Judges all seals of an OFD document. Never throws: what is wrong with a file is an answer. */
export function judgeOfd(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  try {
    const archive = new OfdArchive(bytes, context.primitives.inflateRaw);
    return judge(archive, withinBudget(context, archive.budget));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const isForeign = error.code === 'OFD_NO_ROOT' && hasForeignSignatures(bytes);
    return isForeign
      ? fileJudgement([], ['signatureTypeUnsupported'])
      : malformedFile(REASON_OF[error.code]);
  }
}

function judge(archive: OfdArchive, context: JudgingContext): FileJudgement {
  const lists = archive.signatureLists();
  const entries = lists.flatMap((list) => archive.signaturesIn(list));
  if (entries.length === 0) {
    const isTakenOff = hasUnlistedSignature(archive, entries);
    return isTakenOff ? fileJudgement([], ['unlistedSignature']) : UNSIGNED_FILE;
  }
  if (entries.length > MOST_SIGNATURES) return malformedFile('archiveLimit');
  const digests = new PartDigests(archive, context.primitives);
  const read: OfdSignature[] = [];
  const seals = entries.map((entry): SealJudgement => {
    try {
      const signature = readSignaturePart(archive, entry);
      read.push(signature);
      return judgeSealedPart(archive, digests, signature, context);
    } catch (error) {
      return sealJudgement({ id: entry.id }, [reasonOf(error)]);
    }
  });
  return fileJudgement(seals, [
    ...(hasUnsignedEntry(archive, lists, read) ? (['unsignedEntry'] as const) : []),
    ...(hasUnlistedSignature(archive, entries) ? (['unlistedSignature'] as const) : []),
  ]);
}

function reasonOf(error: unknown): ReasonWord {
  if (error instanceof SignatureError) return error.code;
  // The budget is the whole file's: what is left of it is not judged at all.
  if (error instanceof DocumentError && error.code !== 'OFD_WORK_LIMIT')
    return REASON_OF[error.code];
  throw error;
}
