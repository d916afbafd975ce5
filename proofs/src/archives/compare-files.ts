// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import type { Primitives } from '../primitives.js';
import type { ArchiveManifest, ManifestFile } from './manifest.js';

/** What is wrong with one file of a package. */
export type FileFaultCode = 'FILE_MISSING' | 'FILE_EXTRA' | 'FILE_RENAMED' | 'FILE_CHANGED';

export interface FileFault {
  readonly code: FileFaultCode;
  /** As the manifest names it; of an extra file, as it was found. */
  readonly path: string;
  /** Of a renamed file: where its content was found. */
  readonly foundAs?: string;
}

/** The files of a package by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Holds the files of a package against its manifest. A file whose content lies under another name
 * is renamed, not missing and extra.
 */
export function compareFiles(
  { files }: Pick<ArchiveManifest, 'files'>,
  found: PackageFiles,
  primitives: Pick<Primitives, 'sha256' | 'sm3'>,
): readonly FileFault[] {
  const listed = new Set(files.map(({ path }) => path));
  const unlisted = new Map([...found].filter(([path]) => !listed.has(path)));
  const isSame = (file: ManifestFile, bytes: Uint8Array): boolean =>
    bytes.length === file.size &&
    toHex(primitives.sha256(bytes)) === file.sha256 &&
    toHex(primitives.sm3(bytes)) === file.sm3;
  const faults: FileFault[] = [];
  for (const file of files) {
    const { path } = file;
    const bytes = found.get(path);
    if (bytes !== undefined && isSame(file, bytes)) continue;
    const foundAs = [...unlisted].find(([, other]) => isSame(file, other))?.[0];
    if (bytes !== undefined) faults.push({ code: 'FILE_CHANGED', path });
    else if (foundAs === undefined) faults.push({ code: 'FILE_MISSING', path });
    else {
      unlisted.delete(foundAs);
      faults.push({ code: 'FILE_RENAMED', path, foundAs });
    }
  }
  return [...faults, ...[...unlisted.keys()].map((path) => extra(path))];
}

function extra(path: string): FileFault {
  return { code: 'FILE_EXTRA', path };
}
