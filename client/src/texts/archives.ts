// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** Acts on a package that `yulian archive act` does, as the chain names them. */
export const archiveActTexts = {
  catalogue: text('登记编目', 'catalogued'),
  store: text('入库', 'stored'),
  return: text('退回', 'returned'),
  offerHandover: text('移交', 'offered to the hall'),
  acceptHandover: text('接收进馆', 'taken over by the hall'),
  declineHandover: text('拒收', 'declined by the hall'),
  extendRetention: text('延长保管期限', 'kept for longer'),
  proposeDisposal: text('提请销毁', 'proposed for disposal'),
  agreeDisposal: text('同意销毁', 'agreed to be disposed of'),
  refuseDisposal: text('不予销毁', 'refused to be disposed of'),
  approveDisposal: text('批准销毁', 'approved for disposal'),
  superviseDisposal: text('监销', 'supervised'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** All acts, as a package's history shows them. */
export const archiveHistoryTexts: Readonly<Record<string, Text>> = {
  ...archiveActTexts,
  collect: text('收集', 'collected'),
  testArchiving: text('归档检测', 'tested at archiving'),
  testReceiving: text('接收检测', 'tested on receipt'),
  testHandover: text('移交检测', 'tested at the hand-over'),
  testPeriodic: text('定期检测', 'tested again'),
  certifyErasure: text('销毁', 'erased'),
};

export type ArchiveActName = keyof typeof archiveActTexts;

/** States of a package. */
export const archiveStateTexts: Readonly<Record<string, Text>> = {
  COLLECTED: text('已收集', 'collected'),
  TESTED: text('归档检测通过', 'tested for archiving'),
  RECEIVED: text('接收检测通过', 'received'),
  CATALOGUED: text('已登记编目', 'catalogued'),
  STORED: text('已入库', 'stored'),
  RETURNED: text('已退回', 'returned'),
  HANDOVER_OFFERED: text('移交待接收', 'offered to the hall'),
  HANDOVER_TESTED: text('移交检测通过', 'tested by the hall'),
  HANDED_OVER: text('已进馆', 'handed over'),
  DISPOSAL_PROPOSED: text('已提请销毁', 'proposed for disposal'),
  DISPOSAL_APPRAISED: text('鉴定一致', 'appraised for disposal'),
  DISPOSAL_APPROVED: text('已批准销毁', 'approved for disposal'),
  DISPOSAL_SUPERVISED: text('一人监销', 'supervised by one'),
  DISPOSAL_REGISTERED: text('已列入销毁清册', 'in the disposal register'),
  ERASED: text('已销毁', 'erased'),
};

/** `yulian archive`. */
export const archiveTexts = {
  group: text(
    '电子档案：收集、检测、移交、销毁',
    'Electronic archives: collect, test, hand over, dispose of',
  ),
  list: text('档案包目录', 'Packages'),
  show: text('一个档案包及其经过', 'A package and its history'),
  define: text('设定本单位的一个全宗', "Define a fonds of one's own unit"),
  defineDetails: text(
    '文件为 JSON：id、business、archives、hall、pattern、from、basis。以后有变动时再设定一次。',
    'The file is JSON: id, business, archives, hall, pattern, from, basis. Define it once more when something changes.',
  ),
  defined: text('已设定全宗 {id}', 'Defined the fonds {id}'),
  collect: text('收集：组成档案包并上链', 'Make a package and anchor it'),
  collectDetails: text(
    '文件为 JSON，与 POST /v1/archives 相同：fonds、code、year、retention、metadata、files、log、from、basis；files 中用 file 写本机路径则先上传。',
    'The file is JSON as for POST /v1/archives: fonds, code, year, retention, metadata, files, log, from, basis; a path of this machine under file in files is uploaded first.',
  ),
  test: text('四性检测并把结果上链', 'Test the four properties and anchor what was found'),
  act: text(
    '办理一个环节：登记编目、入库、退回、移交、鉴定等',
    'Act on a package: catalogue, store, return, hand over, appraise and so on',
  ),
  actDetails: text(
    '档案部门 clerk：catalogue 登记编目、store 入库、return 退回（--reason）。档案部门 approver：offer-handover 移交。档案馆 approver：accept-handover 接收进馆、decline-handover 拒收（--reason）。保管者 approver：extend-retention 延长保管期限（--retention）。鉴定与销毁：propose-disposal 提请销毁（档案部门）、agree-disposal 同意销毁（业务部门）、refuse-disposal 不予销毁（业务部门或单位 approver）、approve-disposal 批准销毁（单位 approver）、supervise-disposal 监销（业务部门和档案部门各一次）。',
    'Clerk of the archives section: catalogue, store, return (--reason). Its approver: offer-handover. Approver of the hall: accept-handover, decline-handover (--reason). Approver of the keeper: extend-retention (--retention). Appraisal and disposal: propose-disposal (archives section), agree-disposal (business section), refuse-disposal (approver of the business section or the unit), approve-disposal (approver of the unit), supervise-disposal (once by the business and once by the archives section).',
  ),
  export: text('导出档案包（ZIP）', 'Export a package as ZIP'),
  receive: text('接收他处导出的档案包', 'Take a package that was exported elsewhere'),
  disposals: text('销毁清册', 'The disposal register'),
  erase: text(
    '销毁已列入清册的档案包，并出具证明',
    'Erase a registered package, with a certificate',
  ),
  id: text('档案包编号：单位代码.档号', 'package id: USCC.archival code'),
  file: text('JSON 文件', 'JSON file'),
  zip: text('ZIP 文件', 'ZIP file'),
  phase: text(
    'archiving 归档、receiving 接收、handover 移交、periodic 定期',
    'archiving, receiving, handover or periodic',
  ),
  actName: text('环节，英文名或中文名', 'act'),
  from: text('何时办理：日期或 UTC 时刻', 'when it was done: a date or UTC instant'),
  basis: text('依据代码', 'code of the basis'),
  reason: text(
    '退回或拒收的原因代码，可多次',
    'code of a reason for returning or declining; may be repeated',
  ),
  retention: text('新的保管期限：Y30 或 PERMANENT', 'the new retention: Y30 or PERMANENT'),
  out: text('写入的文件，须尚不存在', 'file to write, which must not exist yet'),
  fonds: text('全宗编号', 'fonds'),
  year: text('年度', 'filing year'),
  state: text('状态代码', 'code of a state'),
  phaseUnknown: text(
    '没有这种检测：{given}。可用：{choices}。',
    'There is no test {given}; there are {choices}.',
  ),
  actUnknown: text('没有这个环节：{act}。', 'There is no act {act}.'),
  collected: text('已收集 {id}，共 {files} 件', 'Collected {id}, {files} files'),
  done: text('{id}：{act}；状态 {state}', '{id}: {act}; state {state}'),
  tested: text('{id} 第 {number} 次检测：{verdict}', '{id}, test {number}: {verdict}'),
  passed: text('通过', 'passed'),
  notPassed: text('未通过', 'not passed'),
  written: text('已写入 {file}', 'Written to {file}'),
  received: text(
    '已接收 {id}，共 {files} 件，与链上登记一致',
    'Took {id}, {files} files, all as the chain has them',
  ),
  erased: text(
    '已销毁 {id}：文件 {documents} 件、{bytes} 字节，盐值 {salts} 个；证明摘要 {digest}',
    'Erased {id}: {documents} files of {bytes} bytes, {salts} salts; certificate {digest}',
  ),
  factLine: text(
    '{from}  {act} → {state}  {unit}（{role}） 依据 {basis}',
    '{from}  {act} → {state}  {unit} ({role}), basis {basis}',
  ),
  kept: text(
    '保管期限 {retention}，年度 {year}，{files} 件，根 {root}',
    'retention {retention}, filing year {year}, {files} files, root {root}',
  ),
  idColumn: text('编号', 'Id'),
  stateColumn: text('状态', 'State'),
  retentionColumn: text('保管期限', 'Retention'),
  yearColumn: text('年度', 'Year'),
  filesColumn: text('件数', 'Files'),
  testsColumn: text('检测', 'Tests'),
  registeredColumn: text('列入清册', 'Registered'),
  erasedColumn: text('销毁', 'Erased'),
} as const satisfies Readonly<Record<string, Text<string>>>;
