// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian find`. */
export const findTexts = {
  summary: text('查找证照', 'Find licences'),
  details: text(
    '持证主体代码属个人信息，用 --holder 从文件读取，不写在命令行上；持证主体和编号只在本组织的保管库内查找。审计与委员会可查全部单位，其余角色只查本单位。',
    'The code of a holder is personal: --holder reads it from a file. Holders and numbers are looked up in the vault of the own organisation only. Auditors and the committee find licences of all units, others those of their own.',
  ),
  holder: text(
    '持证主体 JSON 文件：{"type":"001","code":"…"}',
    'JSON file with the holder: {"type":"001","code":"…"}',
  ),
  number: text('证照编号', 'licence number'),
  unit: text('颁发单位的统一社会信用代码', 'USCC of the issuing unit'),
  type: text('证照类型代码', 'licence type code'),
  state: text(
    '状态：VALID、EXPIRED、SUSPENDED、SUPERSEDED、RESCINDED 等',
    'state: VALID, EXPIRED, SUSPENDED, SUPERSEDED, RESCINDED and so on',
  ),
  at: text('状态按哪一时刻计', 'the moment that the state is meant for'),
  issuedFrom: text('颁发日期不早于', 'issued on or after'),
  issuedTo: text('颁发日期早于', 'issued before'),
  reliesOn: text('依据此证照颁发的', 'licences that rely on this one'),
  file: text('与此文件内容相同的证照', 'the licence that this very file is'),
  stateUnknown: text(
    '没有状态 {given}；可用：{choices}。',
    'There is no state {given}; there are: {choices}.',
  ),
  id: text('证照标识', 'Identifier'),
  stateColumn: text('状态', 'State'),
  typeColumn: text('类型', 'Type'),
  issuer: text('颁发单位', 'Issuer'),
  version: text('版本', 'Version'),
  issuedAt: text('颁发', 'Issued'),
  validTo: text('有效期至', 'Valid until'),
  open: text('长期', 'open'),
};
