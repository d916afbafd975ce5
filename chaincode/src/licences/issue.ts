// SPDX-License-Identifier: Apache-2.0
import { defined, addMonths, type LicenceFact, type LicenceRecord } from '@yulian/proofs';
import { requireIssuing } from '../authorities/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import {
  ownerPolicy,
  requireActingUnit,
  requireActive,
  requireNotPaused,
} from '../registry/read.js';
import type { OnChainRules } from '../standards/schemas.js';
import { holdToStandards } from '../standards/read.js';
import { findLicence } from './find.js';
import { identifierParts } from './identity.js';
import { checkReliesOn } from './relies-on.js';
import type { BatchInput, IssueInput } from './schemas.js';
import { licences } from './table.js';

/** Instants have four digits for the year. */
const LAST_YEAR = 9999;
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** What issuing one licence and issuing a batch have in common. */
type Issuance = Pick<
  IssueInput & BatchInput,
  'standard' | 'fields' | 'issuedAt' | 'validFrom' | 'validTo' | 'reliesOn'
>;

/**
 * The checks of every issuance: the unit, its authority, pauses, standards, validity and what it
 * is based on, each at the time of issue.
 *
 * @returns the type's on-chain rules
 */
export async function checkIssuance(
  ctx: YulianContext,
  target: { readonly typeCode: string; readonly issuer: string },
  input: Issuance,
): Promise<OnChainRules> {
  const unit = await requireActingUnit(ctx, 'clerk');
  if (unit.uscc !== target.issuer) {
    throw new ContractError(
      'UNIT_NOT_CALLERS',
      'the identifier names another issuer than the caller',
      {
        pointer: '/id',
        params: { issuer: target.issuer, unit: unit.uscc },
      },
    );
  }
  const { typeCode } = target;
  const at = input.issuedAt;
  requireActive(unit, at, '/issuedAt');
  await requireNotPaused(ctx, { kind: 'type', id: typeCode });
  await requireIssuing(ctx, { typeCode, unit: unit.uscc, at });
  const rules = await holdToStandards(ctx, {
    typeCode,
    at,
    standard: input.standard,
    fields: input.fields,
  });
  checkValidity(ctx, input, rules);
  await checkReliesOn(ctx, input.reliesOn, rules.reliesOn, at);
  return rules;
}

function checkValidity(
  ctx: YulianContext,
  { issuedAt, validFrom, validTo }: Issuance,
  { maxValidityMonths }: OnChainRules,
): void {
  if (issuedAt > ctx.now) {
    throw new ContractError('LEGAL_TIME_INVALID', 'a licence cannot be issued in the future', {
      pointer: '/issuedAt',
      params: { issuedAt, now: ctx.now },
    });
  }
  if (validTo !== undefined && validTo <= validFrom) {
    throw new ContractError('VALIDITY_INVALID', 'the validity ends before it begins', {
      pointer: '/validTo',
    });
  }
  if (maxValidityMonths === undefined) return;
  if (validTo === undefined || validTo > monthsLater(validFrom, maxValidityMonths)) {
    throw new ContractError(
      'VALIDITY_TOO_LONG',
      'the on-chain standard limits the validity of this type',
      {
        pointer: '/validTo',
        params: { maxValidityMonths },
      },
    );
  }
}

/** The same time of day, months later; the last day of a shorter month; at most the last year. */
function monthsLater(instant: string, months: number): string {
  const [year, dateLength] = [Number(instant.slice(0, 4)), 'YYYY-MM-DD'.length];
  if (year + Math.ceil(months / 12) > LAST_YEAR) return END_OF_TIME;
  return addMonths(instant.slice(0, dateLength), months) + instant.slice(dateLength);
}

/** Issues the first version of a licence. */
export async function issueLicence(ctx: YulianContext, input: IssueInput): Promise<LicenceRecord> {
  if (identifierParts(input.id).version !== 1) {
    throw new ContractError(
      'LICENCE_VERSION_INVALID',
      'a first issue has version 001; later ones follow by an act',
      {
        pointer: '/id',
      },
    );
  }
  return putNewLicence(ctx, input, 'issue');
}

/**
 * Writes a new licence row after all checks of its issuance.
 *
 * @throws ContractError `LICENCE_ALREADY_EXISTS` and those of {@link checkIssuance}
 */
export async function putNewLicence(
  ctx: YulianContext,
  input: IssueInput,
  act: string,
  supersedes?: string,
): Promise<LicenceRecord> {
  const { typeCode, issuerCode } = identifierParts(input.id);
  await checkIssuance(ctx, { typeCode, issuer: issuerCode }, input);
  if ((await findLicence(ctx, input.id)) !== undefined) {
    throw new ContractError(
      'LICENCE_ALREADY_EXISTS',
      'this identifier is on the chain, alone or in a batch',
      {
        pointer: '/id',
        params: { id: input.id },
      },
    );
  }
  const licence = newLicence(ctx, input, act, supersedes);
  await licences.putOwned(ctx, licence.id, licence, await ownerPolicy(ctx, licence.owner));
  ctx.events.add(act === 'issue' ? 'licence.issued.v1' : `licence.${act}.v1`, licence.id, {
    typeCode,
    issuer: issuerCode,
    ...defined({ supersedes }),
  });
  return licence;
}

function newLicence(
  ctx: YulianContext,
  input: IssueInput,
  act: string,
  supersedes: string | undefined,
): LicenceRecord {
  // The fields were checked against the standard; the chain keeps their commitment only.
  const { basis, fields: _, validTo, ...content } = input;
  const { typeCode, issuerCode, version } = identifierParts(input.id);
  return {
    format: 1,
    kind: 'licence',
    ...content,
    ...defined({ validTo, supersedes }),
    typeCode,
    issuer: issuerCode,
    owner: ctx.caller.mspId,
    version,
    facts: appendFact<LicenceFact>(
      [],
      { ...recorded(ctx, input.validFrom, basis), act, state: 'VALID' },
      { pointer: '/validFrom' },
    ),
  };
}
