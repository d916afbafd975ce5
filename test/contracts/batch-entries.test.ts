// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { ActInput, BatchEvidence } from '@yulian/chaincode/schemas';
import type { LicenceContent } from '@yulian/proofs';
import { BatchFixture, type BatchWish } from '../support/batch-fixture.js';
import { actOf, digestOf, ISSUED, nextOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

/** Ways to show an entry falsely. */
const FORGED: readonly (readonly [string, (batch: BatchFixture) => BatchEvidence])[] = [
  ['another place', (batch) => ({ ...batch.evidence(1), index: 2 })],
  ['the content of another entry', (batch) => ({ ...batch.evidence(2), index: 1 })],
  [
    'the content of another entry under its own name',
    (batch) => ({
      ...batch.evidence(1),
      content: { ...batch.evidence(2).content, id: batch.idOf(1) },
    }),
  ],
  [
    'another holder',
    (batch) => ({
      ...batch.evidence(1),
      content: { ...batch.evidence(1).content, holder: `h1.${digestOf('thief')}` },
    }),
  ],
  [
    'a longer validity',
    (batch) => {
      const { validTo: _, ...content } = batch.evidence(1).content;
      return { ...batch.evidence(1), content };
    },
  ],
  ['a proof too short', (batch) => ({ ...batch.evidence(1), proof: batch.inclusion(1).slice(1) })],
  [
    'a proof too long',
    (batch) => ({ ...batch.evidence(1), proof: [...batch.inclusion(1), digestOf('more')] }),
  ],
  [
    'a proof in another order',
    (batch) => ({ ...batch.evidence(1), proof: batch.inclusion(1).reverse() }),
  ],
  ['no proof', (batch) => ({ ...batch.evidence(1), proof: [] })],
];

/** Leaves that break the terms under which the batch was issued. */
const OUTSIDE: readonly (readonly [string, Partial<LicenceContent>])[] = [
  ['was issued at another time', { issuedAt: '2025-05-01T00:00:00.000Z' }],
  ['begins before the batch', { validFrom: '2025-05-31T00:00:00.000Z' }],
  ['ends after the batch', { validTo: '2030-01-01T00:00:00.001Z' }],
  ['relies on something else', { reliesOn: [new BatchFixture().idOf(0)] }],
];

forEachLedger('entries of a batch', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
  });
  const issueBatch = async (wish?: BatchWish): Promise<BatchFixture> => {
    const batch = new BatchFixture({ validTo: '2030-01-01T00:00:00.000Z', count: 5, ...wish });
    await world.as('market', 'clerk').issueBatch(batch.input);
    return batch;
  };
  const act = (input: ActInput) => world.as('market', 'approver').act(input);
  const auditor = () => world.as('water', 'auditor');

  it('are known by their place before anything was done to them', async () => {
    const batch = await issueBatch();
    const found = await auditor().licence(batch.idOf(4));
    expect(found).to.not.have.property('licence');
    expect(found.batch).to.deep.equal({ record: await auditor().batch(batch.id), index: 4 });
  });

  it('become rows of their own with the first act, admitted by inclusion proof', async () => {
    const batch = await issueBatch();
    const input = { ...actOf(batch.idOf(2), 'suspend'), evidence: batch.evidence(2) };
    const licence = await act(input);
    const { facts: first, ...record } = await auditor().batch(batch.id);
    expect(licence).to.deep.include({
      ...batch.entry(2),
      batch: { id: batch.id, index: 2 },
      ...{ version: 1, typeCode: record.typeCode, issuer: record.issuer, owner: record.owner },
      standard: record.standard,
    });
    expect(licence.facts.map(({ act: name }) => name)).to.deep.equal(['issue', 'suspend']);
    expect(licence.facts[0]).to.include({ txId: first[0]?.txId, from: ISSUED });
    // From then on no proof is needed, and a wrong one is not looked at.
    await act(actOf(batch.idOf(2), 'restore'));
    await act({ ...actOf(batch.idOf(2), 'revoke'), evidence: batch.evidence(3) });
    expect((await auditor().licence(batch.idOf(2))).licence?.facts).to.have.length(4);
  });

  it('need that proof', async () => {
    const batch = await issueBatch();
    const bare = () => act(actOf(batch.idOf(1), 'suspend'));
    await refusedUnchanged(world, bare, 'BATCH_PROOF_INVALID', {
      pointer: '/evidence',
      params: { id: batch.idOf(1) },
    });
  });

  for (const [title, forge] of FORGED) {
    it(`are not admitted by ${title}`, async () => {
      const batch = await issueBatch();
      const input = { ...actOf(batch.idOf(1), 'suspend'), evidence: forge(batch) };
      await refusedUnchanged(world, () => act(input), 'BATCH_PROOF_INVALID', {
        pointer: '/evidence',
      });
    });
  }

  for (const [title, leaf] of OUTSIDE) {
    it(`are not admitted when the leaf ${title}`, async () => {
      const batch = await issueBatch({ entry: (index) => (index === 1 ? leaf : {}) });
      const input = { ...actOf(batch.idOf(1), 'suspend'), evidence: batch.evidence(1) };
      await refusedUnchanged(world, () => act(input), 'BATCH_PROOF_INVALID');
      await act({ ...actOf(batch.idOf(2), 'suspend'), evidence: batch.evidence(2) });
    });
  }

  it('are not admitted from another place than their identifier names', async () => {
    const wish = { serialPrefix: 'SWAPPED', count: 2 };
    const straight = new BatchFixture(wish);
    const swapped = (index: number) => ({ id: straight.idOf(1 - index) });
    const batch = await issueBatch({ ...wish, entry: swapped });
    const input = { ...actOf(batch.idOf(0), 'suspend'), evidence: batch.evidence(0) };
    await refusedUnchanged(world, () => act(input), 'BATCH_PROOF_INVALID');
  });

  it('are exceptions of their batch from then on, each once, whatever comes between', async () => {
    const batch = await issueBatch({ count: 2, serialPrefix: 'EX' });
    for (const serial of ['EX000010', 'EX000011']) await issued(world, { serial });
    const exceptions = async () => (await auditor().assessBatch(batch.id)).exceptions;
    expect(await exceptions()).to.deep.equal([]);
    const change = { from: '2025-07-01T00:00:00.000Z' };
    await act({ ...actOf(batch.idOf(0), 'downgrade', change), evidence: batch.evidence(0) });
    let previous = { id: batch.idOf(0) };
    for (const month of ['08', '09', '10']) {
      const from = `2025-${month}-01T00:00:00.000Z`;
      const input = nextOf(previous, 'change', { issuedAt: from, validFrom: from });
      await world.as('market', 'clerk').succeed(input);
      previous = input.next;
    }
    await act({ ...actOf(batch.idOf(1), 'revoke'), evidence: batch.evidence(1) });
    expect(await exceptions()).to.deep.equal([batch.idOf(0), batch.idOf(1)]);
  });

  it('of another batch prove nothing here', async () => {
    const [one, other] = [await issueBatch(), await issueBatch()];
    const input = { ...actOf(one.idOf(1), 'suspend'), evidence: other.evidence(1) };
    await refused(act(input), 'BATCH_PROOF_INVALID');
  });
});
