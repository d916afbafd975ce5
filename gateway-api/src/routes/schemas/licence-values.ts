// SPDX-License-Identifier: Apache-2.0
import { licenceIdentifier, typeCode, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { instant } from './records.js';

/** The values of a licence, for who may see them all. */
export const licenceValues = z
  .strictObject({
    id: licenceIdentifier,
    /** Title of the collection standard: the name of the licence. */
    title: z.string(),
    number: z.string().optional(),
    fields: z.array(
      z
        .strictObject({ path: z.string(), title: z.string(), value: z.json() })
        .meta({ id: 'TitledValue' }),
    ),
  })
  .meta({ id: 'LicenceValues' });

/** Licences of whoever signed in. */
export const myLicences = z
  .strictObject({
    data: z.array(
      z
        .strictObject({
          id: licenceIdentifier,
          typeCode,
          title: z.string(),
          issuer: z.strictObject({ unit: uscc, name: z.string() }),
          state: z.string(),
          issuedAt: instant,
          validTo: instant.optional(),
          /** Whether its file can be fetched. */
          hasFile: z.boolean(),
        })
        .meta({ id: 'MyLicence' }),
    ),
  })
  .meta({ id: 'MyLicences' });
