// SPDX-License-Identifier: Apache-2.0
import {
  caseState,
  parseLicenceIdentifier,
  type ArchiveState,
  type CaseRecord,
  type LicenceRecord,
  type SealedFile,
} from '@yulian/proofs';
import { archiveReader } from '../archives/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { admitLicence } from '../licences/read.js';
import type { BatchEvidence } from '../licences/schemas.js';
import { isUnitOrSuccessor, ownerPolicy } from '../registry/read.js';
import { sealingsIn, usesOn } from '../seals/read.js';
import type { CaseArchiveInput, DeliverInput } from './schemas.js';
import { putStep, requireCaseAct, requireChannel, type CaseTarget } from './step.js';
import { caseFiles, caseResults, sealedFileId } from './table.js';

/** States of a package whose four-property test was passed, and that is kept. */
const TESTED: readonly ArchiveState[] = [
  'TESTED',
  'RECEIVED',
  'CATALOGUED',
  'STORED',
  'HANDOVER_OFFERED',
  'HANDOVER_TESTED',
  'HANDED_OVER',
];

/**
 * 送达: a case ends in licences and in files that the unit's own system sealed.
 *
 * @throws ContractError `CASE_RESULT_NOT_FITTING`, `CASE_RESULT_TAKEN`, `CASE_FILE_NOT_SEALED`,
 *   `CASE_FILE_TAKEN`, `CASE_CHANNEL_NOT_OFFERED`, `BATCH_PROOF_INVALID` and those of `requireCaseAct`
 */
export async function deliverCase(
  ctx: YulianContext,
  { id, licences, files, entries = [], step, basis }: DeliverInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'deliver', id);
  requireChannel(target.content, step);
  requireResults(target, licences);
  for (const [i, licence] of licences.entries()) {
    const entry = entries.find(({ content }) => content.id === licence);
    await takeResult(ctx, target, { id: licence, entry }, `/licences/${String(i)}`);
  }
  for (const [i, file] of files.entries()) {
    await requireSealed(ctx, file, `/files/${String(i)}`);
    await takeFile(ctx, target.record, file, `/files/${String(i)}`);
  }
  return putStep(ctx, target, 'deliver', basis, { licences, files, step });
}

/** A refusal ends in no licence; what is granted, in one of each type that the item names. */
function requireResults({ record, content }: CaseTarget, licences: readonly string[]): void {
  const isGranted = caseState(record) === 'GRANTED';
  const wanted = isGranted ? content.results : [];
  const types = licences.map(typeOf);
  const missing = wanted.filter((type) => !types.includes(type));
  const isTooMany = !isGranted && licences.length > 0;
  if (missing.length === 0 && !isTooMany) return;
  throw new ContractError('CASE_RESULT_NOT_FITTING', 'the case does not end in these licences', {
    pointer: '/licences',
    params: { failing: isTooMany ? ['REFUSED'] : ['MISSING'], missing },
  });
}

function typeOf(id: string): string | undefined {
  const parsed = parseLicenceIdentifier(id);
  return parsed.ok ? parsed.typeCode : undefined;
}

/** A licence is the result of one case: of this unit, for this applicant, since it came in. */
async function takeResult(
  ctx: YulianContext,
  target: CaseTarget,
  { id, entry }: { readonly id: string; readonly entry: BatchEvidence | undefined },
  pointer: string,
): Promise<void> {
  const licence = (await admitLicence(ctx, id, entry, pointer))?.licence;
  const failing = await misfitsOf(ctx, target, licence);
  if (failing.length > 0) {
    throw new ContractError('CASE_RESULT_NOT_FITTING', 'the licence is no result of this case', {
      pointer,
      params: { failing },
    });
  }
  const earlier = await caseResults.get(ctx, id);
  if (earlier !== undefined) {
    throw new ContractError('CASE_RESULT_TAKEN', 'another case ended in this licence', {
      pointer,
      params: { case: earlier.case },
    });
  }
  const { owner, id: caseId } = target.record;
  const policy = await ownerPolicy(ctx, owner);
  await caseResults.putOwned(ctx, id, { format: 1, case: caseId }, policy);
}

