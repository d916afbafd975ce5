// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian trace`. */
export const traceTexts = {
  summary: text('一张证照或一个批次的全部经过', 'Everything that happened to a licence or a batch'),
  details: text(
    '逐条说明：谁、做了什么、自何时有法律效力、何时上链、在哪个区块、依据什么。',
    'Line by line: who did what, since when it has legal effect, when and in which block it was recorded, on what basis.',
  ),
  id: text('证照标识，或批次编号', 'licence identifier, or id of a batch'),
  head: text('{id}：共 {count} 条记录', '{id}, records: {count}'),
  sentence: text(
    '自 {from} 起，{who}{act}{object}，状态为“{state}”。',
    'From {from} on, {act}{object} by {who}: {state}.',
  ),
  recorded: text(
    '{recordedAt} 上链，区块 {block}，交易 {txId}，依据 {basis}。',
    'Recorded {recordedAt}, block {block}, transaction {txId}, basis {basis}.',
  ),
  onBatch: text('所在批次', ' (the whole batch)'),
  onLicence: text('', ''),
  until: text('效力至 {to}。', 'It held until {to}.'),
  hidden: text(
    '其效力被后来溯及既往的行为完全取代。',
    'A later act that reaches back has taken all its effect.',
  ),
  rectified: text(
    '记录有误，已由交易 {txId} 更正，不再有效力。',
    'Recorded wrongly: transaction {txId} took it back, and it counts no longer.',
  ),
  rectifies: text('更正交易 {txId} 的记录。', 'It rectifies what transaction {txId} recorded.'),
  rectifiedBy: text('更正它的交易', 'Rectified by'),
  rectifiesColumn: text('所更正的交易', 'Rectifies'),
  who: text('{name}（{role}）', '{name} ({role})'),
  ofOrigin: text(
    '{block}（迁移前的链 {channel}）',
    '{block} of {channel}, the chain before this one',
  ),
  notCommitted: text('未知', 'unknown'),
  from: text('效力自', 'Effect from'),
  to: text('效力至', 'Effect until'),
  act: text('行为', 'Act'),
  state: text('状态', 'State'),
  by: text('办理单位', 'By'),
  role: text('角色', 'Role'),
  basis: text('依据', 'Basis'),
  recordedAt: text('上链时间', 'Recorded'),
  block: text('区块', 'Block'),
  txId: text('交易', 'Transaction'),
  on: text('对象', 'On'),
};

/** Roles, as they are said of an actor. */
export const roleTexts = {
  clerk: text('窗口人员', 'clerk'),
  approver: text('审批人员', 'approver'),
  auditor: text('审计人员', 'auditor'),
  committee: text('委员会成员', 'committee member'),
  operator: text('运维人员', 'operator'),
  gateway: text('网关', 'gateway'),
};
