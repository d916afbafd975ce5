// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { creditSerial, positiveAmount } from '../schema-types.js';

/** Splits a free range of the caller's unit: its first units, and the rest. */
export const splitHoldingCommand = z.strictObject({
  serial: creditSerial,
  count: positiveAmount,
});