/** Everything in which a licence is no result of a case. */
async function misfitsOf(
  ctx: YulianContext,
  { record, content }: CaseTarget,
  licence: LicenceRecord | undefined,
): Promise<readonly string[]> {
  const fits = {
    KNOWN: licence !== undefined,
    ISSUER: await isUnitOrSuccessor(ctx, licence?.issuer ?? '', ctx.caller.unit, ctx.now),
    HOLDER: mayBeApplicant(record, licence),
    TYPE: content.results.some((type) => type === licence?.typeCode),
    TIME: (licence?.facts[0]?.recordedAt ?? '') >= (record.facts[0]?.recordedAt ?? ''),
  };
  return Object.entries(fits).flatMap(([what, isSo]) => (isSo ? [] : [what]));
}

/** Pseudonyms of one unit and key epoch compare; others do not, and are the unit's own word. */
function mayBeApplicant(
  { unit, applicant }: CaseRecord,
  licence: Pick<LicenceRecord, 'issuer' | 'holder'> | undefined,
): boolean {
  if (licence?.issuer !== unit || epochOf(licence.holder) !== epochOf(applicant)) return true;
  return licence.holder === applicant;
}

function epochOf(reference: string): string {
  return reference.slice(0, reference.indexOf('.'));
}

/** The impression must be on record, of a seal of the unit, on this very file. */
async function requireSealed(
  ctx: YulianContext,
  { seal, number, sha256 }: SealedFile,
  pointer: string,
): Promise<void> {
  const use = (await usesOn(ctx, sha256)).find((one) => one.seal.id === seal);
  const isNumber = use?.impression?.number === number;
  if (isNumber && (await isUnitOrSuccessor(ctx, use.seal.ownerUnit, ctx.caller.unit, ctx.now)))
    return;
  throw new ContractError('CASE_FILE_NOT_SEALED', 'no such impression of a seal of the unit', {
    pointer,
    params: { seal, number },
  });
}

/** A sealed document is what one case ends in, by whichever of its seals and in whatever archive. */
async function takeFile(
  ctx: YulianContext,
  { id: of, owner }: CaseRecord,
  { seal, number, sha256 }: SealedFile,
  pointer: string,
): Promise<void> {
  const policy = await ownerPolicy(ctx, owner);
  for (const id of [sealedFileId(seal, number), ...(await sealingsIn(ctx, seal, sha256))]) {
    const earlier = await caseFiles.get(ctx, id);
    if (earlier !== undefined) {
      throw new ContractError('CASE_FILE_TAKEN', 'this document was delivered before', {
        pointer,
        params: { case: earlier.case },
      });
    }
    await caseFiles.putOwned(ctx, id, { format: 1, case: of }, policy);
  }
}

/**
 * 归档: names the archive package that holds the case.
 *
 * @throws ContractError `CASE_ARCHIVE_NOT_FITTING` and those of `requireCaseAct`
 */
export async function archiveCase(
  ctx: YulianContext,
  { id, archive, basis }: CaseArchiveInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'archive', id);
  const found = await archiveReader.get(ctx, archive);
  const state = found?.facts.at(-1)?.state;
  const fits = {
    KNOWN: found !== undefined,
    UNIT: await isUnitOrSuccessor(ctx, found?.unit ?? '', ctx.caller.unit, ctx.now),
    STATE: state !== undefined && TESTED.includes(state),
  };
  const failing = Object.entries(fits).flatMap(([what, isSo]) => (isSo ? [] : [what]));
  if (failing.length === 0) return putStep(ctx, target, 'archive', basis, { archive });
  throw new ContractError('CASE_ARCHIVE_NOT_FITTING', 'the case is not kept in that package', {
    pointer: '/archive',
    params: { failing },
  });
}
