// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian correction`. */
export const correctionTexts = {
  group: text('数据校核：提出、答复、告知', 'Correction cases at the source, and notices of them'),
  list: text('查找数据校核', 'Find correction cases'),
  show: text('一件数据校核及其经过', 'A correction case and what happened to it'),
  raise: text('就不一致的数据向数源部门提出校核', 'Tell the source that its value differs'),
  raiseDetails: text(
    '先向数源部门核验。VALUE 为本单位所持的值，只有其加盐承诺上链；FILE 为其 JSON（数字、布尔值）。',
    'Check with the source first. VALUE is what your unit holds: the chain gets a salted commitment of it. A number or boolean comes as a JSON FILE, {"held": …}.',
  ),
  withdraw: text('撤回校核', 'Withdraw a case'),
  uphold: text('答复：经核实无误', 'Answer that nothing is wrong'),
  correct: text('答复已更正，并写明新的证照', 'Answer that it was corrected, by which new record'),
  correctDetails: text(
    '先换发证照。随后用 correction announce 告知曾获取旧值的部门。',
    'Issue the new record first. Then tell those who received the old value: correction announce.',
  ),
  announce: text('告知曾获取旧值的部门', 'Tell everyone who received the old value'),
  notices: text('本单位所获数据的更正告知', 'Notices that what your unit received was corrected'),
  record: text('新的证照标识', 'identifier of the new record'),
  announced: text('已告知 {count} 次使用', '{count} accesses told'),
  fieldColumn: text('信息项', 'Field'),
  recordColumn: text('新的证照', 'New record'),
  providerColumn: text('提供部门', 'Provider'),
  correction: text('校核编号 cor_…', 'id of the case, cor_…'),
  newCorrection: text(
    '新校核的编号；重试须相同，默认随机',
    'id of the new case, the same when it is tried again; by default a random one',
  ),
  element: text('数据元，例如 LEGAL_PERSON.name', 'the element, such as LEGAL_PERSON.name'),
  access: text('显示不一致的那次使用 acs_…', 'the access that showed it, acs_…'),
  held: text('本单位所持的值', 'what your unit holds'),
  heldFile: text('所持的值的 JSON 文件', 'JSON file with what your unit holds'),
  heldMissing: text('给出 --held 或 --file。', 'Give --held or --file.'),
  heldInvalid: text(
    '文件须是一个文本、数字或真假值，或写成 {"held": 值}。',
    'The file must hold one text, number or truth value, or {"held": VALUE}.',
  ),
  basis: text('依据的法条代码', 'code of the provision it is based on'),
  raiser: text('提出部门的统一社会信用代码', 'USCC of the unit that raised it'),
  source: text('数源部门的统一社会信用代码', 'USCC of the source'),
  state: text('状态，例如 RAISED', 'state, such as RAISED'),
  told: text('校核 {id}：{state}', 'Case {id}: {state}'),
  opening: text('承诺的盐值（请保存）：{salt}', 'Salt of the commitment (keep it): {salt}'),
  idColumn: text('校核', 'Case'),
  stateColumn: text('状态', 'State'),
  elementColumn: text('数据元', 'Element'),
  accessColumn: text('使用', 'Access'),
  raiserColumn: text('提出部门', 'Raised by'),
  sourceColumn: text('数源部门', 'Source'),
  atColumn: text('时间', 'At'),
  actColumn: text('行为', 'Act'),
  byColumn: text('办理', 'By'),
  basisColumn: text('依据', 'Basis'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Words of the API, as a clerk says them. */
export const correctionWords: Readonly<Record<string, Text>> = {
  RAISED: text('待数源部门答复', 'raised, waits for the source'),
  CORRECTED: text('已更正', 'corrected'),
  UPHELD: text('经核实无误', 'upheld'),
  WITHDRAWN: text('已撤回', 'withdrawn'),
  raise: text('提出校核', 'raised'),
  correct: text('更正', 'corrected'),
  uphold: text('核实无误', 'upheld'),
  withdraw: text('撤回', 'withdrawn'),
  announce: text('已告知曾获取的部门', 'announced to all who had received it'),
};
