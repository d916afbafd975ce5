// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from '../../i18n/text.js';
import { UNITS } from '../consortium.js';

/** Who can sign in at the demo: nobody of them exists. */
export interface DemoPerson {
  /** `sub` of its ID tokens. */
  readonly account: string;
  readonly name: string;
  readonly what: Text;
  /** Claims beside those that every ID token has. */
  claims(nowSeconds: number): Readonly<Record<string, string | number | readonly string[]>>;
}

const HOLDER_TYPE = '111';
const YEAR_SECONDS = 365 * 86_400;
const QINGHE = '91999999MATA000175';

const natural = (account: string, name: string, code: string, what: Text): DemoPerson => ({
  ...{ account, name, what },
  claims: () => ({ kind: 'natural', id_type: HOLDER_TYPE, id_code: code }),
});

const worker = (
  account: string,
  name: string,
  { unit, roles }: { readonly unit: string; readonly roles: readonly string[] },
  what: Text,
): DemoPerson => ({
  ...{ account, name, what },
  claims: () => ({ kind: 'worker', unit, roles }),
});

/** Who works for units of the demo, in which roles. */
const DEMO_WORKERS: readonly DemoPerson[] = [
  worker(
    'wang',
    '王示例',
    { unit: UNITS.market, roles: ['clerk'] },
    text('市场监管局窗口人员：收件、受理', 'Clerk of the market bureau: takes cases in'),
  ),
  worker(
    'chen',
    '陈示例',
    { unit: UNITS.housing, roles: ['clerk', 'approver'] },
    text(
      '住建局审批人员：受理、决定',
      'Clerk and approver of the housing bureau: takes in, decides',
    ),
  ),
  worker(
    'lin',
    '林示例',
    { unit: UNITS.planning, roles: ['approver'] },
    text('规划和自然资源局审批人员', 'Approver of the planning bureau'),
  ),
  worker(
    'he',
    '何示例',
    { unit: UNITS.countyMarket, roles: ['clerk'] },
    text('甲县市场监管局窗口人员', 'Clerk of a county’s market bureau, below the city'),
  ),
  worker(
    'liang',
    '梁示例',
    { unit: UNITS.government, roles: ['approver', 'auditor'] },
    text(
      '市政府办公厅：各部门的主管单位，处理争议，可查全部办件',
      'City government: supervises the departments, decides disputes, reads all cases',
    ),
  ),
];

/** Units and roles for which somebody of the demo can sign in. */
export const WORKING = {
  units: [UNITS.market, UNITS.housing, UNITS.planning, UNITS.countyMarket, UNITS.government],
  roles: ['clerk', 'approver', 'auditor'],
} as const;

/** Holders of the demo's licences, somebody with a mandate of one of them, and workers. Region 999999. */
export const DEMO_PERSONS: readonly DemoPerson[] = [
  natural(
    'zhou',
    '周示例',
    '999999198706120130',
    text('自然人，建筑电工，线上办过事', 'Natural person, electrician, handled matters online'),
  ),
  natural(
    'wu',
    '吴示例',
    '999999199001010016',
    text('自然人，建筑架子工', 'Natural person, scaffolder'),
  ),
  {
    account: 'qinghe',
    name: '示例市青禾电子商务有限公司',
    what: text('法人，持有营业执照', 'Legal person, holds a business licence'),
    claims: () => ({ kind: 'legal', uscc: QINGHE }),
  },
  {
    account: 'zheng',
    name: '郑示例',
    what: text('经办人，受青禾公司委托', 'Agent with a mandate of the company Qinghe'),
    claims: (nowSeconds) => ({
      ...{ kind: 'agent', id_type: HOLDER_TYPE, id_code: '999999198507070022' },
      ...{ mandate: 'WT-2026-0001', mandate_ends: nowSeconds + YEAR_SECONDS },
      ...{ acts_type: '001', acts_code: QINGHE },
    }),
  },
  ...DEMO_WORKERS,
];

/** Persons of whom `yulian demo eco` makes as many as it needs, new in each run. */
const WALK_IN = /^eco-[0-9a-f]{8}-[0-9]{1,4}$/;

export const walkInAccount = (run: string, n: number): string => `eco-${run}-${String(n)}`;

/** As what a walk-in is known to departments. */
export const walkInCode = (account: string): string => `DEMO-${account.toUpperCase()}`;

export const WALK_IN_TYPE = '099';

/** Whoever has an account here. */
export function demoPerson(account: string): DemoPerson | undefined {
  const listed = DEMO_PERSONS.find((one) => one.account === account);
  if (listed !== undefined || !WALK_IN.test(account)) return listed;
  const what = text('自然人', 'Natural person');
  const claims = { kind: 'natural', id_type: WALK_IN_TYPE, id_code: walkInCode(account) };
  return { account, name: account, what, claims: () => claims };
}
