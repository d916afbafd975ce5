// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian access`. */
export const accessTexts = {
  group: text('共享数据的使用与回执', 'Uses of shared data, and their receipts'),
  make: text('按授权取得数据', 'Use shared data under a grant'),
  makeDetails: text(
    '合约先裁定；链上没有全部回执，不显示数据。',
    'The contract decides first; no data are shown before every receipt stands on the chain.',
  ),
  list: text('查找使用记录', 'Find accesses'),
  show: text('一次使用及其回执', 'An access with its receipts'),
  evidence: text(
    '本单位一端的证据，可用 yulian verify 离线核验',
    'What one end can show of an access; yulian verify takes it offline',
  ),
  out: text('写入此文件', 'write it to this file'),
  access: text('使用编号 acs_…', 'id of an access, acs_…'),
  grant: text('授权编号 grt_…', 'id of the grant, grt_…'),
  case: text('办件编号 cas_…', 'id of the case, cas_…'),
  serviceItem: text('政务服务事项编码', 'code of the service item'),
  purpose: text('用途代码', 'code of the purpose'),
  field: text('信息项路径；可多次给出', 'path of a field; may be given several times'),
  document: text(
    '取材料文件；文件包含条目的全部信息项，授权须全部涵盖',
    'the file of a material; it shows all fields of the item, and the grant must cover them all',
  ),
  file: text('取回所提供的材料文件', 'Get the file that was handed over'),
  fileOut: text('写入的文件（不覆盖）', 'file to write, which must not exist'),
  fileWritten: text(
    '已写入 {file}（{size} 字节），与链上登记一致',
    '{file} written ({size} bytes): it is what the chain has',
  ),
  fileReady: text(
    '材料 {material}，{size} 字节；取回：yulian access file {id} --out FILE',
    'material {material}, {size} bytes; get it: yulian access file {id} --out FILE',
  ),
  provider: text('提供部门', 'unit that provides the data'),
  requester: text('需求部门', 'unit that uses them'),
  subject: text('数据主体代号 u…', 'reference of the subject, u…'),
  state: text('状态', 'state'),
  item: text('目录条目', 'item of the catalogue'),
  denied: text('不予：', 'denied:'),
  made: text('{id}：{state}', '{id}: {state}'),
  absent: text('记录中没有：{fields}', 'the record does not have: {fields}'),
  idColumn: text('编号', 'id'),
  stateColumn: text('状态', 'state'),
  itemColumn: text('条目', 'item'),
  requesterColumn: text('需求部门', 'requester'),
  numberColumn: text('序号', 'number'),
  timeColumn: text('时间', 'time'),
  actColumn: text('行为', 'act'),
  unitColumn: text('单位', 'unit'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Words of the API as people say them. */
export const accessWords: Readonly<Record<string, Text>> = {
  ALLOWED: text('准予，尚未交付', 'allowed, not delivered yet'),
  DENIED: text('不予', 'denied'),
  DELIVERED: text('已交付，尚未签收', 'delivered, not acknowledged yet'),
  NO_RECORD: text('提供部门无此记录', 'the provider has no record'),
  CANNOT_ANSWER: text('提供部门无法答复', 'the provider cannot answer'),
  ACKNOWLEDGED: text('已签收', 'acknowledged'),
  DISPUTED: text('有异议', 'disputed'),
  decide: text('裁定', 'decided'),
  deliver: text('交付', 'delivered'),
  acknowledge: text('签收', 'acknowledged'),
  dispute: text('异议', 'disputed'),
};
