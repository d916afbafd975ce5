// SPDX-License-Identifier: Apache-2.0
import { sealsSeen, type Language } from '@yulian/proofs';
import { isBlockNumber } from '../language/known-moment.js';
import { isRecord, readAnswer } from './answer.js';
import type { Obstacle, Outcome, Unanswered } from './outcome.js';
import { withOwnSignature } from './own-signature.js';
import type { AsOf, PresentedFile, PresentedIdentifier, Subject } from './subject.js';

const VERIFY_PATH = '/v1/verify';
const MAX_ID_LENGTH = 200;
const TIMEOUT_MS = 20_000;
/** A large file over a slow line takes its time. */
const UPLOAD_TIMEOUT_MS = 600_000;

/** How one is asked. */
export interface Asking {
  readonly language: Language;
  readonly asOf: AsOf;
  readonly signal: AbortSignal;
}

/**
 * Asks the gateway about digests, seals and an identifier; the file itself stays here.
 *
 * @throws DOMException `AbortError` when `asking.signal` fires; for nothing else
 */
export async function askGateway({ file, identifier }: Subject, asking: Asking): Promise<Outcome> {
  const question = {
    ...(file === undefined ? {} : { digest: digestOf(file), seals: sealsSeen(file.signatures) }),
    ...(identifier === undefined ? {} : { id: statedId(identifier) }),
    ...statedInJson(asking.asOf),
  };
  const outcome = await post(JSON.stringify(question), asking, false);
  return withOwnSignature(outcome, file?.signatures);
}

/**
 * Sends the file itself to be checked. Only ever called when its holder pressed the button that
 * says so.
 *
 * @throws DOMException `AbortError` as {@link askGateway}
 */
export function uploadToGateway(
  file: File,
  { identifier }: Subject,
  asking: Asking,
): Promise<Outcome> {
  const form = new FormData();
  if (identifier !== undefined) form.set('id', statedId(identifier));
  for (const [name, value] of Object.entries(stated(asking.asOf))) form.set(name, value);
  // Last, so that the gateway knows the rest before the bytes begin.
  form.set('file', file, file.name);
  return post(form, asking, true);
}

async function post(body: string | FormData, asking: Asking, uploaded: boolean): Promise<Outcome> {
  const { language, asOf, signal } = asking;
  const timer = new AbortController();
  const stop = (): void => {
    timer.abort();
  };
  signal.addEventListener('abort', stop);
  const timeout = setTimeout(stop, uploaded ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS);
  try {
    const response = await fetch(VERIFY_PATH, {
      method: 'POST',
      body,
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language,
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: timer.signal,
    });
    return await readResponse(response, asking, uploaded);
  } catch (error) {
    if (signal.aborted) throw error;
    return unanswered(timer.signal.aborted ? 'timeout' : 'network', asOf);
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }
}

async function readResponse(
  response: Response,
  { language, asOf }: Asking,
  uploaded: boolean,
): Promise<Outcome> {
  const requestId = response.headers.get('Request-Id') ?? undefined;
  const text = await response.text();
  const body = parseJson(text);
  if (!response.ok) return problem(response, body, asOf);
  const answer = readAnswer(body, language);
  if (answer === undefined) return { ...unanswered('answer-unreadable', asOf), requestId };
  return {
    kind: 'answered',
    ...answer,
    source: { kind: 'gateway', uploaded, requestId },
    asOf,
  };
}

function problem(response: Response, body: unknown, asOf: AsOf): Unanswered {
  const { detail, hint, requestId }: Readonly<Record<string, unknown>> = isRecord(body) ? body : {};
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return {
    ...unanswered(obstacleOf(response.status), asOf),
    detail: textOrNothing(detail),
    hint: textOrNothing(hint),
    requestId: textOrNothing(requestId) ?? response.headers.get('Request-Id') ?? undefined,
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
  };
}

function obstacleOf(status: number): Obstacle {
  if (status === 429) return 'busy';
  return status >= 500 || status === 408 ? 'server' : 'refused';
}

/** Outcome of a verification that did not come about. */
export function unanswered(obstacle: Obstacle, asOf: AsOf): Unanswered {
  return { kind: 'unanswered', obstacle, asOf, checkedAt: new Date() };
}

/** As much of an overlong text as the gateway takes: it is malformed either way. */
function statedId({ text }: PresentedIdentifier): string {
  return text.slice(0, MAX_ID_LENGTH);
}

/** Both digests and nothing else: not the name, which may be a person's, and not the size. */
function digestOf({ digests }: PresentedFile): { sha256: string; sm3: string } {
  return { sha256: digests.sha256, sm3: digests.sm3 };
}

function stated({ at, knownAt }: AsOf): Record<string, string> {
  return {
    ...(at === undefined ? {} : { at }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
}

function statedInJson(asOf: AsOf): Record<string, string | number> {
  const { knownAt, ...at } = stated(asOf);
  if (knownAt === undefined) return at;
  return { ...at, knownAt: isBlockNumber(knownAt) ? Number(knownAt) : knownAt };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
