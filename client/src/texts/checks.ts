// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian check`. */
export const checkTexts = {
  check: text(
    '向一个或多个数源核验所持的值',
    'Ask one source or several whether a value is theirs, too',
  ),
  details: text(
    'FILE 为 JSON：{"value": 值, "element": 数据元, "at": [{"grant": …, "field": …}]}，或其数组。值不离开本单位网关；只得知是否一致。',
    'FILE is JSON: {"value": …, "element": …, "at": [{"grant": …, "field": …}]}, or a list of them. The value does not leave your gateway; you learn whether it is the same, and nothing else.',
  ),
  file: text('所核的值及核验之处的 JSON 文件', 'JSON file with values, and where to compare them'),
  case: text('办件编号 cas_…', 'id of the case that it is for, cas_…'),
  serviceItem: text('政务服务事项编码', 'code of the service item'),
  purpose: text('用途的法条代码', 'code of what it is used for'),
  denied: text('不予核验：{codes}', 'Denied: {codes}'),
  failed: text('未能问到：{code}；请重试。', 'Could not be asked: {code}; try again.'),
  providerColumn: text('提供部门', 'Provider'),
  fieldColumn: text('信息项', 'Field'),
  resultColumn: text('结果', 'Result'),
  accessColumn: text('使用', 'Access'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Results as a clerk says them. */
export const checkWords: Readonly<Record<string, Text>> = {
  MATCH: text('一致', 'the same'),
  NO_MATCH: text('不一致', 'not the same'),
  NO_RECORD: text('无此记录', 'no record'),
  CANNOT_ANSWER: text('无法答复', 'cannot answer'),
};
