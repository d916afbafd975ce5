// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { digestFile } from '../../sdk/file-digests.js';
import { casesTexts } from '../../texts/cases.js';
import { fillText } from '../../texts/text.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

type Sealed = components['schemas']['CaseDelivery']['files'][number];
type Page = components['schemas']['ImpressionsPage'];

const RANGES_A_PAGE = 200;

/**
 * Sealed files as a delivery names them: seal, number of the use, digest. Of a file in hand the
 * number is looked up among the uses of its seal; all three can be written out as well.
 *
 * @param given `SEAL:FILE`, or `SEAL:NUMBER:SHA256`
 * @throws UsageError `PAIR_INVALID`, `SEAL_USE_NOT_FOUND`
 * @throws the file system's own errors; ProblemError, TransportError
 */
export async function readFiles(session: Session, given: readonly string[]): Promise<Sealed[]> {
  const files: Sealed[] = [];
  for (const text of given) files.push(writtenOut(text) ?? (await ofFile(session, text)));
  return files;
}

function writtenOut(text: string): Sealed | undefined {
  const [, seal, number, sha256] = /^([^:]+):([0-9]{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seal === undefined || number === undefined || sha256 === undefined) return undefined;
  return { seal, number: Number(number), sha256 };
}

async function ofFile(session: Session, given: string): Promise<Sealed> {
  const [, seal, file] = /^(S-[^:]+):(.+)$/.exec(given) ?? [];
  if (seal === undefined || file === undefined || /^[0-9]+$/.test(file)) {
    const form = 'SEAL:FILE';
    throw new UsageError('PAIR_INVALID', fillText(casesTexts.pairInvalid, { given, form }));
  }
  const { sha256 } = await digestFile(file);
  const number = await numberOf(session, seal, sha256);
  if (number !== undefined) return { seal, number, sha256 };
  throw new UsageError('SEAL_USE_NOT_FOUND', fillText(casesTexts.useNotFound, { seal, file }));
}

/** The last use of a seal that was for these bytes. */
async function numberOf(session: Session, id: string, sha256: string): Promise<number | undefined> {
  const { api } = await session.yulian();
  let found: number | undefined;
  for (let from: number | undefined = 1; from !== undefined;) {
    const params = { path: { id }, query: { from, limit: RANGES_A_PAGE } };
    const page: Page = await dataOf(api.GET('/v1/seals/{id}/impressions', { params }));
    for (const { first, impressions } of page.ranges) {
      const at = impressions.findLastIndex((one) => 'sha256' in one && one.sha256 === sha256);
      if (at >= 0) found = first + at;
    }
    from = page.next;
  }
  return found;
}
