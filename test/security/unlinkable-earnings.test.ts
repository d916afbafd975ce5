// SPDX-License-Identifier: Apache-2.0
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { earnInputOf } from '@yulian/gateway-api';
import { earningOpening, VaultKey } from '@yulian/gateway-api/storage';
import { earningLeaf, merkleRoot, toHex, type EarningOpening } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { digestOf } from '../support/fixtures.js';
import { MEMBERS } from '../support/members.js';

const { uscc: unit } = MEMBERS.market;
const caseOf = (name: string) => ({
  ...{ id: `cas_${digestOf(name)}`, unit, number: digestOf(`number of ${name}`) },
});

describe('nullifiers of cases', () => {
  const master = randomBytes(32);
  const key = new VaultKey(master);

  it('are the same from a restored vault and another gateway with the key', () => {
    const record = caseOf('restored');
    expect(earningOpening(new VaultKey(master), record)).to.deep.equal(earningOpening(key, record));
  });

  it('follow the number of a case, whatever id it is given', () => {
    const record = caseOf('numbered');
    const again = { ...record, id: caseOf('received again').id };
    expect(earningOpening(key, again).nullifier).to.equal(earningOpening(key, record).nullifier);
  });

  it('are of one department: another key, or another unit, has others', () => {
    const record = caseOf('elsewhere');
    const own = earningOpening(key, record).nullifier;
    expect(earningOpening(new VaultKey(randomBytes(32)), record).nullifier).to.not.equal(own);
    const { uscc } = MEMBERS.housing;
    expect(earningOpening(key, { ...record, unit: uscc }).nullifier).to.not.equal(own);
  });

  it('cannot be found by trying all that the chain shows', () => {
    const record = caseOf('shown');
    const { nullifier } = earningOpening(key, record);
    const shown = [record.id, record.unit, record.number, Buffer.from(record.number, 'hex')];
    const tried = shown.flatMap((value) =>
      ['sha256', 'sm3'].flatMap((algorithm) => [
        createHash(algorithm).update(value).digest('hex'),
        ...shown.map((other) => createHmac(algorithm, value).update(other).digest('hex')),
      ]),
    );
    expect([...tried, record.number]).to.not.include(nullifier);
  });

  it('are sent in an order of their own, so that none stands beside its case', () => {
    const records = Array.from({ length: 50 }, (_, i) => caseOf(`one of many ${String(i)}`));
    const openings = records.map((record) => earningOpening(key, record));
    const input = earnInputOf(key, { unit, factorSet: 'YLJP@1' }, openings);
    expect(input.cases).to.deep.equal([...input.cases].sort());
    expect(input.nullifiers).to.deep.equal([...input.nullifiers].sort());
    const beside = openings.filter(
      (one) => input.cases.indexOf(one.case) === input.nullifiers.indexOf(one.nullifier),
    );
    expect(beside.length).to.be.below(10);
  });

  it('fall to no dictionary of case numbers under keys that another could have', () => {
    const known = Array.from({ length: 500 }, (_, i) => caseOf(`in a dictionary ${String(i)}`));
    const nullifiers = new Set(known.map((record) => earningOpening(key, record).nullifier));
    const keys = [
      ...[0x00, 0xff].map((byte) => Buffer.alloc(32, byte)),
      ...[unit, MEMBERS.housing.uscc, 'MarketMSP', key.fingerprint].map((text) =>
        createHash('sha256').update(text).digest(),
      ),
      ...[oneBitFrom(master), randomBytes(32)],
    ];
    const hits = keys.flatMap((other) =>
      known.filter((record) =>
        nullifiers.has(earningOpening(new VaultKey(other), record).nullifier),
      ),
    );
    expect(hits).to.deep.equal([]);
  });

  it('link no two departments, and no two cases of a person', () => {
    const number = digestOf('the same number at two departments');
    const ids = { id: `cas_${digestOf('both')}`, number };
    const other = { key: new VaultKey(randomBytes(32)), unit: MEMBERS.housing.uscc };
    const pairs = Array.from({ length: 200 }, (_, i) => {
      const record = { ...ids, number: digestOf(`${number} ${String(i)}`) };
      const here = earningOpening(key, { ...record, unit });
      const there = earningOpening(other.key, { ...record, unit: other.unit });
      return [here.nullifier, there.nullifier] as const;
    });
    // Of two that belong together as many bits agree as of two that do not: half.
    const agreeing = pairs.map(([a, b]) => bitsInCommon(a, b)).reduce((sum, n) => sum + n, 0);
    expect(agreeing / (pairs.length * 256)).to.be.within(0.47, 0.53);
    const next = pairs.slice(1).map(([a], i) => bitsInCommon(a, pairs[i]?.[0] ?? ''));
    expect(next.reduce((sum, n) => sum + n, 0) / (next.length * 256)).to.be.within(0.47, 0.53);
  });

  it('cannot be tried against the root of their batch, without the salts', () => {
    const openings = ['left', 'right'].map((name) => earningOpening(key, caseOf(name)));
    const { root, cases, nullifiers } = earnInputOf(key, { unit, factorSet: 'YLJP@1' }, openings);
    const guesses = [cases, [...cases].reverse()].flatMap((order) =>
      ['', '0'.repeat(32), order[0] ?? ''].map((salt) => rootOf(order, nullifiers, salt)),
    );
    expect(guesses).to.not.include(root);
    const bySalt = (id: string) => openings.find((one) => one.case === id)?.salt ?? '';
    const [a, b] = openings.sort((x, y) => (x.nullifier < y.nullifier ? -1 : 1));
    const right = [a, b].map((one) => one?.case ?? '');
    expect(rootOf(right, nullifiers, ...right.map(bySalt))).to.equal(root);
  });
});

/** The nearest key that is another one, whatever the key ends in. */
function oneBitFrom(key: Buffer): Buffer {
  return Buffer.concat([key.subarray(0, -1), Buffer.from([key.readUInt8(key.length - 1) ^ 1])]);
}

/** The root that a guess of which nullifier is whose would come to. */
function rootOf(cases: readonly string[], nullifiers: readonly string[], ...salts: string[]) {
  const leaves = cases.map((id, i) => {
    const opening: EarningOpening = {
      ...{ case: id, nullifier: nullifiers[i] ?? '', salt: salts[i] ?? salts[0] ?? '' },
    };
    return earningLeaf(opening, nodePrimitives.sha256);
  });
  return toHex(merkleRoot(leaves, nodePrimitives.sha256));
}

function bitsInCommon(a: string, b: string): number {
  const differing = (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length;
  return 256 - differing;
}
