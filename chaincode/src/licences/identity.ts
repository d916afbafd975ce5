// SPDX-License-Identifier: Apache-2.0
import {
  makeLicenceIdentifier,
  memberSerial,
  parseLicenceIdentifier,
  type LicenceIdentifierParts,
} from '@yulian/proofs';
import { ContractError } from '../kernel/errors.js';

/** @throws ContractError `IDENTIFIER_INVALID` */
export function identifierParts(id: string): LicenceIdentifierParts {
  const parsed = parseLicenceIdentifier(id);
  if (parsed.ok) return parsed;
  throw new ContractError('IDENTIFIER_INVALID', 'not a GB/T 36904 identifier', {
    params: { rule: parsed.code },
  });
}

/** The identifier of a batch's member; `index` from 0. */
export const memberIdentifier = (
  batch: { readonly typeCode: string; readonly issuer: string; readonly serialPrefix: string },
  index: number,
): string =>
  makeLicenceIdentifier({
    typeCode: batch.typeCode,
    issuerCode: batch.issuer,
    serial: memberSerial(batch.serialPrefix, index),
    version: 1,
  });
