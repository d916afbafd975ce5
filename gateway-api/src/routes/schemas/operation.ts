// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { instant } from './records.js';

/** A write that goes on after its request was answered with 202. */
export const operation = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{32}$/),
    state: z.enum(['pending', 'succeeded', 'failed']),
    /** operationId of what was asked. */
    route: z.string(),
    createdAt: instant,
    finishedAt: instant.optional(),
    /** What the request would have been answered; a problem document from status 400 on. */
    answer: z.strictObject({ status: z.int(), body: z.json() }).optional(),
  })
  .meta({ id: 'Operation' });
