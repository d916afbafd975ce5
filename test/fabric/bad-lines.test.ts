// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { Transactions, Vault } from '@yulian/gateway-api/storage';
import { transact, type Identity } from '@yulian/network';
import { FabricLedger } from '@yulian/network/fabric';
import { call, text } from '../conformance/harness.js';
import { inDirectory } from '../gateway/storage/support.js';
import { codeOf } from '../support/code-of.js';
import { BadLine } from '../support/fabric/bad-line.js';
import type { LineState } from '../support/fabric/conduit.js';
import { freshFabric } from '../support/fabric/engine.js';
import { NETWORK_VARIABLE, testNetworkFolder } from '../support/fabric/material.js';
import { memberKeys } from '../support/member-keys.js';

const DEADLINES = { evaluate: 2000, endorse: 4000, submit: 1000, status: 6000 };
/** Longer than what is sent may take: it is known by then that no answer comes. */
const OUTAGE_MS = 1500;
const SPOILT: readonly LineState[] = ['cut', 'silent', 'no-answers'];

/** A ledger whose peers are all reached over lines that can be spoilt; the own one's is first. */
interface Spoilable {
  readonly ledger: FabricLedger;
  readonly clerk: Identity;
  readonly own: BadLine;
  readonly lines: readonly BadLine[];
}

async function withLines(use: (world: Spoilable) => Promise<void>): Promise<void> {
  const keys = await memberKeys();
  const clerk = await keys.client('BureauMSP', undefined, undefined);
  const { peers, ...options } = await freshFabric(clerk);
  const inOrder = [...peers].sort((a, b) => rank(a.mspId, clerk) - rank(b.mspId, clerk));
  const lines = await Promise.all(inOrder.map(({ address }) => BadLine.to(address)));
  const reached = inOrder.map((peer, index) => ({ ...peer, address: lines[index]!.address }));
  const ledger = new FabricLedger({ ...options, peers: reached, deadlines: DEADLINES });
  try {
    await use({ ledger, clerk, own: lines[0]!, lines });
  } finally {
    await ledger.close();
    await Promise.all(lines.map((line) => line.close()));
  }
}

function rank(mspId: string, { mspId: own }: Identity): number {
  return mspId === own ? 0 : 1;
}

const runs = testNetworkFolder() === undefined ? describe.skip : describe;
if (testNetworkFolder() === undefined) it(`cannot run here: ${NETWORK_VARIABLE} is not set`);

runs('fabric: bad lines to peers', function () {
  this.timeout(180_000);

  const put = ({ ledger, clerk }: Spoilable, key: string) =>
    transact(ledger, clerk, call('keys:put', key, 'v'));
  const get = async ({ ledger, clerk }: Spoilable, key: string): Promise<string> =>
    text(await ledger.evaluate(clerk, call('keys:get', key)));

  for (const state of SPOILT) {
    it(`another organisation’s peer is asked while the own one’s line is ${state}`, () =>
      withLines(async (world) => {
        await put(world, 'a');
        world.own.become(state);
        expect(await get(world, 'a')).to.equal('v');
        expect((await put(world, 'b')).status.code).to.equal('VALID');
        expect(await get(world, 'b')).to.equal('v');
      }));
  }

  it('who has not answered is left alone for a while, then asked again', () =>
    withLines(async (world) => {
      const { own } = world;
      await put(world, 'a');
      own.become('no-answers');
      await get(world, 'a');
      const asked = own.bytesAsked;
      await get(world, 'a');
      await get(world, 'a');
      expect(own.bytesAsked).to.equal(asked);
      own.become('good');
      while (own.bytesAsked === asked) await get(world, 'a');
    }));

  it('when no line is good, nothing was done, and it says so', () =>
    withLines(async (world) => {
      await put(world, 'a');
      for (const line of world.lines) line.become('cut');
      expect(await codeOf(get(world, 'a'))).to.equal('LEDGER_UNAVAILABLE');
      expect(await codeOf(put(world, 'b'))).to.equal('ENDORSER_UNAVAILABLE');
      for (const line of world.lines) line.become('good');
      // Until somebody finds out that they answer again.
      while ((await codeOf(get(world, 'a'))) !== undefined);
      expect(await get(world, 'b')).to.equal('');
    }));

  it('a line that is slow is slow, and no more', () =>
    withLines(async (world) => {
      world.own.delay(150);
      expect((await put(world, 'a')).status.code).to.equal('VALID');
      expect(await get(world, 'a')).to.equal('v');
    }));

  it('a follower who begins anew after each cut sees every block once', () =>
    withLines(async (world) => {
      const { ledger, lines } = world;
      const from = (await ledger.info()).height;
      const seen: number[] = [];
      const keys = Array.from({ length: 12 }, (_, index) => `k${String(index)}`);
      const stop = new AbortController();
      const following = (async () => {
        while (!stop.signal.aborted) {
          try {
            const next = from + seen.length;
            for await (const block of ledger.blocks(next, stop)) {
              seen.push(block.number);
            }
          } catch {
            // Its line was cut: it begins anew, not so soon that nothing else gets its turn.
            await delay(10);
          }
        }
      })();
      let last = 0;
      for (const [index, key] of keys.entries()) {
        last = (await put(world, key)).status.blockNumber;
        const line = lines[index % lines.length]!;
        line.become('cut');
        line.become('good');
        // Until it is known that it was cut.
        await delay(20);
      }
      while ((seen.at(-1) ?? 0) < last) await delay(20);
      stop.abort();
      await following;
      expect(seen).to.deep.equal(seen.map((_, index) => from + index));
    }));

  it('a write is done once, whatever becomes of the lines while it is sent', () =>
    inDirectory((directory) =>
      withLines(async ({ ledger, clerk, lines }) => {
        const vault = await Vault.open({ directory: join(directory, 'vault') });
        let next: LineState = 'good';
        const onStep = (step: string): void => {
          if (step !== 'outbox.envelope') return;
          for (const line of lines) line.become(next);
          setTimeout(() => {
            for (const line of lines) line.become('good');
          }, OUTAGE_MS);
        };
        const transactions = new Transactions({ ledger, vault, onStep });
        const states: readonly LineState[] = [...SPOILT, ...SPOILT, ...SPOILT];
        for (const [index, state] of states.entries()) {
          next = state;
          const key = `key-${String(index)}`;
          const request = {
            identity: clerk,
            idempotency: { key, fingerprint: key },
            prepare: () => ({ call: tally('add', 'sum', '1') }),
          };
          const first = await transactions.transact(request);
          const again = await transactions.transact(request);
          expect(again.transactionId).to.equal(first.transactionId);
          expect(again.replayed).to.equal(true);
        }
        const sum = text(await ledger.evaluate(clerk, tally('get', 'sum')));
        expect(sum).to.equal(String(states.length));
        await transactions.close();
        await vault.close();
      }),
    ));
});

function tally(transaction: string, ...args: string[]) {
  return { contract: 'tally', transaction, args };
}
