// SPDX-License-Identifier: Apache-2.0
import { UNITS } from '../consortium.js';
import type { DataSet, Field, FieldMaterial, Origin } from './field.js';

const { bureau, market, housing, emergency, water } = UNITS;

const set = (number: string, title: string, unit: string): DataSet => ({
  ...{ number, title, unit, item: `308001-${number}` },
});

/** All data of both fields. */
export const DATA_SETS: readonly DataSet[] = [
  set('801', '营业执照', market),
  set('802', '印章刻制备案证明', emergency),
  set('803', '发票领用资格证明', market),
  set('804', '社会保险登记证明', emergency),
  set('805', '法定代表人身份信息', bureau),
  set('806', '不动产权信息', housing),
  set('807', '住房公积金缴存登记证明', housing),
  set('808', '银行预约开户回执', market),
  set('811', '建设用地规划许可证', emergency),
  set('812', '建设工程规划许可证', emergency),
  set('813', '建筑工程施工许可证', housing),
  set('814', '联合验收意见书', housing),
  set('815', '项目立项批复', bureau),
];

const material = (code: string, title: string, from: Origin = 'applicant'): FieldMaterial => ({
  ...{ code, title, from },
});

const FORM = material('SQB', '申请表', 'bundle');
const BUSINESS = material('YYZZ', '营业执照', { access: '801', about: 'enterprise' });
const PERSON = material('SFZM', '法定代表人身份证明', { access: '805', about: 'person' });
const PROPERTY = material('BDCQ', '不动产权证明', { access: '806', about: 'enterprise' });

const baseline = (visits: number, sheets: number, source: string) => ({ visits, sheets, source });

/** 企业开办: within three working days. */
const startUp: Field = {
  ...{ name: 'start-up', title: '企业开办', lead: market },
  variants: [{ title: '企业开办一件事', number: '800', days: 3 }],
  parts: [
    {
      ...{ title: '设立登记', unit: market, number: '801' },
      limits: { statutory: 15, promised: 1 },
      listedBy: 'SCZTDJ-16',
      materials: [FORM, material('ZC', '公司章程'), PERSON, PROPERTY],
      baseline: baseline(2, 24, 'SLBSZN-2018-801'),
    },
    {
      ...{ title: '刻制印章', unit: emergency, standsFor: '公安部门', number: '802' },
      limits: { statutory: 3, promised: 1 },
      listedBy: 'YZGL-12',
      materials: [FORM, BUSINESS, PERSON],
      baseline: baseline(2, 8, 'SLBSZN-2018-802'),
    },
    {
      ...{ title: '申领发票', unit: market, standsFor: '税务部门', number: '803' },
      limits: { statutory: 5, promised: 1 },
      listedBy: 'FPGLBF-15',
      materials: [
        FORM,
        { ...BUSINESS, from: { own: '801' } },
        material('YZBA', '印章备案证明', { access: '802', about: 'enterprise' }),
      ],
      baseline: baseline(1, 10, 'SLBSZN-2018-803'),
    },
    {
      ...{ title: '社保登记', unit: emergency, standsFor: '人力社保部门', number: '804' },
      limits: { statutory: 10, promised: 1 },
      listedBy: 'SHBXF-57',
      materials: [FORM, BUSINESS, material('MC', '职工名册')],
      baseline: baseline(1, 12, 'SLBSZN-2018-804'),
    },
    {
      ...{ title: '公积金缴存登记', unit: housing, standsFor: '公积金管理中心', number: '807' },
      limits: { statutory: 5, promised: 1 },
      listedBy: 'ZFGJJ-14',
      materials: [FORM, BUSINESS, material('MC', '职工名册')],
      baseline: baseline(1, 8, 'SLBSZN-2018-807'),
    },
    {
      ...{ title: '预约开户', unit: market, standsFor: '银行', number: '808' },
      limits: { statutory: 5, promised: 1 },
      listedBy: 'RMBJS-9',
      materials: [FORM, { ...BUSINESS, from: { own: '801' } }, PERSON],
      baseline: baseline(1, 14, 'SLBSZN-2018-808'),
    },
  ],
  before: [
    { type: '805', about: 'person' },
    { type: '806', about: 'enterprise' },
  ],
};

const PLANNING = '规划和自然资源部门';

/** 工程建设 under one project code: within 80 working days with government investment, 50 with private. */
const construction: Field = {
  ...{ name: 'construction', title: '工程建设项目审批', lead: housing },
  hasProjectCode: true,
  variants: [
    { title: '工程建设项目审批一件事（政府投资）', number: '810', days: 80 },
    { title: '工程建设项目审批一件事（社会投资）', number: '820', days: 50 },
  ],
  parts: [
    {
      ...{ title: '建设用地规划许可证', unit: emergency, standsFor: PLANNING, number: '811' },
      limits: { statutory: 20, promised: 10 },
      listedBy: 'CXGHF-38',
      materials: [
        FORM,
        material('LXPF', '立项批复', { access: '815', about: 'enterprise' }),
        BUSINESS,
        material('DXT', '地形图'),
      ],
      baseline: baseline(3, 40, 'SLBSZN-2018-811'),
    },
    {
      ...{ title: '建设工程规划许可证', unit: emergency, standsFor: PLANNING, number: '812' },
      limits: { statutory: 20, promised: 15 },
      listedBy: 'CXGHF-40',
      materials: [
        FORM,
        material('YDGH', '建设用地规划许可证', { own: '811' }),
        PROPERTY,
        material('SJFA', '设计方案'),
      ],
      procedure: { code: 'ZJPS', title: '专家评审', maxDays: 10 },
      baseline: baseline(3, 60, 'SLBSZN-2018-812'),
    },
    {
      ...{ title: '建筑工程施工许可证', unit: housing, number: '813' },
      limits: { statutory: 7, promised: 5 },
      listedBy: 'JZF-8',
      materials: [
        FORM,
        material('GCGH', '建设工程规划许可证', { access: '812', about: 'enterprise' }),
        BUSINESS,
        material('SGHT', '施工合同'),
      ],
      coSigners: [water, emergency],
      baseline: baseline(2, 50, 'SLBSZN-2018-813'),
    },
    {
      ...{ title: '联合验收', unit: housing, number: '814' },
      limits: { statutory: 15, promised: 5 },
      listedBy: 'JSGCZL-49',
      materials: [
        FORM,
        material('SGXK', '施工许可证', { own: '813' }),
        material('YSBG', '竣工验收报告'),
      ],
      coSigners: [water, emergency],
      baseline: baseline(2, 80, 'SLBSZN-2018-814'),
    },
  ],
  before: [
    { type: '801', about: 'enterprise' },
    { type: '806', about: 'enterprise' },
    { type: '815', about: 'enterprise' },
  ],
};

export const FIELDS: readonly Field[] = [startUp, construction];

/** @throws Error for a type that the fields do not have */
export function dataSet(number: string): DataSet {
  const found = DATA_SETS.find((one) => one.number === number);
  if (found === undefined) throw new Error(`the demonstration has no data ${number}`);
  return found;
}
