// SPDX-License-Identifier: Apache-2.0
import { UNITS } from '../consortium.js';
import type { Story, StoryMaterial } from './story.js';

const { planning, housing, water, emergency } = UNITS;

const FORM: StoryMaterial = { code: 'SQB', title: '一张表单', from: 'whole' };

const given = (code: string, title: string): StoryMaterial => ({ code, title, from: 'applicant' });

/** 工程建设: one project 项目代码, forty working days after its application; within eighty. */
export const constructionStory: Story = {
  name: 'construction',
  title: '工程建设 / construction',
  applicant: { type: '001', code: '91999999MATC00027B', name: '示例市北岸建设开发有限公司' },
  number: '2026-999999-47-01-000815',
  whole: {
    ...{ name: 'whole', title: '工程建设项目审批一件事（示例办件）', unit: housing },
    ...{ number: '910', limits: { statutory: 80, promised: 80 }, listedBy: 'YHYSTL-27' },
    materials: [{ ...FORM, from: 'applicant' }],
    days: [[40, 'receive', 'answer', 'accept']],
  },
  parts: [
    {
      ...{ name: 'land', title: '建设用地规划许可', unit: planning, number: '911' },
      ...{ limits: { statutory: 20, promised: 10 }, listedBy: 'CXGHF-38' },
      materials: [FORM, given('LXWJ', '项目立项文件'), given('DXT', '地形图')],
      days: [
        [40, 'receive', 'answer', 'accept'],
        [34, 'grant'],
      ],
    },
    {
      ...{ name: 'plan', title: '建设工程规划许可', unit: planning, number: '912' },
      ...{ limits: { statutory: 20, promised: 15 }, listedBy: 'CXGHF-40' },
      materials: [FORM, given('SJFA', '建设工程设计方案')],
      procedures: [
        { code: 'ZJPS', title: '专家评审', basis: 'XZXKF-45', maxDays: 10 },
        { code: 'GHGS', title: '规划方案公示', basis: 'CXGHF-40-3', maxDays: 10 },
      ],
      days: [
        [33, 'receive', 'answer', 'accept'],
        [31, 'stop ZJPS'],
        [26, 'resume'],
        [25, 'stop GHGS'],
        [18, 'resume'],
        [16, 'grant'],
      ],
    },
    {
      ...{ name: 'permit', title: '建筑工程施工许可', unit: housing, number: '913' },
      ...{ limits: { statutory: 7, promised: 5 }, listedBy: 'JZF-8' },
      materials: [FORM, given('SGHT', '施工合同'), given('STSC', '施工图审查合格书')],
      procedures: [{ code: 'XCHC', title: '现场核查', basis: 'XZXKF-34', maxDays: 5 }],
      coSigners: [water, emergency],
      days: [
        [15, 'receive', 'answer', 'accept'],
        [14, 'stop XCHC'],
        [12, 'resume', 'sign water'],
        [11, 'sign emergency'],
        [10, 'grant'],
      ],
    },
    {
      ...{ name: 'acceptance', title: '竣工联合验收', unit: housing, number: '914' },
      ...{ limits: { statutory: 15, promised: 10 }, listedBy: 'JSGCZL-49' },
      materials: [FORM, given('JGBG', '竣工报告'), given('CLBG', '竣工测量报告')],
      procedures: [
        { code: 'XCYS', title: '现场联合查验', basis: 'JSGCZL-16', maxDays: 10 },
        { code: 'ZGFY', title: '整改复验', basis: 'JSGCZL-49-2', maxDays: 15 },
      ],
      coSigners: [planning, emergency, water],
      days: [
        [8, 'receive', 'answer', 'accept'],
        [6, 'stop XCYS'],
        [4, 'resume', 'sign planning'],
        [2, 'stop ZGFY'],
      ],
    },
  ],
};
