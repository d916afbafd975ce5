// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian material`. */
export const materialTexts = {
  group: text('电子材料：登记、加注、联审', 'Materials: register, annotate, review jointly'),
  add: text('登记一份材料并上链', 'Register a material and anchor it'),
  addDetails: text(
    '链上只有加盐的承诺；带签名值的文件才公开摘要。同一单位再次提交相同的文件时，答复已登记的材料。持有人代码属个人信息，用 --holder 从文件读取，不写在命令行上。',
    'The chain gets a salted commitment; only files that carry a signature value show their digests. The same bytes again are answered with what the unit holds. The code of a holder is personal: --holder reads it from a file.',
  ),
  show: text('一份材料及其经过', 'A material and what happened to it'),
  list: text('查找材料', 'Find materials'),
  listDetails: text(
    '审计与委员会可查全部单位，其余角色只查本单位持有的，以及为本单位加注的（--requester）；编号和持有人只在本组织的保管库内查找。',
    'Auditors and the committee find those of all units, others what their own holds, and copies made for it (--requester); numbers and holders are looked up in the own vault only.',
  ),
  annotate: text(
    '登记一份加注件：用途、需求单位与到期时间',
    'Register an annotated copy: purpose, requester, expiry',
  ),
  annotateDetails: text(
    'FILE 是已加盖用途和到期时间的副本；它与原件关联，到期自动失效。加注件不能再加注。',
    'FILE is the copy, stamped with purpose and expiry. It is linked to its original and expires by itself. A copy is not copied again.',
  ),
  withdraw: text('收回一份材料', 'Withdraw a material'),
  void: text('作废一份材料，可溯及登记之时', 'Void a material, back to its beginning if need be'),
  review: text('发起联审，列明会签单位', 'Open a joint review and name who is to sign'),
  reviews: text(
    '本单位发起的或列有本单位的联审',
    'Joint reviews that the own unit opened or is named in',
  ),
  coSign: text('会签，或用 --decline 不予会签', 'Sign in a joint review, or --decline to'),
  see: text('查看请本单位会签的文件', 'See what the own unit is asked to sign'),
  seeId: text('联审或办件编号', 'id of the joint review, or of the case'),
  seeMaterial: text('办件所依据的材料', 'material that the case rests on'),
  seeOut: text('写入的文件（不覆盖）', 'file to write, which must not exist'),
  seen: text(
    '已写入 {file}（{size} 字节），与链上登记一致',
    '{file} written ({size} bytes): it is what the chain has',
  ),
  closeReview: text('终止尚未全部答复的联审', 'End a joint review that not all have answered'),
  file: text('材料文件', 'the file'),
  id: text('材料标识', 'id of the material'),
  reviewId: text('联审编号', 'id of the joint review'),
  units: text('会签单位的统一社会信用代码', 'USCCs of those who are to sign'),
  type: text('材料类型代码', 'type code'),
  number: text('材料编号', 'number of the material'),
  holder: text(
    '持有人 JSON 文件：{"type":"001","code":"…"}',
    'JSON file with whom it is about: {"type":"001","code":"…"}',
  ),
  from: text('自何时起；默认现在', 'from when on; now by default'),
  basis: text('依据代码', 'code of the legal basis'),
  document: text('已上传文件的编号，不再上传', 'id of an uploaded document: it is not sent again'),
  purpose: text('用途代码', 'code of the purpose'),
  requester: text('需求单位的统一社会信用代码', 'USCC of the unit that asked for it'),
  expires: text('到期时间', 'when it expires'),
  decline: text('不予会签', 'decline to sign'),
  at: text('状态按哪一时刻计', 'the moment that the state is meant for'),
  knownAt: text(
    '以哪一时刻链上所知为准：日期、UTC 时刻或区块号',
    'with what the chain knew by then: a date, a UTC instant or a block number',
  ),
  unit: text('持有单位的统一社会信用代码', 'USCC of the holding unit'),
  parent: text('此材料的加注件', 'annotated copies of this material'),
  state: text('状态：HELD、EXPIRED、WITHDRAWN、VOID', 'state: HELD, EXPIRED, WITHDRAWN, VOID'),
  reviewState: text(
    '状态：OPEN、SIGNED、DECLINED、CLOSED',
    'state: OPEN, SIGNED, DECLINED, CLOSED',
  ),
  ofMaterial: text('此材料的联审', 'reviews of this material'),
  stateUnknown: text(
    '没有状态 {given}；可用：{choices}。',
    'There is no state {given}; there are: {choices}.',
  ),
  added: text('已登记：{id}', 'Registered: {id}'),
  held: text('本单位已持有：{id}', 'Held already: {id}'),
  acted: text('{id}：{state}', '{id}: {state}'),
  reviewed: text('联审 {id}：{state}', 'Review {id}: {state}'),
  idColumn: text('材料标识', 'Id'),
  stateColumn: text('状态', 'State'),
  unitColumn: text('持有单位', 'Held by'),
  typeColumn: text('类型', 'Type'),
  sinceColumn: text('自', 'Since'),
  expiresColumn: text('到期', 'Expires'),
  requesterColumn: text('需求单位', 'Requester'),
  purposeColumn: text('用途', 'Purpose'),
  parentColumn: text('原件', 'Copy of'),
  actColumn: text('行为', 'Act'),
  byColumn: text('办理', 'By'),
  basisColumn: text('依据', 'Basis'),
  recordedColumn: text('记录', 'Recorded'),
  openedColumn: text('发起', 'Opened'),
  openerColumn: text('发起单位', 'Opened by'),
  signedColumn: text('会签', 'Signed'),
  signedOf: text('{signed}/{asked}', '{signed} of {asked}'),
  document1: text('文件', 'File'),
  committed: text('加盐承诺', 'salted commitment'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** States of materials and of reviews, as a clerk says them. */
export const materialStates: Readonly<Record<string, Text>> = {
  HELD: text('在存', 'held'),
  WITHDRAWN: text('已收回', 'withdrawn'),
  VOID: text('已作废', 'void'),
  EXPIRED: text('已到期', 'expired'),
  NOT_YET_HELD: text('尚未持有', 'not yet held'),
  UNKNOWN_THEN: text('当时不知', 'not known then'),
  OPEN: text('进行中', 'open'),
  SIGNED: text('全部会签', 'signed by all'),
  DECLINED: text('不予会签', 'declined'),
  CLOSED: text('已终止', 'closed'),
};

/** Acts on materials. */
export const materialActs: Readonly<Record<string, Text>> = {
  register: text('登记', 'registered'),
  annotate: text('加注', 'annotated'),
  withdraw: text('收回', 'withdrawn'),
  void: text('作废', 'voided'),
};
