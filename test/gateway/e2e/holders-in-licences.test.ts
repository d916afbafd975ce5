// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier, memberSerial } from '@yulian/proofs';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  batchBody,
  licenceBody,
  newSerial,
  uploadDocument,
} from '../../support/licence-requests.js';
import { COLLECTION_SCHEMA, LICENCE_TYPES } from '../../support/licence-types.js';
import { MEMBERS, SINCE } from '../../support/members.js';
import { invalid, refusedUnchanged, type Refusal } from '../../support/refusal.js';

type Json = Readonly<Record<string, unknown>>;

const TYPE = `${MEMBERS.bureau.uscc}077`;
const CODE = '999999199001010016';
const HOLDER = { type: '111', code: CODE };
const NAME = '吴示例';

/** As the tests' own, and its fields repeat what the licence says. */
const SCHEMA = {
  ...COLLECTION_SCHEMA,
  properties: {
    ...COLLECTION_SCHEMA.properties,
    ZZBH: { ...COLLECTION_SCHEMA.properties.ZZBH, 'x-repeats': 'licence-number' },
    ZZBS: { type: 'string', 'x-repeats': 'licence-identifier' },
    CZZT: { ...COLLECTION_SCHEMA.properties.CZZT, 'x-repeats': 'holder-name' },
    CZZTDM: { ...COLLECTION_SCHEMA.properties.CZZTDM, 'x-repeats': 'holder-code' },
    CZZTDMLXDM: { type: 'string', 'x-repeats': 'holder-type' },
    signer: {
      type: 'object',
      properties: { name: { type: 'string', 'x-personal': true, 'x-repeats': 'holder-name' } },
      additionalProperties: false,
    },
  },
};

const CONTRADICTING: readonly (readonly [field: string, value: unknown, pointer: string])[] = [
  ['ZZBH', '示另一号', '/fields/ZZBH'],
  ['ZZBS', '1.2.156.3005.2.X', '/fields/ZZBS'],
  ['CZZTDM', '999999199001010024', '/fields/CZZTDM'],
  ['CZZTDMLXDM', '001', '/fields/CZZTDMLXDM'],
  ['signer', { name: '李示例' }, '/fields/signer/name'],
];

