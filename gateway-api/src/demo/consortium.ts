// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from '@yulian/network/operator';

/** The demo's fictitious city: region 999999 has no legal existence. */
export const UNITS = {
  bureau: '11999999TA00000168',
  market: '11999999TA0001019Q',
  housing: '11999999TA0001027K',
  emergency: '11999999TA00010439',
  press: '11999999TA00010514',
  water: '11999999TA000106XU',
} as const;

const SINCE = '2024-01-01T00:00:00.000Z';

const department = (
  uscc: string,
  name: string,
  roles: ConsortiumPlan['organisations'][number]['units'][number]['roles'] = [],
): ConsortiumPlan['organisations'][number]['units'][number] => ({
  uscc,
  name,
  kind: 'organ',
  level: 'city',
  region: '999999',
  from: SINCE,
  roles: ['clerk', 'approver', 'auditor', 'operator', 'gateway', ...roles],
});

/** Five organisations; three must endorse, three of five committee members decide. */
export const demoConsortium: ConsortiumPlan = {
  name: '示例市政务服务联盟',
  channel: 'yulian',
  endorsements: 3,
  committee: {
    members: ['BureauMSP', 'MarketMSP', 'HousingMSP', 'EmergencyMSP', 'WaterMSP'],
    threshold: 3,
  },
  regions: [{ code: '999999', name: '示例市', validFrom: SINCE }],
  organisations: [
    {
      mspId: 'BureauMSP',
      name: '示例市大数据应用发展管理局',
      units: [
        department(UNITS.bureau, '示例市大数据应用发展管理局', ['committee']),
        department(UNITS.press, '示例市新闻出版局'),
      ],
    },
    {
      mspId: 'MarketMSP',
      name: '示例市市场监督管理局',
      units: [department(UNITS.market, '示例市市场监督管理局', ['committee'])],
    },
    {
      mspId: 'HousingMSP',
      name: '示例市住房和城乡建设局',
      units: [department(UNITS.housing, '示例市住房和城乡建设局', ['committee'])],
    },
    {
      mspId: 'EmergencyMSP',
      name: '示例市应急管理局',
      units: [department(UNITS.emergency, '示例市应急管理局', ['committee'])],
    },
    {
      mspId: 'WaterMSP',
      name: '示例市水务局',
      units: [department(UNITS.water, '示例市水务局', ['committee'])],
    },
  ],
};
