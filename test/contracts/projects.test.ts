// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  milestoneState,
  type DisbursementRecord,
  type FundNoteRecord,
  type ProjectRecord,
} from '@yulian/proofs';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  idOf,
  marketWorld,
  noteOf,
  PROCEEDS_NOTE,
  PROJECT,
  projectOf,
} from '../support/market-world.js';
import { materialOf } from '../support/material-fixture.js';
import { MEMBERS } from '../support/members.js';
import { refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const basis = 'STXM-7';

forEachLedger('projects', (openLedger) => {
  let world: World;
  const material = materialOf();
  before(async () => {
    world = await marketWorld(openLedger);
    await world.as('housing', 'clerk').submit('material:register', material);
  });

  const plan = (chosen: object) => world.as('water', 'approver').submit('project:plan', chosen);
  const report = (milestone: string, evidence: readonly string[] = [material.id]) =>
    world
      .as('housing', 'clerk')
      .submit<ProjectRecord>('project:report', { id: PROJECT, milestone, evidence, basis });
  const decide = (
    member: 'housing' | 'bureau' | 'market',
    milestone: string,
    act: string,
    chosen: object = {},
  ) =>
    world.as(member, 'approver').submit<ProjectRecord>('project:decide', {
      ...{ id: PROJECT, milestone, act, basis, ...chosen },
    });
  const pay = (name: string, milestone: string, parts: readonly object[]) =>
    world.as('water', 'approver').submit<DisbursementRecord>('project:disburse', {
      ...{ id: idOf('dsb', name), project: PROJECT, milestone, parts },
    });
  const stateOf = ({ milestones }: ProjectRecord, code: string) =>
    milestones.filter((one) => one.code === code).map(milestoneState);
  const note = (id: string) =>
    world.as('emergency', 'auditor').query<FundNoteRecord>('fund:getNote', id);

  it('are planned so that their parts are the budget and a second organisation accepts', async () => {
    const id = idOf('prj', 'planned');
    const { milestones } = projectOf();
    const short = () => plan(projectOf({ id, milestones: milestones.slice(1) }));
    await refusedUnchanged(world, short, 'PROJECT_BUDGET_DIFFERS', { pointer: '/budget' });
    for (const [executor, verifier] of [
      ['housing', 'housing'],
      ['press', 'bureau'],
    ] as const) {
      const parties = { executor: MEMBERS[executor].uscc, verifier: MEMBERS[verifier].uscc };
      const own = () => plan(projectOf({ id, ...parties }));
      await refusedUnchanged(world, own, 'PROJECT_VERIFIER_NOT_SECOND', { pointer: '/verifier' });
    }
    await plan(projectOf({ id }));
    await refusedUnchanged(world, () => plan(projectOf({ id })), 'RECORD_ALREADY_EXISTS');
  });

  it('have their milestones reported with materials of who does the work', async () => {
    const unknown = materialOf().id;
    await refusedUnchanged(world, () => report('M1', [unknown]), 'MATERIAL_NOT_FOUND', {
      pointer: '/evidence/0',
    });
    await refusedUnchanged(world, () => report('M9'), 'MILESTONE_NOT_FOUND');
    expect(stateOf((await report('M1')).answer, 'M1')).to.deep.equal(['REPORTED']);
    await refusedUnchanged(world, () => report('M1'), 'MILESTONE_ACT_NOT_ALLOWED', {
      params: { act: 'report', state: 'REPORTED' },
    });
  });

  it('have them accepted by the verifier, never by who did the work', async () => {
    await refusedUnchanged(world, () => decide('housing', 'M1', 'accept'), 'MILESTONE_OWN_WORK');
    const other = () => decide('market', 'M1', 'accept');
    await refusedUnchanged(world, other, 'MILESTONE_ACT_NOT_COMPETENT');
    const sentBack = await decide('bureau', 'M1', 'reject', { comment: 'STXM-9' });
    expect(stateOf(sentBack.answer, 'M1')).to.deep.equal(['PLANNED']);
    await report('M1');
    expect(stateOf((await decide('bureau', 'M1', 'accept')).answer, 'M1')).to.deep.equal([
      'ACCEPTED',
    ]);
  });

  it('are paid for what was accepted, out of first sales, within the budget, to the fen', async () => {
    const part = (fen: string, id: string = PROCEEDS_NOTE) => [{ note: id, fen }];
    await refusedUnchanged(world, () => pay('early', 'M2', part('1')), 'MILESTONE_NOT_ACCEPTED');
    const free = () => pay('free', 'M1', part('1', noteOf('water')));
    await refusedUnchanged(world, free, 'FUNDS_NOT_PROCEEDS');
    await refusedUnchanged(world, () => pay('more', 'M1', part('1991')), 'FUNDS_NOT_ENOUGH', {
      params: { wanted: '1991', given: '1990' },
    });
    const { answer } = await pay('first', 'M1', part('1500'));
    expect(answer).to.include({ payee: MEMBERS.housing.uscc, fen: '1500' });
    expect(await note(answer.note)).to.include({ fen: '1500', state: 'FREE' });
    expect(await note(PROCEEDS_NOTE)).to.include({ state: 'SPENT', boundTo: answer.id });
    const twice = () => pay('again', 'M1', part('1'));
    await refusedUnchanged(world, twice, 'FUNDS_NOT_PROCEEDS', {
      params: { note: PROCEEDS_NOTE, state: 'SPENT' },
    });
  });

  it('are closed once by who runs them', async () => {
    const close = () =>
      world.as('water', 'approver').submit('project:close', { id: PROJECT, basis });
    await close();
    await refusedUnchanged(world, close, 'PROJECT_CLOSED');
  });
});
