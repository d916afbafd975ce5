// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: corrections, and notices of them. */
export const correctionProblems = {
  CORRECTION_NOT_FOUND: refused(
    404,
    ['没有这件数据校核或告知', 'No such correction case or notice'],
    ['请核对编号。', 'Check its id.'],
  ),
  CORRECTION_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['数据校核的当前状态不允许该操作', 'The act does not follow from the state of the case'],
      ['查看其状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  CORRECTION_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['须由其他单位办理', 'Another unit may do that'],
      [
        '撤回由提出部门办理；更正、核实由数源部门办理。',
        'Whoever raised it withdraws it; the source answers it.',
      ],
    ),
    '{act} 须由 {named} 办理，而不是 {unit}',
    '{named} may {act}, {unit} may not',
  ),
  CORRECTION_ACCESS_NOT_OWN: refused(
    403,
    ['该次使用由其他单位发起', 'Another unit made that access'],
    [
      '先由本单位向数源部门核验，再据以提出校核。',
      'Check the value with the source yourself, then name that access.',
    ],
  ),
  CORRECTION_ACCESS_UNANSWERED: telling(
    refused(
      409,
      ['该次使用未得到数据，无从校核', 'The source gave no value to that access'],
      ['对得到答复的使用提出校核。', 'Name an access that was answered with a value.'],
    ),
    '该次使用的状态为 {state}',
    'the access is {state}',
  ),
  CORRECTION_FIELD_NOT_ASKED: telling(
    refused(
      409,
      ['该次使用不含此数据元', 'That access was not about this element'],
      ['先就该信息项核验。', 'Check the field of the element first.'],
    ),
    '该数据元的信息项为 {field}',
    'the element is kept in {field}',
  ),
  CORRECTION_ALREADY_OPEN: telling(
    refused(
      409,
      ['上一件校核尚未答复', 'The last case about it is not answered yet'],
      ['等待数源部门答复。', 'Wait for the answer of the source.'],
    ),
    '待答复的校核：{correction}',
    'open: {correction}',
  ),
  CORRECTION_NOTICE_NOT_OWN: telling(
    refused(
      403,
      ['该数据由其他单位提供', 'Another unit provided that'],
      ['由提供部门告知。', 'Its provider tells who received it.'],
    ),
    '提供部门为 {provider}，而不是 {unit}',
    '{provider} provided it, {unit} did not',
  ),
  CORRECTION_NOT_RECEIVED: refused(
    409,
    ['该次使用未得到此信息项', 'That field was not received by that access'],
    ['只告知曾得到该数据的部门。', 'Only those who received the value are told.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
