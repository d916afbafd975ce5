// SPDX-License-Identifier: Apache-2.0
import { caseId, fieldPath, grantId, scopeUse, sourceId, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { subjectCode } from '../../accesses/intent.js';
import { access } from './accesses.js';
import { heldValue } from './corrections.js';

const MOST = 10;
const { fields: _, ...use } = scopeUse.shape;

/** Values that are compared, each at one source or several. */
export const newCheck = z
  .strictObject({
    case: caseId,
    ...use,
    subject: subjectCode.meta({ id: 'SubjectCode', description: 'Whom the data are about' }),
    comparisons: z
      .array(
        z.strictObject({
          /** The element 数据元 that the value is of. */
          element: sourceId.optional(),
          /** Stays with the caller's gateway. */
          value: heldValue,
          at: z
            .array(
              z.strictObject({
                grant: grantId,
                /** Left out: where the source of the element keeps it. */
                field: fieldPath.optional(),
              }),
            )
            .min(1)
            .max(MOST),
        }),
      )
      .min(1)
      .max(MOST),
  })
  .meta({ id: 'NewCheck' });

/** What came of it at each source. */
export const checked = z
  .strictObject({
    sources: z.array(
      z
        .strictObject({
          grant: grantId,
          item: z.string(),
          provider: uscc,
          /** The access with its receipts; when it was denied, with why. */
          access: access.optional(),
          /** Why the source could not be asked to the end; repeat the request to do so. */
          failed: z.string().optional(),
          results: z.array(
            z
              .strictObject({
                field: z.string(),
                element: sourceId.optional(),
                result: z.enum(['MATCH', 'NO_MATCH', 'NO_RECORD', 'CANNOT_ANSWER']),
              })
              .meta({ id: 'ComparisonResult', description: 'Known to the asker alone' }),
          ),
        })
        .meta({ id: 'CheckedSource' }),
    ),
  })
  .meta({ id: 'Checked' });
