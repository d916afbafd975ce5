// SPDX-License-Identifier: Apache-2.0
// The consortium of the contract tests: fictitious, region 999999. Imports no product code, so
// that what it says can be an expectation.

export type MspId = 'BureauMSP' | 'MarketMSP' | 'HousingMSP' | 'EmergencyMSP' | 'WaterMSP';

/** Public facts of a unit. `name` is its title; nobody stands behind it. */
export interface Member {
  readonly uscc: string;
  readonly name: string;
  readonly mspId: MspId;
}

/** The definer of all licence types of the tests. */
const bureau: Member = {
  uscc: '11999999TA00000168',
  name: '示例市大数据应用发展管理局',
  mspId: 'BureauMSP',
};

export const MEMBERS = {
  bureau,
  /** A second unit of the definer's organisation. */
  press: { uscc: '11999999TA00010514', name: '示例市新闻出版局', mspId: 'BureauMSP' },
  /** A third one: the second seal of a permit among the fixtures is its own. */
  approvals: { uscc: '11999999TA0001035E', name: '示例市行政审批服务局', mspId: 'BureauMSP' },
  /** The usual issuer. */
  market: { uscc: '11999999TA0001019Q', name: '示例市市场监督管理局', mspId: 'MarketMSP' },
  housing: { uscc: '11999999TA0001027K', name: '示例市住房和城乡建设局', mspId: 'HousingMSP' },
  /** The usual penalty authority. */
  emergency: { uscc: '11999999TA00010439', name: '示例市应急管理局', mspId: 'EmergencyMSP' },
  water: { uscc: '11999999TA000106XU', name: '示例市水务局', mspId: 'WaterMSP' },
} as const satisfies Record<string, Member>;

export type MemberName = keyof typeof MEMBERS;

export const MEMBER_NAMES = Object.keys(MEMBERS) as readonly MemberName[];

export const MSP_IDS = [
  'BureauMSP',
  'MarketMSP',
  'HousingMSP',
  'EmergencyMSP',
  'WaterMSP',
] as const;

/** Written out once more, so that a role dropped from the product is missed. */
export const ROLE_NAMES = [
  'clerk',
  'approver',
  'auditor',
  'committee',
  'operator',
  'gateway',
  'trader',
] as const;

export type RoleName = (typeof ROLE_NAMES)[number];

/** When everything of the founding takes legal effect. */
export const SINCE = '2024-01-01T00:00:00.000Z';

/** Where the clock of a test stands at first. */
export const TODAY = '2026-03-02T01:00:00.000Z';

/** Argument of the founding transaction: five organisations, three of five decide. */
export function foundingArgument() {
  return {
    name: '示例市政务服务联盟',
    organisations: MSP_IDS.map((mspId) => ({ mspId, name: `${mspId} 示例` })),
    committee: { members: [...MSP_IDS], threshold: 3 },
    regions: [{ code: '999999', name: '示例市', validFrom: SINCE }],
    units: Object.values(MEMBERS).map((member) => ({
      ...member,
      kind: 'organ',
      level: 'city',
      region: '999999',
      from: SINCE,
    })),
  };
}
