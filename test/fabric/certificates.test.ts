// SPDX-License-Identifier: Apache-2.0
// What becomes of certificates after they were issued: taken back, renewed.
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  createIdentity,
  LedgerError,
  loadLastingIdentity,
  sign,
  transact,
  type Identity,
  type KeyPair,
} from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import {
  issueToUnits,
  LocalNetwork,
  revokeCertificate,
  type Authority,
} from '@yulian/network/local-network';
import { DataFolder } from '@yulian/network/operator';
import { call } from '../conformance/harness.js';
import { fabricOptions } from '../support/fabric/engine.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { startTestNetwork, TEST_CHAINCODE } from '../support/fabric/network.js';
import { ownPorts } from '../support/fabric/own-ports.js';
import { PLAN } from '../support/gateway.js';
import { MEMBERS } from '../support/members.js';
import { requireSoftHsm, SoftHsm } from '../support/soft-hsm.js';
import { throwsCode } from '../support/throws-code.js';

const CHANNEL = 'test0';
const MSP = 'BureauMSP';
/** More than any certificate has left. */
const ALL_DAYS = 10_000;
/** Only its units. */
const BUREAU = { ...PLAN, organisations: PLAN.organisations.filter(({ mspId }) => mspId === MSP) };
const quiet = (): void => undefined;
const put = (key: string) => call('keys:put', key, 'v');

