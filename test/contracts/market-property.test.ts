// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MarketOnLedger } from '../support/market-on-ledger.js';
import { feeOn } from './market-model.js';
import { feeOf } from '@yulian/proofs';

/** Sequences of moves; the large number is `npm run torture -- market`. */
const SEQUENCES = { embedded: 12, fabric: 3 } as const;
const PATIENCE_MS = 3_600_000;

forEachLedger('random trading', (openLedger, engine) => {
  let play: MarketOnLedger;
  before(async () => {
    play = await MarketOnLedger.open(openLedger);
  });

  it('comes to what an independent model of the market says, however many move at once', async function () {
    this.timeout(PATIENCE_MS);
    const asked = Number(process.env['MARKET_SEQUENCES'] ?? '0');
    const numRuns = asked > 0 ? asked : SEQUENCES[engine as keyof typeof SEQUENCES];
    let committed = 0;
    let overtaken = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 9999 })), async (stream) => {
        const draw = (n: number): number => (stream.next().value as number) % n;
        const counts = await play.play(draw, 4, 4);
        committed += counts.committed;
        overtaken += counts.overtaken;
      }),
      { numRuns, endOnFailure: true },
    );
    expect(committed).to.be.greaterThan(numRuns);
    expect(overtaken).to.be.greaterThan(0);
    if (asked > 0)
      process.stderr.write(`${String(committed)} moves, ${String(overtaken)} not made\n`);
  });
});

describe('the fee of a venue', () => {
  it('is that of the model, to the fen', () => {
    const fee = { perMille: 5, minimum: '10' };
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (total) => {
        expect(feeOf(BigInt(total), fee).toString()).to.equal(String(feeOn(total)));
      }),
    );
  });
});
