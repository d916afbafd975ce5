// SPDX-License-Identifier: Apache-2.0

/** Stable codes of delivered files that cannot be read safely. */
export type DocumentErrorCode =
  /** Not a ZIP archive at all. */
  | 'OFD_NOT_A_ZIP'
  /** The archive's end is missing, or a part runs over it. */
  | 'OFD_TRUNCATED'
  /** ZIP64, several disks, or a compression other than deflate. */
  | 'OFD_ZIP_UNSUPPORTED'
  /** The archive's two descriptions of a part disagree: readers would see different files. */
  | 'OFD_ZIP_INCONSISTENT'
  /** Too many parts, or parts that unpack to far more than the archive. */
  | 'OFD_ZIP_BOMB'
  | 'OFD_PATH_TRAVERSAL'
  | 'OFD_ENCRYPTED'
  | 'OFD_DUPLICATE_ENTRY'
  /** A part does not unpack to what the archive says of it. */
  | 'OFD_DAMAGED'
  /** A part that must be read is larger than any such part is. */
  | 'OFD_PART_TOO_LARGE'
  /** A ZIP archive without OFD.xml. */
  | 'OFD_NO_ROOT'
  /** An OFD.xml whose root, or the namespace of it, is another than those known. */
  | 'OFD_ROOT_UNKNOWN'
  /** A link that leads to no part. */
  | 'OFD_LINK_BROKEN'
  /** The same metadata name with different values. */
  | 'OFD_METADATA_AMBIGUOUS'
  | 'OFD_XML_MALFORMED'
  /** A document type declaration: entities could be hidden in it. */
  | 'OFD_XML_DTD'
  | 'OFD_XML_TOO_DEEP'
  | 'OFD_XML_ENCODING'
  /** Reading the file would cost far more than a file of its size may. */
  | 'OFD_WORK_LIMIT'
  | 'PDF_WORK_LIMIT';

/** A file that cannot be read safely. The message names parts of the archive, never content. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
