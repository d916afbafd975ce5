// SPDX-License-Identifier: Apache-2.0
import type { AccessCheckCode, AccessCheckName } from '@yulian/proofs';
import { text, type Text } from './text.js';

/** What is asked of the evidence of an access. */
export const accessCheckNames: Readonly<Record<AccessCheckName, Text>> = {
  evidence: text('背书', 'endorsement'),
  receipts: text('回执', 'receipts'),
  answer: text('答复', 'answer'),
  record: text('记录', 'record'),
  fields: text('信息项', 'fields'),
  document: text('文件', 'file'),
};

/** What is found of the evidence of an access. */
export const accessCheckTexts: Readonly<Record<AccessCheckCode, Text>> = {
  EVIDENCE_ENDORSED: text(
    '足够多的可信组织对此签名。',
    'Enough trusted organisations signed this.',
  ),
  EVIDENCE_MALFORMED: text(
    '证据内容不完整或被改动。',
    'The evidence is incomplete or was changed.',
  ),
  EVIDENCE_ENDORSEMENTS_TOO_FEW: text('签名的组织不够多。', 'Too few organisations have signed.'),
  EVIDENCE_SIGNATURE_INVALID: text(
    '签名与内容不符：证据被改动。',
    'A signature does not fit: the evidence was changed.',
  ),
  EVIDENCE_RESPELT: text(
    '签名被重复或改写：证据不是出具时的样子。',
    'A signature is doubled or respelt: the evidence is not as it was issued.',
  ),
  EVIDENCE_NOT_TRUSTED: text(
    '签名者的证书不出自信任根，或当时无效。',
    'A signer’s certificate does not lead to a trusted root, or was not valid then.',
  ),
  EVIDENCE_OTHER_LEDGER: text('证据出自另一账本。', 'The evidence is of another ledger.'),
  RECEIPTS_WHOLE: text(
    '提供部门已交付、需求部门已签收，两份回执一致。',
    'The provider delivered, the requester acknowledged, and both receipts agree.',
  ),
  RECEIPTS_OF_PROVIDER: text(
    '提供部门的交付回执在链上；需求部门尚未签收。',
    'The provider’s receipt is on the chain; the requester has not acknowledged yet.',
  ),
  RECEIPTS_DENIED: text('合约不予使用：没有交付。', 'The contract denied it: nothing was given.'),
  RECEIPTS_OPEN: text('已准予，尚无交付回执。', 'It was allowed, and there is no delivery yet.'),
  RECEIPTS_DISPUTED: text(
    '需求部门对交付有异议。',
    'The requester says that what came does not hold.',
  ),
  ANSWER_MATCHES: text(
    '答复与链上回执的摘要一致：所给即此，不多不少。',
    'The answer is what the receipts on the chain are of: this and nothing else.',
  ),
  ANSWER_DIFFERS: text('答复与链上回执不符。', 'The answer is not what the receipts are of.'),
  ANSWER_NOT_GIVEN: text('证据中没有答复。', 'The evidence leaves the answer out.'),
  ANSWER_NONE: text('没有交付，也就没有答复。', 'Nothing was delivered, so there is no answer.'),
  RECORD_MATCHES: text(
    '所出自的记录与链上承诺一致，由提供部门颁发。',
    'The record is the one that the chain has a commitment to, and the provider’s own.',
  ),
  RECORD_DIFFERS: text('记录与链上承诺不符。', 'The record is not the one on the chain.'),
  RECORD_NONE: text('答复不出自某一记录。', 'The answer is from no record.'),
  FIELDS_MATCH: text(
    '信息项与记录的承诺一致，且正是所请求的。',
    'The fields hold against the record’s commitment, and are those that were asked for.',
  ),
  FIELDS_DIFFER: text('信息项与记录的承诺不符。', 'The fields do not hold against the record.'),
  FIELDS_NOT_ASKED: text('信息项不是所请求的。', 'The fields are not those that were asked for.'),
  FIELDS_NONE: text('没有披露信息项。', 'No fields were disclosed.'),
  DOCUMENT_MATCHES: text(
    '所给文件的摘要与链上登记的材料一致。',
    'The digests of the file that was handed over are those of the material on the chain.',
  ),
  DOCUMENT_DIFFERS: text(
    '所给文件与链上登记的材料不符。',
    'The file that was handed over is not that of the material on the chain.',
  ),
};
