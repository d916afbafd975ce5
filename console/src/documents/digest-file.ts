// SPDX-License-Identifier: Apache-2.0
import { createSHA256, createSM3 } from 'hash-wasm';
import type { PresentedFile } from '../verification/subject.js';

/** Small enough that the page stays responsive between two pieces, large enough to be fast. */
const PIECE_BYTES = 2 << 20;

/**
 * Both digests of a file, read piece by piece: a file of a gigabyte never is in memory as a whole.
 *
 * @param onProgress gets bytes done so far, at most once per piece
 * @throws DOMException `AbortError` when `signal` fires; `NotReadableError`, `NotFoundError` when
 *   the file cannot be read (it was moved, or is a folder)
 * @throws WebAssembly.CompileError when the browser forbids WebAssembly
 */
export async function digestFile(
  file: Blob,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<PresentedFile['digests']> {
  const [sha256, sm3] = await Promise.all([createSHA256(), createSM3()]);
  sha256.init();
  sm3.init();
  const read = (start: number): Promise<ArrayBuffer> =>
    file.slice(start, start + PIECE_BYTES).arrayBuffer();
  let next = read(0);
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    const piece = new Uint8Array(await next);
    // The disk reads on while this piece is hashed.
    next = read(start + PIECE_BYTES);
    if (signal.aborted) throw new DOMException('a newer verification began', 'AbortError');
    sha256.update(piece);
    sm3.update(piece);
    onProgress(start + piece.length);
  }
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), size: file.size };
}
