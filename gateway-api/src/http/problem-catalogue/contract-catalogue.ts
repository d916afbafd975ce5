// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: catalogue items, and the one source of an element. */
export const catalogueProblems = {
  CATALOGUE_ITEM_NOT_FOUND: refused(
    404,
    ['目录中没有这个条目', 'The catalogue has no such item'],
    ['请核对信息资源代码。', 'Check its resource code.'],
  ),
  CATALOGUE_ITEM_ALREADY_EXISTS: telling(
    refused(
      409,
      ['该信息资源代码已被使用', 'The resource code is taken'],
      ['换一个顺序号；已退回的条目应修订。', 'Choose another sequence; revise what was sent back.'],
    ),
    '已有条目 {id}',
    'there is an item {id} already',
  ),
  CATALOGUE_ITEM_NOT_OWN: telling(
    refused(
      403,
      ['不是本单位提供的条目', 'Another unit provides the item'],
      ['由提供部门办理。', 'The unit that provides it has to do it.'],
    ),
    '{act} 须由提供部门 {provider} 办理，而不是 {unit}',
    'the provider {provider} may {act}, {unit} may not',
  ),
  CATALOGUE_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['条目当前状态不允许此项办理', 'The act does not follow from the state of the item'],
      ['按流程先办理前一步。', 'Do the step before it first.'],
    ),
    '条目 {item} 当前为 {state}；{act} 须在 {allowedFrom}',
    'item {item} is {state}; {act} follows from {allowedFrom}',
  ),
  CATALOGUE_DRAFT_REPLACED: telling(
    refused(
      409,
      ['待审的是另一份草案', 'Another draft is the one that waits'],
      ['查看待审的草案后再办理。', 'Look at the draft that waits, then decide.'],
    ),
    '所指草案 {draft}，待审草案 {waiting}',
    'draft {draft} was meant, {waiting} waits',
  ),
  CATALOGUE_FIELD_NOT_DISCLOSABLE: telling(
    refused(
      422,
      ['标准规定该字段不向任何人提供', 'The standard shows this field to nobody'],
      ['从条目中去掉该字段。', 'Leave the field out.'],
    ),
    '字段 {path} 不可提供',
    'field {path} is not offered to anybody',
  ),
  CATALOGUE_ITEM_IS_SOURCE: telling(
    refused(
      409,
      ['条目仍是数源', 'The item is still the one source of something'],
      ['先移交或放弃，再停止提供。', 'Hand it over or release it first.'],
    ),
    '条目 {id} 仍是以下各项的数源：{sources}',
    'item {id} is the source of {sources}',
  ),
  CATALOGUE_UPDATE_NOT_FOUND: refused(
    404,
    ['没有这次更新', 'No such update'],
    ['请核对更新的编号。', 'Check its number.'],
  ),
  CATALOGUE_UPDATE_NOT_LATER: telling(
    refused(
      409,
      ['已登记更晚的更新', 'A later update is recorded already'],
      ['登记此后的更新。', 'Record what came after it.'],
    ),
    '更新时间 {updatedAt} 不晚于已登记的 {last}',
    '{updatedAt} is not after {last}',
  ),
  SOURCE_NOT_FOUND: refused(
    404,
    ['尚无单位认领该数据元', 'Nobody has claimed that element'],
    [
      '由提供部门认领；或核对主体类型与数据元代码。',
      'A provider may claim it; or check subject and element.',
    ],
  ),
  SOURCE_ALREADY_CLAIMED: telling(
    refused(
      409,
      ['该数据元已有数源（一数一源）', 'The element has its one source already'],
      [
        '从该数源取得；确需变更的，由其移交。',
        'Take it from there; only its source hands it over.',
      ],
    ),
    '{source} 的数源是 {providerName}（{provider}）的“{title}”（{item}）',
    'the source of {source} is “{title}” ({item}) of {providerName} ({provider})',
  ),
  SOURCE_NOT_CLAIMED: telling(
    refused(
      409,
      ['该数据元尚无数源', 'Nobody is the source of that element'],
      ['先认领，再登记更新。', 'Claim it first.'],
    ),
    '{source} 尚未认领',
    '{source} is not claimed',
  ),
  SOURCE_ELSEWHERE: telling(
    refused(
      409,
      ['该数据元的数源是另一条目', 'Another item is the one source of that element'],
      ['由该数源更新；本条目不写入。', 'Its source updates it; this item does not.'],
    ),
    '{source} 的数源是 {providerName}（{provider}）的“{title}”（{item}）',
    'the source of {source} is “{title}” ({item}) of {providerName} ({provider})',
  ),
  SOURCE_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['数源当前状态不允许此项办理', 'The act does not follow from the state of the source'],
      ['查看数源的状态。', 'Look at the state of the source.'],
    ),
    '当前状态 {state}；{act} 须在 {allowedFrom}',
    'its state is {state}; {act} follows from {allowedFrom}',
  ),
  SOURCE_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['本单位不能办理此项', 'The unit is not the one that does this'],
      [
        '移交与放弃由数源部门办理，承接由受让部门办理。',
        'The source offers and releases, the receiver accepts.',
      ],
    ),
    '{act} 须由 {named} 办理，来办的是 {unit}',
    '{named} may {act}, the caller is {unit}',
  ),
  SOURCE_FIELD_NOT_OFFERED: refused(
    422,
    ['条目不提供该字段', 'The item does not offer that field'],
    ['选择条目所列的字段，或先修订条目。', 'Name a field of the item, or revise the item first.'],
  ),
  SOURCE_FIELD_STILL_CLAIMED: telling(
    refused(
      409,
      ['新版本缺少作为数源的字段', 'The version drops a field that the item is the source of'],
      ['保留该字段，或先移交或放弃。', 'Keep the field, or hand the source over first.'],
    ),
    '条目以字段 {field} 为 {source} 的数源',
    'the item is the source of {source} with its field {field}',
  ),
  SOURCE_OFFERED_TO_ITSELF: telling(
    refused(
      422,
      ['移交须有两个提供部门', 'A hand-over takes two providers'],
      ['指定另一部门的条目。', "Name another provider's item."],
    ),
    '条目 {item} 由本单位 {provider} 提供',
    'item {item} is provided by {provider} itself',
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
