// SPDX-License-Identifier: Apache-2.0
import { catalogueStatus, type AccessFailure, type AccessTerms } from '@yulian/proofs';
import { itemReader } from '../catalogue/read.js';
import type { YulianContext } from '../kernel/context.js';

/**
 * What stands in the way of handing over a file: it shows all that its item offers, so all of that must be
 * asked for, and be in the scope.
 */
export async function fileFailures(
  ctx: YulianContext,
  { mode, item: id, fields }: AccessTerms,
): Promise<readonly AccessFailure[]> {
  if (mode !== 'DELIVER') return [];
  const item = await itemReader.get(ctx, id);
  const offered = (item && catalogueStatus(item, { at: ctx.now }).content?.fields) ?? [];
  if (offered.every((field) => fields.includes(field))) return [];
  return [
    {
      ...{ dimension: 'fields', code: 'ACCESS_FILE_SHOWS_ALL', of: id },
      ...{ wanted: [...fields], had: [...offered], grantableBy: [] },
    },
  ];
}
