// SPDX-License-Identifier: Apache-2.0
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { describeDocument, type PresentedDigests, type SignaturePresence } from '@yulian/proofs';
import { createDigester, digestFile, type Progress } from './file-digests.js';

/** A file in hand: its digests, and what it says of itself. Nothing of that is verified. */
export interface HeldFile {
  readonly path: string;
  readonly digests: PresentedDigests & { readonly size: number };
  /** Whether it carries signatures; unknown, too, when it is too large to be looked into. */
  readonly signatures: SignaturePresence;
  /** All of it; undefined when it is too large to be looked into. */
  readonly bytes: Uint8Array | undefined;
  /** Stated in its metadata, else in its name. */
  readonly identifier: string | undefined;
  /** OFD custom data by pinyin short name. Holds personal data. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Larger files are digested as they stream by, and not looked into. */
const MOST_EXAMINED_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file once: digests of any size, identifier and signatures up to 64 MiB.
 *
 * @throws the file system's own errors (`ENOENT`, `EACCES`, …)
 */
export async function readHeldFile(path: string, progress?: Progress): Promise<HeldFile> {
  const name = basename(path);
  const { size } = await stat(path);
  if (size > MOST_EXAMINED_BYTES) {
    const digests = await digestFile(path, progress);
    const { identifier } = describeDocument(new Uint8Array(), name);
    return { path, digests, signatures: 'unknown', bytes: undefined, identifier, metadata: {} };
  }
  const bytes = await readFile(path);
  const digester = createDigester();
  digester.update(bytes);
  const { signatures, identifier, metadata } = describeDocument(bytes, name);
  return { path, digests: digester.finish(), signatures, bytes, identifier, metadata };
}
