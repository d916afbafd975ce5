// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** Acts on a licence, as the chain names them; `issue` is the first fact of each. */
export const actTexts = {
  issue: text('颁发', 'issued'),
  change: text('变更', 'changed'),
  renew: text('延续', 'renewed'),
  replace: text('补发', 'replaced'),
  suspend: text('暂扣', 'suspended'),
  restore: text('返还', 'restored'),
  downgrade: text('降低资质等级', 'lowered in grade'),
  withdraw: text('撤回', 'withdrawn'),
  rescind: text('撤销', 'rescinded'),
  revoke: text('吊销', 'revoked'),
  cancel: text('注销', 'cancelled'),
  transferOut: text('转出', 'transferred out'),
  rectify: text('更正', 'rectified'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Acts that change the state alone. */
export const STATE_ACTS = [
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
  'transferOut',
] as const;

/** Acts that come with a new file. */
export const SUCCEEDING_ACTS = ['change', 'renew', 'replace'] as const;

export type StateAct = (typeof STATE_ACTS)[number];
export type SucceedingAct = (typeof SUCCEEDING_ACTS)[number];

/** `yulian act`. */
export const actCommandTexts = {
  summary: text(
    '对证照或批次办理：暂扣、返还、撤销、变更等',
    'Act on a licence or batch: suspend, restore, rescind, change and so on',
  ),
  details: text(
    '变更、延续、补发须给出新文件及其字段，由 clerk 办理；其余由 approver 办理。行为也可写中文名，如 暂扣。记录有误的，用 rectification 更正。',
    'change, renew and replace take a new file with its fields and are done by a clerk; the others by an approver. What was recorded wrongly is taken back by rectification.',
  ),
  id: text('证照标识或批次编号', 'licence identifier or batch id'),
  act: text(
    'suspend 暂扣、restore 返还、downgrade 降低资质等级、withdraw 撤回、rescind 撤销、revoke 吊销、cancel 注销、transfer-out 转出、change 变更、renew 延续、replace 补发',
    'suspend, restore, downgrade, withdraw, rescind, revoke, cancel, transfer-out, change, renew or replace',
  ),
  file: text(
    '新版证照文件（变更、延续、补发）',
    'file of the new version (change, renew, replace)',
  ),
  from: text(
    '法律效力自何时起：日期或 UTC 时刻',
    'since when it has legal effect: a date or UTC instant',
  ),
  ifMatch: text(
    '读取时得到的 ETag；其间有改动则拒绝',
    'the ETag as read; refused when something changed since',
  ),
  actUnknown: text('没有这种行为：{act}。', 'There is no act {act}.'),
  fromMissing: text('请用 --from 给出生效时间。', 'Give the time of legal effect by --from.'),
  fileMissing: text(
    '{act} 须给出新文件：yulian act 标识 {act} 文件 --fields 字段.json',
    '{act} needs the new file: yulian act ID {act} FILE --fields fields.json',
  ),
  fileNotTaken: text('{act} 不需要文件。', '{act} takes no file.'),
  batchNotSucceeded: text(
    '批次不能整体 {act}；请对其中一张证照办理。',
    'A batch cannot be acted on by {act}; name one of its licences.',
  ),
  done: text('{id}：{act}，现为“{state}”', '{id}: {act}, now {state}'),
};
