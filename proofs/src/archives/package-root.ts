// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes } from '../json/canonical-json.js';
import { leafHash } from '../merkle/hashes.js';
import { MerkleTree } from '../merkle/merkle-tree.js';
import type { Hash } from '../primitives.js';
import type { ArchiveManifest, ManifestFile, ManifestLogEntry } from './manifest.js';

const FILE_DOMAIN = 'yulian/archive-file/1';
const LOG_DOMAIN = 'yulian/archive-log/1';

/**
 * The tree over a package (RFC 9162): its files in the manifest's order, then its log. Each leaf
 * is salted, so that one file can be shown later and the others not even guessed.
 */
export function packageTree(
  { files, log }: Pick<ArchiveManifest, 'files' | 'log'>,
  hash: Hash,
): MerkleTree {
  const leaves = [
    ...files.map((file) => archiveFileLeaf(file, hash)),
    ...log.map((entry) => archiveLogLeaf(entry, hash)),
  ];
  return new MerkleTree(leaves, hash);
}

/** Leaf hash over `[domain, file, salt]`. */
export function archiveFileLeaf({ salt, ...file }: ManifestFile, hash: Hash): Uint8Array {
  return leafHash(canonicalBytes([FILE_DOMAIN, file, salt]), hash);
}

/** Leaf hash over `[domain, entry, salt]`. */
export function archiveLogLeaf({ salt, ...entry }: ManifestLogEntry, hash: Hash): Uint8Array {
  return leafHash(canonicalBytes([LOG_DOMAIN, entry, salt]), hash);
}
