// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { ecoAccountId } from '../schema-types.js';

export const ECO_ACCOUNT_KINDS = ['ISSUER', 'TRADER', 'CHARITY'] as const;

/** An account of the caller's unit. */
export const openEcoAccountInput = z.strictObject({
  id: ecoAccountId,
  kind: z.enum(ECO_ACCOUNT_KINDS),
});

export type OpenEcoAccountInput = z.output<typeof openEcoAccountInput>;
