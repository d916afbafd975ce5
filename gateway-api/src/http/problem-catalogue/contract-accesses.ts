// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: accesses, their receipts, keys for the exchange of data. */
export const accessContractProblems = {
  ACCESS_ID_TAKEN: refused(
    409,
    ['该使用编号已用于另一次使用', 'The id belongs to another access'],
    [
      '请使用新的编号；同一编号只能重复同一请求。',
      'Take a new id; one id repeats one request only.',
    ],
  ),
  ACCESS_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['使用记录的当前状态不允许该操作', 'The act does not follow from the state of the access'],
      ['查看使用记录的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  ACCESS_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['须由其他单位办理', 'Another unit may do that'],
      [
        '交付由提供部门办理；签收与异议由需求部门办理。',
        'The provider delivers; the requester acknowledges or disputes.',
      ],
    ),
    '{act} 须由 {named} 办理，而不是 {unit}',
    '{act} is for {named}, not for {unit}',
  ),
  ACCESS_DELIVERY_INVALID: telling(
    refused(
      422,
      ['交付回执的内容不完整', 'The receipt of the delivery is not whole'],
      [
        '提供数据须写明所据记录；其他答复不写记录。',
        'Data are delivered from a record that is named; other answers name none.',
      ],
    ),
    '方式 {mode}，结果 {outcome}',
    'mode {mode}, outcome {outcome}',
  ),
  ACCESS_RECEIPT_DIFFERS: refused(
    409,
    ['签收内容与交付回执不一致', 'It is not what the provider says it sent'],
    ['请核对收到的密文，或提出异议。', 'Compare what came, or dispute it.'],
  ),
  EXCHANGE_KEY_NOT_FOUND: refused(
    404,
    ['该单位未登记数据交换密钥', 'The unit has no key for the exchange of data'],
    ['请该单位的网关登记密钥。', "Have the unit's gateway register one."],
  ),
  EXCHANGE_KEY_IN_USE: refused(
    409,
    ['该密钥曾经登记过', 'The unit had this key before'],
    ['请生成新的密钥。', 'Make a new key.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
