// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian demo`. */
export const demoTexts = {
  group: text(
    '在运行中的示例联盟上演示示范领域',
    'Demonstration fields, run on the demo consortium that is up',
  ),
  startUp: text(
    '企业开办：设立登记、刻制印章、申领发票、社保登记、公积金缴存登记、预约开户',
    'Enterprise start-up: registration, seals, invoices, social insurance, housing fund, appointment for a bank account',
  ),
  construction: text(
    '工程建设：同一项目代码下的用地规划、工程规划、施工许可、联合验收',
    'Construction under one project code: two planning permits, building permit, joint acceptance',
  ),
  eco: text(
    '生态链：线上办件、积分、组批核证、交易、注销、项目支付、重新计算',
    'The eco-chain: cases, points, a verified batch, sales, retirements, a paid milestone, derived again',
  ),
  ecoDetails: text(
    '经 REST 接口完成全程：人员在示例认证登录后同意、领取、捐出积分；最后由备份副本重新计算每一克，并审计全链。须先 npm start（内置账本）。',
    'Tells the whole story over the REST API: persons sign in at the demo, consent, collect and give; in the end every gram is derived again from a restored backup, and the chain is audited. `npm start` comes first (embedded ledger).',
  ),
  cases: text('办件数，默认 12', 'how many cases; 12 when left out'),
  details: text(
    '经 REST 接口从申请办到归档，再从链上的办件记录逐项计数。须先 npm start。',
    'Goes from application to archive over the REST API, then counts from the case records on the chain. `npm start` comes first.',
  ),
  variant: text(
    '{title}：要求材料 {asked} 份，从链上取得 {fromChain} 份（−{perCent}%，目标 −{goal}%）；计时 {used} 个工作日，时限 {limit}（{state}）',
    '{title}: {asked} materials asked, {fromChain} taken from the chain (−{perCent}%, goal −{goal}%); {used} working days on the clock, limit {limit} ({state})',
  ),
  projectCode: text('项目代码 {code}', 'Project code {code}'),
  standsFor: text('{title}（代{standsFor}）', '{title} (in place of {standsFor})'),
  baseline: text(
    '{visits} 次、{sheets} 张（{source}，第 {version} 版）',
    '{visits} visits, {sheets} sheets ({source}, version {version})',
  ),
  used: text('{visits} 次、{sheets} 张', '{visits} visits, {sheets} sheets'),
  nothing: text(
    '链上没有任何记录的申请人：要求 {asked} 份，免提交 {spared} 份',
    'An applicant of whom nothing is on the chain: {asked} asked, {spared} spared',
  ),
  met: text('各项目标均已达到。', 'Every goal is met.'),
  notMet: text('有目标未达到。', 'A goal is not met.'),
  partColumn: text('事项', 'Item'),
  stateColumn: text('状态', 'State'),
  askedColumn: text('要求', 'Asked'),
  chainColumn: text('链上取得', 'From chain'),
  bundleColumn: text('一件事共用', 'From bundle'),
  handedColumn: text('提交', 'Handed in'),
  baselineColumn: text('基线', 'Baseline'),
  usedColumn: text('实际', 'Used'),
  receiptsColumn: text('回执', 'Receipts'),
  archiveColumn: text('归档信息包', 'Archive package'),
  passed: text('{id} 检测通过', '{id} passed its test'),
  failed: text('{id} 检测未通过', '{id} did not pass'),
} as const satisfies Readonly<Record<string, Text<string>>>;
