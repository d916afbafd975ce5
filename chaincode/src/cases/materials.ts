// SPDX-License-Identifier: Apache-2.0
import {
  materialAnswers,
  type AskedMaterial,
  type CaseRecord,
  type MaterialAnswer,
} from '@yulian/proofs';
import { isCorrected } from '../corrections/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireHeld } from './held.js';
import type { CaseAnswerInput, CaseCompletionInput } from './schemas.js';
import { putStep, requireCaseAct, type CaseTarget } from './step.js';

/**
 * Says how materials that are asked were answered: handed in, already held, or done without.
 *
 * @throws ContractError `CASE_MATERIAL_NOT_ASKED`, those of `requireHeld` and `requireCaseAct`
 */
export async function answerMaterials(
  ctx: YulianContext,
  { id, materials, entries = [], basis }: CaseAnswerInput,
): Promise<CaseRecord> {
  const target = await requireCaseAct(ctx, 'answer', id);
  for (const [i, answer] of materials.entries()) {
    const pointer = `/materials/${String(i)}`;
    const asked = requireAsked(target, answer.code, `${pointer}/code`);
    if (answer.how !== 'HELD') continue;
    const claim = { record: target.record, asked, entries, pointer: `${pointer}/by` };
    await requireHeld(ctx, claim, answer.by);
  }
  return putStep(ctx, target, 'answer', basis, { materials });
}

/**
 * 一次性告知: whatever is missing is told at once; nobody is asked twice.
 *
 * @throws ContractError `CASE_COMPLETION_ASKED`, `CASE_MATERIAL_NOT_ASKED` and those of
 *   `requireCaseAct`
 */
export async function askCompletionOfCase(
  ctx: YulianContext,
  { id, missing, basis }: CaseCompletionInput,
): Promise<CaseRecord> {
  const act = 'askCompletion';
  const target = await requireCaseAct(ctx, act, id);
  if (target.record.facts.some((fact) => fact.act === act)) {
    throw new ContractError('CASE_COMPLETION_ASKED', 'what is missing was told once already');
  }
  for (const [i, code] of missing.entries()) {
    requireAsked(target, code, `/missing/${String(i)}`);
  }
  return putStep(ctx, target, act, basis, { missing });
}

/** Nobody has to hand in more than the item names. */
function requireAsked({ content }: CaseTarget, code: string, pointer: string): AskedMaterial {
  const asked = content.materials.find((one) => one.code === code);
  if (asked !== undefined) return asked;
  throw new ContractError('CASE_MATERIAL_NOT_ASKED', 'the item asks for no such material', {
    pointer,
    params: { code },
  });
}

/**
 * An answer by values that were corrected since is none: it would be granted on what is not so.
 *
 * @throws ContractError `CASE_MATERIAL_MISSING` with the codes of all that are
 */
export async function requireAllAnswered(
  ctx: YulianContext,
  { record, content }: CaseTarget,
): Promise<void> {
  const answers = materialAnswers(record);
  const missing: string[] = [];
  for (const { code, required } of content.materials) {
    const answer = answers.get(code);
    const isMissing = answer === undefined ? required : await isOutdated(ctx, answer);
    if (isMissing) missing.push(code);
  }
  if (missing.length === 0) return;
  throw new ContractError('CASE_MATERIAL_MISSING', 'materials that it needs are not answered', {
    params: { missing },
  });
}

function isOutdated(ctx: YulianContext, answer: MaterialAnswer): Promise<boolean> {
  const isByAccess = answer.how === 'HELD' && 'access' in answer.by;
  return isByAccess ? isCorrected(ctx, answer.by.access) : Promise.resolve(false);
}
