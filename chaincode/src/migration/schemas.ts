// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { digest, impersonal, mspId, publicName } from '../schema-types.js';

/** Most chunks that can be announced: their digests go into one argument. */
const MOST_CHUNKS = 50_000;
const MOST_ROWS = 1000;

const tableRoot = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]{0,63}$/),
  count: z.int().min(1),
  root: digest,
});

/** Announces a state that is to be taken over, with the roots that it must come to. */
export const beginMigrationInput = z.strictObject({
  /** The chain that it comes from, as of its last block. */
  source: z.strictObject({
    channel: impersonal(z.string().regex(/^[a-z][a-z0-9.-]{0,248}$/)),
    height: z.int().min(1),
    blockHash: digest,
    /** SHA-256 of its trust roots in canonical JSON: proofs of the old chain verify against them. */
    trustRoots: digest,
    epoch: z.int().min(0),
  }),
  consortium: z.strictObject({
    name: publicName,
    organisations: z.array(mspId).min(1).max(50),
  }),
  tables: z.array(tableRoot).min(1).max(100),
  root: digest,
  /** Digest of the rows of each chunk, in the order in which they come. */
  chunks: z.array(digest).min(1).max(MOST_CHUNKS),
});

/** Rows of one chunk. */
export const loadMigrationInput = z.strictObject({
  /** From 0. */
  index: z.int().min(0),
  rows: z
    .array(
      z.strictObject({
        key: z.string().max(300),
        value: z.string().min(2),
        policy: z.base64().min(4).optional(),
      }),
    )
    .min(1)
    .max(MOST_ROWS),
});

export type BeginMigrationInput = z.output<typeof beginMigrationInput>;
export type LoadMigrationInput = z.output<typeof loadMigrationInput>;
