// SPDX-License-Identifier: Apache-2.0
// An organisation that joins a consortium which is at work, by the operators' own command.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { msp } from '@hyperledger/fabric-protos';
import { expect } from 'chai';
import { loadIdentity, sign, transact, type Identity, type Ledger } from '@yulian/network';
import { LocalNetwork, runProgram } from '@yulian/network/local-network';
import { DataFolder, gatewayIdentity, openNode } from '@yulian/network/operator';
import { text } from '../conformance/harness.js';
import { smallPlan } from '../support/containers/planned.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ownPorts } from '../support/fabric/own-ports.js';
import { ROOT } from '../support/root.js';

const PROGRAM = join(ROOT, 'network/dist/local-network/main.js');
const PARK = {
  mspId: 'ParkMSP',
  name: '示例市园林局',
  units: [
    {
      uscc: '11999999T0000001XT',
      name: '示例市园林局',
      kind: 'organ',
      level: 'city',
      region: '999999',
      from: '2026-01-01T00:00:00.000Z',
      roles: ['clerk', 'gateway'],
    },
  ],
};
/** Admitted by the committee once all others are there. */
const GARDEN = {
  ...{ uscc: '11999999T00000028T', name: '示例市花木中心', kind: 'public-institution' },
  ...{ level: 'county', region: '999999', mspId: 'ParkMSP', from: '2026-01-01T00:00:00.000Z' },
};
const EPOCH = { contract: 'epoch', transaction: 'get', args: [] };
const environment = process.env as Record<string, string>;
const PATIENT = { patienceMs: 600_000 };
const quiet = (): void => undefined;

describe('fabric: an organisation that joins', function () {
  this.timeout(900_000);
  let data = '';
  let ledger: Ledger;
  let bureau: Identity;
  let close = (): Promise<void> => Promise.resolve();

  const fabric = (...args: readonly string[]): Promise<string> =>
    runProgram(process.execPath, [PROGRAM, ...args, '--data', data], environment, PATIENT);
  const network = (): Promise<LocalNetwork> => LocalNetwork.find(join(data, 'fabric'), quiet);
  const query = async (transaction: string, ...args: string[]): Promise<unknown> =>
    JSON.parse(text(await ledger.evaluate(bureau, { contract: 'registry', transaction, args })));

  before(async function () {
    requireTestNetwork(this);
    data = await mkdtemp(join(tmpdir(), 'yulian-organisation-'));
    const plan = join(data, 'plan.json');
    const park = join(data, 'park.json');
    await writeFile(plan, JSON.stringify(await smallPlan()));
    await writeFile(park, JSON.stringify(PARK));
    await fabric('up', '--plan', plan, '--port-base', String(ownPorts('organisation')));
    await fabric('add-organisation', park);
    const folder = new DataFolder(data);
    const consortium = await folder.readConsortium();
    if (consortium === undefined) throw new Error('nothing was handed over');
    ({ ledger } = await openNode(folder, consortium, { contracts: [] }));
    close = () => ledger.close();
    bureau = await gatewayIdentity(folder, consortium);
  });

  after(async () => {
    await close();
    if (data === '') return;
    await (await network()).reset();
    await rm(data, { recursive: true, force: true });
  });

  it('is known on the chain, with its units', async () => {
    expect(await query('getConsortium'))
      .to.have.property('organisations')
      .that.includes('ParkMSP');
    expect(await query('getOrganisation', 'ParkMSP')).to.include({ name: PARK.name });
    expect(await query('getUnit', PARK.units[0]?.uscc ?? '')).to.have.property('facts');
  });

  it('endorses what the others propose', async () => {
    const call = { ...EPOCH, endorsingOrganizations: ['ParkMSP'] };
    const proposal = await ledger.propose(bureau, call);
    const { endorsements } = await ledger.endorse(proposal, await sign(bureau, proposal));
    const endorsers = endorsements.map(({ endorser }) =>
      msp.SerializedIdentity.deserializeBinary(endorser).getMspid(),
    );
    expect(endorsers).to.include('ParkMSP');
  });

  it('has a unit that is admitted later enrolled, and that unit acts', async () => {
    const folder = new DataFolder(data);
    const { organisations } = await smallPlan();
    const id = 'a1'.repeat(32);
    const decision = { kind: 'ADMIT_UNIT', unit: GARDEN };
    for (const [index, { mspId, units }] of organisations.slice(0, 2).entries()) {
      const seat = units.find(({ roles }) => roles.includes('committee'))?.uscc ?? '';
      const member = await loadIdentity(folder.identity(mspId, seat, 'committee'));
      const argument = index === 0 ? { id, basis: 'SF-7', decision } : { id, vote: 'approve' };
      const args = [JSON.stringify(argument)];
      const transaction = index === 0 ? 'propose' : 'vote';
      await transact(ledger, member, { contract: 'registry', transaction, args });
    }
    await fabric('add-unit', GARDEN.uscc, '--role', 'clerk', '--role', 'operator');
    const clerk = await loadIdentity(folder.identity('ParkMSP', GARDEN.uscc, 'clerk'));
    expect((await transact(ledger, clerk, EPOCH)).status.code).to.equal('VALID');
    const consortium = await folder.readConsortium();
    const park = consortium?.organisations.find(({ mspId }) => mspId === 'ParkMSP');
    expect(park?.identities).to.deep.include({
      ...{ unit: GARDEN.uscc, role: 'operator', level: GARDEN.level },
    });
  });

  it('counts: with one other it is enough, when two must endorse', async () => {
    const running = await network();
    await running.down(['peer0.market', 'peer0.housing']);
    const { status } = await transact(ledger, bureau, EPOCH);
    expect(status.code).to.equal('VALID');
  });

  it('is still there after down and up, and adding it again adds nothing', async () => {
    await fabric('down');
    await fabric('up');
    const running = await network();
    const served = await running.servers.served();
    await fabric('add-organisation', join(data, 'park.json'));
    expect(running.settings.mspIds).to.have.length(4);
    expect(await running.servers.served()).to.deep.equal(served);
    expect(await query('getConsortium'))
      .to.have.property('organisations')
      .with.length(4);
  });
});
