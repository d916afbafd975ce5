// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse of archives: codes, acts, retention, disposal. */
export const archiveProblems = {
  ARCHIVE_CODE_NOT_IN_PATTERN: telling(
    refused(
      422,
      ['档号与全宗的编号规则不符', 'The archival code does not follow the pattern of its fonds'],
      [
        '按规则编制档号，并使年度、保管期限与档案包一致。',
        'Follow the pattern, and let year and retention say the same as the package.',
      ],
    ),
    '本全宗的档号规则：{pattern}',
    'the pattern of this fonds is {pattern}',
  ),
  ARCHIVE_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['档案包当前状态不允许此行为', 'The act does not follow from the state of the package'],
      ['先办理前一环节。', 'Do what comes before it first.'],
    ),
    '状态 {state} 下不能办理 {act}；允许的状态：{allowedFrom}',
    '{act} does not follow from the state {state}; it is allowed from: {allowedFrom}',
  ),
  ARCHIVE_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['无权办理此环节', 'Not competent for this act'],
      ['由本全宗指定的部门办理。', 'The unit that the fonds names for it may do it.'],
    ),
    '{unit} 不是办理 {act} 的部门（{parts}）',
    '{unit} is not the unit ({parts}) that does {act}',
  ),
  ARCHIVE_ROOT_DIFFERS: telling(
    refused(
      409,
      ['检测的不是链上登记的档案包', 'Something else was tested than the chain has'],
      ['取登记的档案包重新检测。', 'Test the package that was recorded.'],
    ),
    '链上登记的根为 {recorded}',
    'the recorded root is {recorded}',
  ),
  RETENTION_SHORTENED: telling(
    refused(
      422,
      ['保管期限不得缩短', 'A retention period is never shortened'],
      ['保管期限只能延长。', 'It can only be lengthened.'],
    ),
    '现为 {held}，不能改为 {retention}',
    'it is {held} and cannot become {retention}',
  ),
  RETENTION_UNCHANGED: telling(
    refused(
      422,
      ['保管期限没有变化', 'The retention period stays the same'],
      ['选择更长的保管期限。', 'Choose a longer one.'],
    ),
    '现已为 {held}',
    'it is {held} already',
  ),
  RETENTION_NOT_OVER: telling(
    refused(
      409,
      ['保管期限未满，不得销毁', 'The package must still be kept'],
      ['期满后再提请鉴定。', 'Propose it when the period has ended.'],
    ),
    '保管期限 {retention}，至 {until}',
    'its retention is {retention}, until {until}',
  ),
  DISPOSAL_APPROVED_BY_PROPOSER: refused(
    409,
    ['提请或同意销毁的人不得批准', 'Who proposed a disposal does not approve it'],
    ['由另一位负责人批准。', 'Another leader approves it.'],
  ),
  DISPOSAL_SUPERVISOR_REPEATED: refused(
    409,
    ['须由两人监销', 'Two different people supervise'],
    ['由另一人监销。', 'Let somebody else supervise.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
