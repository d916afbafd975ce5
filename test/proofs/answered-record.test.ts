// SPDX-License-Identifier: Apache-2.0
import { answeredRecord, type LicenceBatchRecord } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import { BatchFixture } from '../support/batch-fixture.js';
import { MEMBERS } from '../support/members.js';

describe('the record from which an access was answered', function () {
  const batch = new BatchFixture({ count: 5 });
  const { basis, validFrom, fields: _, ...content } = batch.input;
  const record = {
    ...{ format: 1, kind: 'licence-batch', id: batch.id, ...content },
    ...{ issuer: MEMBERS.market.uscc, owner: MEMBERS.market.mspId },
    facts: [{ act: 'issue', state: 'VALID', from: validFrom, recordedAt: validFrom, basis }],
  } as unknown as LicenceBatchRecord;
  const found = (index: number) => ({ batch: { record, index } });
  const id = batch.idOf(1);
  const entry = batch.evidence(1);

  it('is an entry of a batch that the answer shows to be in it', function () {
    const shown = answeredRecord({ record: id, entry }, found(1), nodePrimitives);
    expect(shown).to.deep.equal({
      ...batch.entry(1),
      ...{ issuer: MEMBERS.market.uscc, typeCode: record.typeCode },
    });
  });

  it('is none where it does not', function () {
    const holder = batch.entry(2).holder;
    const forged = [
      undefined,
      batch.evidence(2),
      { ...entry, index: 2 },
      { ...entry, proof: entry.proof.slice(1) },
      { ...entry, proof: ['zz'] },
      { ...entry, content: { ...entry.content, holder: `${holder}0` } },
      { ...batch.evidence(2), content: { ...batch.evidence(2).content, id } },
    ];
    for (const one of forged) {
      expect(answeredRecord({ record: id, entry: one }, found(1), nodePrimitives)).to.equal(
        undefined,
      );
    }
    expect(answeredRecord({ record: id, entry }, {}, nodePrimitives)).to.equal(undefined);
  });
});
