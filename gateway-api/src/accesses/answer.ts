// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import {
  accessId,
  batchEvidence,
  digest,
  fieldPath,
  licenceIdentifier,
  materialId,
} from '@yulian/chaincode/schemas';
import {
  DELIVERY_OUTCOMES,
  parseStrictJson,
  SALT_LENGTH,
  toBase64Url,
  utf8Decode,
} from '@yulian/proofs';
import { z } from 'zod';

/** What a provider answers, before it is sealed. */
export const accessAnswer = z.strictObject({
  format: z.literal(1),
  access: accessId,
  outcome: z.enum(DELIVERY_OUTCOMES),
  /** The licence that it is from, and some of its leaves opened; or the material whose file comes beside. */
  record: z.union([licenceIdentifier, materialId]).optional(),
  /** Base64url of 16 random bytes: opens the commitment to the record on chain. */
  recordSalt: z.string().optional(),
  /** The record's leaf in its batch and the way to the batch's root; only if it has no row of its own. */
  entry: batchEvidence.optional(),
  disclosure: z
    .strictObject({ leafCount: z.int(), leaves: z.array(z.json()).max(4096) })
    .optional(),
  document: z
    .strictObject({
      sha256: digest,
      sm3: digest,
      size: z.int().min(0),
      salt: z.string().optional(),
    })
    .optional(),
  /** Fields that were asked for and that the record does not have. */
  absent: z.array(fieldPath).max(200),
  /** What a mode answers beside. */
  more: z.json().optional(),
  /** Base64url of 16 random bytes: with it either end can show what the receipt on chain is of. */
  salt: z.string(),
});

export type AccessAnswer = z.output<typeof accessAnswer>;

/** A fresh salt for an answer. */
export function answerSalt(): string {
  return toBase64Url(randomBytes(SALT_LENGTH));
}

/** @returns undefined when it is no answer */
export function readAnswer(plain: Uint8Array): AccessAnswer | undefined {
  try {
    const parsed = accessAnswer.safeParse(parseStrictJson(utf8Decode(plain)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
