// SPDX-License-Identifier: Apache-2.0
import { DocumentError } from './document-error.js';
import { OfdArchive, resolveLink, type OfdSignatureEntry } from './ofd-archive.js';
import type { ReasonWord } from '../signatures/reasons.js';
import { hasUnlistedSignature } from '../signatures/ofd/coverage.js';
import type { InflateRaw } from './unzip.js';
import { WorkBudget } from './work-budget.js';
import { childrenOf, type XmlElement } from './xml.js';

/** What an OFD file says of itself. Nothing of it is verified. */
export interface OfdDescription {
  /** Custom data by name: pinyin short names such as ZZBS (identifier) and ZZMC (name). */
  readonly metadata: Readonly<Record<string, string>>;
  /** ZZBS as written; undefined when there is none. */
  readonly identifier?: string;
  /** Signatures with a signature value. */
  readonly signatureCount: number;
  /** Set when no signature has a value, and that there is none cannot be said all the same. */
  readonly unknownFor?: ReasonWord;
}

const MAX_METADATA = 1000;

/**
 * Reads metadata and signature list of an OFD document. Only the XML parts needed are unpacked.
 *
 * @param budget of the work that the file may cause
 * @param inflate a faster way to unpack, where there is one
 * @throws DocumentError when the archive is unsafe, asks for too much work, or a needed part is missing or broken
 */
export function readOfd(
  bytes: Uint8Array,
  budget: WorkBudget = new WorkBudget(bytes.length),
  inflate?: InflateRaw,
): OfdDescription {
  const archive = new OfdArchive(bytes, inflate, budget);
  const metadata = readMetadata(archive.bodies);
  const identifier = metadata.get('ZZBS');
  const entries = archive.signatureLists().flatMap((list) => archive.signaturesIn(list));
  const signatureCount = entries.filter((entry) => hasValue(archive, entry)).length;
  const unknownFor = signatureCount > 0 ? undefined : doubtOf(archive, entries);
  return {
    metadata: Object.fromEntries(metadata),
    ...(identifier === undefined || identifier === '' ? {} : { identifier }),
    signatureCount,
    ...(unknownFor === undefined ? {} : { unknownFor }),
  };
}

/** A signature that is listed without a value, or is there and not listed. */
function doubtOf(
  archive: OfdArchive,
  entries: readonly OfdSignatureEntry[],
): ReasonWord | undefined {
  if (entries.length > 0) return 'signatureMalformed';
  return hasUnlistedSignature(archive, entries) ? 'unlistedSignature' : undefined;
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

/** Whether an entry of a signature list leads to a signature value. */
function hasValue(archive: OfdArchive, { path }: OfdSignatureEntry): boolean {
  const [value] = childrenOf(archive.xml(path), 'SignedValue');
  return value !== undefined && archive.entry(resolveLink(path, value.text)).size > 0;
}
