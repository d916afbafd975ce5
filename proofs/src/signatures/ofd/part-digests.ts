// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../../bytes/hex.js';
import type { OfdArchive } from '../../files/ofd-archive.js';
import type { DigestName, SignaturePrimitives } from '../primitives.js';

/** A page of scans may be large; the archive as a whole is bounded already. */
const MAX_PART_SIZE = 256 << 20;

/** Digests of a document's parts, each computed once however many signatures refer to it. */
export class PartDigests {
  readonly #archive: OfdArchive;
  readonly #primitives: SignaturePrimitives;
  readonly #known = new Map<string, string>();

  constructor(archive: OfdArchive, primitives: SignaturePrimitives) {
    this.#archive = archive;
    this.#primitives = primitives;
  }

  /**
   * Whether a part's unpacked bytes have this digest; false too when there is no such part.
   *
   * @throws DocumentError when it does not unpack to what the archive says
   */
  matches(path: string, digest: DigestName, expected: Uint8Array): boolean {
    const entry = this.#archive.entries.get(path);
    if (entry === undefined || entry.isDirectory) return false;
    const key = `${digest} ${path}`;
    const actual = this.#known.get(key) ?? this.#digest(path, digest);
    this.#known.set(key, actual);
    return actual === toHex(expected);
  }

  #digest(path: string, digest: DigestName): string {
    const bytes = this.#archive.unpack(path, MAX_PART_SIZE);
    this.#archive.budget.spend('digestedBytes', bytes.length);
    return toHex(this.#primitives[digest](bytes));
  }
}
