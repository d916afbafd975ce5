// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { ROLES, UNIT_LEVELS } from '../caller.js';

const claimName = z.string().min(1).max(100);
const claimValue = z.string().min(1).max(100);
const usccs = z.array(z.string().regex(/^[0-9A-Z]{18}$/)).min(1);

/** Roles that a person can hold: a gateway's own is none of them. */
const LOGIN_ROLES = ROLES.filter((role) => role !== 'gateway');

/**
 * How an issuer's claims become callers, and for whom it may vouch: the file that `OIDC_CLAIMS`
 * names. Only claims of the signed ID token are looked at.
 */
export const claimMapSchema = z.strictObject({
  /** Asked for beside `openid`. */
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/)).default([]),
  /** Which claim says what somebody is, and the issuer's words for it. */
  kind: z.strictObject({
    claim: claimName,
    values: z.record(claimValue, z.enum(['worker', 'person', 'enterprise', 'agent'])),
  }),
  worker: z
    .strictObject({
      /** Claim with the USCC of the unit. */
      unit: claimName,
      /** Claim with one word, or a list of words, for roles. */
      roles: claimName,
      /** Claim with the unit's level; left out: the unit's certificates say it. */
      level: claimName.optional(),
      /** The issuer's words for roles; others stand for none. */
      roleNames: z.record(claimValue, z.enum(LOGIN_ROLES)),
      levelNames: z.record(claimValue, z.enum(UNIT_LEVELS)).default({}),
      /** For whom this issuer may vouch. */
      allow: z.strictObject({ units: usccs, roles: z.array(z.enum(LOGIN_ROLES)).min(1) }),
    })
    .optional(),
  /** Claims with the type and the code of what a natural person goes by. */
  person: z.strictObject({ type: claimName, code: claimName }).optional(),
  /** Claim with the USCC. */
  enterprise: z.strictObject({ code: claimName }).optional(),
  agent: z
    .strictObject({
      type: claimName,
      code: claimName,
      mandate: claimName,
      actsForType: claimName,
      actsForCode: claimName,
      /** Claim with the end of the mandate, in seconds since 1970 as `exp` (RFC 7519, clause 2). */
      mandateEnds: claimName,
    })
    .optional(),
});

export type ClaimMap = z.output<typeof claimMapSchema>;
