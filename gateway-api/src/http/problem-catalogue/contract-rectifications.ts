// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: taking back facts that were recorded wrongly. */
export const rectificationProblems = {
  FACT_NOT_STANDING: refused(
    404,
    ['没有这条记录，或已被更正', 'The record has no such fact, or it was taken back already'],
    ['查看其经过，用其交易号。', 'Look at the history, and name the transaction from there.'],
  ),
  FACT_NOT_LAST: telling(
    refused(
      409,
      ['其后还有记录', 'Later facts stand on it'],
      ['从最后一条起，逐条更正。', 'Take the last one back first.'],
    ),
    '最后一条的交易：{last}，自 {from} 起生效',
    'the last one: transaction {last}, effect from {from}',
  ),
  FACT_NOT_RECTIFIABLE: refused(
    409,
    ['该记录不能更正', 'That fact cannot be taken back'],
    [
      '颁发须撤销，产生新版本的行为须对新版本办理。',
      'Rescind what was issued; act on the version that an act has made.',
    ],
  ),
  RECTIFICATION_NOT_FOUND: refused(
    404,
    ['没有这件更正', 'No such rectification'],
    ['请核对编号。', 'Check its id.'],
  ),
  RECTIFICATION_UNCHANGED: telling(
    refused(
      422,
      ['更正后的生效时间与原来相同', 'It has that legal effect already'],
      ['给出正确的生效时间，或不给而只撤回该记录。', 'Give the right time, or none.'],
    ),
    '自 {from} 起生效',
    'effect from {from}',
  ),
  RECTIFICATION_DATE_REQUIRED: telling(
    refused(
      422,
      ['已发布的版本不能撤回', 'A version that was published is not taken back'],
      ['给出正确的生效时间，或发布下一版。', 'Give its right time, or publish the next version.'],
    ),
    '第 {version} 版',
    'version {version}',
  ),
  RECTIFICATION_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['该更正已有结果', 'The rectification is decided'],
      ['查看其状态；需要时另行提出。', 'Look at its state; propose anew if need be.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  RECTIFICATION_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['该记录由其他单位办理', 'Another unit recorded that fact'],
      ['由原办理单位或其承继单位更正。', 'That unit puts it right, or its successor.'],
    ),
    '由 {recordedBy} 记入，而不是 {unit}',
    '{recordedBy} recorded it, {unit} did not',
  ),
  RECTIFICATION_BY_PROPOSER: refused(
    403,
    ['提出更正的人不能确认', 'Who proposed it does not confirm it'],
    ['由本单位另一名审批人员确认。', 'Another person of the unit confirms it.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
