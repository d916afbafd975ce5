// SPDX-License-Identifier: Apache-2.0
import { HeldBytes } from '@yulian/gateway-api';
import { expect } from 'chai';
import fc from 'fast-check';

const KIB = 1024;
const PIECE = 64 * KIB;

describe('gateway: bodies in memory', () => {
  it('of whoever holds the most make room for others, the newest first', () => {
    const held = new HeldBytes(1024 * KIB);
    const lost: string[] = [];
    const bodies = ['old', 'new'].map((name) => {
      const holding = held.hold('crowd');
      holding.onTakenBack((why) => lost.push(`${name} ${why.code}`));
      for (let i = 0; i < 7; i++) holding.add(PIECE);
      return holding;
    });
    const single = held.hold('single');
    for (let i = 0; i < 6; i++) single.add(PIECE);
    expect(lost).to.deep.equal(['new GATEWAY_BUSY']);
    expect(() => bodies[1]?.add(1))
      .to.throw()
      .with.property('code', 'GATEWAY_BUSY');
    bodies[0]?.add(1);
    for (const body of [...bodies, single, single]) body.release();
    expect(held.total).to.equal(0);
  });

  it('that nobody else outweighs are refused where there is no room', () => {
    const held = new HeldBytes(256 * KIB);
    const [first, second] = [held.hold('one'), held.hold('two')];
    first.add(PIECE);
    for (let i = 0; i < 2; i++) second.add(PIECE);
    expect(() => {
      second.add(PIECE);
    })
      .to.throw()
      .with.property('code', 'GATEWAY_BUSY');
    first.add(1);
  });

  it('count as more than their bytes where they come byte by byte', () => {
    const held = new HeldBytes(KIB * KIB);
    const holding = held.hold('one');
    const send = (): void => {
      for (let i = 0; i < 4096; i++) holding.add(1);
    };
    expect(send).to.throw().with.property('code', 'GATEWAY_BUSY');
  });

  it('never come to more than there is room for, and give all of it back', () => {
    const step = fc.record({
      client: fc.integer({ min: 0, max: 3 }),
      body: fc.integer({ min: 0, max: 3 }),
      bytes: fc.integer({ min: 0, max: 200 * KIB }),
      releases: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const held = new HeldBytes(512 * KIB);
        const open = new Map<string, ReturnType<HeldBytes['hold']>>();
        for (const { client, body, bytes, releases } of steps) {
          const name = `${String(client)}/${String(body)}`;
          const holding = open.get(name) ?? held.hold(String(client));
          open.set(name, holding);
          try {
            if (releases) holding.release();
            else holding.add(bytes);
          } catch {
            holding.release();
          }
          if (releases) open.delete(name);
          expect(held.total).to.be.within(0, 512 * KIB);
        }
        for (const holding of open.values()) holding.release();
        expect(held.total).to.equal(0);
      }),
    );
  });
});
