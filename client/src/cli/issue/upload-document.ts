// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { issueTexts } from '../../texts/issue.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';

type Document = components['schemas']['Document'];

/** Larger ones go in parts: when the line breaks, what has arrived need not be sent again. */
const MOST_IN_ONE_PIECE = 16 * 1024 * 1024;

/**
 * Uploads a file into the vault of the caller's organisation.
 *
 * @param size bytes, for a progress bar; left out: none is shown
 * @throws ProblemError, TransportError
 */
export async function uploadDocument(session: Session, path: string, size = 0): Promise<Document> {
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
