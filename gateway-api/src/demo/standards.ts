// SPDX-License-Identifier: Apache-2.0
import { UNITS } from './consortium.js';

/** A licence type of the demo. */
export interface DemoType {
  readonly typeCode: string;
  readonly title: string;
  readonly issuer: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxValidityMonths?: number;
  readonly reliesOn?: readonly string[];
  readonly maxBatch?: number;
}

const typeCode = (number: string): string => `${UNITS.bureau}${number}`;

const text = (title: string, zh: string, more: object = {}): object => ({
  type: 'string',
  title,
  'x-title-zh': zh,
  minLength: 1,
  maxLength: 200,
  ...more,
});

/** Fields that every licence has, by the short names of GB/T 36903. */
const COMMON = {
  ZZMC: text('Licence name', '证照名称', { 'x-short-name': 'ZZMC', 'x-disclosable': 'always' }),
  ZZBH: text('Licence number', '证照编号', {
    'x-short-name': 'ZZBH',
    'x-repeats': 'licence-number',
  }),
  CZZT: text('Holder', '持证主体', {
    'x-short-name': 'CZZT',
    'x-personal': true,
    'x-repeats': 'holder-name',
  }),
  CZZTDM: text('Holder code', '持证主体代码', {
    'x-short-name': 'CZZTDM',
    'x-personal': true,
    'x-repeats': 'holder-code',
  }),
};

/** A collection standard of the fields that every licence has, and others. */
export const schemaOf = (fields: Readonly<Record<string, object>>): DemoType['schema'] => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { ...COMMON, ...fields },
  required: [...Object.keys(COMMON), ...Object.keys(fields)],
  additionalProperties: false,
});

/** The licence types of the demo and their collection standards. */
export const demoTypes: readonly DemoType[] = [
  {
    typeCode: typeCode('001'),
    title: '营业执照',
    issuer: UNITS.market,
    schema: schemaOf({
      businessType: text('Type of business', '类型'),
      capital: text('Registered capital', '注册资本'),
      address: text('Address', '住所'),
      scope: text('Scope of business', '经营范围', { maxLength: 2000 }),
    }),
    maxBatch: 50_000,
  },
  {
    typeCode: typeCode('009'),
    title: '建筑工程施工许可证',
    issuer: UNITS.housing,
    schema: schemaOf({
      project: text('Project', '工程名称'),
      site: text('Site', '建设地址'),
      area: text('Area', '建设规模'),
      builder: text('Builder', '施工单位'),
    }),
    maxValidityMonths: 36,
    reliesOn: [typeCode('001')],
  },
  {
    typeCode: typeCode('012'),
    title: '建筑施工特种作业操作资格证',
    issuer: UNITS.emergency,
    schema: schemaOf({ category: text('Category of work', '操作类别') }),
    maxValidityMonths: 24,
    maxBatch: 5_000,
  },
  {
    typeCode: typeCode('018'),
    title: '食品经营许可证',
    issuer: UNITS.market,
    schema: schemaOf({ items: text('Items', '经营项目') }),
    maxValidityMonths: 60,
    reliesOn: [typeCode('001')],
  },
  {
    typeCode: typeCode('022'),
    title: '取水许可证',
    issuer: UNITS.water,
    schema: schemaOf({
      place: text('Place of intake', '取水地点'),
      amount: text('Yearly amount', '取水量'),
      use: text('Use', '取水用途'),
    }),
    maxValidityMonths: 60,
  },
  {
    typeCode: typeCode('024'),
    title: '城镇污水排入排水管网许可证',
    issuer: UNITS.housing,
    schema: schemaOf({
      kind: text('Kind of discharger', '排水户类型'),
      outlet: text('Outlet', '排水口位置'),
    }),
    maxValidityMonths: 60,
  },
  {
    typeCode: typeCode('027'),
    title: '房地产开发企业资质证书',
    issuer: UNITS.housing,
    schema: schemaOf({ grade: text('Grade', '资质等级', { 'x-disclosable': 'always' }) }),
    maxValidityMonths: 36,
    reliesOn: [typeCode('001')],
  },
  {
    typeCode: typeCode('031'),
    title: '出版物经营许可证',
    issuer: UNITS.press,
    schema: schemaOf({ scope: text('Scope', '经营范围') }),
    maxValidityMonths: 60,
  },
];

/** @throws Error for a type that the demo does not have */
export function demoType(number: string): DemoType {
  const found = demoTypes.find((one) => one.typeCode === typeCode(number));
  if (found === undefined) throw new Error(`the demo has no type ${number}`);
  return found;
}
