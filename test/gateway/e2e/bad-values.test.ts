// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier } from '@yulian/proofs';
import type { Api } from '../../support/api.js';
import { expect } from 'chai';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  issueLicence,
  licenceBody,
  newSerial,
  uploadDocument,
} from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import { invalid, refusedUnchanged, type Refusal } from '../../support/refusal.js';

type Body = Record<string, unknown>;

/** An issue with something wrong, and what it is answered with. */
type Wrong = readonly [name: string, change: (body: Body) => unknown, refusal: Refusal];

const field = (name: string, value: unknown) => (body: Body) => ({
  ...body,
  fields: { ...(body['fields'] as object), [name]: value },
});
const member =
  (name: string, value: unknown) =>
  (body: Body): Body => ({ ...body, [name]: value });
const without =
  (name: string) =>
  (body: Body): Body => {
    const { [name]: _, ...rest } = body;
    return rest;
  };

/** Replaces a member's JSON text: what JSON.stringify cannot write. */
const raw =
  (name: string, text: string) =>
  (body: Body): string =>
    JSON.stringify({ ...body, [name]: '@' }).replace('"@"', text);

const JSON_INVALID = { status: 400, code: 'JSON_INVALID' } as const;

const ISSUES: readonly Wrong[] = [
  ['no JSON', () => '{"id": ', JSON_INVALID],
  ['two bodies', (body) => JSON.stringify(body).repeat(2), JSON_INVALID],
  ['a trailing comma', (body) => JSON.stringify(body).replace(/}$/, ',}'), JSON_INVALID],
  ['a key twice', (body) => JSON.stringify(body).replace('{', '{"number":"1",'), JSON_INVALID],
  ['a byte order mark', (body) => `\ufeff${JSON.stringify(body)}`, JSON_INVALID],
  ['bytes that are no UTF-8', () => Buffer.from('7b226964223a22ff227d', 'hex'), JSON_INVALID],
  ['a lone surrogate', raw('number', '"\\ud800"'), JSON_INVALID],
  ['2^53 + 1', raw('number', '9007199254740993'), JSON_INVALID],
  ['a number beyond all bounds', raw('number', '1e999'), JSON_INVALID],
  ['nothing', () => '', { status: 400, code: 'BODY_MISSING' }],
  ['a list', () => [], invalid('', 'TYPE_WRONG')],
  ['null', () => 'null', invalid('', 'TYPE_WRONG')],
  ['an unknown member', member('colour', 'red'), invalid('/colour', 'FIELD_UNKNOWN')],
  ['__proto__', raw('number', '"1","__proto__":{"x":1}'), invalid('/__proto__', 'FIELD_UNKNOWN')],
  ['no identifier', without('id'), invalid('/id', 'FIELD_MISSING')],
  ['no document', without('document'), invalid('/document', 'FIELD_MISSING')],
  ['a number as text', member('holder', { type: 99, code: 'A' }), invalid('/holder/type')],
  ['2026-02-30', member('issuedAt', '2026-02-30'), invalid('/issuedAt', 'TIME_INVALID')],
  [
    'a time without a zone',
    member('validFrom', '2026-02-01T00:00:00'),
    invalid('/validFrom', 'TIME_INVALID'),
  ],
  ['an empty holder code', member('holder', { type: '099', code: '' }), invalid('/holder/code')],
  ['a basis in small letters', member('basis', 'because'), invalid('/basis', 'FORMAT_WRONG')],
  [
    'a wrong check character',
    (body) => {
      const id = String(body['id']);
      return { ...body, id: id.slice(0, -1) + (id.endsWith('A') ? 'B' : 'A') };
    },
    invalid('/id', 'IDENTIFIER_INVALID'),
  ],
  [
    'a wrong check character in the issuer',
    (body) => ({ ...body, id: String(body['id']).replace('TA0001019Q', 'TA0001019A') }),
    invalid('/id', 'IDENTIFIER_INVALID'),
  ],
  [
    'an issuer of another organisation',
    (body) => ({ ...licenceBody({ type: '009', fields: {} }), document: body['document'] }),
    { status: 403, code: 'UNIT_NOT_CALLERS', pointer: '/id' },
  ],
  [
    'a type that nobody has defined',
    (body) => ({
      ...licenceBody({ id: unknownType() }),
      document: body['document'],
    }),
    { status: 404, code: 'STANDARD_NOT_FOUND' },
  ],
  [
    'a document of nobody',
    member('document', '0'.repeat(32)),
    { status: 404, code: 'DOCUMENT_NOT_FOUND', pointer: '/document' },
  ],
  [
    'a day before the standard',
    (body) => ({ ...body, issuedAt: '2023-06-01', validFrom: '2023-06-01' }),
    { status: 422, code: 'STANDARD_NOT_IN_FORCE' },
  ],
  [
    'an end before its beginning',
    member('validTo', '2025-01-01'),
    { status: 422, code: 'VALIDITY_INVALID', pointer: '/validTo' },
  ],
  [
    'a field that the standard does not have',
    field('colour', 'red'),
    { status: 422, code: 'FIELDS_INVALID', pointer: '/fields/colour' },
  ],
  [
    'a field of another type',
    field('floors', '12'),
    { status: 422, code: 'FIELDS_INVALID', pointer: '/fields/floors' },
  ],
  [
    'a field out of its bounds',
    field('floors', 1001),
    { status: 422, code: 'FIELDS_INVALID', pointer: '/fields/floors' },
  ],
  [
    'a fraction where a whole number belongs',
    field('floors', 1.5),
    { status: 422, code: 'FIELDS_INVALID', pointer: '/fields/floors' },
  ],
  [
    'a missing field',
    (body) => ({ ...body, fields: { ZZMC: '营业执照' } }),
    { status: 422, code: 'FIELDS_INVALID', pointer: '/fields/CZZT' },
  ],
  [
    'a ground that is not on the chain',
    member('reliesOn', [unknownLicence()]),
    { status: 422, code: 'RELIES_ON_NOT_FOUND', pointer: '/reliesOn/0' },
  ],
];

