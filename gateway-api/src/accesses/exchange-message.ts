// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  caseId,
  materialId,
  reviewId,
  subjectReference,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { sealedMessage } from './hpke.js';
import { signature } from './signed-message.js';

const parties = { requester: uscc, provider: uscc };

/** What one gateway asks of another, signed by the requester's. */
export const exchangeMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prepare'), content: z.strictObject(parties), signature }),
  z.strictObject({
    kind: z.literal('refer'),
    content: z.strictObject({ ...parties, access: accessId, intent: sealedMessage }),
    signature,
  }),
  z.strictObject({
    kind: z.literal('deliver'),
    content: z.strictObject({ ...parties, access: accessId }),
    signature,
  }),
  z.strictObject({
    kind: z.literal('show'),
    content: z.strictObject({
      ...parties,
      of: z.union([reviewId, caseId, accessId]),
      material: materialId,
    }),
    signature,
  }),
]);

export type ExchangeMessage = z.output<typeof exchangeMessage>;

/** What the provider's gateway answers, signed by it. */
export const exchangeReply = z.strictObject({
  content: z.strictObject({
    /** Nonce of what it answers. */
    inReplyTo: z.string(),
    reference: subjectReference.optional(),
    sealed: sealedMessage.optional(),
  }),
  signature,
});

export type ExchangeReply = z.output<typeof exchangeReply>;

/** Under which kind a reply is signed. */
export const replyKind = (kind: ExchangeMessage['kind']): string => `${kind}.reply`;
