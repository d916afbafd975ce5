// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: materials, annotated copies, joint reviews. */
export const materialProblems = {
  MATERIAL_NOT_FOUND: refused(
    404,
    ['链上没有这份材料', 'The chain knows no such material'],
    ['请核对材料标识。', 'Check its id.'],
  ),
  MATERIAL_ALREADY_EXISTS: refused(
    409,
    ['该材料已登记', 'The material is registered already'],
    ['查询已登记的材料，无需重复登记。', 'Look at the one that is there; nothing needs doing.'],
  ),
  MATERIAL_NOT_OWN: telling(
    refused(
      403,
      ['不是本单位持有的材料', 'Another unit holds the material'],
      ['由持有单位办理。', 'The unit that holds it has to do it.'],
    ),
    '{act} 须由持有单位 {holding} 办理，而不是 {unit}',
    'the holding unit {holding} may {act}, {unit} may not',
  ),
  MATERIAL_IS_COPY: telling(
    refused(
      409,
      ['这是加注件，不是原件', 'It is an annotated copy, not an original'],
      [
        '对原件办理；加注件只能收回或作废。',
        'Do it to the original; a copy is only withdrawn or voided.',
      ],
    ),
    '原件是 {parent}',
    'its original is {parent}',
  ),
  ANNOTATION_EXPIRED: telling(
    refused(
      422,
      ['加注件的到期时间已过', 'The copy would be expired already'],
      ['把到期时间改为将来。', 'Let it expire later.'],
    ),
    '到期时间 {expiresAt} 不晚于现在 {now}',
    'it would expire at {expiresAt}; it is {now} now',
  ),
  REVIEW_NOT_FOUND: refused(
    404,
    ['没有这次联审', 'No such joint review'],
    ['请核对联审编号。', 'Check its id.'],
  ),
  REVIEW_ALREADY_OPEN: telling(
    refused(
      409,
      ['已有进行中的联审', 'A joint review is open already'],
      ['等它结束，或先终止它。', 'Wait until it ends, or close it first.'],
    ),
    '进行中的联审：{review}',
    'the open one is {review}',
  ),
  REVIEW_CLOSED: telling(
    refused(
      409,
      ['联审已结束', 'The joint review has ended'],
      ['如需继续，由持有单位另行发起。', 'The holding unit may open another.'],
    ),
    '联审的状态是 {state}',
    'its state is {state}',
  ),
  REVIEW_NOT_NAMED: telling(
    refused(
      403,
      ['联审未列入本单位', 'The joint review does not name the unit'],
      ['由列入的单位会签。', 'The units that it names may sign.'],
    ),
    '{unit} 不在联审单位之列：{units}',
    '{unit} is not among the named units: {units}',
  ),
  REVIEW_ALREADY_VOTED: refused(
    409,
    ['本单位已经答复', 'The unit has answered'],
    ['每个单位答复一次。', 'Each unit answers once.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
