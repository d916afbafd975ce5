// SPDX-License-Identifier: Apache-2.0
// Files of materials that go from the holding unit's gateway to another's, sealed: 会签, whoever is asked
// to sign sees what it is asked to sign; 提供材料, what was delivered under a grant. That the other unit is
// the one, stands on the chain.
import { createHash } from 'node:crypto';
import type { Identity, Ledger } from '@yulian/network';
import {
  caseState,
  materialAnswers,
  OPEN_CASE_STATES,
  opensAnchor,
  parseStrictJson,
  utf8Decode,
  type AccessRecord,
  type CaseRecord,
  type MaterialRecord,
  type ReviewRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { z } from 'zod';
import { RequestError } from '../http/request-error.js';
import { ask } from '../ledger-queries/ask.js';
import { isUnitOrSuccessor } from '../ledger-queries/successor.js';
import type { Vault } from '../vault/vault.js';
import type { Exchange, ShowRequest } from './exchange.js';
import { newestKeyOf, type ExchangeKeys } from './exchange-keys.js';
import { seal, type SealedMessage } from './hpke.js';

/** As large as a sealed message can carry. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A document that is shown, before it is sealed. */
const shownDocument = z.strictObject({
  format: z.literal(1),
  of: z.string(),
  material: z.string(),
  /** Base64. */
  bytes: z.string(),
  /** Base64url: opens the commitment to a document that carries no signature. */
  salt: z.string().optional(),
});

/** What either gateway reads the chain with. */
interface Reading {
  readonly ledger: Ledger;
  readonly reader: Identity;
  /** RFC 3339 UTC. */
  readonly now: string;
}

/** What the holding unit's gateway has. */
export interface ShowingDesk extends Reading {
  readonly vault: Vault;
}

/**
 * The document of a material, sealed to a unit that the chain names as co-signer, or to which it was
 * delivered.
 *
 * @throws RequestError `EXCHANGE_NOT_ALLOWED` unless the review is open, or the case is and rests on
 *   the material, or the access says so; `EXCHANGE_DOCUMENT_MISSING`, `EXCHANGE_DOCUMENT_TOO_LARGE`
 */
export async function showDocument(desk: ShowingDesk, asked: ShowRequest): Promise<SealedMessage> {
  const { vault, ledger, reader } = desk;
  const { of, material: id, requester, provider } = asked;
  const material = await ask<MaterialRecord>(ledger, reader, 'material', 'get', id);
  if (material.unit !== provider) throw new RequestError('EXCHANGE_NOT_ALLOWED');
  await requireEntitled(desk, asked, material);
  const { bytes, salt } = await documentOf(vault, material);
  const to = await newestKeyOf(ledger, reader, requester);
  return seal(
    to,
    { purpose: 'document', access: of },
    {
      ...{ format: 1, of, material: id, bytes: bytes.toString('base64') },
      ...(salt === undefined ? {} : { salt }),
    },
  );
}

/** What a co-signer's gateway has. */
export interface SeeingDesk extends Reading {
  readonly exchange: Exchange;
  readonly keys: ExchangeKeys;
}

/**
 * The bytes of a document that the caller's unit is asked to sign, or that was delivered to it, held
 * against what the chain has.
 *
 * @throws RequestError `EXCHANGE_NOT_ALLOWED`, `EXCHANGE_DOCUMENT_DIFFERS`, and those of the holding
 *   unit's gateway
 */
export async function seeDocument(desk: SeeingDesk, asked: ShowRequest): Promise<Buffer> {
  const { exchange, keys, ledger, reader } = desk;
  const { of, material, requester } = asked;
  const record = await ask<MaterialRecord>(ledger, reader, 'material', 'get', material);
  // Before a key is registered: whoever is refused writes nothing.
  await requireEntitled(desk, asked, record);
  await keys.ensure(reader, requester);
  const sealed = await exchange.show(asked);
  const plain = await keys.open({ purpose: 'document', access: of }, sealed).catch(() => undefined);
  const parsed = plain && shownDocument.safeParse(parseStrictJson(utf8Decode(plain)));
  const shown = parsed?.success === true ? parsed.data : undefined;
  if (shown?.material !== material || shown.of !== of) {
    throw new RequestError('EXCHANGE_DOCUMENT_DIFFERS');
  }
  const bytes = Buffer.from(shown.bytes, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sm3 = createHash('sm3').update(bytes).digest('hex');
  const said = { sha256, sm3, size: bytes.length, salt: shown.salt };
  if (opensAnchor(said, record, nodePrimitives)) return bytes;
  throw new RequestError('EXCHANGE_DOCUMENT_DIFFERS');
}

/**
 * The document of a material in the vault of the unit that holds it.
 *
 * @throws RequestError `EXCHANGE_DOCUMENT_MISSING`, `EXCHANGE_DOCUMENT_TOO_LARGE`
 */
export async function documentOf(
  vault: Vault,
  { unit, document }: MaterialRecord,
): Promise<{ readonly bytes: Buffer; readonly salt?: string }> {
  const opening =
    'commitment' in document ? await vault.openings.ofDocument(document.commitment) : undefined;
  const stored =
    'commitment' in document
      ? await vault.documents.get(opening?.documentId ?? '')
      : (await vault.documents.findByDigest('sha256', document.sha256)).find(
          (one) => one.unit === unit,
        );
  if (stored === undefined) throw new RequestError('EXCHANGE_DOCUMENT_MISSING');
  if (stored.size > MOST_BYTES) throw new RequestError('EXCHANGE_DOCUMENT_TOO_LARGE');
  const chunks: Buffer[] = [];
  for await (const chunk of vault.documents.read(stored.id)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return opening === undefined ? { bytes } : { bytes, salt: opening.salt };
}

/** The unit that has the file by an access, if it was delivered; units that are asked to sign, if they still are. */
async function entitled(
  desk: Reading,
  asked: ShowRequest,
  material: MaterialRecord,
): Promise<readonly string[]> {
  if (!asked.of.startsWith('acs_')) return coSigners(desk, asked, material);
  const { ledger, reader } = desk;
  const access = await ask<AccessRecord>(ledger, reader, 'access', 'get', asked.of);
  const isDelivered = access.facts.some(({ state }) => state === 'DELIVERED');
  const isOfFile = access.mode === 'DELIVER' && access.provider === asked.provider;
  return isDelivered && isOfFile ? [access.requester] : [];
}

/** Units that the chain says are asked to sign, if they still are. */
async function coSigners(
  { ledger, reader }: Reading,
  { of, provider }: ShowRequest,
  { id }: MaterialRecord,
): Promise<readonly string[]> {
  if (of.startsWith('mat_')) {
    const review = await ask<ReviewRecord>(ledger, reader, 'material', 'getReview', of);
    const isOpen = review.material === id && review.facts.at(-1)?.state === 'OPEN';
    return isOpen ? review.units : [];
  }
  const record = await ask<CaseRecord>(ledger, reader, 'case', 'get', of);
  const rests = [...materialAnswers(record).values()].some(
    (answer) =>
      (answer.how === 'SUBMITTED' && answer.material === id) ||
      (answer.how === 'HELD' && 'material' in answer.by && answer.by.material === id),
  );
  const isOpen = OPEN_CASE_STATES.includes(caseState(record)) && record.unit === provider;
  return rests && isOpen ? record.facts.flatMap(({ coSigners: asked = [] }) => asked) : [];
}

/** @throws RequestError `EXCHANGE_NOT_ALLOWED` */
async function requireEntitled(
  desk: Reading,
  asked: ShowRequest,
  material: MaterialRecord,
): Promise<void> {
  const { ledger, reader, now: at } = desk;
  for (const ended of await entitled(desk, asked, material)) {
    if (await isUnitOrSuccessor(ledger, reader, { unit: asked.requester, ended, at })) return;
  }
  throw new RequestError('EXCHANGE_NOT_ALLOWED');
}
