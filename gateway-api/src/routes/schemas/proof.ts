// SPDX-License-Identifier: Apache-2.0
import { digest, licenceIdentifier } from '@yulian/chaincode/schemas';
import { LICENCE_PROOF_FORMAT } from '@yulian/proofs';
import { z } from 'zod';
import { documentAnchor, instant } from './records.js';

/** Each endorsement is verified over the whole payload: bounds keep their product small. */
const base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** `Attestation` of proofs: an endorsed query that was never submitted. */
export const attestation = z
  .strictObject({
    payload: base64(2_000_000),
    endorsements: z
      .array(z.strictObject({ endorser: base64(16_384), signature: base64(256) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'Attestation' });

const content = z.strictObject({
  id: licenceIdentifier,
  holder: z.string().max(80),
  document: documentAnchor,
  commitment: z.strictObject({ root: digest, leafCount: z.int() }),
  issuedAt: instant,
  validFrom: instant,
  validTo: instant.optional(),
  reliesOn: z.array(licenceIdentifier).max(20),
});

const disclosure = z.strictObject({
  leafCount: z.int(),
  leaves: z
    .array(
      z.union([digest, z.strictObject({ path: z.string(), value: z.json(), salt: z.string() })]),
    )
    .max(4096),
});

/** `LicenceProof` of proofs, as JSON carries it. */
export const licenceProof = z
  .strictObject({
    format: z.literal(LICENCE_PROOF_FORMAT),
    id: licenceIdentifier,
    attestation,
    entry: z
      .strictObject({ content, index: z.int().min(0), inclusion: z.array(digest).max(16) })
      .optional(),
    disclosure: disclosure.optional(),
    documentSalt: z
      .string()
      .regex(/^[A-Za-z0-9_-]{22}$/)
      .optional(),
  })
  .meta({ id: 'LicenceProof' });
