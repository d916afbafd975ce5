// SPDX-License-Identifier: Apache-2.0
import { digest, licenceIdentifier, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';

/** How what is on chain is shown. */

export const instant = z.iso.datetime().meta({ id: 'Instant', format: 'date-time' });

export const actor = z
  .strictObject({ mspId: z.string(), unit: z.string(), role: z.string() })
  .meta({ id: 'Actor', description: 'Who acted, as the certificate said' });

export const recorded = {
  from: instant,
  recordedAt: instant,
  actor,
  basis: z.string(),
  txId: digest,
  /** 更正: transaction of the fact that was recorded wrongly; it counts no longer. */
  rectifies: digest.optional(),
  /** Transaction of the fact that holds again, when nothing took the wrong one's place. */
  restates: digest.optional(),
};

/** Where a write ended up. */
export const transactionPlace = z
  .strictObject({
    id: digest,
    blockNumber: z.int(),
    index: z.int(),
    /** True when an earlier request with the same key had already done it. */
    replayed: z.boolean(),
  })
  .meta({ id: 'TransactionPlace' });

export const documentAnchor = z.union([
  z.strictObject({ sha256: digest, sm3: digest, size: z.int() }),
  z.strictObject({ commitment: digest }),
]);

const standardReference = z.strictObject({ id: z.string(), version: z.int() });

const licenceFact = z
  .strictObject({ ...recorded, act: z.string(), state: z.string() })
  .meta({ id: 'LicenceFact', description: 'An act and the state it put the licence into' });

/** A licence at a moment. */
export const licence = z
  .strictObject({
    id: licenceIdentifier,
    typeCode: z.string(),
    issuer: uscc,
    owner: z.string(),
    version: z.int(),
    /** State at the moment asked about; expiry is derived. */
    state: z.string(),
    standard: standardReference,
    issuedAt: instant,
    /** Left out for an entry of a batch whose leaf is kept by another gateway. */
    holder: z.string().optional(),
    document: documentAnchor.optional(),
    commitment: z.strictObject({ root: digest, leafCount: z.int() }).optional(),
    validFrom: instant.optional(),
    validTo: instant.optional(),
    reliesOn: z.array(licenceIdentifier),
    supersedes: licenceIdentifier.optional(),
    supersededBy: licenceIdentifier.optional(),
    batch: z.strictObject({ id: z.string(), index: z.int() }).optional(),
    facts: z.array(licenceFact),
  })
  .meta({ id: 'Licence' });

export const licenceBatch = z
  .strictObject({
    id: z.string(),
    typeCode: z.string(),
    issuer: uscc,
    owner: z.string(),
    serialPrefix: z.string(),
    count: z.int(),
    root: digest,
    standard: standardReference,
    issuedAt: instant,
    reliesOn: z.array(licenceIdentifier),
    state: z.string(),
    facts: z.array(licenceFact),
  })
  .meta({ id: 'LicenceBatch' });
