// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LocalNetwork } from '@yulian/network/local-network';
import { DataFolder, diagnose, type Diagnosis } from '@yulian/network/operator';
import { jsonOf, yulian } from '../client/support/cli.js';
import { resetDataFolder, upDataFolder } from '../support/fabric/data-folder.js';
import { requireTestNetwork } from '../support/fabric/material.js';

const quiet = (): void => undefined;
const DAY_MS = 86_400_000;
/** Nobody listens there: what is looked at is the folder and the network. */
const NO_GATEWAY = 'http://127.0.0.1:9';
const ORGANISATIONS = ['BureauMSP', 'MarketMSP', 'HousingMSP', 'EmergencyMSP', 'WaterMSP'];

interface Check {
  readonly name: string;
  readonly state: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

describe('fabric: doctor', function () {
  this.timeout(300_000);
  let folder = '';
  let data = '';
  let network: LocalNetwork;

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-doctor-'));
    data = join(folder, 'data');
    await upDataFolder(data, 'doctor');
    network = await LocalNetwork.find(join(data, 'fabric'), quiet);
    // Orderers that have just come up refuse until they have a leader.
    while (found((await look()).checks, 'ORDERER_REFUSES').length > 0);
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'pending') await network.up(quiet);
  });

  after(async function () {
    if (folder === '') return;
    await resetDataFolder(data);
    await rm(folder, { recursive: true, force: true });
  });

  const look = async (): Promise<{ code: number | null; checks: readonly Check[] }> => {
    const args = ['doctor', '--data-dir', data, '--server', NO_GATEWAY, '--json'];
    const ran = await yulian(args);
    return { code: ran.code, ...(jsonOf(ran) as { checks: readonly Check[] }) };
  };
  const found = (checks: readonly Check[], code: string): readonly Check[] =>
    checks.filter((check) => check.code === code);
  /** The organisations or servers of which a code was found. */
  const namedIn = (checks: readonly Check[], code: string, names: readonly string[]): string[] =>
    names.filter((name) => found(checks, code).some(({ message }) => message.includes(name)));
  const later = async (days: number): Promise<readonly Diagnosis[]> =>
    (await diagnose(new DataFolder(data), { nowMs: Date.now() + days * DAY_MS })) ?? [];

  it('finds a sound network sound, whose gateway does not run', async () => {
    const { code, checks } = await look();
    const bad = checks.filter(({ state }) => state !== 'pass').map((check) => check.code);
    expect([code, bad]).to.deep.equal([2, ['SERVER_NOT_REACHED']]);
    for (const each of ['PEER_OK', 'CHAINCODE_OK', 'PEER_CLOCK_OK']) {
      expect(namedIn(checks, each, ORGANISATIONS), each).to.deep.equal(ORGANISATIONS);
    }
    expect(found(checks, 'ORDERER_OK')).to.have.length(3);
    for (const each of ['LEADER_OK', 'NEWEST_BLOCK_OK', 'CERTIFICATES_OK', 'FOLDER_OK']) {
      expect(found(checks, each), each).to.have.length(1);
    }
  });

  it('names the peer that has stopped, and what that hides', async () => {
    await network.processes.stop('peer0.water');
    const { code, checks } = await look();
    expect(code).to.equal(1);
    expect(namedIn(checks, 'PEER_CLOSED', ORGANISATIONS)).to.deep.equal(['WaterMSP']);
    expect(namedIn(checks, 'CHAINCODE_NOT_ASKED', ORGANISATIONS)).to.deep.equal(['WaterMSP']);
    expect(found(checks, 'PEER_OK')).to.have.length(4);
    expect(found(checks, 'PEER_CLOSED')[0]?.remedy).not.to.equal('');
  });

  it('names the peer that takes connections and says nothing', async () => {
    const { pid } = (await network.processes.find('peer0.housing'))!;
    process.kill(pid, 'SIGSTOP');
    try {
      const { code, checks } = await look();
      expect(code).to.equal(1);
      expect(namedIn(checks, 'PEER_SILENT', ORGANISATIONS)).to.deep.equal(['HousingMSP']);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('names the organisation whose chaincode server has stopped', async () => {
    await network.processes.stop('chaincode-a.market');
    const { code, checks } = await look();
    expect(code).to.equal(1);
    expect(namedIn(checks, 'CHAINCODE_DOWN', ORGANISATIONS)).to.deep.equal(['MarketMSP']);
    expect(found(checks, 'CHAINCODE_OK')).to.have.length(4);
    expect(found(checks, 'PEER_OK')).to.have.length(5);
  });

  it('warns when one orderer is missing, and fails when no majority is there', async () => {
    await network.processes.stop('orderer2');
    const one = await look();
    expect(namedIn(one.checks, 'ORDERER_CLOSED', ['orderer2'])).to.deep.equal(['orderer2']);
    expect(found(one.checks, 'ORDERING_NO_SPARE').map(({ state }) => state)).to.deep.equal([
      'warning',
    ]);
    await network.processes.stop('orderer1');
    const two = await look();
    expect(two.code).to.equal(1);
    expect(found(two.checks, 'ORDERING_NO_MAJORITY')).to.have.length(1);
    // The last one stops leading when it misses the others.
    while (found((await look()).checks, 'LEADER_NONE').length === 0);
  });

  it('warns of every certificate before its end, those of the servers included', async () => {
    const soon = (await later(350)).filter(({ code }) => code === 'CERTIFICATE_EXPIRING');
    const of = soon.map(({ values }) => String(values['of']));
    expect(of).to.include.members(['TLS of peer0.market', 'TLS of orderer1']);
    const { organisations = [] } = (await new DataFolder(data).readConsortium()) ?? {};
    const gateways = organisations.flatMap(({ mspId, identities }) =>
      identities
        .filter(({ role }) => role === 'gateway')
        .map(({ unit, role }) => `${mspId} ${unit}.${role}`),
    );
    expect(gateways).to.have.length.above(organisations.length);
    expect(of.filter((name) => name.endsWith('.gateway'))).to.have.members(gateways);
    const over = (await later(370)).filter(({ code }) => code === 'CERTIFICATE_EXPIRED');
    expect(over).to.have.length(soon.length);
  });

  it('has a finding for each thing when everything is down', async () => {
    await network.down();
    const { code, checks } = await look();
    expect(code).to.equal(1);
    expect(found(checks, 'PEER_CLOSED')).to.have.length(5);
    expect(found(checks, 'CHAINCODE_NOT_ASKED')).to.have.length(5);
    expect(found(checks, 'ORDERER_CLOSED')).to.have.length(3);
    for (const each of ['ORDERING_NO_MAJORITY', 'LEADER_UNKNOWN', 'NEWEST_BLOCK_UNKNOWN']) {
      expect(found(checks, each), each).to.have.length(1);
    }
    expect(found(checks, 'CERTIFICATES_OK')).to.have.length(1);
  });

  it('tells a server that is another than the one that was meant', async () => {
    const own = new DataFolder(data);
    const connection = (await own.readFabricConnection())!;
    const [bureau, market, ...others] = connection.peers;
    try {
      // The market's peer in the place of the bureau's.
      const peers = [{ ...bureau!, address: market!.address }, market!, ...others];
      await own.writeFabricConnection({ ...connection, peers });
      const { checks } = await look();
      expect(namedIn(checks, 'PEER_TLS_WRONG', ORGANISATIONS)).to.deep.equal(['BureauMSP']);
      await own.writeFabricConnection({ ...connection, format: 2 as never });
      expect(found((await look()).checks, 'FOLDER_FORMAT_UNKNOWN')).to.have.length(1);
    } finally {
      await own.writeFabricConnection(connection);
    }
  });
});
