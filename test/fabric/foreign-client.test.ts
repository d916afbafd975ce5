// SPDX-License-Identifier: Apache-2.0
// Fabric's own command line, beside ours, on one ledger.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { transact, type Identity } from '@yulian/network';
import { FabricLedger, type FabricLedgerOptions } from '@yulian/network/fabric';
import { LocalNetwork, PeerCommands, runProgram } from '@yulian/network/local-network';
import { call, text } from '../conformance/harness.js';
import { freshFabric } from '../support/fabric/engine.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { memberKeys } from '../support/member-keys.js';

/** A block as `configtxlator` shows it, as far as it is looked at. */
interface Shown {
  readonly header: { readonly number: string; readonly previous_hash: string };
  readonly data: {
    readonly data: readonly {
      readonly payload: {
        readonly header: { readonly channel_header: { readonly tx_id: string } };
        readonly data: {
          readonly actions: readonly {
            readonly payload: {
              readonly action: {
                readonly proposal_response_payload: {
                  readonly extension: {
                    readonly results: { readonly ns_rwset: readonly ShownSet[] };
                  };
                };
              };
            };
          }[];
        };
      };
    }[];
  };
  readonly metadata: { readonly metadata: readonly (string | object)[] };
}

interface ShownSet {
  readonly namespace: string;
  readonly rwset: { readonly writes: readonly { readonly key: string; readonly value: string }[] };
}

const TRANSACTIONS_FILTER = 2;

describe('fabric: a foreign client', function () {
  this.timeout(120_000);
  let network: LocalNetwork;
  let commands: PeerCommands;
  let options: FabricLedgerOptions;
  let ledger: FabricLedger;
  let clerk: Identity;
  let folder = '';

  before(async function () {
    const path = requireTestNetwork(this);
    network = await LocalNetwork.find(path, () => undefined);
    commands = new PeerCommands(network.folder, network.programs);
    clerk = await (await memberKeys()).client('BureauMSP', undefined, undefined);
    options = await freshFabric(clerk);
    ledger = new FabricLedger(options);
    folder = await mkdtemp(join(tmpdir(), 'yulian-foreign-'));
  });

  after(async function () {
    if (folder === '') return;
    await ledger.close();
    await rm(folder, { recursive: true });
  });

  const peer = (...args: string[]): Promise<string> =>
    commands.run(network.topology.peers[0]!, args);
  const invocation = (name: string, ...args: string[]): string => {
    const { contract, transaction } = call(name);
    return JSON.stringify({ Args: [`${contract}:${transaction}`, ...args] });
  };
  const query = (name: string, ...args: string[]): Promise<string> =>
    peer(
      ...['chaincode', 'query', '-C', options.channel, '-n', options.chaincode],
      ...['-c', invocation(name, ...args)],
    );
  const invoke = (name: string, ...args: string[]): Promise<string> => {
    const [orderer] = network.topology.orderers;
    const { host, port } = orderer!.general;
    const endorsers = network.topology.peers
      .slice(0, 3)
      .flatMap(({ mspId, name: id, gateway }) => [
        ...['--peerAddresses', `${gateway.host}:${String(gateway.port)}`],
        ...['--tlsRootCertFiles', join(network.folder.tls(mspId, id), 'ca.crt')],
      ]);
    return peer(
      ...['chaincode', 'invoke', '-C', options.channel, '-n', options.chaincode],
      ...['-o', `${host}:${String(port)}`, '--tls'],
      ...['--cafile', join(network.folder.tls('OrdererMSP', orderer!.name), 'ca.crt')],
      ...[...endorsers, '--waitForEvent', '-c', invocation(name, ...args)],
    );
  };

  it('queries what we wrote', async () => {
    await transact(ledger, clerk, call('keys:put', 'ours', '我们'));
    expect((await query('keys:get', 'ours')).trim()).to.equal('我们');
  });

  it('invokes, and we see it: value, history and block', async () => {
    const from = (await ledger.info()).height;
    await invoke('keys:put', 'theirs', 'v');
    expect(text(await ledger.evaluate(clerk, call('keys:get', 'theirs')))).to.equal('v');
    for await (const { transactions } of ledger.blocks(from)) {
      const found = transactions.find(({ args }) => args[0] === 'theirs');
      if (found === undefined) continue;
      expect(found.creator.mspId).to.equal('BureauMSP');
      expect(found.code).to.equal('VALID');
      expect(found.writes.map(({ key }) => key)).to.deep.equal(['theirs']);
      break;
    }
  });

  it('fetches blocks that say the same as ours', async () => {
    const written = await transact(ledger, clerk, call('keys:put', 'block', '一块'));
    const { blockNumber, index } = written.status;
    const file = join(folder, 'block.pb');
    const json = join(folder, 'block.json');
    await peer('channel', 'fetch', String(blockNumber), file, '-c', options.channel);
    await runProgram(
      network.programs.bin('configtxlator'),
      ['proto_decode', '--type', 'common.Block', '--input', file, '--output', json],
      {},
    );
    const shown = JSON.parse(await readFile(json, 'utf8')) as Shown;
    const block = await ledger.block(blockNumber);
    const ours = block.transactions.find((one) => one.index === index)!;
    const theirs = shown.data.data[index]!.payload;
    const [action] = theirs.data.actions;
    const { results } = action!.payload.action.proposal_response_payload.extension;
    const set = results.ns_rwset.find(({ namespace }) => namespace === options.chaincode)!;
    const filter = Buffer.from(shown.metadata.metadata[TRANSACTIONS_FILTER] as string, 'base64');
    expect(Number(shown.header.number)).to.equal(block.number);
    expect(Buffer.from(shown.header.previous_hash, 'base64').toString('hex')).to.equal(
      block.previousHash,
    );
    expect(theirs.header.channel_header.tx_id).to.equal(ours.transactionId);
    expect(filter[index]).to.equal(0);
    expect(ours.code).to.equal('VALID');
    expect(
      set.rwset.writes.map(({ key, value }) => [key, Buffer.from(value, 'base64').toString()]),
    ).to.deep.equal(ours.writes.map(({ key, value }) => [key, Buffer.from(value!).toString()]));
  });

  it('gives each block the hash that the next one names', async () => {
    await transact(ledger, clerk, call('keys:put', 'last', 'v'));
    const { height, currentBlockHash } = await ledger.info();
    const newest = await ledger.block(height - 1);
    expect(newest.hash).to.equal(currentBlockHash);
    expect((await ledger.block(height - 2)).hash).to.equal(newest.previousHash);
  });
});
