// SPDX-License-Identifier: Apache-2.0
import type { AccessFailure, AccessFailureCode, AccessTerms } from '@yulian/proofs';
import { requireOpenCase } from '../cases/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';

/** What stands in the way in the case 办件 that an access is made for: only its own unit can mend that. */
export async function caseFailures(
  ctx: YulianContext,
  { case: id, requester, serviceItem }: AccessTerms,
): Promise<readonly AccessFailure[]> {
  if (id === undefined) return [];
  try {
    await requireOpenCase(ctx, id, requester, serviceItem);
    return [];
  } catch (error) {
    if (!(error instanceof ContractError) || !isOfCase(error.code)) throw error;
    return [
      {
        ...{ dimension: 'case', code: error.code, of: id, wanted: [serviceItem], had: [] },
        grantableBy: [{ party: 'handler' }],
      },
    ];
  }
}

function isOfCase(code: string): code is AccessFailureCode {
  return code.startsWith('CASE_');
}
