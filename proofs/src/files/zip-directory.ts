// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '../bytes/utf8.js';
import { DocumentError } from './document-error.js';
import {
  checkExtraFields,
  checkLayout,
  checkLocalHeader,
  STORED,
  type CentralHeader,
  type PartSpan,
} from './zip-local.js';

/** One part of an archive, as its central directory and its local header agree on it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  readonly size: number;
  /** The part as it lies in the archive. */
  readonly packed: Uint8Array;
}

/** What an archive may at most be. */
export interface ZipLimits {
  readonly maxEntries: number;
  /** Unpacked bytes of all parts. */
  readonly maxTotalSize: number;
  /** Up to so many unpacked bytes the ratio does not matter: a blank scan packs very well. */
  readonly ratioFreeSize: number;
  /** Unpacked bytes per byte of the archive. */
  readonly maxRatio: number;
}

const ZIP_LIMITS: ZipLimits = {
  maxEntries: 10_000,
  maxTotalSize: 1 << 30,
  ratioFreeSize: 64 << 20,
  maxRatio: 100,
};

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const DEFLATED = 8;
/** Encrypted, strongly encrypted, or with masked headers. */
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000;

/** True when the bytes begin as a ZIP archive with content does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/**
 * The parts of a ZIP archive. Nothing is unpacked; the archive is refused as a whole when anything
 * in its directory is unsafe or said in two ways.
 *
 * @throws DocumentError `OFD_NOT_A_ZIP`, `OFD_TRUNCATED`, `OFD_ZIP_UNSUPPORTED`,
 *   `OFD_ZIP_INCONSISTENT`, `OFD_ZIP_BOMB`, `OFD_PATH_TRAVERSAL`, `OFD_ENCRYPTED`,
 *   `OFD_DUPLICATE_ENTRY`
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): ReadonlyMap<string, ZipEntry> {
  if (!looksLikeZip(bytes)) throw new DocumentError('OFD_NOT_A_ZIP', 'not a ZIP archive');
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (directory.count > limits.maxEntries) throw bomb('too many parts');
  const entries = new Map<string, ZipEntry>();
  const spans: PartSpan[] = [];
  let total = 0;
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const header = readCentralHeader(bytes, view, at, directory.end);
    at = header.next;
    const span = checkLocalHeader(bytes, view, header, directory.start);
    spans.push(span);
    total += header.size;
    addEntry(entries, header, bytes.subarray(span.packedStart, span.packedEnd));
  }
  if (at !== directory.end) throw inconsistent('the directory holds more than it says');
  checkTotal(total, bytes.length, limits);
  checkLayout(spans, directory.start);
  return entries;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The end record must be the archive's last bytes: what follows it some readers would ignore. */
function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
      throw new DocumentError('OFD_ZIP_UNSUPPORTED', 'ZIP64 archives are not read');
    }
    const onOneDisk = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
    if (!onOneDisk) throw new DocumentError('OFD_ZIP_UNSUPPORTED', 'the archive has several disks');
    if (start + size !== at) throw inconsistent('the directory is not where the archive says');
    return { start, end: at, count };
  }
  throw new DocumentError('OFD_TRUNCATED', 'the end of the archive is missing');
}

function readCentralHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): CentralHeader {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_HEADER) {
    throw inconsistent('the directory is broken');
  }
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const variable = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const next = at + CENTRAL_LENGTH + variable;
  if (next > end) throw inconsistent('the directory is broken');
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  if ((flags & ENCRYPTION_FLAGS) !== 0) {
    throw new DocumentError('OFD_ENCRYPTED', 'a part of the archive is encrypted');
  }
  const name = decodeName(nameBytes);
  const extraAt = at + CENTRAL_LENGTH + nameLength;
  checkExtraFields(bytes.subarray(extraAt, extraAt + view.getUint16(at + 30, true)), name);
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next,
  };
}

function addEntry(entries: Map<string, ZipEntry>, header: CentralHeader, packed: Uint8Array): void {
  const { name, method, crc32, size } = header;
  if (!isSafePath(name)) {
    throw new DocumentError('OFD_PATH_TRAVERSAL', 'a part would be written outside the archive');
  }
  if (name.endsWith('/') && size > 0) throw inconsistent('a folder has content');
  if (entries.has(name)) {
    throw new DocumentError('OFD_DUPLICATE_ENTRY', 'two parts have the same name');
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new DocumentError('OFD_ZIP_UNSUPPORTED', 'a part is compressed in an unknown way');
  }
  if (method === STORED && size !== packed.length)
    throw inconsistent('a stored part has two sizes');
  entries.set(name, {
    name,
    isDirectory: name.endsWith('/'),
    method: method === STORED ? 'stored' : 'deflated',
    crc32,
    size,
    packed,
  });
}

/** Relative, with `/`, and without a segment that means a directory. */
export function isSafePath(name: string): boolean {
  if (name === '' || name.length > 1024 || /^[/]|[\\:\0]/.test(name)) return false;
  const segments = name.replace(/\/$/, '').split('/');
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function checkTotal(total: number, archiveSize: number, limits: ZipLimits): void {
  if (total > limits.maxTotalSize) throw bomb('the parts are too large');
  if (total > limits.ratioFreeSize && total > limits.maxRatio * archiveSize) {
    throw bomb('the parts unpack to far more than the archive');
  }
}

/** Names are UTF-8 in OFD; other encodings only need to stay distinct. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8Decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bomb(detail: string): DocumentError {
  return new DocumentError('OFD_ZIP_BOMB', detail);
}

function inconsistent(detail: string): DocumentError {
  return new DocumentError('OFD_ZIP_INCONSISTENT', detail);
}
