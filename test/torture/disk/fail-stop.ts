// SPDX-License-Identifier: Apache-2.0
import type { Answer } from '../../support/api.js';
import type { Random } from '../engine/random.js';
import { emptyBook, type Book, type Write } from '../load/book.js';
import { Client, type Expected } from '../load/client.js';
import { WriteMaker } from '../load/writes.js';
import { issuerOf, LOAD_TYPES, type LoadType } from '../world/template.js';
import type { World } from '../world/world.js';

const SERVER_ERROR = 500;
/** How a store says that it no longer writes. */
const STOPPED = new Set(['LEDGER_FAILED', 'VAULT_WRITE_FAILED']);
/** Of records that are there, some are read. */
const READS = 6;

/** With a failing disk, server errors are expected: typed ones. */
export const typedErrors: Expected = ({ status, body }) =>
  status < SERVER_ERROR || (codeOf(body) !== undefined && codeOf(body) !== 'INTERNAL');

/**
 * A gateway whose disk has failed still answers what it knows; and a store that has said that it no
 * longer writes takes nothing more.
 */
export async function checkFailStop(world: World, url: string, random: Random): Promise<void> {
  await checkReads(world, url, random);
  const stopped = stoppedBy(world.book);
  for (const type of LOAD_TYPES) {
    const client = new Client(url, world.keys, world.book, { expected: typedErrors });
    const code = await tryWrite(client, type, random);
    const must = stopped.ledger || stopped.vaults.has(issuerOf(type));
    if (must && code === undefined) {
      world.add('A_FAILED_STORE_STAYS_STOPPED', `a write for ${issuerOf(type)} was acknowledged`);
    }
  }
}

async function checkReads(world: World, url: string, random: Random): Promise<void> {
  const { book, keys } = world;
  const client = new Client(url, keys, emptyBook());
  const there = book.writes.filter(({ kind, state }) => kind === 'issue' && state === 'done');
  const sample = there.length === 0 ? [] : Array.from({ length: READS }, () => random.pick(there));
  const asked: (readonly [string, string])[] = [
    ['bureau/clerk', '/healthz'],
    ['bureau/clerk', '/v1/checkpoint'],
    ...sample.map(({ who, subject = '' }) => [who, `/v1/licences/${subject}`] as const),
    ...sample.map(({ who, document }) => [who, `/v1/documents/${document?.id ?? ''}`] as const),
  ];
  for (const [who, path] of asked) {
    const { status, text } = await client.read(who, path);
    if (status === 200) continue;
    world.add('READS_ARE_STILL_SERVED', `${path} is answered ${String(status)} ${text}`);
  }
}

/** An upload and an issue. Answers the code of the first refusal; undefined when both succeed. */
async function tryWrite(
  client: Client,
  type: LoadType,
  random: Random,
): Promise<string | undefined> {
  const make = new WriteMaker(random);
  const upload = make.document(type);
  const uploaded = await client.write(upload);
  if (uploaded.status >= 300) return codeOf(uploaded.body) ?? 'none';
  const { id } = uploaded.body as { readonly id: string };
  const issued = await client.write(make.issue(type, { id, text: String(upload.body) }, false));
  return issued.status >= 300 ? (codeOf(issued.body) ?? 'none') : undefined;
}

interface Stopped {
  readonly ledger: boolean;
  /** Members whose vault has said so. */
  readonly vaults: ReadonlySet<string>;
}

function stoppedBy({ writes }: Book): Stopped {
  const vaults = new Set<string>();
  let ledger = false;
  for (const write of writes) {
    const code = stopCodeOf(write);
    if (code === 'LEDGER_FAILED') ledger = true;
    if (code === 'VAULT_WRITE_FAILED' && write.kind !== 'document' && write.kind !== 'key') {
      vaults.add(write.who.split('/')[0] ?? '');
    }
  }
  return { ledger, vaults };
}

function stopCodeOf({ text = '{}', status = 0 }: Write): string | undefined {
  const code = status < SERVER_ERROR ? undefined : codeOf(JSON.parse(text));
  return code !== undefined && STOPPED.has(code) ? code : undefined;
}

function codeOf(body: Answer['body']): string | undefined {
  const code = (body as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
