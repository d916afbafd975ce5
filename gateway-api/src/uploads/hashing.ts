// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { describeDocument, type DocumentDescription } from '@yulian/proofs';
import type { Holding } from '../http/held-bytes.js';
import { RequestError } from '../http/request-error.js';
import type { Judging } from '../signatures/judges.js';

/** Files up to this size are also looked into; larger ones are only hashed. */
export const MOST_EXAMINED_BYTES = 16 * 1024 * 1024;

/** A file's bytes, or why they are not looked into. */
export type FileContent = Uint8Array | 'too-large' | 'overruns';

/** What streaming a file through gives. */
export interface HashedFile {
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
  /** Kind, signatures and identifiers; of a file that is not read nobody says that it carries a signature, nor that it carries none. */
  readonly description: DocumentDescription;
  readonly content: FileContent;
}

/** Who looks into a file; nobody: it is described by its name alone. */
export type Describing = Pick<Judging, 'describe'> | undefined;

/** Hashes a file as it passes, and keeps no more of it than what is looked into. */
export class FileHasher {
  readonly #sha256 = createHash('sha256');
  readonly #sm3 = createHash('sm3');
  readonly #fileName: string;
  readonly #describing: Describing;
  readonly #holding: Pick<Holding, 'add'>;
  #kept: Buffer[] | undefined;
  #size = 0;

  /** @param describing left out: nothing of the file is kept */
  constructor(fileName: string, describing: Describing, holding: Pick<Holding, 'add'>) {
    this.#fileName = fileName;
    this.#describing = describing;
    this.#holding = holding;
    this.#kept = describing === undefined ? undefined : [];
  }

  /** @throws RequestError `GATEWAY_BUSY` */
  update(chunk: Buffer): void {
    this.#sha256.update(chunk);
    this.#sm3.update(chunk);
    this.#size += chunk.length;
    if (this.#size > MOST_EXAMINED_BYTES) this.#kept = undefined;
    if (this.#kept === undefined) return;
    this.#holding.add(chunk.length);
    this.#kept.push(chunk);
  }

  /** @throws RequestError `JUDGES_BUSY` */
  async finish(): Promise<HashedFile> {
    const sha256 = this.#sha256.digest('hex');
    const sm3 = this.#sm3.digest('hex');
    return { sha256, sm3, size: this.#size, ...(await this.#examined()) };
  }

  async #examined(): Promise<Pick<HashedFile, 'description' | 'content'>> {
    const kept = this.#kept;
    this.#kept = undefined;
    const fileName = this.#fileName;
    if (kept === undefined || this.#describing === undefined) return unread('too-large', fileName);
    const bytes = Buffer.concat(kept);
    try {
      return { content: bytes, description: await this.#describing.describe({ bytes, fileName }) };
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'FILE_OVERRUNS') throw error;
      return unread('overruns', fileName);
    }
  }
}

/**
 * Refuses to keep a file that could not be read in time: its description is stored for ever, and must not
 * depend on how busy this machine was.
 *
 * @throws RequestError `FILE_OVERRUNS`
 */
export function requireExamined({ content }: Pick<HashedFile, 'content'>): void {
  if (content === 'overruns') throw new RequestError('FILE_OVERRUNS');
}

function unread(
  content: 'too-large' | 'overruns',
  fileName: string,
): Pick<HashedFile, 'description' | 'content'> {
  const unknownFor = content === 'too-large' ? 'fileTooLarge' : 'archiveLimit';
  const byName = describeDocument(new Uint8Array([0]), fileName);
  return { content, description: { ...byName, signatures: 'unknown', unknownFor } };
}
