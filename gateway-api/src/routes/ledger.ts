// SPDX-License-Identifier: Apache-2.0
import { beginMigrationInput, digest } from '@yulian/chaincode/schemas';
import { CHECKPOINT_FORMAT, CHECKPOINT_WITH_BLOCKS_FORMAT } from '@yulian/proofs';
import { ContractRefusedError } from '@yulian/network';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { signedCheckpoint, signedCheckpointSince } from '../ledger-queries/checkpoint.js';
import type { Services } from '../services.js';
import { ANY_ROLE } from './reading.js';
import { actor, instant } from './schemas/records.js';

const defineRoute = routesOf<Services>();

/** Most time that one waits for the index. */
const MOST_WAIT_MS = 5_000;

const trustRoots = z
  .strictObject({
    channel: z.string(),
    chaincode: z.string(),
    organizations: z.record(z.string(), z.array(z.string())),
    endorsements: z.int(),
    /** PEM certificates of authorities whose seals and signatures in files are believed. */
    signatureRoots: z.array(z.string()),
  })
  .meta({ id: 'TrustRoots', description: 'What a verifier pins' });

const signedHead = {
  channel: z.string(),
  height: z.int(),
  blockHash: digest,
  takenAt: instant,
  signer: z.strictObject({ mspId: z.string(), certificate: z.string() }),
  signature: z.string(),
};

const checkpoint = z
  .strictObject({ format: z.literal(CHECKPOINT_FORMAT), ...signedHead })
  .meta({ id: 'Checkpoint', description: "The chain's head, signed; keep it outside" });

const checkpointWithBlocks = z
  .strictObject({
    format: z.literal(CHECKPOINT_WITH_BLOCKS_FORMAT),
    ...signedHead,
    blocks: z.strictObject({ from: z.int().min(0), hashes: z.array(digest).min(1) }),
  })
  .meta({
    id: 'CheckpointWithBlocks',
    description: "The chain's head and the blocks before it, all signed; keep it outside",
  });

const blockNumber = z.string().regex(/^(0|[1-9][0-9]{0,14})$/);

const place = {
  id: digest,
  code: z.string().meta({ examples: ['VALID', 'MVCC_READ_CONFLICT'] }),
  blockNumber: z.int(),
  index: z.int(),
};

const transactionStatus = z.strictObject(place).meta({ id: 'TransactionStatus' });

const block = z
  .strictObject({
    number: z.int(),
    hash: digest,
    previousHash: z.string(),
    size: z.int(),
    transactions: z.array(
      z.strictObject({
        ...place,
        timestamp: instant,
        mspId: z.string(),
        contract: z.string(),
        transaction: z.string(),
      }),
    ),
  })
  .meta({ id: 'Block' });

const migration = z
  .strictObject({
    format: z.literal(1),
    source: beginMigrationInput.shape.source,
    tables: beginMigrationInput.shape.tables,
    root: digest,
    closedAt: instant,
    actor,
    txId: digest,
  })
  .meta({ id: 'Migration', description: 'The state that was taken over, by roots' });

