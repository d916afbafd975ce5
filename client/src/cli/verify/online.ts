// SPDX-License-Identifier: Apache-2.0
import {
  check,
  checkSignature,
  sealsSeen,
  statedIdentifier,
  verdictOf,
  type PresentedSeal,
  type PresentedSignatures,
  type Verdict,
} from '@yulian/proofs';
import type { Trust } from '@yulian/proofs/signatures';
import type { components } from '../../generated/openapi.js';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { authoritiesIn, judgeSignatures } from '../../sdk/judge-signatures.js';
import type { Progress } from '../../sdk/file-digests.js';
import type { Session } from '../session.js';
import { sealsFound } from './seals.js';
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
  /** Whose seals in files are believed. */
  readonly authorities: () => Promise<Trust>;
}

/** The authorities whose seals the gateway believes, fetched once. */
export function authoritiesOfGateway(session: Session): () => Promise<Trust> {
  let known: Trust | undefined;
  return async () => {
    if (known !== undefined) return known;
    const { api } = await session.yulian();
    const trust = authoritiesIn(await dataOf(api.GET('/trust.json')));
    known = trust;
    return trust;
  };
}

/**
 * Judges the signatures in the file here, and asks the gateway for the rest. Of a file that carries a
 * signature value digests suffice; any other is anchored with a salt, which only who holds the bytes
 * may have opened.
 */
export async function verifyOnline(
  session: Session,
  held: HeldFile | undefined,
  question: OnlineQuestion,
  progress?: Progress,
): Promise<Outcome> {
  const yulian = await session.yulian();
  const signatures = held && judgeSignatures(held, await question.authorities());
  const presented = { held, seals: sealsSeen(signatures) };
  const { file, answer } = await ask(yulian, presented, question, progress);
  const judged =
    file && !isUnsignedUnseen(held, answer) ? answer : withSignature(session, answer, signatures);
  const { verdict, checks } = withIdentifierInFile(session, judged, answer.identifier, held);
  return outcomeOf({
    file: held?.path ?? null,
    verdict,
    identifier: answer.identifier ?? null,
    knownUntil: answer.knownUntil ?? null,
    checks,
    ...defined({ seals: sealsFound(signatures) }),
  });
}

/** What is in hand, and the seals that were seen in it. */
interface Presented {
  readonly held: HeldFile | undefined;
  readonly seals: readonly PresentedSeal[] | undefined;
}

/** @returns the answer, and whether the file itself was sent for it */
async function ask(
  yulian: YulianClient,
  presented: Presented,
  question: OnlineQuestion,
  progress: Progress | undefined,
): Promise<{ readonly file: boolean; readonly answer: Answer }> {
  const { held } = presented;
  if (held === undefined || !question.mayUpload) {
    return { file: false, answer: await askByDigest(yulian, presented, question) };
  }
  if (held.signatures !== 'none') {
    const answer = await askByDigest(yulian, presented, question);
    if (!needsFile(answer, held)) return { file: false, answer };
  }
  return { file: true, answer: await askByFile(yulian, held, question, progress) };
}

function askByDigest(
  { api }: YulianClient,
  { held, seals: seen }: Presented,
  { id, number, at, knownAt }: OnlineQuestion,
): Promise<Answer> {
  const digest = held?.digests;
  const seals = seen?.map((seal) => defined({ ...seal }));
  const stated = { id: id ?? held?.identifier, number };
  const body: Question = defined({ digest, seals, ...stated, at, knownAt });
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
function needsFile({ checks }: Answer, { signatures }: HeldFile): boolean {
  const content = checks.find(({ name }) => name === 'content')?.code;
  return (
    content === 'CONTENT_NEEDS_FILE' || (content === 'NOT_ON_CHAIN' && signatures !== 'carried')
  );
}

/** A gateway looks into smaller files than this program does, which saw that there is no signature. */
function isUnsignedUnseen(held: HeldFile | undefined, { checks }: Answer): boolean {
  return held?.signatures === 'none' && checks.some(({ code }) => code === 'SIGNATURE_TOO_LARGE');
}

/** The gateway was asked with the typed identifier; the one in the file must be the record's, too. */
function withIdentifierInFile(
  { language }: Session,
  answer: { readonly verdict: Verdict; readonly checks: readonly ShownCheck[] },
  record: string | undefined,
  held: HeldFile | undefined,
): { readonly verdict: Verdict; readonly checks: readonly ShownCheck[] } {
  if (record === undefined || held?.identifier === undefined) return answer;
  const { text: identifier } = statedIdentifier(held.identifier);
  const isFine = answer.checks.some(({ name, state }) => name === 'identifier' && state === 'pass');
  if (identifier === record || !isFine) return answer;
  const other = shownCheck(
    check('identifier', 'IDENTIFIER_OF_ANOTHER', { identifier, record }),
    language,
  );
  const checks = answer.checks.map((one) => (one.name === 'identifier' ? other : one));
  return { verdict: verdictOf(checks), checks };
}

/** The signatures were judged here; the gateway saw digests only, or would not look. */
function withSignature(
  { language }: Session,
  answer: Answer,
  signatures: PresentedSignatures | undefined,
): { readonly verdict: Verdict; readonly checks: readonly ShownCheck[] } {
  if (signatures === undefined) return answer;
  const judged = shownCheck(checkSignature({ signatures }), language);
  const checks = answer.checks.map((one) => (one.name === 'signature' ? judged : one));
  return { verdict: verdictOf(checks), checks };
}
