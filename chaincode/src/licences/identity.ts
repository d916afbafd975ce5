// SPDX-License-Identifier: Apache-2.0
import { parseLicenceIdentifier, type LicenceIdentifierParts } from '@yulian/proofs';
import { ContractError } from '../kernel/errors.js';

/** @throws ContractError `IDENTIFIER_INVALID` */
export function identifierParts(id: string): LicenceIdentifierParts {
  const parsed = parseLicenceIdentifier(id);
  if (parsed.ok) return parsed;
  throw new ContractError('IDENTIFIER_INVALID', 'not a GB/T 36904 identifier', {
    params: { rule: parsed.code },
  });
}
