// SPDX-License-Identifier: Apache-2.0
import { UNITS } from '../consortium.js';
import type { Story, StoryMaterial } from './story.js';

const FORM: StoryMaterial = { code: 'SQB', title: '一件事申请表', from: 'whole' };
const LICENCE: StoryMaterial = { code: 'YYZZ', title: '营业执照', from: 'licence' };

const given = (code: string, title: string): StoryMaterial => ({ code, title, from: 'applicant' });

/** 企业开办: an enterprise that began two working days ago; within three. */
export const startUpStory: Story = {
  name: 'start-up',
  title: '企业开办 / start-up',
  applicant: { type: '001', code: '91999999MATC00019G', name: '示例市启程软件有限公司' },
  number: '2026-QYKB-0001',
  whole: {
    ...{ name: 'whole', title: '企业开办一件事（示例办件）', unit: UNITS.market, number: '900' },
    ...{ limits: { statutory: 3, promised: 3 }, listedBy: 'YHYSTL-27' },
    materials: [{ ...FORM, from: 'applicant' }],
    days: [[2, 'receive', 'answer', 'accept']],
  },
  parts: [
    {
      ...{ name: 'registration', title: '公司设立登记', unit: UNITS.market, number: '901' },
      ...{ limits: { statutory: 15, promised: 1 }, listedBy: 'SCZTDJ-16' },
      materials: [FORM, given('ZC', '公司章程'), given('ZS', '住所使用证明')],
      days: [
        [2, 'receive', 'answer', 'accept'],
        [1, 'grant', 'licence'],
      ],
    },
    {
      ...{ name: 'seal', title: '公章刻制备案', unit: UNITS.police, number: '902' },
      ...{ limits: { statutory: 3, promised: 1 }, listedBy: 'YZGL-12' },
      materials: [FORM, LICENCE, given('YYS', '印章样式')],
      days: [
        [1, 'receive', 'answer', 'accept'],
        [0, 'grant'],
      ],
    },
    {
      ...{ name: 'invoices', title: '发票票种核定', unit: UNITS.tax, number: '903' },
      ...{ limits: { statutory: 5, promised: 1 }, listedBy: 'FPGLBF-15' },
      materials: [FORM, LICENCE, given('BSR', '办税人员登记表')],
      procedures: [{ code: 'SDHC', title: '实地核查', basis: 'FPGLBF-21', maxDays: 3 }],
      days: [[1, 'receive', 'answer', 'accept', 'stop SDHC']],
    },
    {
      ...{ name: 'insurance', title: '社会保险登记', unit: UNITS.social, number: '904' },
      ...{ limits: { statutory: 10, promised: 2 }, listedBy: 'SHBXF-57' },
      materials: [FORM, given('MC', '职工名册')],
      days: [[1, 'receive', 'answer', 'accept']],
    },
    {
      ...{ name: 'fund', title: '住房公积金缴存登记', unit: UNITS.housingFund, number: '905' },
      ...{ limits: { statutory: 5, promised: 1 }, listedBy: 'ZFGJJ-14' },
      materials: [FORM, { code: 'MC', title: '职工名册', from: 'insurance' }],
      days: [
        [1, 'receive', 'answer', 'accept'],
        [0, 'grant'],
      ],
    },
    {
      ...{ name: 'account', title: '银行预约开户', unit: UNITS.bank, number: '906' },
      ...{ limits: { statutory: 5, promised: 2 }, listedBy: 'RMBJS-9' },
      materials: [FORM, LICENCE, given('YYD', '预约开户单')],
      days: [[1, 'receive', 'answer', 'accept']],
    },
  ],
};
