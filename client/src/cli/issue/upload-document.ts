// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { digestFile } from '../../sdk/file-digests.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { issueTexts } from '../../texts/issue.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';

type Document = components['schemas']['Document'];

/** Larger ones go in parts: when the line breaks, what has arrived need not be sent again. */
const MOST_IN_ONE_PIECE = 16 * 1024 * 1024;

/** How a file is uploaded. */
export interface UploadWish {
  /** Bytes, for a progress bar; left out: none is shown. */
  readonly size?: number;
  /**
   * The key of the undertaking that the file is for, if it was chosen: run again under it, the same
   * document is taken, so that the same is asked for.
   */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Uploads a file into the vault of the caller's organisation.
 *
 * @throws ProblemError, TransportError
 */
export async function uploadDocument(
  session: Session,
  path: string,
  { size = 0, idempotencyKey }: UploadWish = {},
): Promise<Document> {
  const before = idempotencyKey === undefined ? undefined : await uploadedBefore(session, path);
  return before ?? upload(session, path, size);
}

/** The first document with these bytes: later ones do not change which it is. */
async function uploadedBefore(session: Session, path: string): Promise<Document | undefined> {
  const { sha256, sm3 } = await digestFile(path);
  const { api } = await session.yulian();
  const params = { query: { sha256 } };
  const { data } = await dataOf(api.GET('/v1/documents', { params }));
  return data.find((one) => one.sm3 === sm3);
}

async function upload(session: Session, path: string, size: number): Promise<Document> {
  const bar = progressBar(session, session.t(issueTexts.uploading, { file: path }), size);
  try {
    const yulian = await session.yulian();
    const options = { progress: bar.update };
    if (size > MOST_IN_ONE_PIECE) return await yulian.uploadInParts(path, options);
    return (await yulian.upload('/v1/documents', path, options)) as Document;
  } finally {
    bar.stop();
  }
}

/** Uploads a file that was read. @throws ProblemError, TransportError */
export function uploadHeld(
  session: Session,
  { path, digests: { size } }: HeldFile,
  { idempotencyKey }: Pick<UploadWish, 'idempotencyKey'>,
): Promise<Document> {
  return uploadDocument(session, path, { size, idempotencyKey });
}
