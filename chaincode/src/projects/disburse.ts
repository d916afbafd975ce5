// SPDX-License-Identifier: Apache-2.0
import {
  milestoneState,
  parseAmount,
  type DisbursedPart,
  type DisbursementRecord,
  type FundNoteRecord,
  type ProjectRecord,
} from '@yulian/proofs';
import { makeNotes, requireNote, spendNotes, type NewNote } from '../funds/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { ownerPolicy, requireActingUnit } from '../registry/read.js';
import { milestoneOf } from './milestones.js';
import { requireRunner } from './plan.js';
import { requireProject } from './read.js';
import type { DisbursementInput } from './schemas.js';
import { disbursements, putProject } from './table.js';

/**
 * Pays for a milestone that was accepted, with proceeds of first sales. Each part says from which
 * sale; what is left of a note stays the project's, from the same sale.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `PROJECT_NOT_FOUND`, `PROJECT_NOT_OWN`,
 *   `MILESTONE_NOT_FOUND`, `MILESTONE_NOT_ACCEPTED`, `MILESTONE_OVERPAID`, and those of `requirePart`
 */
export async function disburse(
  ctx: YulianContext,
  { id, project: projectId, milestone: code, parts: asked }: DisbursementInput,
): Promise<DisbursementRecord> {
  const { uscc: unit } = await requireActingUnit(ctx, 'approver');
  if (await disbursements.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'choose another id', { pointer: '/id' });
  }
  const project = await requireProject(ctx, projectId);
  await requireRunner(ctx, project, unit);
  const parts: Part[] = [];
  for (const [i, { note, fen }] of asked.entries()) {
    const wanted = { project: projectId, bank: parts[0]?.note.bank, fen: parseAmount(fen) };
    parts.push(await requirePart(ctx, note, wanted, `/parts/${String(i)}`));
  }
  const fen = parts.reduce((sum, part) => sum + part.fen, 0n);
  const paid = payable(project, code, fen);
  const note = await move(ctx, project, id, parts, fen);
  await putProject(ctx, paid);
  const record: DisbursementRecord = {
    ...{ format: 1, kind: 'disbursement', id, project: projectId, milestone: code, unit },
    ...{ owner: project.owner, payee: project.executor, bank: note.bank, fen: fen.toString() },
    ...{ parts: parts.map(partOf), note: note.id, recordedAt: ctx.now, txId: ctx.txId },
  };
  await disbursements.putOwned(ctx, id, record, await ownerPolicy(ctx, project.owner));
  ctx.events.add('project.disbursed.v1', id, { project: projectId, milestone: code, unit });
  return record;
}

interface Part {
  readonly note: FundNoteRecord;
  readonly fen: bigint;
}

/**
 * Proceeds of a project, and how much of them is paid.
 *
 * @throws ContractError `FUND_NOTE_NOT_FOUND`, `FUNDS_NOT_PROCEEDS`, `PROCEEDS_OF_OTHER_PROJECT`,
 *   `FUNDS_AT_OTHER_BANK`, `FUNDS_NOT_ENOUGH`
 */
async function requirePart(
  ctx: YulianContext,
  id: string,
  { project, bank, fen }: { project: string; bank: string | undefined; fen: bigint },
  pointer: string,
): Promise<Part> {
  const note = await requireNote(ctx, id);
  const params = { note: id, state: note.state };
  if (note.state !== 'PROCEEDS') {
    const detail = 'only proceeds of first sales pay for milestones';
    throw new ContractError('FUNDS_NOT_PROCEEDS', detail, { pointer, params });
  }
  if (note.project !== project) {
    const detail = 'the money is kept for another project';
    throw new ContractError('PROCEEDS_OF_OTHER_PROJECT', detail, { pointer, params });
  }
  if (bank !== undefined && note.bank !== bank) {
    const detail = 'the money is kept at another bank';
    throw new ContractError('FUNDS_AT_OTHER_BANK', detail, {
      pointer,
      params: { bank: note.bank, wanted: bank },
    });
  }
  if (fen <= parseAmount(note.fen)) return { note, fen };
  throw new ContractError('FUNDS_NOT_ENOUGH', 'the money does not reach', {
    pointer,
    params: { wanted: fen.toString(), given: note.fen },
  });
}

/** The project with so much more paid for a milestone. */
function payable(project: ProjectRecord, code: string, fen: bigint): ProjectRecord {
  const milestone = milestoneOf(project, code);
  const state = milestoneState(milestone);
  if (state !== 'ACCEPTED') {
    throw new ContractError('MILESTONE_NOT_ACCEPTED', 'it is paid once it was accepted', {
      params: { milestone: code, state },
    });
  }
  const disbursed = parseAmount(milestone.disbursed) + fen;
  if (disbursed > parseAmount(milestone.fen)) {
    throw new ContractError('MILESTONE_OVERPAID', 'that is more than was budgeted for it', {
      params: { budgeted: milestone.fen, paid: milestone.disbursed, wanted: fen.toString() },
    });
  }
  const paid = { ...milestone, disbursed: disbursed.toString() };
  return {
    ...project,
    milestones: project.milestones.map((one) => (one === milestone ? paid : one)),
  };
}

/** Spends the proceeds; answers the payee's note. */
async function move(
  ctx: YulianContext,
  { executor }: ProjectRecord,
  id: string,
  parts: readonly Part[],
  fen: bigint,
): Promise<FundNoteRecord> {
  await spendNotes(
    ctx,
    parts.map(({ note }) => note),
    id,
  );
  const left = parts.map(({ note: { unit, project, trade, ...note }, fen: taken }): NewNote => {
    const rest = parseAmount(note.fen) - taken;
    return { unit, state: 'PROCEEDS', project: project ?? '', trade: trade ?? '', fen: rest };
  });
  const bank = parts[0]?.note.bank ?? '';
  const made = await makeNotes(ctx, bank, id, [{ unit: executor, state: 'FREE', fen }, ...left]);
  return made[0] as FundNoteRecord;
}

function partOf({ note, fen }: Part): DisbursedPart {
  return { note: note.id, trade: note.trade ?? '', fen: fen.toString() };
}
