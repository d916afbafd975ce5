// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { accessId, fieldPath, licenceIdentifier } from '@yulian/chaincode/schemas';
import {
  DELIVERY_OUTCOMES,
  fromBase64Url,
  parseStrictJson,
  SALT_LENGTH,
  saltedDigest,
  toBase64Url,
  utf8Decode,
  type JsonValue,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { z } from 'zod';

/** What a provider answers, before it is sealed. */
export const accessAnswer = z.strictObject({
  format: z.literal(1),
  access: accessId,
  outcome: z.enum(DELIVERY_OUTCOMES),
  /** The record that it is from, and some of its leaves opened. */
  record: licenceIdentifier.optional(),
  disclosure: z
    .strictObject({ leafCount: z.int(), leaves: z.array(z.json()).max(4096) })
    .optional(),
  /** Fields that were asked for and that the record does not have. */
  absent: z.array(fieldPath).max(200),
  /** What a mode answers beside. */
  more: z.json().optional(),
  /** Base64url of 16 random bytes: with it either end can show what the receipt on chain is of. */
  salt: z.string(),
});

export type AccessAnswer = z.output<typeof accessAnswer>;

const DOMAIN = 'yulian/access-answer/1';

/** A fresh salt for an answer. */
export function answerSalt(): string {
  return toBase64Url(randomBytes(SALT_LENGTH));
}

/** What the receipts on chain say of an answer, hex. @throws Error when its salt is none */
export function digestOfAnswer({ salt, ...answer }: AccessAnswer): string {
  return saltedDigest(DOMAIN, answer as JsonValue, fromBase64Url(salt), nodePrimitives);
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
