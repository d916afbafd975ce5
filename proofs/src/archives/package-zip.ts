// SPDX-License-Identifier: Apache-2.0
import { zipSync, type Zippable } from 'fflate';
import { equalBytes } from '../bytes/arrays.js';
import { DocumentError } from '../files/document-error.js';
import { unzipEntry, type InflateRaw } from '../files/unzip.js';
import { readZipDirectory, type ZipEntry, type ZipLimits } from '../files/zip-directory.js';
import { defineMember } from '../json/own-member.js';
import { canonicalBytes } from '../json/canonical-json.js';
import { JsonError } from '../json/json-error.js';
import { parseStrictJson } from '../json/strict-json.js';
import { MOST_ARCHIVE_ENTRIES } from '../records/archive.js';
import { ArchiveError } from './archive-error.js';
import type { PackageFiles } from './compare-files.js';
import { readManifest, type ArchiveManifest } from './manifest.js';
import { readEep } from './read-eep.js';
import { writeEep } from './write-eep.js';

/** A package as it is handed over: what it says, and its files as they are. */
export interface ArchivePackage {
  readonly manifest: ArchiveManifest;
  readonly createdAt: string;
  readonly files: PackageFiles;
}

const EEP_PART = 'EEP.xml';
const MANIFEST_PART = 'manifest.json';
const FILES = 'files/';
const MAX_DESCRIPTION_SIZE = 16 << 20;
const MAX_FILE_SIZE = 256 << 20;
/** Files lie unpacked in a package: it has no reason to become much larger. */
const LIMITS: ZipLimits = {
  maxEntries: 2 + MOST_ARCHIVE_ENTRIES,
  maxTotalSize: MAX_FILE_SIZE,
  ratioFreeSize: 2 * MAX_DESCRIPTION_SIZE,
  maxRatio: 2,
};
/** The same bytes from the same package, whenever and wherever it is packed. */
const PACKED_AT = new Date(1980, 0, 1);

/** A package as a ZIP archive: EEP XML, manifest, and the files under `files/`. */
export function packPackage({ manifest, createdAt, files }: ArchivePackage): Uint8Array {
  // Documents are packed already.
  const asItIs = { level: 0, mtime: PACKED_AT } as const;
  const described = { level: 6, mtime: PACKED_AT } as const;
  const parts: Zippable = {
    [EEP_PART]: [writeEep(manifest, createdAt), described],
    [MANIFEST_PART]: [canonicalBytes(manifest), described],
  };
  for (const [path, bytes] of files) defineMember(parts, `${FILES}${path}`, [bytes, asItIs]);
  return zipSync(parts);
}

/**
 * Reads a ZIP archive made by {@link packPackage}. That its files are those of the manifest is
 * another question: see `compareFiles`.
 *
 * @throws ArchiveError `ARCHIVE_ZIP_INVALID`, `ARCHIVE_EEP_INVALID`, `ARCHIVE_MANIFEST_INVALID`,
 *   `ARCHIVE_DESCRIPTIONS_DIFFER`
 */
export function unpackPackage(bytes: Uint8Array, inflate?: InflateRaw): ArchivePackage {
  const files = new Map<string, Uint8Array>();
  const described = new Map<string, Uint8Array>();
  for (const entry of entriesOf(bytes)) {
    if (entry.isDirectory) continue;
    const isFile = entry.name.startsWith(FILES);
    const unpacked = partOf(entry, isFile ? MAX_FILE_SIZE : MAX_DESCRIPTION_SIZE, inflate);
    if (isFile) files.set(entry.name.slice(FILES.length), unpacked);
    else described.set(entry.name, unpacked);
  }
  const eep = described.get(EEP_PART);
  const listed = described.get(MANIFEST_PART);
  if (eep === undefined || listed === undefined || described.size > 2) {
    throw new ArchiveError('ARCHIVE_ZIP_INVALID', 'the archive is not one package');
  }
  const { manifest, createdAt } = readEep(eep);
  if (!equalBytes(canonicalBytes(manifest), canonicalBytes(readManifest(jsonOf(listed))))) {
    throw new ArchiveError('ARCHIVE_DESCRIPTIONS_DIFFER', 'XML and manifest differ');
  }
  return { manifest, createdAt, files };
}

function entriesOf(bytes: Uint8Array): Iterable<ZipEntry> {
  return orInvalid(() => readZipDirectory(bytes, LIMITS)).values();
}

function partOf(entry: ZipEntry, maxSize: number, inflate: InflateRaw | undefined): Uint8Array {
  return orInvalid(() => unzipEntry(entry, maxSize, inflate));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ArchiveError('ARCHIVE_MANIFEST_INVALID', `the manifest: ${error.code}`);
  }
}

function orInvalid<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new ArchiveError('ARCHIVE_ZIP_INVALID', `the archive: ${error.code}`);
  }
}
