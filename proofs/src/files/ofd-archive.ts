// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from './document-error.js';
import { unzipEntry, type InflateRaw } from './unzip.js';
import { childrenOf, readXml, type XmlElement } from './xml.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** An entry of a signature list, and where its description lies. */
export interface OfdSignatureEntry {
  /** As the list names it. */
  readonly id: string;
  /** `Seal` when the list does not say. */
  readonly type: string;
  /** Path of its Signature.xml. */
  readonly path: string;
}

const ROOT_PART = 'OFD.xml';
const NAMESPACE = 'http://www.ofdspec.org/2016';
/** The parts read as XML list names and links: a few kilobytes in practice. */
const MAX_XML_SIZE = 4 << 20;
const MAX_SIGNATURES = 200;

/** The parts of an OFD document (GB/T 33190-2016). Only `OFD.xml` has a fixed name; links lead on. */
export class OfdArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The documents in the file: `DocBody` of OFD.xml. */
  readonly bodies: readonly XmlElement[];
  readonly #inflate: InflateRaw | undefined;

  /**
   * @param inflate a faster way to unpack, where there is one
   * @throws DocumentError when the archive is unsafe, or its OFD.xml missing or broken
   */
  constructor(bytes: Uint8Array, inflate?: InflateRaw) {
    this.#inflate = inflate;
    this.entries = readZipDirectory(bytes);
    const root = this.entries.get(ROOT_PART);
    if (root === undefined) throw new DocumentError('OFD_NO_ROOT', 'the archive has no OFD.xml');
    const ofd = readXml(unzipEntry(root, MAX_XML_SIZE, inflate));
    if (ofd.name !== 'OFD' || ofd.namespace !== NAMESPACE) {
      throw new DocumentError('OFD_NO_ROOT', 'OFD.xml is not the root of an OFD document');
    }
    this.bodies = childrenOf(ofd, 'DocBody');
  }

  /** Paths of the signature lists, one for each document that has one. */
  signatureLists(): string[] {
    const links = this.bodies.flatMap((body) => childrenOf(body, 'Signatures'));
    return links.map((link) => resolveLink(ROOT_PART, link.text));
  }

  /** What a signature list names. @throws DocumentError when it is missing or broken, or too long */
  signaturesIn(listPath: string): OfdSignatureEntry[] {
    const list = childrenOf(this.xml(listPath), 'Signature');
    if (list.length > MAX_SIGNATURES) {
      throw new DocumentError('OFD_PART_TOO_LARGE', 'the document has too many signatures');
    }
    return list.map(({ attributes }) => ({
      id: attributes.get('ID') ?? '',
      type: attributes.get('Type') ?? 'Seal',
      path: resolveLink(listPath, attributes.get('BaseLoc') ?? ''),
    }));
  }

  /** The part at a path, still packed. @throws DocumentError `OFD_LINK_BROKEN` */
  entry(path: string): ZipEntry {
    const entry = this.entries.get(path);
    if (entry === undefined) throw new DocumentError('OFD_LINK_BROKEN', 'a link leads to no part');
    return entry;
  }

  /** @param maxSize bytes @throws DocumentError */
  part(path: string, maxSize = MAX_XML_SIZE): Uint8Array {
    return unzipEntry(this.entry(path), maxSize, this.#inflate);
  }

  /** @throws DocumentError */
  xml(path: string): XmlElement {
    return readXml(this.part(path));
  }
}

/**
 * The part that a location (ST_Loc) in the part `from` leads to: from the root when it begins with
 * `/`, else from where `from` lies.
 *
 * @throws DocumentError `OFD_PATH_TRAVERSAL` when it leads out of the archive
 */
export function resolveLink(from: string, location: string): string {
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
