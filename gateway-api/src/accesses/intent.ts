// SPDX-License-Identifier: Apache-2.0
import { accessId, catalogueItemId, fieldPath, uscc } from '@yulian/chaincode/schemas';
import { ACCESS_MODES, canonicalBytes, parseStrictJson, toHex, utf8Decode } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { z } from 'zod';
import type { SealedMessage } from './hpke.js';

/** Whom data are about, as the requester knows them: never outside a vault or a sealed message. */
export const subjectCode = z.strictObject({
  /** Code type, such as `001` (USCC) or `111` (citizen number). */
  type: z.string().regex(/^[0-9]{3}$/),
  code: z.string().min(1).max(64),
});

export type SubjectCode = z.output<typeof subjectCode>;

/** What a requester seals to the provider: about whom it wants what. */
export const accessIntent = z.strictObject({
  format: z.literal(1),
  access: accessId,
  mode: z.enum(ACCESS_MODES),
  requester: uscc,
  provider: uscc,
  item: catalogueItemId,
  fields: z.array(fieldPath).min(1).max(200),
  subject: subjectCode,
  /** What a mode needs beside, as its own half of the gateway reads it. */
  more: z.json().optional(),
});

export type AccessIntent = z.output<typeof accessIntent>;

/** SHA-256 of a sealed message, hex: it holds random bytes, so nothing can be guessed from it. */
export function digestOfSealed(sealed: SealedMessage): string {
  return toHex(nodePrimitives.sha256(canonicalBytes({ ...sealed })));
}

/** @returns undefined when it is no intent */
export function readIntent(plain: Uint8Array): AccessIntent | undefined {
  try {
    const parsed = accessIntent.safeParse(parseStrictJson(utf8Decode(plain)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
