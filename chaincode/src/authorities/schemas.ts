// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { basisCode, instant, typeCode, uscc } from '../schema-types.js';

/**
 * What an authority allows on records of a type: `issue` covers issuing and the ordinary acts on
 * one's own; the others allow that one act on what anybody issued (a penalty authority's 吊销).
 * `approveSeal` and `makeSeal` are those of a 制发部门 and of a 制作管理单位 over a type of seals;
 * `enter` lets a unit enter 补录 what it issued on paper while it might, after that has ended.
 * `provide` lets a unit offer data of the type in the sharing catalogue.
 */
export const power = z.enum([
  'issue',
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
  'approveSeal',
  'makeSeal',
  'provide',
  'enter',
]);

/**
 * Gives a unit powers over a record type from one instant to another, beside those that it holds;
 * with `replace`, instead of those.
 */
export const giveInput = z.strictObject({
  typeCode,
  unit: uscc,
  powers: z.array(power).min(1).max(12),
  from: instant,
  until: instant.optional(),
  replace: z.literal(true).optional(),
  basis: basisCode,
});

/** Withdraws all powers of a unit over a type from an instant on. */
export const withdrawInput = z.strictObject({
  typeCode,
  unit: uscc,
  from: instant,
  basis: basisCode,
});

export type Power = z.output<typeof power>;

export type GiveInput = z.output<typeof giveInput>;
