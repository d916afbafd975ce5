// SPDX-License-Identifier: Apache-2.0
import { findBytes } from '../../bytes/arrays.js';
import { utf8Encode } from '../../bytes/utf8.js';
import { DocumentError } from '../../files/document-error.js';
import { OfdArchive, resolveLink } from '../../files/ofd-archive.js';
import { looksLikePdf } from '../../files/pdf.js';
import type { InflateRaw } from '../../files/unzip.js';
import { childrenOf, readXml } from '../../files/xml.js';
import { looksLikeZip } from '../../files/zip-directory.js';
import { PdfFile } from '../../signatures/pdf/pdf-file.js';
import { streamData } from '../../signatures/pdf/stream-data.js';
import { PdfDict, PdfStream } from '../../signatures/pdf/values.js';
import { SignatureError } from '../../signatures/signature-error.js';
import type { ArchiveFormat } from '../manifest.js';

/** What a file turns out to be, whatever is said of it. */
export interface InspectedFile {
  readonly format: ArchiveFormat;
  readonly opens: boolean;
  readonly isEncrypted: boolean;
  /** Whether archives may be kept in it; undefined when that cannot be told. */
  readonly isAllowed: boolean | undefined;
}

/** What a PDF/A says of itself (ISO 19005-1, 6.7.11), as element or as attribute. */
const PDFA_PART = utf8Encode('pdfaid:part');
const OPEN = { opens: true, isEncrypted: false, isAllowed: true } as const;
const SHUT = { opens: false, isEncrypted: false, isAllowed: true } as const;
const LOCKED = { opens: false, isEncrypted: true, isAllowed: true } as const;

/** Opens a file as far as its format's own structure goes. Never throws. */
export function inspectFile(bytes: Uint8Array, inflate?: InflateRaw): InspectedFile {
  if (looksLikePdf(bytes)) return { format: 'pdf', ...inspectPdf(bytes) };
  if (looksLikeZip(bytes)) return { format: 'ofd', ...inspectOfd(bytes, inflate) };
  if (looksLikeXml(bytes)) return { format: 'xml', ...inspectXml(bytes) };
  return { format: 'other', opens: false, isEncrypted: false, isAllowed: false };
}

type Inspection = Omit<InspectedFile, 'format'>;

/** Every document in the file has a root that can be read. */
function inspectOfd(bytes: Uint8Array, inflate: InflateRaw | undefined): Inspection {
  try {
    const archive = new OfdArchive(bytes, inflate);
    const roots = archive.bodies.flatMap((body) => childrenOf(body, 'DocRoot'));
    for (const { text } of roots) archive.xml(resolveLink('OFD.xml', text));
    return roots.length === archive.bodies.length && roots.length > 0 ? OPEN : SHUT;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    // A ZIP archive of some other kind opens in nothing that archives are read with.
    if (error.code === 'OFD_NO_ROOT' || error.code === 'OFD_ROOT_UNKNOWN')
      return { ...SHUT, isAllowed: false };
    return error.code === 'OFD_ENCRYPTED' ? LOCKED : SHUT;
  }
}

/** It has pages, no encryption dictionary, and says that it is PDF/A. */
function inspectPdf(bytes: Uint8Array): Inspection {
  try {
    const file = new PdfFile(bytes);
    if (file.trailer.get('Encrypt') !== null) return LOCKED;
    const catalog = file.dict(file.trailer.get('Root'));
    const pages = catalog && file.dict(catalog.get('Pages'));
    if (catalog === undefined || !hasPages(file, pages)) return SHUT;
    return { ...OPEN, isAllowed: saysPdfA(file, catalog) };
  } catch (error) {
    if (error instanceof SignatureError || error instanceof DocumentError) return SHUT;
    throw error;
  }
}

function hasPages(file: PdfFile, pages: PdfDict | undefined): boolean {
  const count = pages && file.resolve(pages.get('Count'));
  return typeof count === 'number' && count > 0;
}

function saysPdfA(file: PdfFile, catalog: PdfDict): boolean | undefined {
  const metadata = file.resolve(catalog.get('Metadata'));
  if (!(metadata instanceof PdfStream)) return false;
  try {
    return findBytes(streamData(metadata, file.budget), PDFA_PART) >= 0;
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    return undefined;
  }
}

function looksLikeXml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^[ \t\r\n]*<[?!A-Z_a-z\u0080-\u00ff]/.test(start);
}

function inspectXml(bytes: Uint8Array): Inspection {
  try {
    readXml(bytes);
    return OPEN;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return SHUT;
  }
}
