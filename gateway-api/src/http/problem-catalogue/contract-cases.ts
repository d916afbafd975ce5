// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: service items and cases. */
export const caseProblems = {
  SERVICE_ITEM_NOT_FOUND: refused(
    404,
    ['没有这项政务服务事项', 'No such service item'],
    ['请核对基本编码或实施编码。', 'Check its code of 12 or 31 digits.'],
  ),
  SERVICE_ITEM_ALREADY_EXISTS: refused(
    409,
    ['该事项编码已有事项', 'The code is taken'],
    ['修订已有的事项，或更换编码。', 'Revise the item, or choose another code.'],
  ),
  SERVICE_ITEM_NOT_OWN: refused(
    403,
    ['该事项由其他单位实施', 'Another unit handles the item'],
    ['须由实施单位办理。', 'Only the unit that handles it may do that.'],
  ),
  SERVICE_ITEM_NOT_IN_FORCE: telling(
    refused(
      409,
      ['该事项现不办理', 'The item is not offered now'],
      ['查看事项的生效时间或是否已取消。', 'Look from when it is offered, or whether it ended.'],
    ),
    '事项状态：{state}',
    'its state: {state}',
  ),
  SERVICE_ITEM_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['事项的当前状态不允许该操作', 'The act does not follow from the state of the item'],
      ['查看事项的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  SERVICE_ITEM_ASKS_HELD: telling(
    refused(
      409,
      ['不得要求提交链上已有的证照', 'The chain holds that paper already'],
      [
        '在该材料的 from 中写明证照类型或目录条目，免于提交。',
        "Name the type, or the catalogue item, in the material's from: nobody has to hand it in.",
      ],
    ),
    '材料“{title}”即证照类型 {typeCodes}',
    '{title} is a licence of the type {typeCodes}',
  ),
  CASE_NOT_FOUND: refused(
    404,
    ['没有这个办件', 'No such case'],
    ['请核对办件标识。', 'Check its id.'],
  ),
  CASE_NUMBER_TAKEN: telling(
    refused(
      409,
      ['本单位已有这个编号的办件', 'The unit has a case with this number'],
      ['打开已有的办件，或更正编号。', 'Open that case, or correct the number.'],
    ),
    '已有办件 {case}',
    'it is {case}',
  ),
  CASE_NOT_OPEN: telling(
    refused(
      409,
      ['办件已决定或已结束', 'The case is decided or has ended'],
      ['只有在办的办件才能这样做。', 'Only an open case allows it.'],
    ),
    '办件状态：{state}',
    'its state: {state}',
  ),
  CASE_OF_OTHER_ITEM: telling(
    refused(
      409,
      ['办件属于另一事项', 'The case is about another service item'],
      ['写明该办件的事项编码。', 'Name the item of the case.'],
    ),
    '办件的事项是 {of}，不是 {serviceItem}',
    'it is about {of}, not {serviceItem}',
  ),
  CASE_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['办件的当前状态不允许该操作', 'The act does not follow from the state of the case'],
      ['查看办件的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  CASE_ACT_NOT_COMPETENT: refused(
    403,
    ['办件由其他单位办理', 'Another unit handles the case'],
    ['须由办理单位操作。', 'Only the unit that handles it may do that.'],
  ),
  CASE_CHANNEL_NOT_OFFERED: telling(
    refused(
      409,
      ['该事项不开通这个办理渠道', 'The item is not handled through that channel'],
      ['选择事项公布的渠道。', 'Choose a channel that the item offers.'],
    ),
    '已开通：{offered}',
    'it offers {offered}',
  ),
  CASE_MATERIAL_NOT_ASKED: telling(
    refused(
      409,
      ['事项没有要求这份材料', 'The item asks for no such material'],
      [
        '不得索要清单以外的材料；请核对材料编码。',
        'Nobody is asked for more than the list; check its code.',
      ],
    ),
    '材料 {code} 不在清单内',
    '{code} is not on the list',
  ),
  CASE_MATERIAL_MISSING: telling(
    refused(
      409,
      ['还有必需材料没有登记', 'Materials that it needs are not answered'],
      [
        '逐一登记：已提交、已有免提交，或容缺；或一次性告知补正。',
        'Record each as submitted, held or waived, or tell at once what is missing.',
      ],
    ),
    '缺少：{missing}',
    'missing: {missing}',
  ),
  CASE_EVIDENCE_NOT_FOUND: refused(
    404,
    ['链上没有所引的记录', 'The chain knows no record that it is held by'],
    [
      '请核对所引的使用、证照、材料或办件。',
      'Check the access, licence, material or case that is named.',
    ],
  ),
  CASE_EVIDENCE_NOT_FITTING: telling(
    refused(
      409,
      ['所引记录不能代替这份材料', 'The record does not stand for that material'],
      [
        '须属于该申请人、现行有效，并在事项列明的来源之内。',
        "It must be the applicant's, good now, and among the sources that the item names.",
      ],
    ),
    '材料 {code} 不符之处：{failing}',
    'for {code} these do not fit: {failing}',
  ),
  CASE_COMPLETION_ASKED: refused(
    409,
    ['补正只能一次性告知', 'What is missing is told once'],
    ['请受理，或说明依据后不予受理。', 'Accept it, or say on what basis it is not accepted.'],
  ),
  CASE_CO_SIGN_ASKED: refused(
    409,
    ['已请该单位会签', 'That unit is asked to sign already'],
    ['只列出尚未邀请的单位。', 'Name only units that are not asked yet.'],
  ),
  CASE_CO_SIGN_NOT_NAMED: telling(
    refused(
      403,
      ['未请本单位会签', 'The unit is not asked to sign'],
      ['会签由办理单位发起。', 'The unit that handles the case asks.'],
    ),
    '会签单位：{asked}',
    'asked are {asked}',
  ),
  CASE_CO_SIGN_ANSWERED: refused(
    409,
    ['本单位已会签', 'The unit has answered'],
    ['每个单位答复一次。', 'Each unit answers once.'],
  ),
  CASE_CO_SIGN_MISSING: telling(
    refused(
      409,
      ['会签单位尚未全部答复', 'Units that sign have not answered'],
      ['请这些单位会签后再决定。', 'Have them answer before it is decided.'],
    ),
    '未答复：{missing}',
    'not answered: {missing}',
  ),
  CASE_CO_SIGN_DECLINED: telling(
    refused(
      409,
      ['有单位不予会签', 'A unit that signs has declined'],
      [
        '不能准予；请不予或由申请人撤回。',
        'It cannot be granted; refuse it, or have it withdrawn.',
      ],
    ),
    '不予会签：{declined}',
    'declined: {declined}',
  ),
  CASE_PROCEDURE_NOT_LISTED: telling(
    refused(
      409,
      ['事项没有列出这个特别程序', 'The item lists no such procedure'],
      ['只有事项公布的特别程序才停止计时。', 'Only what the item lists stops the clock.'],
    ),
    '程序 {procedure} 不在事项内',
    '{procedure} is not listed',
  ),
  CASE_PROCEDURE_USED: refused(
    409,
    ['该特别程序已用过一次', 'The procedure stopped the clock once already'],
    ['每个特别程序只停止计时一次。', 'Each procedure stops the clock once.'],
  ),
  CASE_PART_NOT_IN_BUNDLE: telling(
    refused(
      409,
      ['该“一件事”不含这个事项', 'That case does not bundle this item'],
      ['请核对上级办件。', 'Check the case of the bundle.'],
    ),
    '包含的事项：{bundle}',
    'it bundles {bundle}',
  ),
  CASE_PART_TAKEN: telling(
    refused(
      409,
      ['该“一件事”已有这个事项的办件', 'The bundle has its case for this item'],
      ['在已有的办件上办理。', 'Go on with that case.'],
    ),
    '已有办件 {case}',
    'it is {case}',
  ),
  CASE_PART_NOT_DELIVERED: telling(
    refused(
      409,
      ['“一件事”还有事项未办结', 'Parts of the bundle are not delivered'],
      ['全部事项送达后再办结。', 'Deliver each part first.'],
    ),
    '未办结的事项：{waiting}',
    'waiting for {waiting}',
  ),
  CASE_RESULT_NOT_FITTING: telling(
    refused(
      409,
      ['所引证照不是本办件的结果', 'The licences are no result of this case'],
      [
        '须由本单位在收件后颁发给该申请人，且类型在事项结果之内。',
        'They must be issued by the unit, to the applicant, since the case came in, of a type that the item names.',
      ],
    ),
    '不符之处：{failing}',
    'these do not fit: {failing}',
  ),
  CASE_RESULT_TAKEN: telling(
    refused(
      409,
      ['该证照已是另一办件的结果', 'Another case ended in this licence'],
      ['一份证照只能作为一个办件的结果。', 'A licence is the result of one case.'],
    ),
    '属于办件 {case}',
    'it is the result of {case}',
  ),
  CASE_FILE_TAKEN: telling(
    refused(
      409,
      ['该文件已在另一办件中送达', 'The document was delivered in another case'],
      [
        '每份盖章文件只能送达一个办件；为本办件另行制发。',
        'A sealed document is what one case ends in; make one for this case.',
      ],
    ),
    '属于办件 {case}',
    'it was delivered in {case}',
  ),
  CASE_FILE_NOT_SEALED: telling(
    refused(
      409,
      ['链上没有这次用印', 'No such impression of a seal of the unit'],
      [
        '先由本单位系统用印并登记编号，再送达。',
        'Seal the file in the own system and record its number first.',
      ],
    ),
    '印章 {seal}，编号 {number}',
    'seal {seal}, number {number}',
  ),
  CASE_ARCHIVE_NOT_FITTING: telling(
    refused(
      409,
      ['办件不在这个归档信息包内', 'The case is not kept in that package'],
      [
        '须为本单位的信息包，且已通过归档检测。',
        'It must be a package of the unit that passed its test.',
      ],
    ),
    '不符之处：{failing}',
    'these do not fit: {failing}',
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
