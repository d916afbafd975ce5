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

/** An organisation with its first units. */
export const plannedOrganisation = z.strictObject({
  mspId,
  name: publicName,
  units: z.array(plannedUnit).min(1),
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
  organisations: z.array(plannedOrganisation).min(3).max(50),
});

export type ConsortiumPlan = z.output<typeof consortiumPlan>;
export type PlannedOrganisation = z.output<typeof plannedOrganisation>;

/** How many organisations must endorse. */
export function endorsementsOf({ endorsements, organisations }: ConsortiumPlan): number {
  return endorsements ?? Math.floor(organisations.length / 2) + 1;
}

/** The unit that acts for an organisation on the committee. */
export function committeeIdentityOf({
  mspId: owner,
  units,
}: PlannedOrganisation): { readonly mspId: string; readonly unit: string } | undefined {
  const unit = units.find(({ roles }) => roles.includes('committee'));
  return unit === undefined ? undefined : { mspId: owner, unit: unit.uscc };
}
