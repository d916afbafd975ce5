// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  rectificationState,
  type RectificationFact,
  type RectificationRecord,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { present } from '../kernel/present.js';
import type { PreparedRectification, Rectifying } from '../kernel/rectify.js';
import { isUnitOrSuccessor, ownerPolicy, requireActingUnit } from '../registry/read.js';
import { rectificationActRule, type RectificationAct } from './acts.js';
import { RECTIFIABLE } from './kinds.js';
import type { ProposeRectificationInput, RectificationActInput } from './schemas.js';
import { rectifications } from './table.js';

/** @throws ContractError `RECTIFICATION_NOT_FOUND` */
export async function requireRectification(
  ctx: YulianContext,
  id: string,
): Promise<RectificationRecord> {
  const found = await rectifications.get(ctx, id);
  return present(found, 'RECTIFICATION_NOT_FOUND', 'the chain knows no such rectification');
}

/**
 * Proposes to take a fact back. Everything is looked at that confirming it will look at; nothing about
 * the record changes yet.
 *
 * @throws ContractError `RECORD_ALREADY_EXISTS`, `RECTIFICATION_ACT_NOT_COMPETENT`, those of
 *   `requireActingUnit`, of `rectifiedFacts` and of the kind of record
 */
export async function proposeRectification(
  ctx: YulianContext,
  input: ProposeRectificationInput,
): Promise<RectificationRecord> {
  const { id, subject, fact, reason, right } = input;
  await requireActingUnit(ctx, ...rectificationActRule('propose').roles);
  if (await rectifications.has(ctx, id)) {
    throw new ContractError('RECORD_ALREADY_EXISTS', 'a rectification with this id is there', {
      pointer: '/id',
    });
  }
  const { owner, recordedBy: unit } = await prepare(ctx, input);
  await requireCompetent(ctx, 'propose', unit);
  const proposed: RectificationRecord = {
    ...{ format: 1, kind: 'rectification', id, subject, fact, reason },
    ...{ ...defined({ right }), unit, owner, facts: [] },
  };
  return putStep(ctx, proposed, { ...input, act: 'propose' });
}

/**
 * Confirms, refuses or withdraws what was proposed. Confirming it puts the record right, if that can
 * still be done: later acts may have come in between.
 *
 * @throws ContractError `RECTIFICATION_NOT_FOUND`, `RECTIFICATION_ACT_NOT_COMPETENT`,
 *   `RECTIFICATION_ACT_NOT_ALLOWED`, `RECTIFICATION_BY_PROPOSER` and those of
 *   {@link proposeRectification}
 */
export async function actOnRectification(
  ctx: YulianContext,
  input: RectificationActInput,
): Promise<RectificationRecord> {
  const { act, id, person } = input;
  const { roles, from, another } = rectificationActRule(act);
  await requireActingUnit(ctx, ...roles);
  const found = await requireRectification(ctx, id);
  await requireCompetent(ctx, act, found.unit);
  const state = rectificationState(found);
  if (!from.includes(state)) {
    throw new ContractError('RECTIFICATION_ACT_NOT_ALLOWED', 'it does not follow from that state', {
      params: { act, state, allowedFrom: from },
    });
  }
  if (another === true) requireAnother(found, person);
  if (act === 'confirm') {
    const basis = found.facts[0]?.basis ?? input.basis;
    await (await prepare(ctx, { ...found, basis })).write();
  }
  return putStep(ctx, found, input);
}

function prepare(
  ctx: YulianContext,
  { subject, fact, right, basis }: Rectifying & Pick<RectificationRecord, 'subject'>,
): Promise<PreparedRectification> {
  return RECTIFIABLE[subject.kind].prepare(ctx, subject.id, { fact, right, basis });
}

/** What a unit recorded, that unit puts right, or its successor. */
async function requireCompetent(
  ctx: YulianContext,
  act: RectificationAct,
  recordedBy: string,
): Promise<void> {
  const { unit } = ctx.caller;
  if (await isUnitOrSuccessor(ctx, recordedBy, unit, ctx.now)) return;
  throw new ContractError('RECTIFICATION_ACT_NOT_COMPETENT', 'another unit recorded that fact', {
    params: { act, recordedBy, unit },
  });
}

/** @throws ContractError `RECTIFICATION_BY_PROPOSER` */
function requireAnother({ facts }: RectificationRecord, person: string): void {
  if (!facts.some((fact) => fact.person === person)) return;
  throw new ContractError('RECTIFICATION_BY_PROPOSER', 'who proposed it does not confirm it');
}

async function putStep(
  ctx: YulianContext,
  rectification: RectificationRecord,
  { act, basis, person }: Pick<RectificationFact, 'act' | 'basis' | 'person'>,
): Promise<RectificationRecord> {
  const { to: state } = rectificationActRule(act);
  const fact: RectificationFact = { ...recorded(ctx, ctx.now, basis), act, state, person };
  const stepped = { ...rectification, facts: appendFact(rectification.facts, fact) };
  const { id, subject, owner } = stepped;
  await rectifications.putOwned(ctx, id, stepped, await ownerPolicy(ctx, owner));
  ctx.events.add(`rectification.${act}.v1`, id, { ...subject, state });
  return stepped;
}
