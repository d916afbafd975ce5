// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from './document-error.js';
import { unzipEntry, type InflateRaw } from './unzip.js';
import { WorkBudget } from './work-budget.js';
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
/** GB/T 33190-2016, and what producers wrote before it and, in part, until 2022. */
const NAMESPACES: readonly string[] = ['http://www.ofdspec.org/2016', 'http://www.ofdspec.org'];
/** The parts read as XML list names and links: a few kilobytes in practice. */
const MAX_XML_SIZE = 4 << 20;
const MAX_SIGNATURES = 200;

/** The parts of an OFD document (GB/T 33190-2016). Only `OFD.xml` has a fixed name; links lead on. */
export class OfdArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The documents in the file: `DocBody` of OFD.xml. */
  readonly bodies: readonly XmlElement[];
  /** Of the work that the whole file may cause. */
  readonly budget: WorkBudget;
  readonly #inflate: InflateRaw | undefined;
  readonly #parts = new Map<string, Uint8Array>();
  readonly #documents = new Map<string, XmlElement>();

  /**
   * @param inflate a faster way to unpack, where there is one
   * @param budget of the work that the whole file may cause
   * @throws DocumentError when the archive is unsafe, or its OFD.xml missing or broken
   */
  constructor(
    bytes: Uint8Array,
    inflate?: InflateRaw,
    budget: WorkBudget = new WorkBudget(bytes.length),
  ) {
    this.#inflate = inflate;
    this.budget = budget;
    this.entries = readZipDirectory(bytes);
    if (!this.entries.has(ROOT_PART)) {
      throw new DocumentError('OFD_NO_ROOT', 'the archive has no OFD.xml');
    }
    const ofd = this.xml(ROOT_PART);
    if (ofd.name !== 'OFD' || !NAMESPACES.includes(ofd.namespace)) {
      throw new DocumentError('OFD_ROOT_UNKNOWN', 'OFD.xml has a root that is not known');
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
    this.budget.spend('xmlNodes', list.length);
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

  /**
   * The bytes of a part that is read whole; unpacked once, however many links lead to it.
   *
   * @param maxSize bytes
   * @throws DocumentError
   */
  part(path: string, maxSize = MAX_XML_SIZE): Uint8Array {
    const known = this.#parts.get(path);
    if (known !== undefined && known.length <= maxSize) return known;
    const bytes = this.unpack(path, maxSize);
    this.#parts.set(path, bytes);
    return bytes;
  }

  /** The bytes of a part, which are not kept. @param maxSize bytes @throws DocumentError */
  unpack(path: string, maxSize: number): Uint8Array {
    const entry = this.entry(path);
    if (entry.size <= maxSize) this.budget.spend('unpackedBytes', entry.size);
    return unzipEntry(entry, maxSize, this.#inflate);
  }

  /** A part as XML, read once; its children are paid for each time. @throws DocumentError */
  xml(path: string): XmlElement {
    const known = this.#documents.get(path);
    if (known === undefined) {
      const document = readXml(this.part(path), this.budget);
      this.#documents.set(path, document);
      return document;
    }
    this.budget.spend('xmlNodes', 1 + known.children.length);
    return known;
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
