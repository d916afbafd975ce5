// SPDX-License-Identifier: Apache-2.0
import { DocumentError, type DocumentErrorCode } from '../../files/document-error.js';
import { OfdArchive } from '../../files/ofd-archive.js';
import {
  fileJudgement,
  malformedFile,
  MOST_SIGNATURES,
  sealJudgement,
  UNSIGNED_FILE,
  type FileJudgement,
  type SealJudgement,
} from '../judgement.js';
import type { ReasonWord } from '../reasons.js';
import type { JudgingContext } from '../ses/judge-seal.js';
import { withinBudget } from '../within-budget.js';
import { SignatureError } from '../signature-error.js';
import { hasUnlistedSignature, hasUnsignedEntry } from './coverage.js';
import { judgeSealedPart } from './judge-sealed-part.js';
import { PartDigests } from './part-digests.js';
import { readSignaturePart, type OfdSignature } from './signature-part.js';

/** How a document that cannot be read is called in a judgement. */
const REASON_OF: Readonly<Record<DocumentErrorCode, ReasonWord>> = {
  OFD_NOT_A_ZIP: 'archiveUnreadable',
  OFD_TRUNCATED: 'archiveUnreadable',
  OFD_ZIP_UNSUPPORTED: 'archiveUnreadable',
  OFD_ZIP_INCONSISTENT: 'archiveAmbiguous',
  OFD_DUPLICATE_ENTRY: 'archiveAmbiguous',
  OFD_ZIP_BOMB: 'archiveLimit',
  OFD_PART_TOO_LARGE: 'archiveLimit',
  OFD_PATH_TRAVERSAL: 'unsafeEntryName',
  OFD_ENCRYPTED: 'archiveEncrypted',
  OFD_DAMAGED: 'partDamaged',
  // Other formats are archives, too.
  OFD_NO_ROOT: 'unknownFileType',
  OFD_LINK_BROKEN: 'partMissing',
  OFD_METADATA_AMBIGUOUS: 'documentUnreadable',
  OFD_XML_MALFORMED: 'documentUnreadable',
  OFD_XML_DTD: 'documentTypeDeclared',
  OFD_XML_TOO_DEEP: 'archiveLimit',
  OFD_XML_ENCODING: 'documentUnreadable',
  OFD_WORK_LIMIT: 'archiveLimit',
  PDF_WORK_LIMIT: 'archiveLimit',
};

/** Judges all seals of an OFD document. Never throws: what is wrong with a file is an answer. */
export function judgeOfd(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  try {
    const archive = new OfdArchive(bytes, context.primitives.inflateRaw);
    return judge(archive, withinBudget(context, archive.budget));
  } catch (error) {
    if (error instanceof DocumentError) return malformedFile(REASON_OF[error.code]);
    throw error;
  }
}

function judge(archive: OfdArchive, context: JudgingContext): FileJudgement {
  const lists = archive.signatureLists();
  const entries = lists.flatMap((list) => archive.signaturesIn(list));
  if (entries.length === 0) return UNSIGNED_FILE;
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