describe('fabric: certificates after their issue', function () {
  this.timeout(300_000);
  let folder = '';
  let network: LocalNetwork;
  let authority: Authority;
  let ledger: FabricLedger;
  let reader: KeyPair;
  let close = (): Promise<void> => Promise.resolve();

  const enrolled = (id: string): Promise<KeyPair> => authority.issue({ id, type: 'client' });
  const as = (pair: KeyPair): Identity => createIdentity({ mspId: MSP, ...pair });
  const serialOf = ({ certificate }: KeyPair): string =>
    new X509Certificate(certificate).serialNumber.toLowerCase();

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-certificates-'));
    await startTestNetwork(folder, { portBase: ownPorts('certificates'), channels: 1 }, quiet);
    network = await LocalNetwork.find(folder, quiet);
    await network.define(CHANNEL);
    const found = (await network.startAuthorities()).get(MSP);
    if (found === undefined) throw new RangeError(`no authority of ${MSP}`);
    authority = found;
    reader = await enrolled('reader');
    const place = { channel: CHANNEL, chaincode: 'yulian' };
    ledger = new FabricLedger(await fabricOptions(network, place, as(reader)));
    close = () => ledger.close();
  });

  after(async function () {
    await close();
    if (folder === '') return;
    await (await LocalNetwork.find(folder, quiet)).reset();
    await rm(folder, { recursive: true, force: true });
  });

  it('one that was taken back serves for nothing, from when the command has ended', async () => {
    const thief = await enrolled('stolen');
    const identity = as(thief);
    await transact(ledger, identity, put('before'));
    const proposal = await ledger.propose(identity, put('endorsed-before'));
    const transaction = await ledger.endorse(proposal, await sign(identity, proposal));
    await revokeCertificate(network, MSP, serialOf(thief));
    await throwsCode(transact(ledger, identity, put('after')), 'IDENTITY_NOT_TRUSTED');
    await throwsCode(ledger.evaluate(identity, call('keys:get', 'before')), 'IDENTITY_NOT_TRUSTED');
    const { transactionId, bytes } = transaction;
    const submitting = ledger.submit({
      ...{ transactionId, bytes },
      signature: await sign(identity, transaction),
    });
    await throwsCode(submitting, 'IDENTITY_NOT_TRUSTED');
    expect(await ledger.findTransaction(transactionId)).to.equal(undefined);
  });

  it('what it signed before stays, and the chain verifies', async () => {
    const value = await ledger.evaluate(as(reader), call('keys:get', 'before'));
    expect(Buffer.from(value).toString()).to.equal('v');
    expect((await ledger.verifyChain()).ok).to.equal(true);
  });

  it('a second one is taken back beside the first; a third goes on', async () => {
    const [second, third] = [await enrolled('second'), await enrolled('third')];
    await revokeCertificate(network, MSP, serialOf(second));
    await throwsCode(transact(ledger, as(second), put('k')), 'IDENTITY_NOT_TRUSTED');
    expect((await transact(ledger, as(third), put('k'))).status.code).to.equal('VALID');
  });

  it('whoever lost one gets another under the same name', async () => {
    const again = await enrolled('stolen');
    expect((await transact(ledger, as(again), put('k'))).status.code).to.equal('VALID');
  });

  it('one that the authority did not issue, or of nobody, is refused', async () => {
    await throwsCode(revokeCertificate(network, MSP, 'abcd'), 'AUTHORITY_REFUSED');
    await throwsCode(revokeCertificate(network, 'NowhereMSP', 'abcd'), 'USAGE');
  });

  it('a unit’s is renewed while its key stays in a device', async function () {
    const hsm = await SoftHsm.shared(requireSoftHsm(this));
    const data = new DataFolder(join(folder, 'data'));
    const authorities = new Map([[MSP, authority]]);
    const issue = (withinDays: number): Promise<void> =>
      issueToUnits(data, BUREAU, { authorities, withinDays });
    await issue(0);
    const place = data.identity(MSP, MEMBERS.bureau.uscc, 'clerk');
    const key = join(place, 'key.pem');
    const device = await hsm.token(await readFile(key, 'utf8'));
    await rm(key);
    await writeFile(join(place, 'device.json'), JSON.stringify(device));
    const clerk = await loadLastingIdentity(place);
    const { certificate } = clerk;
    expect((await transact(ledger, clerk, put('device'))).status.code).to.equal('VALID');
    await issue(0);
    expect(await clerk.reread()).to.equal(false);
    await issue(ALL_DAYS);
    expect(await clerk.reread()).to.equal(true);
    expect(clerk.certificate).to.not.equal(certificate);
    expect(existsSync(key)).to.equal(false);
    expect((await transact(ledger, clerk, put('device'))).status.code).to.equal('VALID');
  });

  it('those of all processes are renewed, the keys stay, and the chain goes on', async () => {
    const nodes = [
      ...network.topology.peers.map(({ mspId, name }) => [mspId, name] as const),
      ...network.topology.orderers.map(({ name }) => ['OrdererMSP', name] as const),
    ];
    const certificates = (): Promise<X509Certificate[]> =>
      Promise.all(
        nodes.map(async ([mspId, name]) => {
          const file = join(network.folder.tls(mspId, name), 'server.crt');
          return new X509Certificate(await readFile(file));
        }),
      );
    const keysOf = (all: readonly X509Certificate[]): string[] =>
      all.map(({ publicKey }) => {
        const bytes = publicKey.export({ type: 'spki', format: 'der' });
        return createHash('sha256').update(bytes).digest('hex');
      });
    const before = await certificates();
    await transact(ledger, as(reader), put('renewal'));
    await network.up(quiet, TEST_CHAINCODE, ALL_DAYS);
    const after = await certificates();
    for (const [index, { serialNumber }] of after.entries()) {
      expect(serialNumber).to.not.equal(before[index]?.serialNumber);
    }
    expect(keysOf(after)).to.deep.equal(keysOf(before));
    await network.define(CHANNEL);
    const writing = () => transact(ledger, as(reader), put('renewal'));
    expect((await onceOrdered(writing)).status.code).to.equal('VALID');
  });

  it('nothing is renewed that does not end soon', async () => {
    const before = await certificatesOf(network);
    await network.up(quiet, TEST_CHAINCODE);
    expect(await certificatesOf(network)).to.deep.equal(before);
  });
});

/** Serial numbers of what all processes show in TLS. */
async function certificatesOf({ topology, folder }: LocalNetwork): Promise<string[]> {
  const nodes = [
    ...topology.peers.map(({ mspId, name }) => folder.tls(mspId, name)),
    ...topology.orderers.map(({ name }) => folder.tls('OrdererMSP', name)),
  ];
  return Promise.all(
    nodes.map(async (place) => {
      const pem = await readFile(join(place, 'server.crt'));
      return new X509Certificate(pem).serialNumber;
    }),
  );
}

/** Orderers that have just been started may have no leader yet. */
async function onceOrdered<T>(write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof LedgerError) || error.code !== 'ORDERER_UNAVAILABLE') throw error;
    }
  }
}
