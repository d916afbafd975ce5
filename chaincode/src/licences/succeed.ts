// SPDX-License-Identifier: Apache-2.0
import type { LicenceRecord } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy } from '../registry/read.js';
import { factsAfter, requireCompetence } from './act.js';
import { requireLicence } from './admit.js';
import { identifierParts } from './identity.js';
import { putNewLicence } from './issue.js';
import type { IssueInput, SucceedInput } from './schemas.js';
import { licences } from './table.js';

/** 变更, 延续, 补发: issues the next version and supersedes the one before, in one transaction. */
export async function succeedLicence(
  ctx: YulianContext,
  input: SucceedInput,
): Promise<LicenceRecord> {
  const { act, next } = input;
  const target = await requireLicence(ctx, input.previous, input.evidence);
  const previous = target.licence;
  await requireCompetence(ctx, act, previous);
  const effect = { act, from: next.validFrom, basis: next.basis };
  const facts = factsAfter(ctx, target, effect, '/next/validFrom');
  checkNext(input, previous);
  const licence = await putNext(ctx, next, act, previous.id);
  const policy = await ownerPolicy(ctx, previous.owner);
  await licences.putOwned(ctx, previous.id, { ...previous, facts, supersededBy: next.id }, policy);
  return licence;
}

/** Issues the next version; what is refused of it lies below `next`. */
async function putNext(
  ctx: YulianContext,
  next: IssueInput,
  act: string,
  supersedes: string,
): Promise<LicenceRecord> {
  try {
    return await putNewLicence(ctx, next, act, supersedes);
  } catch (error) {
    throw error instanceof ContractError ? error.under('/next') : error;
  }
}

/** @throws ContractError `LICENCE_VERSION_INVALID`, `VALIDITY_INVALID` */
function checkNext({ act, next }: SucceedInput, previous: LicenceRecord): void {
  const before = identifierParts(previous.id);
  const after = identifierParts(next.id);
  const sameLicence =
    after.typeCode === before.typeCode &&
    after.serial === before.serial &&
    after.version === previous.version + 1;
  if (!sameLicence) {
    throw new ContractError(
      'LICENCE_VERSION_INVALID',
      'the next version keeps type and serial and counts one up',
      {
        pointer: '/next/id',
        params: { previous: previous.id, version: previous.version + 1 },
      },
    );
  }
  if (act !== 'renew') return;
  const { validTo } = previous;
  const extends_ =
    validTo !== undefined && next.validFrom <= validTo && (next.validTo ?? '~') > validTo;
  if (!extends_) {
    throw new ContractError(
      'VALIDITY_INVALID',
      'a renewal begins within the validity and ends after it',
      {
        pointer: '/next/validTo',
        params: { validTo: validTo ?? 'open' },
      },
    );
  }
}
