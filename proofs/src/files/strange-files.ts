// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../bytes/arrays.js';
import { utf8Encode } from '../bytes/utf8.js';
import type { ReasonWord } from '../signatures/reasons.js';

const PDF_HEAD = utf8Encode('%PDF-');
/** So far into a file viewers look for the head of a PDF. */
const PDF_HEAD_WITHIN = 1024;
const ZIP_END = utf8Encode('PK\x05\x06');
/** The end of an archive's directory, with the longest comment that may follow it. */
const ZIP_END_WITHIN = 22 + 0xffff;
const OFD_ROOT = utf8Encode('OFD.xml');
const DER_SEQUENCE = 0x30;
/** Where archives of other formats keep signatures: OOXML, ODF, JAR and ASiC. */
const FOREIGN_SIGNATURES = [
  '_xmlsignatures/',
  'META-INF/documentsignatures',
  'META-INF/signature',
].map((name) => utf8Encode(name));

/**
 * Why nobody here can tell whether a file that begins like neither a PDF nor a ZIP archive carries
 * signatures: viewers open a PDF or an OFD that other bytes stand before, and we do not.
 *
 * @returns undefined when it is neither
 */
export function displacedFormat(bytes: Uint8Array): ReasonWord | undefined {
  if (findBytes(bytes.subarray(0, PDF_HEAD_WITHIN), PDF_HEAD) >= 0) return 'documentUnreadable';
  const hasDirectory = findBytes(bytes.subarray(-ZIP_END_WITHIN), ZIP_END) >= 0;
  return hasDirectory && findBytes(bytes, OFD_ROOT) >= 0 ? 'archiveAmbiguous' : undefined;
}

/** Whether a ZIP archive that is no OFD has parts in which other formats keep signatures. */
export function hasForeignSignatures(bytes: Uint8Array): boolean {
  return FOREIGN_SIGNATURES.some((name) => findBytes(bytes, name) >= 0);
}

/** Whether bytes begin as a DER sequence of more than 127 octets does: a seal or a CMS structure. */
export function looksLikeDer(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes;
  return tag === DER_SEQUENCE && length > 0x80 && length <= 0x84;
}
