// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEMBERS } from '../support/members.js';
import { errorOf, jsonOf } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Listed {
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

describe('yulian units form, propose: factor sets, appointments, venue rules', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  /** Has the form written, changes it, proposes it, and has it voted in. */
  const decide = async (decision: string, change: object, run: number): Promise<string> => {
    const blank = join(world.folder, `${decision}-${String(run)}.json`);
    const made = await world.run(['units', 'form', decision, '--out', blank]);
    expect(made.code, made.stderr).to.equal(0);
    const form = JSON.parse(await readFile(blank, 'utf8')) as object;
    const file = await world.file(`${decision}-changed.json`, { ...form, ...change });
    const propose = ['units', 'propose', decision, file, '--basis', 'STL-12', '--json'];
    const proposed = await world.runAs('bureau', 'committee', propose);
    expect(proposed.code, proposed.stdout).to.equal(0);
    const { proposal } = jsonOf(proposed) as { proposal: { id: string } };
    let state = '';
    for (const member of ['market', 'water'] as const) {
      const voter = await world.gateway.as(member, 'committee');
      const path = `/v1/proposals/${proposal.id}/votes`;
      const voted = await voter.post<{ proposal: { state: string } }>(path, { vote: 'approve' });
      ({ state } = voted.body.proposal);
    }
    return state;
  };
  const list = async (...args: readonly string[]): Promise<Listed['data']> =>
    (jsonOf(await world.runAs('bureau', 'auditor', [...args, '--json'])) as Listed).data;

  it('appoints bodies, and ends an appointment', async function () {
    for (const [run, [unit, body]] of [
      [MEMBERS.bureau.uscc, 'ACCOUNTING_BODY'],
      [MEMBERS.market.uscc, 'VENUE'],
      [MEMBERS.water.uscc, 'SETTLEMENT_BANK'],
    ].entries()) {
      expect(await decide('appoint-body', { unit, body }, run)).to.equal('EXECUTED');
    }
    const from = new Date().toISOString();
    expect(await decide('end-appointment', { from }, 0)).to.equal('EXECUTED');
    const found = await list('points', 'appointments');
    const states = found.map(({ body, facts }) => [
      body,
      (facts as readonly { state: string }[]).at(-1)?.state,
    ]);
    expect(states).to.have.deep.members([
      ['ACCOUNTING_BODY', 'ENDED'],
      ['VENUE', 'APPOINTED'],
      ['SETTLEMENT_BANK', 'APPOINTED'],
    ]);
  });

  it('sets a factor set as the form has it', async function () {
    expect(await decide('set-factor-set', {}, 0)).to.equal('EXECUTED');
    expect((await list('points', 'factor-sets')).map(({ id }) => id)).to.deep.equal(['YLJP@1']);
  });

  it('sets the rules of a venue', async function () {
    const rules = { venue: MEMBERS.market.uscc, bank: MEMBERS.water.uscc };
    expect(await decide('set-venue-rules', rules, 0)).to.equal('EXECUTED');
    expect(await list('market', 'venues')).to.have.length(1);
  });

  it('says which forms there are, and what help tells of each', async function () {
    const none = await world.run(['units', 'form', 'admit-anybody', '--json']);
    expect([none.code, errorOf(none).code]).to.deep.equal([3, 'DECISION_UNKNOWN']);
    const help = await world.run(['units', 'form', '--help']);
    for (const name of ['appoint-body', 'end-appointment', 'set-factor-set', 'set-venue-rules']) {
      expect(help.stdout).to.include(name);
      expect((await world.run(['units', 'form', name])).stdout).to.match(/^\{\n/);
    }
  });
});
