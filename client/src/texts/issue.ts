// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian issue`, and what a new version takes. */
export const issueTexts = {
  summary: text('颁发证照并上链，单张或成批', 'Issue a licence and anchor it, one or a batch'),
  details: text(
    '标识、编号、持证主体、颁发日期和有效期取自文件元数据（如 OFD 的 ZZBS、ZZBH、CZZTDM、ZZBFRQ、ZZYXQQSRQ、ZZYXQJZRQ），选项优先。文件未写明标识、又未给出 --id 时，按 --type 和本单位下一个流水号编制（GB/T 36904）；同时给出 --idempotency-key 时须写明 --id。持证主体代码属个人信息，不要写在命令行上，用 --holder 指明文件。成批办理：--batch 给出 CSV 或 JSON，CSV 的列为 document、holder.type、holder.code、number、validFrom、validTo 和 fields.名称（整数、布尔写成 fields.名称:integer、fields.名称:boolean）。',
    'Identifier, number, holder, date of issue and validity come from the metadata of the file (ZZBS, ZZBH, CZZTDM, ZZBFRQ, ZZYXQQSRQ, ZZYXQJZRQ in OFD); options win. Where neither the file nor --id says an identifier, one is composed of --type, the own unit and its next serial (GB/T 36904); with --idempotency-key it has to be given. The code of a holder is personal: it does not belong on a command line, name a file by --holder. Batches: --batch names CSV or JSON; the columns of CSV are document, holder.type, holder.code, number, validFrom, validTo and fields.NAME (integers and booleans as fields.NAME:integer, fields.NAME:boolean).',
  ),
  file: text('证照文件', 'the licence file'),
  fields: text(
    '字段值 JSON 文件，按采集标准',
    'JSON file with the values of the collection standard',
  ),
  holder: text(
    '持证主体 JSON 文件：{"type":"001","code":"…"}',
    'JSON file with the holder: {"type":"001","code":"…"}',
  ),
  id: text('证照标识（GB/T 36904）', 'licence identifier (GB/T 36904)'),
  number: text('证照编号', 'licence number'),
  issuedAt: text('颁发日期', 'date of issue'),
  validFrom: text('有效期起', 'first day of validity'),
  validTo: text('有效期止（含当日）', 'last day of validity'),
  reliesOn: text(
    '所依据证照的标识；可多次给出',
    'identifier of a licence it relies on; may be repeated',
  ),
  basis: text('法律依据代码', 'code of the legal basis'),
  document: text(
    '已上传文件的编号，代替上传（重试时用）',
    'id of a document uploaded before, instead of uploading (when repeating)',
  ),
  batch: text('成批：CSV 或 JSON 文件', 'a batch: CSV or JSON file'),
  type: text(
    '证照类型代码：成批，或由程序编制标识时',
    'licence type code: for a batch, and where the identifier is composed',
  ),
  serialPrefix: text('流水号前缀（成批）', 'prefix of the serials (batch)'),
  upload: text(
    '成批时也把各文件存入保管库；默认只算摘要',
    'store the files of a batch in the vault too; by default they are only digested',
  ),
  idempotencyKey: text(
    '办理用的键；默认随机。用同一键重复运行不会重复办理',
    'key of this undertaking, random by default; run again with the same key, nothing is done twice',
  ),
  missing: text(
    '文件元数据中没有{what}：请用 {option} 给出。',
    'The metadata of the file has no {what}: give {option}.',
  ),
  whatId: text('证照标识', 'identifier'),
  whatHolder: text('持证主体', 'holder'),
  whatIssuedAt: text('颁发日期', 'date of issue'),
  whatValidFrom: text('有效期起', 'beginning of validity'),
  fileOrBatch: text(
    '请给出证照文件，或用 --batch 给出批次；二者只能选一。',
    'Name a licence file, or a batch by --batch; one of the two.',
  ),
  optionMissing: text('请用 {option} 给出。', 'Give {option}.'),
  jsonInvalid: text('{file} 不是合格的 JSON：{reason}', '{file} is not acceptable JSON: {reason}'),
  objectNeeded: text('{file} 应为一个 JSON 对象。', '{file} must be a JSON object.'),
  holderInvalid: text(
    '{file} 应为 {"type":"三位代码","code":"…"}。',
    '{file} must be {"type":"three digits","code":"…"}.',
  ),
  batchInvalid: text(
    '{file} 第 {row} 行的 {column} 不对：{reason}',
    '{file}, row {row}, {column}: {reason}',
  ),
  batchEmpty: text('{file} 中没有证照。', '{file} holds no licence.'),
  reasonMissing: text('缺少', 'is missing'),
  reasonInteger: text('应为整数', 'is no whole number'),
  reasonBoolean: text('应为 true 或 false', 'is neither true nor false'),
  reasonColumn: text('没有这一列的定义', 'there is no such column'),
  reasonCells: text('单元格数与表头不符', 'it has not as many cells as the heading'),
  reasonQuote: text('引号未闭合', 'a quotation mark is not closed'),
  reasonMember: text('应为 JSON 对象', 'is no JSON object'),
  digesting: text('计算摘要', 'digesting'),
  uploading: text('上传 {file}', 'uploading {file}'),
  issued: text('已颁发：{id}', 'Issued: {id}'),
  batchIssued: text('已颁发批次：{id}，共 {count} 张', 'Issued batch: {id}, {count} licences'),
  identifierDiffers: text(
    '--id 与文件元数据中的标识 {identifier} 不同：请核对文件是否拿错。',
    '--id differs from the identifier {identifier} in the file: check that it is the right file.',
  ),
};

/** What is said of any write. */
export const writeTexts = {
  committed: text('区块 {block}，交易 {txId}', 'block {block}, transaction {txId}'),
  replayed: text(
    '此前已办成，未重复办理：区块 {block}，交易 {txId}',
    'was done before, not done again: block {block}, transaction {txId}',
  ),
  keyInvalid: text(
    '--idempotency-key 须为 1 至 255 个可见 ASCII 字符。',
    '--idempotency-key is 1 to 255 visible ASCII characters.',
  ),
};
