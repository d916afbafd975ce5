// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, licenceBody, uploadDocument } from '../../support/licence-requests.js';
import { COLLECTION_SCHEMA, LICENCE_TYPES } from '../../support/licence-types.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal, refusedUnchanged, type Refusal } from '../../support/refusal.js';
import { codesOf, verifyFile } from '../../support/verify.js';

const { typeCode } = LICENCE_TYPES['001'];
const ID = `CS-${typeCode}`;

interface Version {
  readonly version: number;
  readonly changes: readonly { readonly pointer?: string; readonly kind?: string }[];
  readonly schema: unknown;
}

describe('gateway: standards', function () {
  let gateway: TestGateway;
  let definer: Api;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    definer = await gateway.as('bureau', 'approver');
    clerk = await gateway.as('market', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  /** The next version: the grade becomes required, from `effectiveFrom` on. */
  const next = (chosen: object = {}): object => ({
    kind: 'collection',
    typeCode,
    version: 2,
    effectiveFrom: '2027-01-01T00:00:00.000Z',
    title: '营业执照',
    summary: '增加等级',
    basis: 'GBT-36903',
    schema: {
      ...COLLECTION_SCHEMA,
      required: [...COLLECTION_SCHEMA.required, 'grade'],
    },
    ...chosen,
  });

  for (const [name, chosen, refusal] of [
    [
      'the same version again',
      { version: 1 },
      { status: 409, code: 'STANDARD_VERSION_OUT_OF_ORDER', pointer: '/version' },
    ],
    [
      'a version after the next',
      { version: 3 },
      { status: 409, code: 'STANDARD_VERSION_OUT_OF_ORDER', pointer: '/version' },
    ],
    [
      'a past beginning',
      { effectiveFrom: '2026-01-01T00:00:00.000Z' },
      { status: 422, code: 'STANDARD_BACKDATED', pointer: '/effectiveFrom' },
    ],
    [
      'a schema that is none',
      { schema: { type: 'object', properties: { a: { type: 'money' } } } },
      { status: 422, code: 'STANDARD_SCHEMA_INVALID' },
    ],
    [
      'a pattern that takes forever',
      {
        schema: {
          ...COLLECTION_SCHEMA,
          properties: {
            ...COLLECTION_SCHEMA.properties,
            grade: { type: 'string', pattern: '^(a+)+$' },
          },
        },
      },
      { status: 422, code: 'STANDARD_SCHEMA_INVALID' },
    ],
    [
      'an instant that is none',
      { effectiveFrom: '2027-02-30T00:00:00.000Z' },
      {
        status: 400,
        code: 'VALIDATION_FAILED',
        pointer: '/effectiveFrom',
        rule: 'INSTANT_INVALID',
      },
    ],
  ] as readonly (readonly [string, object, Refusal])[]) {
    it(`refuses ${name}`, async function () {
      const body = next(chosen);
      await refusedUnchanged(gateway, () => definer.post('/v1/standards', body), refusal);
    });
  }

  it('a new version says what it changes; the old one stays as it was', async function () {
    const before = await clerk.read<Version>(`/v1/standards/${ID}/versions/1`);
    const { standard } = await definer.make<{ standard: Version }>('/v1/standards', next());
    expect(standard.changes).to.have.length.greaterThan(0);
    expect(JSON.stringify(standard.changes)).to.contain('grade');
    expect(await clerk.read<Version>(`/v1/standards/${ID}/versions/1`)).to.deep.equal(before);
    const head = await clerk.read<{ facts: readonly { version: number }[] }>(`/v1/standards/${ID}`);
    expect(head.facts.map(({ version }) => version)).to.deep.equal([1, 2]);
  });

  it('a licence is held to the version in force on its day of issue', async function () {
    const now = await issueLicence(clerk);
    expect(now.licence['standard']).to.deep.equal({ id: ID, version: 1 });
    const body = { issuedAt: '2027-02-01', validFrom: '2027-02-01' };
    const later = {
      document: await uploadDocument(clerk),
      ...licenceBody({ body: { ...body, validTo: '2028-01-31' } }),
    };
    const answer = await clerk.post('/v1/licences', later);
    // A day to come is no day of issue; if it were, the grade would be missing.
    expect(answer.status, answer.text).to.equal(422);
    const { code } = answer.body as { code: string };
    expect(code).to.be.oneOf(['FIELDS_INVALID', 'LEGAL_TIME_INVALID']);
  });

  it('a licence stays good when its standard has a new version', async function () {
    const { bytes } = await issueLicence(clerk);
    const answer = await verifyFile(gateway.anonymous, bytes, { at: '2027-06-01' });
    expect(answer.verdict).to.equal('pass');
    expect(codesOf(answer)).to.include({ standard: 'STANDARD_IN_FORCE' });
  });

  it('on-chain rules bind: validity, and what a licence must rely on', async function () {
    const housing = await gateway.as('housing', 'clerk');
    const tooLong = {
      document: await uploadDocument(housing),
      ...licenceBody({ type: '009', body: { validTo: '2030-01-01' } }),
    };
    expectRefusal(await housing.post('/v1/licences', tooLong), {
      status: 422,
      code: 'VALIDITY_TOO_LONG',
      pointer: '/validTo',
    });
    const rules = { recordKind: 'licence', reliesOn: [typeCode], maxBatch: 0 };
    await definer.make('/v1/standards', {
      kind: 'on-chain',
      typeCode: LICENCE_TYPES['024'].typeCode,
      version: 2,
      effectiveFrom: new Date(Date.now() + 1000).toISOString(),
      title: '城镇污水排入排水管网许可证',
      summary: '须有营业执照',
      basis: 'GBT-36903',
      rules,
    });
    const { data } = await clerk.read<{ data: readonly { id: string }[] }>(
      `/v1/standards?kind=on-chain&typeCode=${LICENCE_TYPES['024'].typeCode}`,
    );
    expect(data.map(({ id }) => id)).to.deep.equal([`OS-${LICENCE_TYPES['024'].typeCode}`]);
  });

  it('authority: an interval, withdrawn from a day on, never backwards', async function () {
    const path = `/v1/issuers/${typeCode}/${MEMBERS.water.uscc}`;
    const water = await gateway.as('water', 'clerk');
    const body = {
      document: await uploadDocument(water),
      ...licenceBody({ issuer: 'water' }),
    };
    const refusal = { status: 403, code: 'AUTHORITY_REQUIRED' };
    await refusedUnchanged(gateway, () => water.post('/v1/licences', body), refusal);
    const powers = { powers: ['issue'], from: '2026-01-01', until: '2026-06-30', basis: 'X-1' };
    await definer.make(`${path}/powers`, powers);
    // It has ended: a date from before does not bring it back, a power to enter does.
    await refusedUnchanged(gateway, () => water.post('/v1/licences', body), {
      ...{ status: 403, code: 'AUTHORITY_ENDED', pointer: '/issuedAt' },
    });
    const entering = { powers: ['enter'], from: '2026-07-01', basis: 'X-1' };
    await definer.make(`${path}/powers`, entering);
    expect((await water.post('/v1/licences', body)).status).to.equal(201);
    const outside = {
      document: await uploadDocument(water),
      ...licenceBody({
        issuer: 'water',
        body: { issuedAt: '2026-07-01', validFrom: '2026-07-01' },
      }),
    };
    await refusedUnchanged(gateway, () => water.post('/v1/licences', outside), refusal);
    const back = { from: '2026-02-01', basis: 'X-1' };
    await refusedUnchanged(gateway, () => definer.post(`${path}/withdrawal`, back), {
      status: 422,
      code: 'AUTHORITY_BACKDATED',
      pointer: '/from',
    });
  });
});
