// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import type { AccessAnswer } from '@yulian/gateway-api';
import { verifyAccessEvidence, type AccessCheckCode } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  readyToAsk,
  type AccessReady,
  type MadeAccess,
  type ShownAccess,
} from '../../support/access-requests.js';
import type { Api } from '../../support/api.js';
import { ForgingProvider, type Forgery } from '../../support/forging-provider.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';

type Leaves = NonNullable<AccessAnswer['disclosure']>['leaves'];
interface Opening {
  readonly path: string;
  readonly value: string;
}

const isGrade = (leaf: unknown): boolean =>
  typeof leaf === 'object' && (leaf as Opening).path === '/grade';

const withLeaves = (answer: AccessAnswer, change: (leaves: Leaves) => Leaves): AccessAnswer => {
  const leaves = change(answer.disclosure?.leaves ?? []);
  return { ...answer, disclosure: { leafCount: leaves.length, leaves } };
};

describe('gateway: deliveries that do not hold', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let ready: AccessReady;
  let forger: ForgingProvider;
  let requester: PartGateway;
  let clerk: Api;

  before(async function () {
    whole = await startGateway();
    ready = await readyToAsk(whole);
    const { licence } = ready;
    const { commitment } = licence.licence as unknown as { commitment: { root: string } };
    forger = new ForgingProvider(whole.gateway.services, licence.id, commitment.root);
    requester = await partGateway(whole, ['water'], { wayTo: () => Promise.resolve(forger) });
    clerk = await requester.clerk('water');
  });

  after(async function () {
    await requester.close();
    await whole.close();
  });

  const ask = (key = randomUUID()) =>
    clerk.post<MadeAccess>('/v1/accesses', ready.bodyOf(), { 'Idempotency-Key': key });

  /** The newest access of the grant. */
  const newest = async (): Promise<ShownAccess> => {
    const list = await clerk.read<{ data: readonly ShownAccess[] }>(
      `/v1/accesses?grant=${ready.grant}`,
    );
    return list.data[0] as ShownAccess;
  };

  const disputed = async (
    forgery: Forgery,
    fault: string,
    shown: AccessCheckCode,
  ): Promise<void> => {
    forger.forgery = forgery;
    const key = randomUUID();
    const refusal = { status: 502, code: 'ACCESS_DELIVERY_DISPUTED' } as const;
    const answer = await ask(key);
    expectRefusal(answer, refusal);
    expect(answer.text).not.to.include('甲');
    const { id, facts } = await newest();
    expect(facts.map(({ act, state }) => [act, state])).to.deep.equal([
      ['decide', 'ALLOWED'],
      ['deliver', 'DELIVERED'],
      ['dispute', 'DISPUTED'],
    ]);
    expect(facts[2]?.basis).to.equal(fault);
    expectRefusal(await ask(key), refusal);
    const evidence = await clerk.read(`/v1/accesses/${id}/evidence`);
    const { roots } = whole.gateway.services;
    const { verdict, checks } = verifyAccessEvidence(evidence, roots, nodePrimitives);
    expect(verdict).not.to.equal('pass');
    expect(checks.map(({ code }) => code)).to.include.members(['RECEIPTS_DISPUTED', shown]);
  };

  it('are told from one that does', async function () {
    forger.forgery = {};
    const { status, body } = await ask();
    expect([status, body.fields]).to.deep.equal([201, { ZZMC: '营业执照', grade: '甲' }]);
  });

  it('because they open other fields than were asked for', async function () {
    const more = await forger.opened('', ['/ZZMC', '/grade', '/CZZT']);
    const answer = ({ access, salt }: AccessAnswer) => ({ ...more, access, salt });
    await disputed({ answer }, 'DELIVERY-FIELDS', 'FIELDS_NOT_ASKED');
  });

  it('because they leave out what was asked for, or say that it is not there', async function () {
    const less = await forger.opened('', ['/ZZMC']);
    const lacks = (absent: readonly string[]) => ({
      answer: ({ access }: AccessAnswer) => ({ ...less, access, absent: [...absent] }),
    });
    await disputed(lacks([]), 'DELIVERY-FIELDS', 'FIELDS_NOT_ASKED');
    await disputed(lacks(['/grade', '/sites/*']), 'DELIVERY-FIELDS', 'FIELDS_NOT_ASKED');
  });

  it('because a value is not what the chain has a commitment to', async function () {
    const change = (leaves: Leaves): Leaves =>
      leaves.map((leaf) => (isGrade(leaf) ? { ...(leaf as object), value: '乙' } : leaf));
    await disputed(
      { answer: (honest) => withLeaves(honest, change) },
      'DELIVERY-OPENINGS',
      'FIELDS_DIFFER',
    );
    const drop = (leaves: Leaves): Leaves => leaves.slice(1);
    await disputed(
      { answer: (honest) => withLeaves(honest, drop) },
      'DELIVERY-OPENINGS',
      'FIELDS_DIFFER',
    );
  });

  it('because the record is of another type, or not in force', async function () {
    const other = await issueLicence(await whole.as('market', 'clerk'), { type: '018' });
    await disputed(
      { answer: (honest) => ({ ...honest, record: other.id }) },
      'DELIVERY-RECORD',
      'FIELDS_DIFFER',
    );
    const old = await ready.asking.licence();
    const approver = await whole.as('market', 'approver');
    const act = { act: 'revoke', from: new Date().toISOString(), basis: 'XZXKF-69' };
    await approver.make(`/v1/licences/${old.id}/acts`, act);
    await disputed(
      { answer: (honest) => ({ ...honest, record: old.id }) },
      'DELIVERY-RECORD',
      'FIELDS_DIFFER',
    );
  });

  it('because what was sealed is not what the receipt is of', async function () {
    const salt = Buffer.alloc(16, 9).toString('base64url');
    await disputed(
      { sealed: (answer) => ({ ...answer, salt }) },
      'DELIVERY-UNREADABLE',
      'ANSWER_DIFFERS',
    );
    const bytes: Forgery['bytes'] = (sealed) => ({ ...sealed, ciphertext: 'AAAA' });
    await disputed({ bytes }, 'DELIVERY-UNREADABLE', 'ANSWER_NOT_GIVEN');
    const record = 'ab'.repeat(32);
    await disputed({ record }, 'DELIVERY-UNREADABLE', 'RECORD_DIFFERS');
  });

  it('come to nobody without a receipt on the chain, and a list shows who withheld it', async function () {
    forger.forgery = { withheld: true };
    const key = randomUUID();
    const answer = await ask(key);
    expectRefusal(answer, { status: 503, code: 'EXCHANGE_RECEIPT_MISSING' });
    expect(answer.text).not.to.include('甲');
    const withheld = await newest();
    expect(withheld.state).to.equal('ALLOWED');
    const decided = await clerk.read<{ data: readonly ShownAccess[] }>(
      `/v1/accesses?subject=${withheld.subject}&state=ALLOWED`,
    );
    expect(decided.data.map(({ id }) => id)).to.deep.equal([withheld.id]);
    forger.forgery = {};
    const { body } = await ask(key);
    expect(body.access.id).to.equal(withheld.id);
    expect(body.fields).to.deep.equal({ ZZMC: '营业执照', grade: '甲' });
  });
});
