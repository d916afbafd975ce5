// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { issueTexts } from '../../texts/issue.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';

type Document = components['schemas']['Document'];

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
    return (await yulian.upload('/v1/documents', path, { progress: bar.update })) as Document;
  } finally {
    bar.stop();
  }
}
