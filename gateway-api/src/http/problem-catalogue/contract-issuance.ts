// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: authorities, standards, licences, batches. */
export const issuanceProblems = {
  NOT_TYPE_DEFINER: telling(
    refused(
      403,
      ['不是该类型的定义机构', 'Not the body that defines the type'],
      ['由类型代码前 18 位所示机构办理。', 'The body whose USCC begins the type code decides.'],
    ),
    '{unit} 不是类型 {typeCode} 的定义机构',
    '{unit} is not the body that defines {typeCode}',
  ),
  AUTHORITY_NOT_FOUND: refused(
    404,
    ['没有这项职权', 'No such authority'],
    ['请核对类型与单位。', 'Check the type and the unit.'],
  ),
  AUTHORITY_BACKDATED: refused(
    422,
    ['职权不能溯及既往地收回', 'An authority cannot be withdrawn with past effect'],
    ['把生效时间改为现在或以后。', 'Let it take effect now or later.'],
  ),
  AUTHORITY_WOULD_CHANGE: refused(
    409,
    ['已有的职权到期日不同', 'The powers held already have another end'],
    [
      '写明同一到期日，或明确以新的职权替换原有的全部职权。',
      'Name the same end, or replace all powers held by the new ones, and say so.',
    ],
  ),
  AUTHORITY_REQUIRED: telling(
    refused(
      403,
      ['该单位当时没有这项职权', 'The unit had no such authority then'],
      [
        '由类型的定义机构授予职权，或核对颁发时间。',
        'Ask the definer of the type, or check the date of issue.',
      ],
    ),
    '{unit} 在 {at} 对类型 {typeCode} 没有职权 {power}',
    'at {at} the unit {unit} had no power to {power} for the type {typeCode}',
  ),
  AUTHORITY_ENDED: telling(
    refused(
      403,
      ['该单位现在没有颁发或补录的职权', 'The unit may neither issue nor enter now'],
      [
        '当时已颁发的纸质证照，由类型的定义机构授予补录职权 enter 后补录。',
        'For what was issued on paper then, ask the definer of the type for the power enter.',
      ],
    ),
    '载明 {issuedAt} 颁发；{unit} 在 {now} 对类型 {typeCode} 既无职权 issue，也无职权 enter',
    'dated {issuedAt}; at {now} the unit {unit} has neither issue nor enter for the type {typeCode}',
  ),
  STANDARD_NOT_FOUND: refused(
    404,
    ['没有这份标准', 'No such standard'],
    ['请核对编号，或由定义机构先发布。', 'Check the id; the definer of the type publishes it.'],
  ),
  STANDARD_SCHEMA_INVALID: refused(
    422,
    ['采集标准写得不对', 'The collection standard is not well formed'],
    ['按 errors 与 detail 改正。', 'Mend what detail names.'],
  ),
  STANDARD_VERSION_OUT_OF_ORDER: refused(
    409,
    ['版本号不连续', 'The version does not follow'],
    ['已发布的版本不变；发布下一版。', 'A published version never changes; publish the next.'],
  ),
  STANDARD_BACKDATED: refused(
    422,
    ['新版标准不能溯及既往', 'A new version cannot take effect in the past'],
    ['把生效时间改为现在或以后。', 'Let it take effect now or later.'],
  ),
  STANDARD_NOT_IN_FORCE: refused(
    422,
    ['当时没有生效的标准版本', 'No version of the standard was in force then'],
    [
      '核对颁发时间，或使用当时有效的版本。',
      'Check the date of issue, or use the version then in force.',
    ],
  ),
  FIELDS_NOT_IN_STANDARD: refused(
    422,
    ['字段与采集标准不符', 'The fields do not fit the standard'],
    ['按标准补齐或去除字段。', 'Add or drop fields as the standard says.'],
  ),
  IDENTIFIER_INVALID: refused(
    400,
    ['证照标识有误', 'The licence identifier is wrong'],
    ['请按 GB/T 36904 核对，含校验位。', 'Check it against GB/T 36904, check character included.'],
  ),
  LICENCE_NOT_FOUND: refused(
    404,
    ['链上没有这张证照', 'The chain knows no such licence'],
    ['请核对标识。', 'Check the identifier.'],
  ),
  LICENCE_ALREADY_EXISTS: refused(
    409,
    ['该标识已上链', 'The identifier is on the chain'],
    ['换一个流水号，或办理变更。', 'Take another serial, or change the licence.'],
  ),
  LICENCE_VERSION_INVALID: refused(
    422,
    ['版本号不对', 'The version is wrong'],
    ['首次颁发为 001，此后逐次加一。', 'The first issue is 001; later ones count up.'],
  ),
  VALIDITY_INVALID: refused(
    422,
    ['有效期不合理', 'The validity makes no sense'],
    ['核对起止时间。', 'Check its beginning and end.'],
  ),
  VALIDITY_TOO_LONG: telling(
    refused(
      422,
      ['有效期超过上链标准的上限', 'The validity is longer than the standard allows'],
      ['缩短有效期。', 'Shorten it.'],
    ),
    '有效期最长 {maxValidityMonths} 个月',
    'a licence of this type is valid for at most {maxValidityMonths} months',
  ),
  LEGAL_TIME_INVALID: refused(
    422,
    ['法律时间不合理', 'The legal time makes no sense'],
    ['核对时间。', 'Check it.'],
  ),
  ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['当前状态不允许此行为', 'The act does not follow from this state'],
      ['params 中有当前状态与允许的状态。', 'The state and the allowed ones are named.'],
    ),
    '状态 {state} 下不能办理 {act}；允许的状态：{allowedFrom}',
    '{act} does not follow from the state {state}; it is allowed from: {allowedFrom}',
  ),
  ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['无权办理此行为', 'Not competent for this act'],
      [
        '由颁发单位，或被授予此项职权的单位办理。',
        'The issuer, or a unit given this power, may do it.',
      ],
    ),
    '{unit} 既不是颁发单位 {issuer}，也未被授予 {act} 的职权',
    '{unit} is neither the issuer {issuer} nor given the power to {act}',
  ),
  RELIES_ON_NOT_FOUND: telling(
    refused(
      422,
      ['所依据的证照不在链上', 'What it relies on is not on the chain'],
      ['核对所依据证照的标识。', 'Check the identifier it relies on.'],
    ),
    '链上没有 {id}',
    'the chain knows no {id}',
  ),
  RELIES_ON_NOT_IN_FORCE: telling(
    refused(
      409,
      ['所依据的证照当时无效', 'What it relies on was not in force'],
      ['先处理所依据的证照。', 'Settle that licence first.'],
    ),
    '{id} 在 {at} 的状态是 {state}',
    'at {at} {id} was {state}',
  ),
  RELIES_ON_TYPE_MISSING: telling(
    refused(
      422,
      ['缺少上链标准要求的依据', 'A required basis is missing'],
      ['补上该类型的证照标识。', 'Name a licence of the type that is asked for.'],
    ),
    '须依据一张类型为 {typeCode} 的证照',
    'it must rely on a licence of the type {typeCode}',
  ),
  BATCH_NOT_FOUND: refused(
    404,
    ['没有这个批次', 'No such batch'],
    ['请核对批次编号。', 'Check its id.'],
  ),
  BATCH_NOT_ALLOWED: refused(
    422,
    ['该类型不允许批量上链', 'The type allows no batches'],
    ['逐张颁发。', 'Issue them one by one.'],
  ),
  BATCH_TOO_LARGE: telling(
    refused(422, ['批次过大', 'The batch is too large'], ['拆成几批。', 'Split it.']),
    '一批最多 {maxBatch} 张',
    'a batch of this type has at most {maxBatch}',
  ),
  BATCH_SERIALS_TAKEN: refused(
    409,
    ['该流水号段已被占用', 'Serials of this range are taken'],
    ['换一个流水号前缀。', 'Choose another serial prefix.'],
  ),
  BATCH_PROOF_INVALID: refused(
    422,
    ['批次明细的证明不成立', 'The proof of the batch entry does not hold'],
    ['通过颁发单位的网关办理。', "Do it through the issuing unit's gateway."],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
