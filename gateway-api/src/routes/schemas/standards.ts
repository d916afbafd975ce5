// SPDX-License-Identifier: Apache-2.0
import {
  collectionStandardInput,
  digest,
  onChainStandardInput,
  typeCode,
  uscc,
} from '@yulian/chaincode/schemas';
import { REPEATABLE } from '@yulian/proofs/collection-standard';
import { z } from 'zod';
import { instant, recorded } from './records.js';

/** How standards are shown. */

const fieldDeclaration = z
  .strictObject({
    pattern: z.string(),
    type: z.string(),
    format: z.string().optional(),
    required: z.boolean(),
    committed: z.boolean(),
    disclosable: z.enum(['always', 'on-grant', 'never']),
    personal: z.boolean(),
    repeats: z.enum(REPEATABLE).optional(),
    shortName: z.string().optional(),
    title: z.string().optional(),
    titleZh: z.string().optional(),
  })
  .meta({ id: 'FieldDeclaration' });

const schemaChange = z
  .strictObject({
    pattern: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
    keywords: z.array(
      z.strictObject({
        keyword: z.string(),
        before: z.json().optional(),
        after: z.json().optional(),
      }),
    ),
  })
  .meta({ id: 'SchemaChange' });

export const standard = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['collection', 'on-chain']),
    typeCode,
    publisher: uscc,
    facts: z.array(
      z.strictObject({
        ...recorded,
        version: z.int(),
        title: z.string(),
        fields: z.array(fieldDeclaration).optional(),
        rules: onChainStandardInput.shape.rules.optional(),
      }),
    ),
  })
  .meta({ id: 'Standard' });

const published = {
  id: z.string(),
  publishedAt: instant,
  txId: digest,
  changes: z.array(schemaChange),
};

export const standardVersion = z
  .discriminatedUnion('kind', [
    collectionStandardInput.extend(published),
    onChainStandardInput.extend(published),
  ])
  .meta({ id: 'StandardVersion' });