describe('gateway: the holder and number that a licence says', function () {
  let gateway: TestGateway;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    await defineType(await gateway.as('bureau', 'approver'));
  });

  after(async function () {
    await gateway.close();
  });

  async function bodyOf(change: Json = {}, fields: Json = {}): Promise<Json> {
    const serial = newSerial();
    const ofType = { typeCode: TYPE, issuerCode: MEMBERS.market.uscc, serial, version: 1 };
    const body = licenceBody({ id: makeLicenceIdentifier(ofType), serial });
    const number = body['number'];
    return {
      ...body,
      document: await uploadDocument(clerk),
      holder: HOLDER,
      fields: { ZZMC: '示例证', ZZBH: number, CZZT: NAME, CZZTDM: CODE, ...fields },
      ...change,
    };
  }

  async function refuse(path: string, body: Json, refusal: Refusal): Promise<void> {
    const problem = await refusedUnchanged(gateway, () => clerk.post(path, body), refusal);
    const said = JSON.stringify(problem);
    for (const value of [CODE, NAME, '999999199001010024', '李示例', '示另一号', 'abc-not']) {
      expect(said).not.to.contain(value);
    }
  }

  it('takes one whose fields say the same, in either spelling of the code', async function () {
    const all = { CZZTDMLXDM: '111', signer: { name: NAME } };
    await clerk.make('/v1/licences', await bodyOf({}, all));
    const lower = { holder: { type: '111', code: '99999919900101018X' } };
    await clerk.make('/v1/licences', await bodyOf(lower, { CZZTDM: '99999919900101018x' }));
    const body = await bodyOf();
    const fields = { ...(body['fields'] as Json), ZZBS: body['id'] };
    await clerk.make('/v1/licences', { ...body, fields });
  });

  it('holds no field against a number that is not said', async function () {
    const { number: _, ...body } = await bodyOf();
    await clerk.make('/v1/licences', body);
  });

  for (const [field, value, pointer] of CONTRADICTING) {
    it(`refuses a ${field} that says otherwise, and tells no value`, async function () {
      const refusal = {
        status: 422,
        code: 'FIELDS_CONTRADICT',
        pointer,
        rule: 'FIELD_CONTRADICTS',
      };
      await refuse('/v1/licences', await bodyOf({}, { [field]: value }), refusal);
    });
  }

  for (const [type, code] of [
    ['111', 'abc-not-an-id'],
    ['111', '999999199001010013'],
    ['001', CODE],
    ['414', 'E1234-5678'],
  ] as const) {
    it(`refuses a holder of type ${type} with ${code}`, async function () {
      const holder = { type, code };
      const refusal = invalid('/holder/code', 'HOLDER_CODE_INVALID');
      await refuse('/v1/licences', await bodyOf({ holder }), refusal);
    });
  }

  it('refuses the same of the next version', async function () {
    const { licence } = await clerk.make<{ licence: { id: string } }>(
      '/v1/licences',
      await bodyOf(),
    );
    const path = `/v1/licences/${licence.id}/acts`;
    const { id: _, ...next } = await bodyOf({}, { CZZTDM: '999999199001010024' });
    const refusal = { status: 422, code: 'FIELDS_CONTRADICT', pointer: '/next/fields/CZZTDM' };
    await refuse(path, { act: 'replace', next }, refusal);
    const { id: __, ...unchecked } = await bodyOf({ holder: { type: '111', code: 'abc-not' } });
    await refuse(path, { act: 'replace', next: unchecked }, invalid('/next/holder/code'));
  });

  it('refuses the same of one member of a batch', async function () {
    const { members, ...batch } = batchBody(2, { body: { typeCode: TYPE } });
    const of = (change: (index: number) => Json): Json => ({
      ...batch,
      members: members.map((member, index) => ({
        ...member,
        holder: HOLDER,
        fields: { ...(member['fields'] as Json), CZZTDM: CODE },
        ...change(index),
      })),
    });
    const path = '/v1/licence-batches';
    await refuse(
      path,
      of((index) => (index === 1 ? { number: memberSerial('示', 9) } : {})),
      { status: 422, code: 'FIELDS_CONTRADICT', pointer: '/members/1/fields/ZZBH' },
    );
    await refuse(
      path,
      of((index) => (index === 0 ? { holder: { type: '111', code: 'abc-not-an-id' } } : {})),
      invalid('/members/0/holder/code', 'HOLDER_CODE_INVALID'),
    );
    await clerk.make(
      path,
      of(() => ({})),
    );
  });

  it('refuses such holders of materials and applicants of cases', async function () {
    const bad = { type: '111', code: '999999199001010013' };
    const material = { document: await uploadDocument(clerk), basis: 'SPJY-12', holder: bad };
    await refuse('/v1/materials', material, invalid('/holder/code', 'HOLDER_CODE_INVALID'));
    const pointer = '/applicant/code';
    const answer = await clerk.post<{ errors: { pointer: string; code: string }[] }>('/v1/cases', {
      applicant: bad,
    });
    const error = answer.body.errors.find((one) => one.pointer === pointer);
    expect(error?.code, answer.text).to.equal('HOLDER_CODE_INVALID');
  });
});

/** A type of its own, since a published standard of the others must not change for them. */
async function defineType(definer: Api): Promise<void> {
  const { rules } = LICENCE_TYPES['001'];
  const common = {
    ...{ typeCode: TYPE, version: 1, effectiveFrom: SINCE, title: '示例证' },
    ...{ summary: '首次发布', basis: 'GBT-36903' },
  };
  await definer.make('/v1/standards', { kind: 'collection', ...common, schema: SCHEMA });
  await definer.make('/v1/standards', { kind: 'on-chain', ...common, rules });
  await definer.make(`/v1/issuers/${TYPE}/${MEMBERS.market.uscc}/powers`, {
    ...{ powers: ['issue'], from: SINCE, basis: 'XZXKF-22' },
  });
}
