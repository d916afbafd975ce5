// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian rectification`. */
export const rectificationTexts = {
  group: text(
    '更正：记录有误的，由两人更正，原记录仍可查',
    'Take back what was recorded wrongly, by two people; it stays visible',
  ),
  list: text('查找更正', 'Find rectifications'),
  show: text(
    '一件更正，以及其间据以作出的决定',
    'A rectification, and what was decided on the wrong fact meanwhile',
  ),
  propose: text('提出更正：某条记录有误', 'Propose to take a fact back'),
  proposeDetails: text(
    '由 clerk 提出，另一人（approver）确认之后才生效。只能更正最后一条；其交易号见 trace。',
    'A clerk proposes it; nothing changes until another person, an approver, confirms it. The last fact that counts goes first; trace names its transaction.',
  ),
  confirm: text('确认更正', 'Confirm one that somebody else proposed'),
  refuse: text('不予更正', 'Refuse one'),
  withdraw: text('撤回更正', 'Withdraw one'),
  rectification: text('更正编号 rtf_…', 'id of the rectification, rtf_…'),
  newRectification: text(
    '新更正的编号；重试须相同，默认随机',
    'id of the new one, the same when it is tried again; by default a random one',
  ),
  record: text(
    '证照标识、批次编号，或 --kind 所述记录的编号',
    'licence identifier, batch id, or id of what --kind says',
  ),
  kind: text(
    '对象类别：licence、licence-batch、material、authority（编号为 类型代码/单位代码）、standard、service-item、catalogue-item、fonds；默认按编号识别证照与批次',
    'licence, licence-batch, material, authority (its id is TYPE/USCC), standard, service-item, catalogue-item or fonds; licences and batches are told by their ids',
  ),
  kindUnknown: text('没有这种对象：{kind}。', 'There is no kind {kind}.'),
  factMissing: text(
    '请用 --fact 给出有误的记录的交易号。',
    'Name the transaction of the wrong fact by --fact.',
  ),
  fact: text(
    '有误的记录的交易号；证照与批次默认为最后一条',
    'transaction of the wrong fact; of licences and batches by default the last one',
  ),
  right: text(
    '正确的生效时间：日期或 UTC 时刻；不给则只撤回该记录',
    'the legal effect that it should have had, a date or UTC instant; left out, it is only taken back',
  ),
  reason: text(
    '原因：WRONG_DATE 生效时间有误、WRONG_RECORD 记错对象、WRONG_ACT 行为有误、NOT_DECIDED 并未作出该决定',
    'WRONG_DATE, WRONG_RECORD, WRONG_ACT or NOT_DECIDED',
  ),
  reasonUnknown: text('没有这种原因：{reason}。', 'There is no reason {reason}.'),
  basis: text('依据的法条代码', 'code of the provision it is based on'),
  unit: text('办理单位的统一社会信用代码', 'USCC of the unit'),
  state: text('状态，例如 PROPOSED', 'state, such as PROPOSED'),
  told: text('更正 {id}：{state}', 'Rectification {id}: {state}'),
  decided: text(
    '{from} 至 {to} 其间据以作出的决定：{count}',
    'Decided on it from {from} to {to}: {count}',
  ),
  decidedLine: text('{kind} {id}，{act}，{at}，{unit}', '{kind} {id}, {act}, {at}, {unit}'),
  truncated: text('可能还有更多。', 'There may be more.'),
  notListed: text(
    '数据使用不在链上写明所示的证照，核验不作记录，均未列出。',
    'Accesses do not say on chain which licence they showed, and verifications are not recorded: neither is listed.',
  ),
  idColumn: text('更正', 'Rectification'),
  stateColumn: text('状态', 'State'),
  recordColumn: text('对象', 'Record'),
  factColumn: text('有误的记录', 'Wrong fact'),
  reasonColumn: text('原因', 'Reason'),
  rightColumn: text('正确的生效时间', 'Right effect'),
  unitColumn: text('单位', 'Unit'),
  atColumn: text('时间', 'At'),
  actColumn: text('行为', 'Act'),
  roleColumn: text('角色', 'Role'),
  basisColumn: text('依据', 'Basis'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Words of the API, as a clerk says them. */
export const rectificationWords: Readonly<Record<string, Text>> = {
  PROPOSED: text('已提出，待另一人确认', 'proposed, waits for another person'),
  CONFIRMED: text('已更正', 'confirmed'),
  REFUSED: text('不予更正', 'refused'),
  WITHDRAWN: text('已撤回', 'withdrawn'),
  WRONG_DATE: text('生效时间有误', 'wrong date'),
  WRONG_RECORD: text('记错对象', 'wrong record'),
  WRONG_ACT: text('行为有误', 'wrong act'),
  NOT_DECIDED: text('并未作出该决定', 'not decided'),
  propose: text('提出', 'proposed'),
  confirm: text('确认', 'confirmed'),
  refuse: text('不予更正', 'refused'),
  withdraw: text('撤回', 'withdrawn'),
  licence: text('证照', 'licence'),
  case: text('办件', 'case'),
};
