// SPDX-License-Identifier: Apache-2.0
import { later, refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: consortium, registry, callers. */
export const registryProblems = {
  ARGUMENT_INVALID: refused(
    400,
    ['请求内容不符合合约的要求', 'The contract cannot read this argument'],
    ['按 errors 与 detail 改正后再试。', 'Mend what detail names and send it again.'],
  ),
  ROLE_REQUIRED: refused(
    403,
    ['所用身份没有此角色', 'The identity lacks the role'],
    ['用有该角色的凭据再试。', 'Use credentials that hold the role.'],
  ),
  CERTIFICATE_REVOKED: telling(
    refused(
      403,
      ['该证书已被吊销', 'The certificate was revoked'],
      ['由运维人员签发新证书。', 'Your operator needs to have a new one issued.'],
    ),
    '{mspId} 的证书 {serial} 于 {recordedAt} 被吊销',
    'the certificate {serial} of {mspId} was revoked at {recordedAt}',
  ),
  UNIT_NOT_CALLERS: refused(
    403,
    ['不是本单位的事项', "Not the caller's unit"],
    ['用颁发单位自己的凭据再试。', 'Use the credentials of the issuing unit itself.'],
  ),
  UNIT_NOT_FOUND: refused(
    404,
    ['没有这个单位', 'No such unit'],
    [
      '请核对统一社会信用代码；新单位须经委员会准入。',
      'Check the USCC; new units are admitted by the committee.',
    ],
  ),
  UNIT_NOT_ACTIVE: telling(
    refused(
      409,
      ['该单位已合并或撤销', 'The unit is merged or closed'],
      ['由其承继单位办理。', 'Its successor may act.'],
    ),
    '{unit} 在 {at} 的状态是 {state}',
    'at {at} the unit {unit} was {state}',
  ),
  UNIT_PAUSED: refused(
    423,
    ['该单位处于紧急暂停', 'The unit is under an emergency pause'],
    ['等待委员会解除暂停。', 'Wait until the committee lifts the pause.'],
  ),
  TYPE_PAUSED: refused(
    423,
    ['该类型处于紧急暂停', 'The type is under an emergency pause'],
    ['等待委员会解除暂停。', 'Wait until the committee lifts the pause.'],
  ),
  EPOCH_TOO_EARLY: refused(
    409,
    ['纪元刚刚推进过', 'The epoch was advanced just now'],
    ['无需处理。', 'Nothing needs doing.'],
  ),
  IDEMPOTENCY_REPLAY: refused(
    409,
    ['此幂等键的交易已上链', 'A transaction with this key is on chain'],
    ['用 txId 查询其结果。', 'Ask for its outcome by txId.'],
  ),
  RECORD_NOT_FOUND: refused(
    404,
    ['没有这条记录', 'No such record'],
    ['请核对标识。', 'Check the identifier.'],
  ),
  RECORD_ALREADY_EXISTS: refused(
    409,
    ['该标识已在链上', 'A record with this identifier exists'],
    [
      '换一个标识，或查询已有的记录。',
      'Use another identifier, or look at the record that is there.',
    ],
  ),
  CONSORTIUM_ALREADY_FOUNDED: refused(
    409,
    ['联盟已经创立', 'The consortium exists'],
    ['无需再次创立。', 'It is founded only once.'],
  ),
  CONSORTIUM_NOT_FOUNDED: refused(
    409,
    ['联盟尚未创立', 'The consortium is not founded'],
    ['先由运营方完成创立交易。', 'The operator sends the founding transaction first.'],
  ),
  CONSORTIUM_INVALID: refused(
    422,
    ['联盟或委员会的构成有误', 'The consortium or committee is not well formed'],
    ['按 detail 改正。', 'Mend what detail names.'],
  ),
  ORGANISATION_NOT_FOUND: refused(
    404,
    ['没有这个组织', 'No such organisation'],
    ['请核对 MSP ID。', 'Check the MSP id.'],
  ),
  ORGANISATION_ALREADY_EXISTS: refused(
    409,
    ['该组织已准入', 'The organisation is admitted'],
    ['无需再次准入。', 'It is admitted only once.'],
  ),
  NOT_A_COMMITTEE_MEMBER: refused(
    403,
    ['本组织不是委员会成员', 'The organisation has no seat on the committee'],
    ['由委员会成员办理。', 'A committee member has to do it.'],
  ),
  PROPOSAL_NOT_FOUND: refused(
    404,
    ['没有这项提案', 'No such proposal'],
    ['请核对提案编号。', 'Check its id.'],
  ),
  PROPOSAL_ALREADY_EXISTS: refused(
    409,
    ['提案编号已被使用', "The proposal's id is taken"],
    ['换一个编号。', 'Choose another id.'],
  ),
  PROPOSAL_CLOSED: refused(
    409,
    ['提案已有结果', 'The proposal is decided'],
    ['如需改变，另行提案。', 'Propose anew to change it.'],
  ),
  PROPOSAL_EXPIRED: telling(
    refused(
      409,
      ['提案已过期', 'The proposal has expired'],
      ['仍需办理的，另行提案。', 'Propose anew what is still wanted.'],
    ),
    '已于 {expiredAt} 过期，表决期为 {days} 日',
    'it ended {expiredAt}, {days} days after it was proposed',
  ),
  PROPOSAL_ALREADY_VOTED: refused(
    409,
    ['本组织已经表决', 'The organisation has voted'],
    ['每个组织表决一次。', 'Each organisation votes once.'],
  ),
  UNIT_ALREADY_EXISTS: refused(
    409,
    ['该单位已准入', 'The unit is admitted'],
    ['如需变更，提出变更提案。', 'Propose a change instead.'],
  ),
  REGION_NOT_FOUND: refused(
    422,
    ['没有这个行政区划', 'No such region'],
    ['请核对区划代码，或先提案定义。', 'Check the code, or define the region first.'],
  ),
  REGION_NOT_VALID: refused(
    422,
    ['该区划代码当时无效', 'The region code is not valid at that time'],
    [
      '使用当时有效的代码；params 中有承继代码。',
      'Use the code valid then; the successor is named.',
    ],
  ),
  CALENDAR_NOT_FOUND: refused(
    404,
    ['委员会尚未设定该年的工作日历', 'The committee has set no working days for that year'],
    ['提案 SET_CALENDAR 设定该年的放假与调休。', 'Propose SET_CALENDAR for the year.'],
  ),
  FACT_OUT_OF_ORDER: telling(
    refused(
      409,
      ['生效时间早于上一次记录', 'Legal effect would begin before the last fact'],
      ['把生效时间改到上一次之后。', 'Let it begin at or after the last one.'],
    ),
    '自 {from} 起生效；上一次自 {earliest} 起生效，于 {recordedAt} 记入',
    'effect from {from}; the last one has effect from {earliest} and was recorded at {recordedAt}',
  ),
  EFFECT_TOO_FAR_AHEAD: telling(
    refused(
      422,
      ['生效时间过远', 'Legal effect would begin too far ahead'],
      ['请核对年份；生效时间不得晚于所述时间。', 'Check the year; begin no later than stated.'],
    ),
    '自 {from} 起生效；最晚可自 {latest} 起生效（记入后 {days} 日内）',
    'effect from {from}; it may begin by {latest} at the latest, {days} days after recording',
  ),
  FACT_OVERTAKEN: telling(
    later(
      409,
      1,
      ['已有后提出而先记入的事实', 'A fact that was proposed later is recorded already'],
      [
        '未产生任何更改，请重试；若一再出现，请核对本机时钟。',
        'Nothing was changed; try again. If it comes again, check the clock.',
      ],
    ),
    '上一次于 {recordedAt} 记入',
    'the last one was recorded at {recordedAt}',
  ),
  PAUSE_NOT_FOUND: refused(
    404,
    ['没有生效中的暂停', 'No pause is in force'],
    ['无需解除。', 'There is nothing to lift.'],
  ),
  PAUSE_ALREADY_IN_FORCE: refused(
    409,
    ['已在暂停中', 'It is paused already'],
    ['无需重复暂停。', 'Nothing needs doing.'],
  ),
  CERTIFICATE_NOT_OWN: refused(
    403,
    ['不是本组织的证书', "Not a certificate of the caller's organisation"],
    [
      '由其所属组织办理，或向委员会提案 REVOKE_CERTIFICATE。',
      'Its own organisation can do it, or a proposal REVOKE_CERTIFICATE.',
    ],
  ),
  CERTIFICATE_ALREADY_REVOKED: refused(
    409,
    ['该证书已被吊销', 'The certificate is revoked already'],
    ['无需重复吊销。', 'Nothing needs doing.'],
  ),
  REVOCATION_NOT_FOUND: refused(
    404,
    ['该证书未被吊销', 'The certificate was not revoked'],
    ['请核对组织与序列号。', 'Check the organisation and the serial number.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
