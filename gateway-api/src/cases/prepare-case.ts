// SPDX-License-Identifier: Apache-2.0
import type { ReceiveInput } from '@yulian/chaincode/schemas';
import type { Vault } from '../storage.js';
import { caseNumberMac } from '../vault/index.js';
import type { ReceiveRequest } from './request-schemas.js';

/**
 * Turns an application into the contract's argument: the applicant becomes the unit's pseudonym,
 * the case number a commitment under the vault's key, by which only this unit finds it again.
 */
export async function prepareCase(
  vault: Vault,
  unit: string,
  { applicant, number, ...said }: ReceiveRequest,
): Promise<ReceiveInput> {
  return {
    ...said,
    applicant: await vault.holders.reference(unit, applicant),
    number: caseNumberMac(vault.key, unit, number),
  };
}
