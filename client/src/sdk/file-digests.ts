// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { PresentedDigests } from '@yulian/proofs';
import { defined } from './defined.js';

const CHUNK_BYTES = 1024 * 1024;

/** Called as bytes pass: how many have passed so far. */
export type Progress = (bytes: number) => void;

/** Reads a file piece by piece. @throws the file system's own errors (`ENOENT`, `EACCES`, …) */
export async function* readFileChunks(
  path: string,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const options = { highWaterMark: CHUNK_BYTES, ...defined({ signal }) };
  for await (const chunk of createReadStream(path, options)) yield chunk as Buffer;
}

/** Takes bytes and answers both digests of all of them. */
export interface Digester {
  update(chunk: Uint8Array): void;
  /** Once, at the end. */
  finish(): PresentedDigests & { readonly size: number };
}

/** Makes a {@link Digester}: SHA-256 and SM3 side by side, nothing held. */
export function createDigester(): Digester {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  let size = 0;
  return {
    update(chunk) {
      sha256.update(chunk);
      sm3.update(chunk);
      size += chunk.byteLength;
    },
    finish: () => ({ sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), size }),
  };
}

/** Passes bytes on and digests them on their way. */
export async function* digesting(
  chunks: AsyncIterable<Uint8Array>,
  digester: Digester,
  progress?: Progress,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    digester.update(chunk);
    bytes += chunk.byteLength;
    progress?.(bytes);
    yield chunk;
  }
}

/**
 * Digests a file of any size with SM3 and SHA-256 in one pass.
 *
 * @throws the file system's own errors (`ENOENT`, `EACCES`, …)
 */
export async function digestFile(
  path: string,
  progress?: Progress,
): Promise<PresentedDigests & { readonly size: number }> {
  const digester = createDigester();
  const passing = digesting(readFileChunks(path), digester, progress);
  while ((await passing.next()).done !== true);
  return digester.finish();
}
