// SPDX-License-Identifier: Apache-2.0
import { check, type CheckCode } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import type { Progress } from '../../sdk/file-digests.js';
import type { Session } from '../session.js';
import { outcomeOf, shownCheck, type Outcome, type ShownCheck } from './verified.js';

type Answer = components['schemas']['Verification'];
type Question = components['schemas']['VerifyQuestion'];

/** What is asked beside the file. */
export interface OnlineQuestion {
  readonly id: string | undefined;
  readonly number: string | undefined;
  readonly at: string | undefined;
  /** An instant, or the number of a block. */
  readonly knownAt: string | number | undefined;
  /** The file itself may be sent when digests do not suffice. */
  readonly mayUpload: boolean;
}

/**
 * Asks the gateway. Of a file that carries a signature value digests suffice; any other is anchored
 * with a salt, which only who holds the bytes may have opened.
 */
export async function verifyOnline(
  session: Session,
  held: HeldFile | undefined,
  question: OnlineQuestion,
  progress?: Progress,
): Promise<Outcome> {
  const yulian = await session.yulian();
  const { file, answer } = await ask(yulian, held, question, progress);
  return outcomeOf({
    file: held?.path ?? null,
    verdict: answer.verdict,
    identifier: answer.identifier ?? null,
    knownUntil: answer.knownUntil ?? null,
    checks: file ? answer.checks : withSignature(session, answer.checks, held?.signed),
  });
}

/** @returns the answer, and whether the file itself was sent for it */
async function ask(
  yulian: YulianClient,
  held: HeldFile | undefined,
  question: OnlineQuestion,
  progress: Progress | undefined,
): Promise<{ readonly file: boolean; readonly answer: Answer }> {
  if (held === undefined || !question.mayUpload) {
    return { file: false, answer: await askByDigest(yulian, held, question) };
  }
  if (held.signed !== false) {
    const answer = await askByDigest(yulian, held, question);
    if (!needsFile(answer, held.signed)) return { file: false, answer };
  }
  return { file: true, answer: await askByFile(yulian, held, question, progress) };
}

function askByDigest(
  { api }: YulianClient,
  held: HeldFile | undefined,
  { id, number, at, knownAt }: OnlineQuestion,
): Promise<Answer> {
  const digest = held?.digests;
  const body: Question = defined({ digest, id: id ?? held?.identifier, number, at, knownAt });
  return dataOf(api.POST('/v1/verify', { body }));
}

async function askByFile(
  yulian: YulianClient,
  held: HeldFile,
  { id, at, knownAt }: OnlineQuestion,
  progress: Progress | undefined,
): Promise<Answer> {
  const known = knownAt === undefined ? undefined : String(knownAt);
  const fields = defined({ id: id ?? held.identifier, at, knownAt: known });
  // Its own name may be a person's, and says nothing that the identifier does not.
  const options = { fields, filename: 'file', ...defined({ progress }) };
  return (await yulian.upload('/v1/verify', held.path, options)) as Answer;
}

/** A bare digest does not show whether a salted record is meant. */
function needsFile({ checks }: Answer, signed: boolean | undefined): boolean {
  const content = checks.find(({ name }) => name === 'content')?.code;
  return content === 'CONTENT_NEEDS_FILE' || (content === 'NOT_ON_CHAIN' && signed !== true);
}

/** Whether the file carries a signature was seen here; the gateway saw digests only. */
function withSignature(
  { language }: Session,
  checks: readonly ShownCheck[],
  signed: boolean | undefined,
): readonly ShownCheck[] {
  if (signed === undefined) return checks;
  const code: CheckCode = signed ? 'SIGNATURE_NOT_EXAMINED' : 'SIGNATURE_NONE';
  const seen = shownCheck(check('signature', code), language);
  return checks.map((one) => (one.name === 'signature' ? seen : one));
}
