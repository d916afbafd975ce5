// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: scopes of use, grants, requests. */
export const sharingProblems = {
  ITEM_NOT_SHARED: telling(
    refused(
      409,
      ['目录条目为不予共享类', 'The item is not shared'],
      [
        '依据见目录；不予共享的条目不能授权。',
        'The catalogue says on what basis; nobody can be given its use.',
      ],
    ),
    '不予共享的依据：{legalBasis}',
    'it is not shared on the basis of {legalBasis}',
  ),
  ITEM_FIELDS_NOT_OFFERED: telling(
    refused(
      409,
      ['目录条目不提供这些信息项', 'The item does not offer these fields'],
      ['按目录现行版本选择信息项。', 'Choose fields of the version in force.'],
    ),
    '未提供的信息项：{fields}',
    'not offered: {fields}',
  ),
  GRANT_NOT_FOUND: refused(
    404,
    ['没有这项共享授权，或与本单位无关', "No such grant, or none of your unit's"],
    ['请核对授权编号。', 'Check its id.'],
  ),
  GRANT_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['授权的当前状态不允许该操作', 'The act does not follow from the state of the grant'],
      ['查看授权的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  GRANT_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['须由其他单位办理', 'Another unit may do that'],
      [
        '缩小、撤销由授权单位办理；转授权由需求部门办理。',
        'Whoever gave it narrows and revokes it; whoever holds it delegates it.',
      ],
    ),
    '{act} 须由 {by} 办理，而不是 {unit}',
    '{by} may {act}, {unit} may not',
  ),
  GRANT_NOT_DELEGABLE: telling(
    refused(
      409,
      ['该授权不得转授权', 'The grant may not be passed on'],
      ['向提供部门申请可以转授权的授权。', 'Ask the provider for one that may.'],
    ),
    '授权 {parent} 未允许转授权',
    '{parent} does not allow it',
  ),
  GRANT_NOT_DOWNWARD: telling(
    refused(
      409,
      [
        '只能向下级、本区域内转授权',
        "A grant is delegated to lower levels of one's own region only",
      ],
      [
        '选择下级单位，并列出下级层级与所辖区域。',
        'Choose a unit below, and name lower levels and regions.',
      ],
    ),
    '须在 {below} 之下',
    'it must lie below {below}',
  ),
  SCOPE_WIDER: telling(
    refused(
      409,
      ['使用范围超出上一级范围', 'The scope allows what the one above it does not'],
      ['缩小所列维度。', 'Narrow the dimensions that are named.'],
    ),
    '超出的维度：{dimensions}',
    'wider in: {dimensions}',
  ),
  REQUEST_NOT_FOUND: refused(
    404,
    ['没有这项共享申请，或与本单位无关', "No such request, or none of your unit's"],
    ['请核对申请编号。', 'Check its id.'],
  ),
  REQUEST_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['申请的当前状态不允许该操作', 'The act does not follow from the state of the request'],
      ['查看申请的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  REQUEST_ACT_NOT_COMPETENT: refused(
    403,
    ['须由其他单位办理', 'Another unit may do that'],
    [
      '需求部门提交与报送，提供部门答复，争议由提供部门、其主管部门、委员会依次处理。',
      'The requester files and sends it, the provider answers; a dispute climbs to its supervisor and the committee.',
    ],
  ),
  REQUEST_COMPLETION_ASKED: refused(
    409,
    ['补正只能一次性告知', 'What is missing is told once'],
    [
      '请同意、部分同意或说明依据后拒绝。',
      'Approve it, approve a part, or refuse it with a basis.',
    ],
  ),
  REQUEST_ALREADY_EXTENDED: refused(
    409,
    ['答复期限已延长过一次', 'The time was extended once already'],
    ['请在期限内答复。', 'Answer within the time.'],
  ),
  REQUEST_OVERDUE: refused(
    409,
    ['答复期限已过', 'The time for an answer has run out'],
    ['请立即答复。', 'Answer at once.'],
  ),
  REQUEST_NOT_OVERDUE: refused(
    409,
    ['提供部门的答复期限未满', 'The provider still has time for its answer'],
    ['期满仍未答复时可提出争议。', 'Dispute its silence once the time has run out.'],
  ),
  REQUEST_ALREADY_VOTED: refused(
    409,
    ['本席位已经表决', 'The seat has voted'],
    ['每个席位表决一次。', 'Each seat votes once.'],
  ),
  REQUEST_UNCONDITIONAL: refused(
    409,
    ['无条件共享的数据不得拒绝', 'What is shared unconditionally cannot be refused'],
    [
      '请全部同意；材料不全的，可一次性告知补正。',
      'Approve all of it; what is missing may be told once.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
