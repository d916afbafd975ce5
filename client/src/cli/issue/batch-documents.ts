// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { readHeldFile } from '../../sdk/held-file.js';
import { issueTexts } from '../../texts/issue.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';
import type { ListedMember } from './batch-file.js';
import { uploadDocument, type UploadWish } from './upload-document.js';

type Member = components['schemas']['IssueLicenceBatch']['members'][number];

/** Files that are read or sent at the same time. */
const AT_ONCE = 4;

/**
 * Digests the documents of a batch, or uploads them, a few at a time and in their order.
 *
 * @throws the file system's own errors; ProblemError, TransportError when uploading
 */
export async function withDocuments(
  session: Session,
  members: readonly ListedMember[],
  upload: boolean,
  wish: Pick<UploadWish, 'idempotencyKey'>,
): Promise<readonly Member[]> {
  const bar = progressBar(session, session.t(issueTexts.digesting), members.length);
  const done: Member[] = new Array<Member>(members.length);
  let next = 0;
  let finished = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < members.length; at = next++) {
      const member = members[at] as ListedMember;
      done[at] = { ...member, document: await documentOf(session, member.document, upload, wish) };
      finished += 1;
      bar.update(finished);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    bar.stop();
  }
  return done;
}

async function documentOf(
  session: Session,
  path: string,
  upload: boolean,
  wish: Pick<UploadWish, 'idempotencyKey'>,
): Promise<Member['document']> {
  if (upload) return (await uploadDocument(session, path, wish)).id;
  const { digests, signatures } = await readHeldFile(path);
  // Only a file that is known to carry a signature value may have its digests on chain.
  return { ...digests, signed: signatures === 'carried' };
}
