// SPDX-License-Identifier: Apache-2.0
import { uscc } from '@yulian/chaincode/schemas';
import { REQUEST_PARTS } from '@yulian/proofs';
import { z } from 'zod';
import { instant } from './records.js';
import { replyClock } from './sharing.js';

const basis = z.string();

const userDuty = z
  .union([
    z.strictObject({ duty: z.literal('REVIEW'), basis }),
    z.strictObject({ duty: z.literal('AMEND'), basis }),
    z.strictObject({
      ...{ duty: z.literal('COMPLETE'), basis, missing: z.array(z.enum(REQUEST_PARTS)) },
    }),
    z.strictObject({ duty: z.literal('USE_WITHIN_SCOPE'), basis, until: instant }),
    z.strictObject({ duty: z.literal('ACKNOWLEDGE'), basis }),
  ])
  .meta({ id: 'UserDuty', description: 'One thing that a user of data owes, and on what basis' });

/** What a unit asked for or got, and what it owes by it. */
export const userDutyEntry = z
  .strictObject({
    /** Of the request or the grant. */
    id: z.string(),
    user: uscc,
    provider: uscc,
    item: z.string(),
    state: z.string(),
    duties: z.array(userDuty),
    clock: replyClock.optional(),
    isOverdue: z.boolean(),
  })
  .meta({ id: 'UserDutyEntry', description: 'What a unit asked for or got, and owes by it' });
