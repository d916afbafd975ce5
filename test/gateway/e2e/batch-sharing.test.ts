// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { verifyAccessEvidence, type AccessAnswer } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { MadeAccess } from '../../support/access-requests.js';
import { batchBody, memberId } from '../../support/licence-requests.js';
import { MyWorld, PERSON, PERSON_CLAIMS, type SignedIn } from '../../support/my-world.js';

interface Evidence {
  readonly answer: AccessAnswer;
}

interface Traced {
  readonly act: string;
  readonly on: string;
  readonly to?: string;
}

const FIELDS = { ZZMC: '营业执照', grade: '甲' };

describe('gateway: entries of batches are shared and shown like rows', function () {
  this.timeout(120_000);
  let world: MyWorld;
  let person: SignedIn;
  let batch: string;
  let entry: string;

  before(async function () {
    world = await MyWorld.start();
    const body = batchBody(3);
    const members = body.members.map((member, index) => ({
      ...member,
      ...(index === 1 ? { holder: PERSON } : {}),
      fields: { ...(member['fields'] as object), grade: '甲' },
    }));
    const clerk = await world.gateway.as('market', 'clerk');
    const made = await clerk.make<{ batch: { id: string } }>('/v1/licence-batches', {
      ...{ ...body, members },
    });
    batch = made.batch.id;
    entry = memberId('001', body.serialPrefix, 1);
    person = await world.signIn('zhao', PERSON_CLAIMS);
  });

  after(async function () {
    await world.close();
  });

  const verify = (evidence: unknown) =>
    verifyAccessEvidence(evidence, world.gateway.gateway.services.roots, nodePrimitives);
  const approver = () => world.gateway.as('market', 'approver');

  it('are delivered under a grant, with their way to the batch in the evidence', async function () {
    const { access, fields } = await world.use(PERSON);
    expect(access.facts.map(({ state }) => state)).to.deep.equal([
      ...['ALLOWED', 'DELIVERED', 'ACKNOWLEDGED'],
    ]);
    expect(fields).to.deep.equal(FIELDS);
    const clerk = await world.gateway.as('water', 'clerk');
    const evidence = await clerk.read<Evidence>(`/v1/accesses/${access.id}/evidence`);
    expect(evidence.answer).to.deep.include({ record: entry });
    expect(verify(evidence)).to.deep.include({ verdict: 'pass', fields: FIELDS });
    const { entry: shown } = evidence.answer;
    const content = { ...(shown?.content as object), validTo: '2030-01-01T00:00:00.000Z' };
    const odd = [undefined, null, { ...shown, index: 0 }, { ...shown, proof: ['x'] }];
    for (const one of [...odd, { ...shown, content }]) {
      const changed = { ...evidence, answer: { ...evidence.answer, entry: one } };
      expect(verify(changed).verdict).to.equal('fail');
    }
  });

  it('can be shown by their holder, who finds them', async function () {
    const { data } = await person.done<{ data: readonly { licence: string }[] }>(
      'GET',
      '/v1/my/showables',
    );
    expect(data.map(({ licence }) => licence)).to.deep.equal([entry]);
    const wish = { licence: entry, item: world.asking.item, fields: ['/ZZMC', '/grade'] };
    const { code } = await person.done<{ code: string }>('POST', '/v1/my/showings', wish);
    const clerk = await world.gateway.as('water', 'clerk');
    const redemption = world.redemption(code);
    const shown = await clerk.make<MadeAccess>('/v1/showings/redemptions', redemption);
    expect(shown.fields).to.deep.equal(FIELDS);
  });

  it('are answered still when they have rows of their own by an act', async function () {
    const basis = 'X-1';
    const path = `/v1/licences/${entry}/acts`;
    await (await approver()).make(path, { act: 'suspend', from: '2026-03-02', basis });
    expect((await world.use(PERSON)).fields).to.equal(undefined);
    await (await approver()).make(path, { act: 'restore', from: '2026-03-04', basis });
    const { access, fields } = await world.use(PERSON);
    expect(fields).to.deep.equal(FIELDS);
    const clerk = await world.gateway.as('market', 'clerk');
    expect(verify(await clerk.read(`/v1/accesses/${access.id}/evidence`)).verdict).to.equal('pass');
  });

  it('are not answered when the batch is suspended, and their history says until when', async function () {
    const body = { act: 'suspend', from: '2026-04-02', basis: 'X-1' };
    await (await approver()).make(`/v1/licence-batches/${batch}/acts`, body);
    const { access } = await world.use(PERSON);
    expect(access.facts[1]?.state).to.equal('NO_RECORD');
    const clerk = await world.gateway.as('market', 'clerk');
    const path = `/v1/licences/${entry}/history`;
    const { data } = await clerk.read<{ data: readonly Traced[] }>(path);
    expect(data.map(({ act, on, to }) => [act, on, to])).to.deep.equal([
      ['issue', 'licence', '2026-03-01T16:00:00.000Z'],
      ['suspend', 'licence', '2026-03-03T16:00:00.000Z'],
      ['restore', 'licence', '2026-04-01T16:00:00.000Z'],
      ['suspend', 'batch', undefined],
    ]);
  });
});
