// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ContractRefusedError, LedgerError, transact } from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import { LocalNetwork, upgrade } from '@yulian/network/local-network';
import { text } from '../conformance/harness.js';
import { fabricOptions } from '../support/fabric/engine.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { startTestNetwork } from '../support/fabric/network.js';
import { ownPorts } from '../support/fabric/own-ports.js';
import { MemberKeys } from '../support/member-keys.js';

const NEXT = fileURLToPath(new URL('../support/fabric/chaincode-next.js', import.meta.url));
const CHANNEL = 'test0';
const CHAINCODE = 'yulian';
const quiet = (): void => undefined;

describe('fabric: upgrade', function () {
  this.timeout(300_000);
  let folder = '';
  let network: LocalNetwork;
  let keys: MemberKeys;

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-upgrade-'));
    keys = await startTestNetwork(folder, { portBase: ownPorts('upgrade'), channels: 1 }, quiet);
    network = await LocalNetwork.find(folder, quiet);
    await network.define(CHANNEL);
  });

  after(async function () {
    if (folder === '') return;
    await (await LocalNetwork.find(folder, quiet)).reset();
    await rm(folder, { recursive: true, force: true });
  });

  it('brings new contracts under load: every acknowledged write counts, old data stays', async () => {
    const clerk = await keys.client('BureauMSP', undefined, undefined);
    const place = { channel: CHANNEL, chaincode: CHAINCODE };
    const ledger = new FabricLedger(await fabricOptions(network, place, clerk));
    const tally = (transaction: string, ...args: string[]) => ({
      contract: 'tally',
      transaction,
      args,
    });
    const next = { contract: 'next', transaction: 'read', args: ['before'] };
    await transact(ledger, clerk, tally('add', 'before', '7'));
    expect(await codeOf(ledger.evaluate(clerk, next))).to.equal('BAD_PROPOSAL');

    let isDone = false;
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      let acknowledged = 0;
      while (!isDone) {
        const code = await codeOf(transact(ledger, clerk, tally('add', `w${String(writer)}`, '1')));
        if (code === undefined) acknowledged += 1;
        else expect(MAY_FAIL).to.include(code);
      }
      return acknowledged;
    });
    expect(await upgrade(network, CHANNEL, quiet, { module: NEXT })).to.equal(2);
    isDone = true;
    for (const [writer, acknowledged] of (await Promise.all(writers)).entries()) {
      expect(acknowledged).to.be.greaterThan(0);
      const sum = await ledger.evaluate(clerk, tally('get', `w${String(writer)}`));
      expect(Number(text(sum))).to.equal(acknowledged);
    }
    expect(text(await ledger.evaluate(clerk, next))).to.equal('7');
    await transact(ledger, clerk, tally('add', 'before', '1'));
    expect(text(await ledger.evaluate(clerk, next))).to.equal('8');
    await ledger.close();
  });

  it('leaves the servers of the new version alone running, also after down and up', async () => {
    const running = async (): Promise<string[]> =>
      (await network.processes.names()).filter((name) => name.startsWith('chaincode')).sort();
    const expected = ['bureau', 'emergency', 'housing', 'market', 'water'];
    expect(await running()).to.deep.equal(expected.map((name) => `chaincode-b.${name}`));
    await network.down();
    await network.up(quiet, { module: NEXT });
    expect(await running()).to.deep.equal(expected.map((name) => `chaincode-b.${name}`));
    await network.define(CHANNEL);
    expect(await network.servers.served()).to.deep.equal([2]);
  });
});

/** Codes after which nothing was written. */
const MAY_FAIL = ['ENDORSER_UNAVAILABLE', 'MVCC_READ_CONFLICT', 'ENDORSEMENT_POLICY_FAILURE'];

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof LedgerError || error instanceof ContractRefusedError) return error.code;
    throw error;
  }
}
