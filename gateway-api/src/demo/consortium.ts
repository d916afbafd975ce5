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
  /** Keeps the money with which eco-credits are paid. */
  bank: '91999999TA0001078K',
  /** Where eco-credits are listed. */
  venue: '91999999TA0001086E',
  /** Buys eco-credits and retires them. */
  fund: '53999999TA00010947',
  /** Buys eco-credits, and sells some. */
  works: '91999999TA0001107Y',
  /** Supervises the city's departments 主管部门. */
  government: '11999999TA0001000U',
  police: '11999999TA00011152',
  tax: '11999999TA0001123W',
  /** 人力社保. */
  social: '11999999TA0001131P',
  /** 规划和自然资源. */
  planning: '11999999TA000114XF',
  /** 公积金; supervised by the housing bureau. */
  housingFund: '12999999TA0001158C',
  /** Of a county below the city; each is supervised by the city's bureau of its kind. */
  countyMarket: '11999999TA0001166A',
  countyHousing: '11999999TA00011745',
} as const;

const SINCE = '2024-01-01T00:00:00.000Z';

type Unit = ConsortiumPlan['organisations'][number]['units'][number];

const inCity = (uscc: string, name: string, roles: Unit['roles']): Unit => ({
  ...{ uscc, name, kind: 'organ', level: 'city', region: '999999', from: SINCE, roles },
});

const department = (uscc: string, name: string, roles: Unit['roles'] = []): Unit => ({
  ...inCity(uscc, name, ['clerk', 'approver', 'auditor', 'operator', 'gateway', ...roles]),
  supervisor: UNITS.government,
});

/** A department that takes part by the gateway of another's organisation. */
const guest = (uscc: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...inCity(uscc, name, ['clerk', 'approver', 'gateway']),
  supervisor: UNITS.government,
  ...more,
});

/** A unit of the market for eco-credits; a department's organisation lends it its gateway. */
const ofMarket = (
  uscc: string,
  name: string,
  kind: Unit['kind'],
  roles: Unit['roles'] = [],
): Unit => ({
  ...inCity(uscc, name, ['clerk', 'approver', 'auditor', 'gateway', ...roles]),
  kind,
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
        department(UNITS.bureau, '示例市大数据应用发展管理局', ['committee', 'trader']),
        department(UNITS.press, '示例市新闻出版局'),
        inCity(UNITS.government, '示例市人民政府办公厅', [
          'clerk',
          'approver',
          'auditor',
          'gateway',
        ]),
        guest(UNITS.police, '示例市公安局'),
        ofMarket(UNITS.venue, '示例市生态权益交易所有限公司', 'enterprise'),
      ],
    },
    {
      mspId: 'MarketMSP',
      name: '示例市市场监督管理局',
      units: [
        department(UNITS.market, '示例市市场监督管理局', ['committee']),
        ofMarket(UNITS.works, '示例市绿色制造有限公司', 'enterprise', ['trader']),
        guest(UNITS.tax, '示例市税务局'),
        guest(UNITS.countyMarket, '示例市甲县市场监督管理局', {
          ...{ level: 'county', supervisor: UNITS.market },
        }),
      ],
    },
    {
      mspId: 'HousingMSP',
      name: '示例市住房和城乡建设局',
      units: [
        department(UNITS.housing, '示例市住房和城乡建设局', ['committee']),
        ofMarket(UNITS.bank, '示例市结算银行股份有限公司', 'enterprise'),
        guest(UNITS.planning, '示例市规划和自然资源局'),
        guest(UNITS.housingFund, '示例市住房公积金管理中心', {
          ...{ kind: 'public-institution', supervisor: UNITS.housing },
        }),
        guest(UNITS.countyHousing, '示例市乙县住房和城乡建设局', {
          ...{ level: 'county', supervisor: UNITS.housing },
        }),
      ],
    },
    {
      mspId: 'EmergencyMSP',
      name: '示例市应急管理局',
      units: [
        department(UNITS.emergency, '示例市应急管理局', ['committee']),
        guest(UNITS.social, '示例市人力资源和社会保障局'),
      ],
    },
    {
      mspId: 'WaterMSP',
      name: '示例市水务局',
      units: [
        department(UNITS.water, '示例市水务局', ['committee']),
        ofMarket(UNITS.fund, '示例市绿水青山基金会', 'foundation', ['trader']),
      ],
    },
  ],
};
