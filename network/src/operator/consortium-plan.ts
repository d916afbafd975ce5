// SPDX-License-Identifier: Apache-2.0
import { ROLES } from '@yulian/chaincode/schemas';
import {
  committeeInput,
  mspId,
  publicName,
  regionInput,
  unitInput,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';

/** A unit of the plan and the roles for which it gets an identity. */
const plannedUnit = unitInput.omit({ mspId: true }).extend({
  roles: z.array(z.enum(ROLES)).min(1),
});

/**
 * What `yulian init` founds a consortium from: organisations with their first units, the
 * committee, and the regions they lie in.
 */
export const consortiumPlan = z.strictObject({
  name: publicName,
  channel: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{0,248}$/)
    .default('yulian'),
  /** How many organisations must endorse a transaction; by default a majority. */
  endorsements: z.int().min(1).max(50).optional(),
  committee: committeeInput,
  regions: z.array(regionInput).min(1),
  organisations: z
    .array(z.strictObject({ mspId, name: publicName, units: z.array(plannedUnit).min(1) }))
    .min(3)
    .max(50),
});

export type ConsortiumPlan = z.output<typeof consortiumPlan>;
