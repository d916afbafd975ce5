// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from '../../i18n/text.js';

/** Who can sign in at the demo: nobody of them exists. */
export interface DemoPerson {
  /** `sub` of its ID tokens. */
  readonly account: string;
  readonly name: string;
  readonly what: Text;
  /** Claims beside those that every ID token has. */
  claims(nowSeconds: number): Readonly<Record<string, string | number>>;
}

const HOLDER_TYPE = '111';
const YEAR_SECONDS = 365 * 86_400;
const QINGHE = '91999999MATA000175';

const natural = (account: string, name: string, code: string, what: Text): DemoPerson => ({
  ...{ account, name, what },
  claims: () => ({ kind: 'natural', id_type: HOLDER_TYPE, id_code: code }),
});

/** Holders of the demo's licences, and somebody with a mandate of one of them. Region 999999. */
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
