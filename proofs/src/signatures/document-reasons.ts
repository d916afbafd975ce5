// SPDX-License-Identifier: Apache-2.0
import type { DocumentErrorCode } from '../files/document-error.js';
import type { ReasonWord } from './reasons.js';

/** How a document that cannot be read is called in a judgement. */
export const REASON_OF: Readonly<Record<DocumentErrorCode, ReasonWord>> = {
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
  OFD_ROOT_UNKNOWN: 'documentUnreadable',
  OFD_LINK_BROKEN: 'partMissing',
  OFD_METADATA_AMBIGUOUS: 'documentUnreadable',
  OFD_XML_MALFORMED: 'documentUnreadable',
  OFD_XML_DTD: 'documentTypeDeclared',
  OFD_XML_TOO_DEEP: 'archiveLimit',
  OFD_XML_ENCODING: 'documentUnreadable',
  OFD_WORK_LIMIT: 'archiveLimit',
  PDF_WORK_LIMIT: 'archiveLimit',
};
