// SPDX-License-Identifier: Apache-2.0
import { refused, telling } from './entry.js';

/** What the contract of seals refuses. */
export const sealProblems = {
  SEAL_NOT_FOUND: refused(
    404,
    ['链上没有这枚电子印章', 'The chain knows no such seal'],
    ['核对编号；这不代表印章有假。', 'Check the id; it does not mean that the seal is false.'],
  ),
  SEAL_ALREADY_EXISTS: refused(
    409,
    ['该申请编号已在链上', 'The id of the application is on the chain'],
    ['换一个编号重新申请。', 'Apply under another id.'],
  ),
  SEAL_OWN_APPLICATION: refused(
    422,
    ['不能由申请单位自己审核', 'No unit decides on its own application'],
    [
      '指定另一单位为制发部门；两单位合并后，撤回申请并另行指定。',
      'Name another unit as the issuing department; after a merger, withdraw and name another.',
    ],
  ),
  SEAL_NOT_REPLACEABLE: refused(
    422,
    ['不能以它为由重新制作', 'It is not a seal that this one can take the place of'],
    ['须为本单位同类且已制作的印章。', 'Name a seal of this unit and kind that was made.'],
  ),
  SEAL_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['印章当前状态不允许此项办理', 'The act does not follow from the state of the seal'],
      ['按流程先办理前一步。', 'Do the step before it first.'],
    ),
    '当前状态 {state}；此项办理须在 {allowedFrom}',
    'its state is {state}; the act follows from {allowedFrom}',
  ),
  SEAL_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['本单位不能办理此项', 'The unit is not the one that does this'],
      ['由申请中指定的单位办理。', 'The unit that the application names does it.'],
    ),
    '须由 {named} 办理，来办的是 {unit}',
    'that is {named}, the caller is {unit}',
  ),
  SEAL_DIFFERS_FROM_APPLICATION: refused(
    422,
    ['制作结果与申请不一致', 'What was made is not what was applied for'],
    [
      '按 errors 指出之处重新制作；未登记。',
      'Make it anew where errors points to; nothing was recorded.',
    ],
  ),
  SEAL_OF_ANOTHER_BODY: refused(
    422,
    [
      '印章名称或其签名证书不属于申请单位',
      'The seal or a certificate in it bears the name of another body',
    ],
    [
      '印章名称须为单位登记的名称（含曾用名），可后接“专用章”等；证书须含该单位的统一社会信用代码或名称。请重新制作，或先登记单位的新名称。',
      "A seal bears a registered name of its owner, a former one too, and behind it no more than what the seal is for; its certificates bear the owner's USCC or name. Make it anew, or have the new name registered first.",
    ],
  ),
  SEAL_ES_ID_TAKEN: refused(
    409,
    ['该印章标识已被使用', 'Another seal has this identifier'],
    ['以新的印章标识重新制作。', 'Make it with an identifier of its own.'],
  ),
  SEAL_FILING_NUMBER_TAKEN: refused(
    409,
    ['该备案编号已被使用', 'Another seal has this filing number'],
    ['核对备案编号。', 'Check the number in the register.'],
  ),
  SEAL_REPLACED_NOT_CANCELLED: telling(
    refused(
      409,
      ['原印章尚未注销', 'The seal that it takes the place of is not cancelled'],
      ['先办理原印章的注销。', 'Cancel that one first.'],
    ),
    '原印章 {replaces} 的状态为 {state}',
    'the old seal {replaces} is {state}',
  ),
  SEAL_NOT_USABLE: telling(
    refused(
      409,
      ['印章当前不能使用', 'Nothing can be sealed with it now'],
      ['见状态与暂停情形；恢复后再用印。', 'See its state and pauses; seal when it can be used.'],
    ),
    '状态 {state}，暂停 {pauses}',
    'its state is {state}, pauses: {pauses}',
  ),
  SEAL_NOT_PAUSED: refused(
    409,
    ['印章仍可使用，尚未冻结或挂失', 'The seal can still be used'],
    ['先挂失，再报告泄露。', 'Report its loss first, then the compromise.'],
  ),
  IMPRESSION_NOT_FOUND: refused(
    404,
    ['没有这个用印编号', 'There is no such impression'],
    ['核对编号与取号时的首号。', 'Check the number, and the first of its range.'],
  ),
  IMPRESSION_ALREADY_SETTLED: telling(
    refused(
      409,
      ['该编号已登记用途', 'It was said already what the number was for'],
      ['登记后不可更改。', 'What was recorded stays.'],
    ),
    '编号 {number}',
    'number {number}',
  ),
  IMPRESSION_FILE_TAKEN: telling(
    refused(
      409,
      ['这份文件已有用印编号', 'The file has a number of this seal'],
      ['使用已有编号。', 'Use that number.'],
    ),
    '编号 {number}',
    'number {number}',
  ),
  COMPROMISE_NOT_FOUND: refused(
    404,
    ['没有这次泄露记录', 'There is no such compromise'],
    ['核对印章与序号。', 'Check the seal and the index.'],
  ),
  COMPROMISE_UNDER_WAY: refused(
    409,
    ['上一次泄露尚未标记完', 'The uses since an earlier one are not all marked'],
    ['先完成上一次的标记。', 'Mark those first.'],
  ),
  COMPROMISE_MARKED: refused(
    409,
    ['可疑用印均已标记', 'Every use since then is marked'],
    ['无需再标记。', 'There is nothing left to mark.'],
  ),
  SEAL_REVIEW_NOT_FOUND: refused(
    404,
    ['该编号不在复核之列', 'The number is not marked for review'],
    ['核对编号。', 'Check the number.'],
  ),
  SEAL_REVIEW_CLOSED: refused(
    409,
    ['该编号已复核', 'The number was reviewed already'],
    ['复核结论不可更改。', 'What was found stays.'],
  ),
  SEAL_USE_NOT_DISPUTED: telling(
    refused(
      409,
      ['该次用印没有争议', 'Nobody disputes this use'],
      [
        '所有者对他人证照上的用印作出不属实的复核后，方有争议可裁。',
        'A use on the licence of another unit is disputed once the review by the owner found it unsound.',
      ],
    ),
    '复核状态 {state}',
    'its review is {state}',
  ),
  SEAL_DISPUTE_DECIDED: telling(
    refused(
      409,
      ['该次用印的争议已裁定', 'The dispute about this use is decided'],
      [
        '裁定不可更改；再有争议，须有新的泄露报告与新的依据。',
        'A decision stands; disputing it again takes a later compromise and a new basis.',
      ],
    ),
    '裁定为 {decision}',
    'it was {decision}',
  ),
  SEAL_DISPUTE_OWN: telling(
    refused(
      403,
      ['当事方不得裁定', 'A party to the dispute does not decide it'],
      [
        '证照颁发机构是当事一方；在其他单位承继制发部门之前不能裁定。',
        'The issuer of the licence is a party; it stays undecided until another unit takes the place of the department.',
      ],
    ),
    '单位 {unit}',
    'unit {unit}',
  ),
} as const;
