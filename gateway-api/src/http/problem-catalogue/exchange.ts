// SPDX-License-Identifier: Apache-2.0
import { later, refused } from './entry.js';

const RETRY_SECONDS = 5;

/** What goes wrong between gateways when data are asked for and delivered. */
export const exchangeProblems = {
  ACCESS_NOT_PARTY: refused(
    403,
    ['只有需求部门与提供部门可以查看', 'Only requester and provider see that'],
    ['链上回执任何成员均可查看。', 'The receipts on chain are for every member to see.'],
  ),
  ACCESS_WITHOUT_FILE: refused(
    404,
    ['这次使用没有交付文件', 'No file was handed over by this access'],
    [
      '以 DELIVER 方式取得、已签收的使用才有文件。',
      'Those of mode DELIVER have one, once they are acknowledged.',
    ],
  ),
  ACCESS_DELIVERY_DISPUTED: refused(
    502,
    ['收到的数据不成立，已提出异议', 'What came does not hold, and was disputed'],
    [
      '链上已记录异议及原因；请联系提供部门，或以新的幂等键重新请求。',
      'The chain has the dispute and why; ask the provider, or ask again with a new idempotency key.',
    ],
  ),
  CASE_SUBJECT_NOT_APPLICANT: refused(
    409,
    ['获取的数据不属于本办件的申请人', "The data are not about the case's applicant"],
    [
      '请按申请人获取数据；确属法定代表人、配偶等关系人的，在 relation 中登记关系。',
      "Ask for the applicant's own data; for those of a representative, a spouse and such, declare the relation.",
    ],
  ),
  EXCHANGE_ADDRESS_UNKNOWN: refused(
    503,
    ['未配置提供部门网关的地址', "The address of the provider's gateway is not configured"],
    ['请运维在 EXCHANGE_GATEWAYS 中填写。', 'Have an operator put it into EXCHANGE_GATEWAYS.'],
  ),
  EXCHANGE_UNREACHABLE: later(
    503,
    RETRY_SECONDS,
    ['提供部门的网关没有答复', "The provider's gateway does not answer"],
    [
      '请用同一幂等键重试；不会重复使用。',
      'Send it again with the same idempotency key: nothing is used twice.',
    ],
  ),
  EXCHANGE_RECEIPT_MISSING: later(
    503,
    RETRY_SECONDS,
    ['链上没有交付回执', 'The chain has no receipt of the delivery'],
    [
      '没有链上回执，收到的内容不予采用；请用同一幂等键重试。',
      'Without one nothing that came is looked at; send it again with the same key.',
    ],
  ),
  // Not 421: fetch sends such a request again by itself, and nothing is taken twice.
  EXCHANGE_NOT_SERVED: refused(
    404,
    ['本网关不服务该单位', 'This gateway does not serve that unit'],
    ['请核对网关地址。', "Check the gateway's address."],
  ),
  EXCHANGE_SIGNATURE_INVALID: refused(
    401,
    ['报文签名无效', "The message's signature is not valid"],
    [
      '须由该单位网关的有效证书签名。',
      "It must be signed by the unit's gateway, with a certificate in force.",
    ],
  ),
  EXCHANGE_MESSAGE_STALE: refused(
    401,
    ['报文时间超出允许范围', 'The message is too old, or from the future'],
    ['请校准两端网关的时钟。', 'Set the clocks of both gateways.'],
  ),
  EXCHANGE_MESSAGE_REPLAYED: refused(
    409,
    ['报文已经收到过', 'The message came before'],
    ['重试时请重新签名。', 'Sign it anew when you try again.'],
  ),
  EXCHANGE_INTENT_UNREADABLE: refused(
    422,
    ['使用意图无法解读', 'The intent cannot be read'],
    ['须密封给提供部门现行的交换密钥。', "Seal it to the provider's present key."],
  ),
  EXCHANGE_INTENT_DIFFERS: refused(
    409,
    ['链上裁定与使用意图不一致', 'The chain decided on something else'],
    ['请用新的使用编号重新请求。', 'Ask again as a new access.'],
  ),
  EXCHANGE_NOT_REFERRED: refused(
    409,
    ['尚未告知使用意图', 'Nothing was told of this access'],
    ['请先发送使用意图。', 'Tell the intent first.'],
  ),
  EXCHANGE_NOT_ALLOWED: refused(
    403,
    ['链上没有准予该次使用', 'The chain has not allowed this access'],
    ['没有链上回执，不提供数据。', 'No receipt on the chain, no data.'],
  ),
  EXCHANGE_DOCUMENT_MISSING: refused(
    404,
    ['持有单位的保管库没有该文件', 'The holding unit has no bytes of it'],
    ['请持有单位上传原文后再看。', 'Have the holding unit upload the document.'],
  ),
  EXCHANGE_DOCUMENT_TOO_LARGE: refused(
    422,
    ['文件过大，不能经网关交换查看', 'The document is too large to be shown between gateways'],
    [
      '4 MiB 以内的文件可以查看，更大的请线下传递并核对摘要。',
      'Documents of up to 4 MiB are shown; compare the digest of larger ones.',
    ],
  ),
  EXCHANGE_DOCUMENT_DIFFERS: refused(
    502,
    ['送来的文件与链上登记不一致', 'What came is not the document that the chain has'],
    ['请勿会签，与持有单位核对。', 'Do not sign; ask the holding unit.'],
  ),
} as const;
