// SPDX-License-Identifier: Apache-2.0
import { correctionId, licenceIdentifier } from '@yulian/chaincode/schemas';
import {
  canonicalBytes,
  defined,
  fromHex,
  parseStrictJson,
  toHex,
  utf8Decode,
  type AccessRecord,
  type CorrectionNotice,
} from '@yulian/proofs';
import { z } from 'zod';
import type { ExchangeKeys } from '../accesses/exchange-keys.js';
import { seal, sealedMessage } from '../accesses/hpke.js';

/** What a notice tells whoever received the old value. */
const noticeContent = z.strictObject({
  format: z.literal(1),
  field: z.string(),
  /** The record that took the old one's place: for whoever was shown the old one, or raised the case. */
  record: licenceIdentifier.optional(),
  /** The case that it answers: for whoever raised it. */
  correction: correctionId.optional(),
});

export type NoticeContent = z.output<typeof noticeContent>;

/** Seals a notice to the public key of the unit that received the value. */
export async function sealNotice(
  to: string,
  { id: access }: Pick<AccessRecord, 'id'>,
  content: Omit<NoticeContent, 'format'>,
): Promise<string> {
  const plain = { format: 1, ...defined(content) };
  const sealed = await seal(to, { purpose: 'notice', access }, plain);
  return toHex(canonicalBytes({ ...sealed }));
}

/** @returns undefined when it is not for a key of ours, or no notice of that field */
export async function openNotice(
  keys: ExchangeKeys,
  { access, field, sealed }: CorrectionNotice,
): Promise<NoticeContent | undefined> {
  try {
    const message = sealedMessage.parse(parseStrictJson(utf8Decode(fromHex(sealed))));
    const plain = await keys.open({ purpose: 'notice', access }, message);
    const content = noticeContent.parse(parseStrictJson(utf8Decode(plain)));
    return content.field === field ? content : undefined;
  } catch {
    return undefined;
  }
}
