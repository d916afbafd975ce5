// SPDX-License-Identifier: Apache-2.0
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { earnInputOf } from '@yulian/gateway-api';
import { earningOpening, VaultKey } from '@yulian/gateway-api/storage';
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
});
