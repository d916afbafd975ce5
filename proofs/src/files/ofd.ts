// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from './document-error.js';
import { unzipEntry } from './unzip.js';
import { childrenOf, readXml, type XmlElement } from './xml.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** What an OFD file says of itself. Nothing of it is verified. */
export interface OfdDescription {
  /** Custom data by name: pinyin short names such as ZZBS (identifier) and ZZMC (name). */
  readonly metadata: Readonly<Record<string, string>>;
  /** ZZBS as written; undefined when there is none. */
  readonly identifier?: string;
  /** At least one signature has a signature value. */
  readonly signed: boolean;
  /** Signatures with a signature value. */
  readonly signatureCount: number;
}

const ROOT_PART = 'OFD.xml';
const NAMESPACE = 'http://www.ofdspec.org/2016';
/** The parts read here list names and links: a few kilobytes in practice. */
const MAX_PART_SIZE = 4 << 20;
const MAX_SIGNATURES = 200;
const MAX_METADATA = 1000;

/**
 * Reads metadata and signature list of an OFD document (GB/T 33190-2016). Only `OFD.xml` has a
 * fixed name, all else is found by links. Only the XML parts needed are unpacked.
 *
 * @throws DocumentError when the archive is unsafe, or a needed part is missing or broken
 */
export function readOfd(bytes: Uint8Array): OfdDescription {
  const entries = readZipDirectory(bytes);
  const root = entries.get(ROOT_PART);
  if (root === undefined) throw new DocumentError('OFD_NO_ROOT', 'the archive has no OFD.xml');
  const ofd = readXml(unzipEntry(root, MAX_PART_SIZE));
  if (ofd.name !== 'OFD' || ofd.namespace !== NAMESPACE) {
    throw new DocumentError('OFD_NO_ROOT', 'OFD.xml is not the root of an OFD document');
  }
  const bodies = childrenOf(ofd, 'DocBody');
  const metadata = readMetadata(bodies);
  const identifier = metadata.get('ZZBS');
  let signatureCount = 0;
  for (const link of bodies.flatMap((body) => childrenOf(body, 'Signatures'))) {
    signatureCount += countSignatures(entries, resolveLink(ROOT_PART, link.text));
  }
  return {
    metadata: Object.fromEntries(metadata),
    ...(identifier === undefined || identifier === '' ? {} : { identifier }),
    signed: signatureCount > 0,
    signatureCount,
  };
}

/** Custom data of all documents in the file; a name with two values is nobody's to choose from. */
function readMetadata(bodies: readonly XmlElement[]): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>();
  const items = bodies
    .flatMap((body) => childrenOf(body, 'DocInfo'))
    .flatMap((info) => childrenOf(info, 'CustomDatas'))
    .flatMap((list) => childrenOf(list, 'CustomData'));
  if (items.length > MAX_METADATA) {
    throw new DocumentError('OFD_PART_TOO_LARGE', 'OFD.xml has too much custom data');
  }
  for (const item of items) {
    const name = item.attributes.get('Name') ?? '';
    const value = item.text.trim();
    if ((metadata.get(name) ?? value) !== value) {
      throw new DocumentError('OFD_METADATA_AMBIGUOUS', 'a metadata name has two values');
    }
    if (name !== '') metadata.set(name, value);
  }
  return metadata;
}

/** How many entries of a signature list lead to a signature value. */
function countSignatures(entries: ReadonlyMap<string, ZipEntry>, listPath: string): number {
  const list = childrenOf(readPart(entries, listPath), 'Signature');
  if (list.length > MAX_SIGNATURES) {
    throw new DocumentError('OFD_PART_TOO_LARGE', 'the document has too many signatures');
  }
  return list.filter((entry) => {
    const path = resolveLink(listPath, entry.attributes.get('BaseLoc') ?? '');
    const [value] = childrenOf(readPart(entries, path), 'SignedValue');
    if (value === undefined) return false;
    return partAt(entries, resolveLink(path, value.text)).size > 0;
  }).length;
}

function readPart(entries: ReadonlyMap<string, ZipEntry>, path: string): XmlElement {
  return readXml(unzipEntry(partAt(entries, path), MAX_PART_SIZE));
}

function partAt(entries: ReadonlyMap<string, ZipEntry>, path: string): ZipEntry {
  const entry = entries.get(path);
  if (entry === undefined) throw new DocumentError('OFD_LINK_BROKEN', 'a link leads to no part');
  return entry;
}

/**
 * The part that a location (ST_Loc) in the part `from` leads to: from the root when it begins with
 * `/`, else from where `from` lies.
 *
 * @throws DocumentError `OFD_PATH_TRAVERSAL` when it leads out of the archive
 */
function resolveLink(from: string, location: string): string {
  const link = location.trim();
  const segments = link.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of link.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) {
      throw new DocumentError('OFD_PATH_TRAVERSAL', 'a link leads out of the archive');
    }
  }
  return segments.join('/');
}
