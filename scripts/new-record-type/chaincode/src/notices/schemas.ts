// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { basisCode, instant, publicName, uscc } from '../schema-types.js';

/** A notice's id: the publishing unit's USCC and a number of its own. */
export const noticeId = z
  .string()
  .regex(/^[0-9A-Z]{18}-[0-9]{4}-[0-9]{1,6}$/, { message: 'must be USCC-year-number' });

/** Publishes a notice 公示. Its title is public; nothing personal belongs into it. */
export const noticeInput = z.strictObject({
  id: noticeId,
  unit: uscc,
  title: publicName,
  from: instant,
  basis: basisCode,
});

/** Takes a notice back from an instant on. */
export const noticeWithdrawInput = z.strictObject({
  id: noticeId,
  from: instant,
  basis: basisCode,
});
