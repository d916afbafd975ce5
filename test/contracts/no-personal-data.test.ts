// SPDX-License-Identifier: Apache-2.0
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { commitDocument, commitFields, fieldType } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { BatchFixture } from '../support/batch-fixture.js';
import {
  actOf,
  collectionStandard,
  licenceOf,
  nextOf,
  onChainStandard,
  TYPE,
} from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers } from '../support/issuing-world.js';
import { materialOf } from '../support/material-fixture.js';
import { refused } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

/** Fictitious, region 999999: nobody has this name and number. */
const PERSON = {
  name: '周示例·卡纳里',
  number: '999999199001010016',
  phone: '13900009999',
  address: '示例市虚构区丁字路1号',
};
const CANARIES = Object.values(PERSON);

const properties = Object.fromEntries(
  Object.keys(PERSON).map((name) => [name, { type: 'string', 'x-personal': true }]),
);
const SCHEMA = { type: 'object', properties, required: ['name'], additionalProperties: false };

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text);

/** How a value could show itself: as it is, encoded, or as a digest that can be guessed. */
function shapesOf(canary: string): string[] {
  const bytes = Buffer.from(canary);
  const json = JSON.stringify(canary);
  return [
    canary,
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    ...['sha256', 'sm3'].flatMap((algorithm) => [
      hash(algorithm, canary).digest('hex'),
      hash(algorithm, canary).digest('base64'),
      hash(algorithm, json).digest('hex'),
    ]),
  ];
}

/** What an issuing gateway makes of a person: commitments and pseudonyms. */
function committed() {
  const fields = commitFields(PERSON, randomBytes, nodePrimitives);
  const file = `${PERSON.name} ${PERSON.number}`;
  const document = {
    sha256: hash('sha256', file).digest('hex'),
    sm3: hash('sm3', file).digest('hex'),
    size: Buffer.byteLength(file),
  };
  return {
    holder: `h1.${createHmac('sha256', randomBytes(32)).update(PERSON.number).digest('hex')}`,
    commitment: { root: fields.root, leafCount: fields.leafCount },
    document: { commitment: commitDocument(document, randomBytes(16), nodePrimitives) },
    fields: fields.openings.map(({ path, value }) => ({ path, type: fieldType(value) ?? 'null' })),
  };
}

forEachLedger('personal data', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
    await world.as('bureau', 'approver').publish(collectionStandard({ schema: SCHEMA }));
    await world.as('bureau', 'approver').publish(onChainStandard());
    await givePowers(world, 'market', ['issue']);
  });

  /** Everything in all blocks, as text; bytes as they are and decoded. */
  async function everythingOnChain(): Promise<string> {
    const { height } = await world.ledger.info();
    const texts: string[] = [];
    for (let number = 0; number < height; number += 1) {
      for (const { event, writes, ...rest } of (await world.ledger.block(number)).transactions) {
        texts.push(JSON.stringify(rest), Buffer.from(event?.payload ?? []).toString());
        for (const { key, value } of writes) texts.push(key, Buffer.from(value ?? []).toString());
      }
    }
    return texts.join('\n');
  }

  function expectNone(text: string): void {
    for (const canary of CANARIES) {
      for (const shape of shapesOf(canary)) expect(text.includes(shape), shape).to.equal(false);
    }
  }

  it('never reaches a block: contracts are given commitments', async () => {
    const clerk = world.as('market', 'clerk');
    const { fields, ...person } = committed();
    const licence = await clerk.issue(licenceOf({ ...person, fields }));
    await clerk.succeed(nextOf(licence, 'change', { ...committed() }));
    const batch = new BatchFixture({ entry: () => person });
    await clerk.issueBatch({ ...batch.input, fields });
    const act = { ...actOf(batch.idOf(1), 'suspend'), evidence: batch.evidence(1) };
    await world.as('market', 'approver').act(act);
    const { holder, commitment, document } = person;
    const id = `mat_${document.commitment}`;
    await clerk.submit('material:register', materialOf({ id, holder, commitment, document }));
    const text = await everythingOnChain();
    expect(text).to.include(person.commitment.root).and.include(batch.idOf(1));
    expectNone(text);
  });

  it('would be found there', () => {
    for (const canary of CANARIES) {
      for (const shape of shapesOf(canary))
        expect(() => {
          expectNone(`x${shape}y`);
        }).to.throw();
    }
  });

  it('has no room in codes, paths, types and references', async () => {
    const clerk = world.as('market', 'clerk');
    const good = licenceOf({ ...committed() });
    for (const canary of CANARIES) {
      const smuggled = [
        { ...good, basis: canary },
        { ...good, basis: `A-${canary}` },
        { ...good, holder: canary },
        { ...good, holder: `h1.${canary}` },
        { ...good, document: { commitment: canary } },
        {
          ...good,
          fields: [{ path: `/${canary}`, type: 'string' as const }, ...good.fields.slice(1)],
        },
        { ...good, fields: [{ path: '/name', type: canary }, ...good.fields.slice(1)] },
        { ...good, standard: { id: `CS-${canary}`, version: 1 } },
        { ...good, note: canary },
      ];
      for (const input of smuggled) {
        await refused(clerk.issue(input as typeof good), 'ARGUMENT_INVALID').catch(async () =>
          refused(clerk.issue(input as typeof good), 'FIELDS_NOT_IN_STANDARD'),
        );
      }
      const pause = { subject: { kind: 'unit', id: canary }, basis: 'X-1' };
      const asked = world.as('bureau', 'committee').submit('registry:pause', pause);
      await refused(asked, 'ARGUMENT_INVALID');
    }
    expectNone(await everythingOnChain());
  });

  it('is not repeated by what queries answer', async () => {
    const licence = await world.as('market', 'clerk').issue(licenceOf({ ...committed() }));
    const answers = [
      await world.as('water', 'auditor').assess(licence.id),
      await world.as('water', 'auditor').standard(`CS-${TYPE}`),
    ];
    expectNone(JSON.stringify(answers));
  });
});
