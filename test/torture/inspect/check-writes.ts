// SPDX-License-Identifier: Apache-2.0
import type { TestGateway } from '../../support/gateway.js';
import { Random } from '../engine/random.js';
import { emptyBook, type Write, type WriteState } from '../load/book.js';
import { Client } from '../load/client.js';
import { placeOf } from './check-chain.js';
import { checkRecord } from './check-record.js';
import type { Findings } from './findings.js';
import type { InspectionWish } from './inspection.js';
import type { ChainView } from './read-chain.js';

/** A write whose outcome became known. */
export interface Settled {
  /** In the book. */
  readonly place: number;
  readonly state: WriteState;
  readonly status: number;
  readonly text: string;
}

/** Older writes that are looked at again each time. */
const SAMPLE = 12;
const ACCEPTED = 202;
const REPEATABLE = new Set<Write['kind']>(['issue', 'act', 'succeed', 'batch', 'batch-act', 'key']);

/** Holds each write of the book against the gateway, and asks again for those without an answer. */
export async function checkWrites(
  gateway: TestGateway,
  { book, keys, from, seed }: InspectionWish,
  chain: ChainView,
  findings: Findings,
): Promise<Settled[]> {
  const replies = emptyBook();
  const client = new Client(gateway.url, keys, replies);
  const settled: Settled[] = [];
  for (const [place, write] of book.writes.entries()) {
    if (write.state !== 'unknown' && write.state !== 'sent') continue;
    settled.push({ place, ...(await askAgain(client, write, chain, findings)) });
  }
  for (const write of samplesOf(book.writes, from, seed)) {
    findings.count('acknowledged writes examined');
    if (REPEATABLE.has(write.kind)) await checkSameAnswer(client, write, findings);
    await checkRecord(client, write, findings);
  }
  for (const { path, status, text } of replies.surprises) {
    findings.add('ANSWERS_AFTER_RESTART', `${path} was answered ${String(status)}: ${text}`);
  }
  return settled;
}

function samplesOf(writes: readonly Write[], from: number, seed: string): Write[] {
  const older = writes.slice(0, from).filter(({ state }) => state === 'done');
  const newer = writes.slice(from).filter(({ state }) => state === 'done');
  const random = Random.of('sample', seed, from);
  const sample = Array.from({ length: older.length === 0 ? 0 : SAMPLE }, () => random.pick(older));
  return [...new Set([...sample, ...newer])];
}

async function checkSameAnswer(client: Client, write: Write, findings: Findings): Promise<void> {
  const again = await client.send(write);
  // That it is a repetition is the one thing that the repetition says differently.
  const text = again.text.replace('"replayed":true', '"replayed":false');
  const first = (write.text ?? '').replace('"replayed":true', '"replayed":false');
  findings.hold(again.status === write.status && text === first, 'SAME_KEY_SAME_ANSWER', () => {
    let at = 0;
    while (at < first.length && text[at] === first[at]) at += 1;
    const from = Math.max(0, at - 40);
    const parts = [first, text].map((one) => one.slice(from, from + 200));
    return `${write.path}, ${String(write.status)} and ${String(again.status)}: ${parts.join(' <> ')}`;
  });
}

/** A write without an answer: absent or whole before, and certainly done once it is asked again. */
async function askAgain(
  client: Client,
  write: Write,
  chain: ChainView,
  findings: Findings,
): Promise<Omit<Settled, 'place'>> {
  if (!REPEATABLE.has(write.kind)) return { state: 'refused', status: 0, text: '' };
  const applied = await checkAbsentOrWhole(client, write, chain, findings);
  if (write.status === ACCEPTED) await checkOperation(client, write, applied, findings);
  const { status, text } = await client.send(write);
  const done = status >= 200 && status < 300;
  if (applied !== undefined) {
    findings.hold(done && placeOf(text)?.id === applied, 'RETRY_FINDS_THE_OUTCOME', () => {
      return `${write.path} was applied as ${applied}, its retry is answered ${String(status)} ${text}`;
    });
  }
  findings.count(`unanswered, ${applied === undefined ? 'absent or acts' : 'whole'}`);
  const now = { state: done ? 'done' : 'refused', status, text } as const;
  if (done) await checkRecord(client, { ...write, ...now }, findings);
  return now;
}

/** What was accepted for later is known after the start, and decided as the chain says. */
async function checkOperation(
  client: Client,
  { who, text = '{}' }: Write,
  applied: string | undefined,
  findings: Findings,
): Promise<void> {
  const { id = '' } = JSON.parse(text) as { readonly id?: string };
  const answer = await client.read(who, `/v1/operations/${id}`);
  const { state } = answer.body as { readonly state?: string };
  findings.hold(
    state === (applied === undefined ? 'failed' : 'succeeded'),
    'ACCEPTED_IS_BROUGHT_TO_AN_END',
    () => `operation ${id} (${applied ?? 'not applied'}): ${String(answer.status)} ${answer.text}`,
  );
  findings.count('accepted operations examined');
}

/** @returns the transaction that has applied it, if one has */
async function checkAbsentOrWhole(
  client: Client,
  { kind, subject = '', who }: Write,
  { transactions }: ChainView,
  findings: Findings,
): Promise<string | undefined> {
  if (kind !== 'issue' && kind !== 'batch') return undefined;
  const [row, path] =
    kind === 'issue' ? ['licence', 'licences'] : ['licence-batch', 'licence-batches'];
  const applied = transactions.find(({ writes }) =>
    writes.some(({ key }) => key === `${row}/${subject}`),
  );
  const answer = await client.read(who, `/v1/${path}/${subject}`);
  findings.hold(
    answer.status === (applied === undefined ? 404 : 200),
    'UNANSWERED_ABSENT_OR_WHOLE',
    () => {
      const where = applied === undefined ? 'not on the chain' : 'on the chain';
      return `${subject} is ${where} and reading it is answered ${String(answer.status)} ${answer.text}`;
    },
  );
  return applied?.transactionId;
}
