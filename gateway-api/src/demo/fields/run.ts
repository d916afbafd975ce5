// SPDX-License-Identifier: Apache-2.0
import { UNITS } from '../consortium.js';
import type { SealWorkshop } from '../sealing/workshop.js';
import type { ApiOf, Field } from './field.js';
import {
  answerMaterials,
  finish,
  handlePart,
  issue,
  newApplicant,
  newProjectCode,
  receiveBundle,
  type Stage,
} from './handle.js';
import { BASIS, itemCodeOf, newCaseId } from './names.js';
import { dataSet, FIELDS } from './plans.js';
import { prepareField } from './prepare.js';
import { reportOf, type PartReport } from './report.js';

/** As many materials in a hundred as are to be taken from the chain. */
const GOAL_PER_CENT = 30;

/** What one bundle came to. */
export interface VariantReport {
  readonly title: string;
  /** 项目代码, where the field has one. */
  readonly projectCode?: string;
  readonly case: string;
  readonly state: string;
  /** Working days on the clock of the whole. */
  readonly days: { readonly used: number; readonly limit: number; readonly state: string };
  readonly asked: number;
  readonly fromChain: number;
  readonly perCent: number;
  readonly parts: readonly PartReport[];
}

/** What a demonstration field came to. */
export interface FieldReport {
  readonly field: Field['name'];
  readonly title: string;
  readonly goalPerCent: number;
  readonly variants: readonly VariantReport[];
  /** A case of somebody of whom nothing is on the chain. */
  readonly nothingOnChain: { readonly asked: number; readonly spared: number };
  /** Every goal was met: materials, days, packages. */
  readonly ok: boolean;
}

/**
 * Runs a demonstration field from application to archive, over the REST API alone.
 *
 * @param workshop where the seals of the handling units are made
 * @throws Error for a field that there is not
 */
export async function demonstrate(
  name: string,
  apiOf: ApiOf,
  workshop: SealWorkshop,
): Promise<FieldReport> {
  const field = FIELDS.find((one) => one.name === name);
  if (field === undefined) throw new Error(`no demonstration field ${name}`);
  const seals = await prepareField(apiOf, field, workshop);
  const variants: VariantReport[] = [];
  for (const variant of field.variants) {
    const code = field.hasProjectCode === true ? { projectCode: newProjectCode() } : {};
    const stage = { apiOf, seals, applicant: newApplicant(), ...code };
    variants.push(await runVariant(stage, field, variant));
  }
  const nothingOnChain = await withNothing({ apiOf, seals, applicant: newApplicant() }, field);
  const ok = variants.every(isMet) && nothingOnChain.spared === 0;
  const { title } = field;
  return { field: field.name, title, goalPerCent: GOAL_PER_CENT, variants, nothingOnChain, ok };
}

async function runVariant(
  stage: Stage,
  field: Field,
  variant: Field['variants'][number],
): Promise<VariantReport> {
  const { apiOf, applicant } = stage;
  for (const { type, about } of field.before) {
    const { unit, title } = dataSet(type);
    await issue(apiOf(unit, 'clerk'), { unit, title, number: type }, applicant[about]);
  }
  const reader = apiOf(UNITS.bureau, 'auditor');
  const whole = await receiveBundle(stage, field.lead, variant.number);
  const parts: PartReport[] = [];
  for (const part of field.parts) {
    parts.push(await reportOf(reader, part, await handlePart(stage, part, whole)));
  }
  await apiOf(field.lead, 'approver').post(`/v1/cases/${whole}/decisions`, {
    ...{ act: 'grant', ...BASIS },
  });
  const { title } = variant;
  const about = { title, unit: field.lead };
  const archive = await finish(stage, about, whole, []);
  const end = await reportOf(reader, about, { id: whole, accesses: [], archive });
  const sum = (of: 'asked' | 'fromChain') =>
    parts.reduce((total, { materials }) => total + materials[of], 0);
  const [asked, fromChain] = [sum('asked'), sum('fromChain')];
  return {
    ...{ title, case: whole, state: end.state },
    ...(stage.projectCode === undefined ? {} : { projectCode: stage.projectCode }),
    days: { used: end.clock.used, limit: variant.days, state: end.clock.state },
    ...{ asked, fromChain, perCent: Math.floor((fromChain * 100) / asked) },
    parts: [...parts, end],
  };
}

/** The field's first item for somebody of whom the chain knows nothing: all is handed in. */
async function withNothing(
  stage: Stage,
  { parts: [part] }: Field,
): Promise<FieldReport['nothingOnChain']> {
  if (part === undefined) return { asked: 0, spared: 0 };
  const clerk = stage.apiOf(part.unit, 'clerk');
  const { type, code } = stage.applicant.enterprise;
  const id = newCaseId();
  await clerk.post('/v1/cases', {
    ...{ id, serviceItem: itemCodeOf(part.unit, part.number), applicant: { type, code } },
    number: `演示-${id.slice(4, 16)}`,
    step: { step: 'APPLICATION', channel: 'WINDOW', visits: 1, sheets: part.materials.length },
    ...BASIS,
  });
  await answerMaterials(stage, part, { id });
  await clerk.post(`/v1/cases/${id}/acts`, { act: 'accept', ...BASIS });
  await clerk.post(`/v1/cases/${id}/acts`, { act: 'withdraw', ...BASIS });
  const path = `/v1/cases/${id}`;
  const { case: record } = await clerk.get<{
    case: { materials: { asked: number; spared: number } };
  }>(path);
  const { asked, spared } = record.materials;
  return { asked, spared };
}

function isMet({ perCent, days, parts }: VariantReport): boolean {
  const isInTime = days.state === 'DECIDED_IN_TIME' && days.used <= days.limit;
  const areKept = parts.every(
    ({ state, archive }) => state === 'ARCHIVED' && archive?.passed === true,
  );
  return perCent >= GOAL_PER_CENT && isInTime && areKept;
}
