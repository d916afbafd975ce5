// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { catalogueItemId } from '../catalogue/schemas.js';
import { basisCode, uscc } from '../schema-types.js';
import { scope, scopeUse } from '../scope/schemas.js';

/** `grt_` and 32 random bytes, chosen by the gateway of whoever gives it. */
export const grantId = z.string().regex(/^grt_[0-9a-f]{64}$/, {
  message: 'must be grt_ and 32 bytes in lower-case hex',
});

/** `req_` and 32 random bytes, chosen by the requester's gateway. */
export const requestId = z.string().regex(/^req_[0-9a-f]{64}$/, {
  message: 'must be req_ and 32 bytes in lower-case hex',
});

/** Gives a unit the use of an item that the caller's unit provides. */
export const grantInput = z.strictObject({
  id: grantId,
  item: catalogueItemId,
  /** USCC of the 需求部门. */
  holder: uscc,
  scope,
  /** Whether the holder may pass parts of it down the levels. */
  mayDelegate: z.boolean(),
  basis: basisCode,
});

/** From now on, no more than this. */
export const narrowGrantInput = z.strictObject({ id: grantId, scope, basis: basisCode });

/** Ends a grant, and all that was delegated from it, at once. */
export const revokeGrantInput = z.strictObject({ id: grantId, basis: basisCode });

/** Passes a part of a grant down to a unit of a lower level. */
export const delegateGrantInput = z.strictObject({
  id: grantId,
  parent: grantId,
  holder: uscc,
  scope,
  mayDelegate: z.boolean(),
  basis: basisCode,
});

/** A use that the caller's unit might make of a grant, or of what it asks for. */
export const whatIfInput = z.strictObject({
  of: z.union([grantId, requestId]),
  ...scopeUse.shape,
  /** How many accesses are supposed to have been made within the quota's stretch of time. */
  used: z.int().min(0).max(999_999_999).optional(),
});

export type GrantInput = z.output<typeof grantInput>;
export type NarrowGrantInput = z.output<typeof narrowGrantInput>;
export type RevokeGrantInput = z.output<typeof revokeGrantInput>;
export type DelegateGrantInput = z.output<typeof delegateGrantInput>;
export type WhatIfInput = z.output<typeof whatIfInput>;
