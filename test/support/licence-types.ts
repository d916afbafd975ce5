// SPDX-License-Identifier: Apache-2.0
import type { Api } from './api.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';

/** Fields that licences of the tests have. Names and codes of persons are personal. */
export const COLLECTION_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    ZZMC: { type: 'string', 'x-short-name': 'ZZMC', 'x-disclosable': 'always', maxLength: 200 },
    ZZBH: { type: 'string', 'x-short-name': 'ZZBH', maxLength: 200 },
    CZZT: { type: 'string', 'x-short-name': 'CZZT', 'x-personal': true, maxLength: 200 },
    CZZTDM: { type: 'string', 'x-short-name': 'CZZTDM', 'x-personal': true, maxLength: 200 },
    grade: { type: 'string', maxLength: 200 },
    floors: { type: 'integer', minimum: 0, maximum: 1000 },
    sites: { type: 'array', maxItems: 20, items: { type: 'string', maxLength: 200 } },
    contact: {
      type: 'object',
      'x-personal': true,
      'x-committed': false,
      properties: { phone: { type: 'string', maxLength: 40 } },
      additionalProperties: false,
    },
  },
  required: ['ZZMC', 'ZZBH', 'CZZT', 'CZZTDM'],
  additionalProperties: false,
} as const;

/** A licence type of the tests; all are defined by the bureau. */
export interface LicenceType {
  readonly typeCode: string;
  readonly issuer: MemberName;
  readonly title: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

const type = (
  number: string,
  issuer: MemberName,
  title: string,
  rules: Readonly<Record<string, unknown>> = {},
): LicenceType => ({
  typeCode: MEMBERS.bureau.uscc + number,
  issuer,
  title,
  rules: { recordKind: 'licence', reliesOn: [], maxBatch: 50_000, ...rules },
});

/** By the last three digits. The issuers are those of the documents in test/fixtures. */
export const LICENCE_TYPES = {
  '001': type('001', 'market', '营业执照'),
  '002': type('002', 'bureau', '示例数据登记证'),
  '009': type('009', 'housing', '建筑工程施工许可证', { maxValidityMonths: 36 }),
  '012': type('012', 'emergency', '建筑施工特种作业操作资格证', {
    maxValidityMonths: 24,
    maxBatch: 10,
  }),
  '018': type('018', 'market', '食品经营许可证', { maxBatch: 0 }),
  '022': type('022', 'water', '取水许可证'),
  '024': type('024', 'housing', '城镇污水排入排水管网许可证'),
  '027': type('027', 'housing', '房地产开发企业资质证书'),
  '031': type('031', 'press', '出版物经营许可证'),
} as const satisfies Record<string, LicenceType>;

export type TypeNumber = keyof typeof LICENCE_TYPES;

/** Gives an API for a member's unit in a role. */
type ApiOf = (member: MemberName, role: 'approver') => Promise<Api>;

/** Publishes both standards of each type and lets its issuer issue it. */
export async function defineLicenceTypes(apiOf: ApiOf): Promise<void> {
  const definer = await apiOf('bureau', 'approver');
  await Promise.all(Object.values(LICENCE_TYPES).map((one) => defineType(definer, one)));
}

async function defineType(definer: Api, { typeCode, issuer, title, rules }: LicenceType) {
  const common = {
    typeCode,
    version: 1,
    effectiveFrom: SINCE,
    title,
    summary: '首次发布',
    basis: 'GBT-36903',
  };
  await definer.make('/v1/standards', { kind: 'collection', ...common, schema: COLLECTION_SCHEMA });
  await definer.make('/v1/standards', { kind: 'on-chain', ...common, rules });
  await definer.make(`/v1/issuers/${typeCode}/${MEMBERS[issuer].uscc}/powers`, {
    powers: ['issue'],
    from: SINCE,
    basis: 'XZXKF-22',
  });
}