/** A well-formed identifier of a type that has no standard. */
function unknownType(): string {
  return makeLicenceIdentifier({
    typeCode: `${MEMBERS.bureau.uscc}999`,
    issuerCode: MEMBERS.market.uscc,
    serial: newSerial(),
    version: 1,
  });
}

function unknownLicence(): string {
  return licenceBody({ serial: newSerial() }).id;
}

describe('gateway: bad input changes nothing', function () {
  let gateway: TestGateway;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  describe('in an issue', function () {
    for (const [name, change, refusal] of ISSUES) {
      it(name, async function () {
        const body = { document: await uploadDocument(clerk), ...licenceBody() };
        const wrong = change(body);
        await refusedUnchanged(gateway, () => clerk.post('/v1/licences', wrong), refusal);
      });
    }
  });

  describe('in a new version', function () {
    for (const [name, chosen, refusal] of [
      [
        'fields that break the standard',
        { fields: {} },
        { status: 422, code: 'FIELDS_INVALID', pointer: '/next/fields/ZZBH' },
      ],
      [
        'a document of nobody',
        { document: '0'.repeat(32) },
        { status: 404, code: 'DOCUMENT_NOT_FOUND', pointer: '/next/document' },
      ],
      [
        'an end before its beginning',
        { validTo: '2020-01-01' },
        { status: 422, code: 'VALIDITY_INVALID', pointer: '/next/validTo' },
      ],
      [
        'a ground that is not on the chain',
        { reliesOn: [unknownLicence()] },
        { status: 422, code: 'RELIES_ON_NOT_FOUND', pointer: '/next/reliesOn/0' },
      ],
      [
        'a day of issue before the standard',
        { issuedAt: '2023-06-01' },
        { status: 422, code: 'STANDARD_NOT_IN_FORCE', pointer: '/next/issuedAt' },
      ],
    ] as readonly (readonly [string, object, Refusal])[]) {
      it(name, async function () {
        const { id, body } = await issueLicence(clerk);
        const { id: _, ...rest } = body as typeof body & { readonly id: string };
        const document = await uploadDocument(clerk);
        const next = { ...rest, issuedAt: '2026-03-02', document, ...chosen };
        const ask = () => clerk.post(`/v1/licences/${id}/acts`, { act: 'change', next });
        await refusedUnchanged(gateway, ask, refusal);
      });
    }
  });

  describe('in an act', function () {
    for (const [name, body, refusal] of [
      [
        'an act that there is not',
        { act: 'forget', from: '2026-03-02', basis: 'X-1' },
        invalid('/act', 'VALUE_NOT_ALLOWED'),
      ],
      [
        'a new version without one',
        { act: 'change', from: '2026-03-02', basis: 'X-1' },
        invalid('/next', 'FIELD_MISSING'),
      ],
      ['an act without a time', { act: 'suspend', basis: 'X-1' }, invalid('/from')],
      [
        'legal effect before the licence',
        { act: 'rescind', from: '2020-01-01', basis: 'X-1' },
        { status: 422, code: 'LEGAL_TIME_INVALID', pointer: '/from' },
      ],
      [
        'an act that does not follow',
        { act: 'restore', from: '2026-03-02', basis: 'X-1' },
        { status: 409, code: 'ACT_NOT_ALLOWED', pointer: '/act' },
      ],
      [
        'legal effect before the last act',
        { act: 'suspend', from: '2026-01-01', basis: 'X-1' },
        { status: 409, code: 'FACT_OUT_OF_ORDER', pointer: '/from' },
      ],
    ] as readonly (readonly [string, object, Refusal])[]) {
      it(name, async function () {
        const { id } = await issueLicence(clerk);
        const approver = await gateway.as('market', 'approver');
        const path = `/v1/licences/${id}/acts`;
        await refusedUnchanged(gateway, () => approver.post(path, body), refusal);
      });
    }

    it('on a licence that nobody knows', async function () {
      const approver = await gateway.as('market', 'approver');
      const body = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      const path = `/v1/licences/${unknownLicence()}/acts`;
      const refusal = { status: 404, code: 'LICENCE_NOT_FOUND' };
      await refusedUnchanged(gateway, () => approver.post(path, body), refusal);
    });
  });

  it('a refusal speaks the language that is asked for, and names the facts', async function () {
    const { id } = await issueLicence(clerk);
    const approver = await gateway.as('market', 'approver');
    const ask = async (language: string): Promise<string> => {
      const body = { act: 'restore', from: '2026-03-02', basis: 'X-1' };
      const headers = { 'Accept-Language': language };
      const answer = await approver.post<{ detail: string }>(
        `/v1/licences/${id}/acts`,
        body,
        headers,
      );
      return answer.body.detail;
    };
    for (const language of ['zh-CN', 'en']) {
      const detail = await ask(language);
      expect(detail).to.contain('VALID').and.to.contain('SUSPENDED').and.to.contain('restore');
      expect(detail).not.to.match(/[{}]/);
    }
    expect(await ask('zh-CN')).to.match(/\p{Script=Han}/u);
    expect(await ask('en')).not.to.match(/\p{Script=Han}/u);
  });

  it('a refusal repeats no value that was sent', async function () {
    const secret = `SECRET${newSerial()}`;
    const body = { document: await uploadDocument(clerk), ...licenceBody() };
    for (const wrong of [
      { ...body, holder: { type: secret, code: secret }, basis: secret.toLowerCase() },
      field('floors', secret)(body),
      { ...body, issuedAt: secret },
    ]) {
      const { status, text } = await clerk.post('/v1/licences', wrong);
      expect(status).to.be.within(400, 422);
      expect(text.toLowerCase()).not.to.contain(secret.toLowerCase());
    }
    expect(gateway.lines.join('\n')).not.to.contain(secret);
  });
});
