// SPDX-License-Identifier: Apache-2.0
import type { OfdArchive, OfdSignatureEntry } from '../../files/ofd-archive.js';
import type { OfdSignature } from './signature-part.js';

/**
 * Whether the archive holds a part that no signature protects. What belongs to the signatures
 * themselves need not be referenced: each Signature.xml is protected by its own value, the seal
 * beside it is compared with the one inside, and the list grows with every further signature.
 */
export function hasUnsignedEntry(
  archive: OfdArchive,
  lists: readonly string[],
  signatures: readonly OfdSignature[],
): boolean {
  const covered = new Set(lists);
  for (const { path, valuePath, sealPath, references } of signatures) {
    covered.add(path).add(valuePath);
    if (sealPath !== undefined) covered.add(sealPath);
    for (const reference of references) covered.add(reference.path);
  }
  return [...archive.entries.values()].some(
    ({ name, isDirectory }) => !isDirectory && !covered.has(name),
  );
}

/** How producers name a signature's description (GB/T 33190-2016, 18.2). */
const SIGNATURE_PART = /(?:^|\/)Signature\.xml$/;

/**
 * Whether the archive holds a signature that no list names. The list itself may grow with every further
 * signature, so nothing protects it: an earlier one could be taken off, and its seal would no longer be
 * shown, while a later one still covers its parts.
 */
export function hasUnlistedSignature(
  archive: OfdArchive,
  listed: readonly OfdSignatureEntry[],
): boolean {
  const paths = new Set(listed.map(({ path }) => path));
  return [...archive.entries.values()].some(
    ({ name }) => SIGNATURE_PART.test(name) && !paths.has(name),
  );
}