/** The chain itself: heads to keep, blocks to compare, outcomes to ask for. */
export const ledgerRoutes = [
  defineRoute({
    id: 'getTrustRoots',
    method: 'GET',
    path: '/trust.json',
    tags: ['ledger'],
    summary: text('核验者应固定的信任根', 'What a verifier pins'),
    access: 'public',
    responses: { 200: trustRoots },
    errors: [],
    async handler({ services }) {
      const {
        channel,
        chaincode,
        organizations,
        endorsements,
        signatureRoots = [],
      } = services.roots;
      const copy = Object.fromEntries(
        Object.entries(organizations).map(([mspId, roots]) => [mspId, [...roots]]),
      );
      return Promise.resolve(
        reply.json(200, {
          ...{ channel, chaincode, organizations: copy, endorsements },
          signatureRoots: [...signatureRoots],
        }),
      );
    },
  }),

  defineRoute({
    id: 'getCheckpoint',
    method: 'GET',
    path: '/v1/checkpoint',
    tags: ['ledger'],
    summary: text('账本当前头部，已签名', "The chain's head, signed"),
    access: 'public',
    responses: { 200: checkpoint },
    errors: [...LEDGER_READ_ERRORS],
    async handler({ services }) {
      const { ledger, reader, clock } = services;
      return reply.json(200, await signedCheckpoint(ledger, reader, clock.now()));
    },
  }),

  defineRoute({
    id: 'getCheckpointSince',
    method: 'GET',
    path: '/v1/checkpoint/since/{from}',
    tags: ['ledger'],
    summary: text(
      '账本当前头部及某区块以来各区块的哈希，一并签名',
      "The chain's head and the hashes of the blocks since one, all signed",
    ),
    description: text(
      '最多含最近 10000 个区块，其 from 以答复为准。',
      'At most the last 10,000 blocks: `from` in the answer says since which.',
    ),
    access: ANY_ROLE,
    params: z.strictObject({ from: blockNumber }),
    responses: { 200: checkpointWithBlocks },
    errors: ['BLOCK_NOT_FOUND', 'INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ params, request, services }) {
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(MOST_WAIT_MS)]);
      const taken = { takenAt: services.clock.now(), signal };
      const signed = await signedCheckpointSince(services, Number(params.from), taken);
      return reply.json(200, {
        ...signed,
        blocks: { ...signed.blocks, hashes: [...signed.blocks.hashes] },
      });
    },
  }),

  defineRoute({
    id: 'getBlock',
    method: 'GET',
    path: '/v1/blocks/{number}',
    tags: ['ledger'],
    summary: text('一个区块及其交易', 'A block and its transactions'),
    access: ANY_ROLE,
    params: z.strictObject({ number: blockNumber }),
    responses: { 200: block },
    errors: ['BLOCK_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params, services }) {
      const found = await services.ledger.block(Number(params.number));
      const { number, hash, previousHash, size, transactions } = found;
      return reply.json(200, {
        number,
        hash,
        previousHash,
        size,
        transactions: transactions.map((one) => ({
          id: one.transactionId,
          code: one.code,
          blockNumber: one.blockNumber,
          index: one.index,
          timestamp: one.timestamp,
          mspId: one.creator.mspId,
          contract: one.contract,
          transaction: one.transaction,
        })),
      });
    },
  }),

  defineRoute({
    id: 'getMigration',
    method: 'GET',
    path: '/v1/migration',
    tags: ['ledger'],
    summary: text('本链从哪条链迁来', 'From which chain this one was taken over'),
    access: ANY_ROLE,
    responses: { 200: z.strictObject({ migration: migration.nullable() }) },
    errors: LEDGER_READ_ERRORS,
    async handler({ services }) {
      const { ledger, reader } = services;
      const report = await unlessNotFound(
        ask<z.output<typeof migration>>(ledger, reader, 'migration', 'getReport'),
      );
      return reply.json(200, { migration: report });
    },
  }),

  defineRoute({
    id: 'getTransaction',
    method: 'GET',
    path: '/v1/transactions/{txId}',
    tags: ['ledger'],
    summary: text('一笔交易的结果', 'What became of a transaction'),
    access: ANY_ROLE,
    params: z.strictObject({ txId: digest }),
    responses: { 200: transactionStatus },
    errors: ['TRANSACTION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params, services }) {
      const found = await services.ledger.findTransaction(params.txId);
      if (found === undefined) throw new RequestError('TRANSACTION_NOT_FOUND');
      const { transactionId, code, blockNumber, index } = found;
      return reply.json(200, { id: transactionId, code, blockNumber, index });
    },
  }),
];

/** Most chains were taken over from none. */
async function unlessNotFound<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'RECORD_NOT_FOUND') return null;
    throw error;
  }
}
