// SPDX-License-Identifier: Apache-2.0
import type { ScopeCode } from '@yulian/proofs';
import { text, type Text } from './text.js';

/** Why a use of shared data is refused, code by code, as people say it. */
export const refusalReasons: Readonly<Record<ScopeCode, Text> & Record<string, Text>> = {
  GRANT_REVOKED: text('授权已撤销', 'the grant was revoked'),
  SCOPE_UNIT: text('使用单位不在授权范围内', 'the unit is not in the scope'),
  SCOPE_LEVEL: text('使用单位的层级不在授权范围内', 'the level of the unit is not in the scope'),
  SCOPE_REGION: text('使用单位的区域不在授权范围内', 'the region of the unit is not in the scope'),
  SCOPE_REGION_RETIRED: text(
    '使用单位的区划代码已停用，由委员会更新',
    'the region code of the unit is retired; the committee renews it',
  ),
  SCOPE_ITEM: text('事项不在授权范围内', 'the service item is not in the scope'),
  SCOPE_PURPOSE: text('用途不在授权范围内', 'the purpose is not in the scope'),
  SCOPE_FIELDS: text('所需字段超出授权范围', 'the fields go beyond the scope'),
  SCOPE_NOT_YET: text('授权尚未生效', 'the grant has no effect yet'),
  SCOPE_EXPIRED: text('授权已到期', 'the grant has expired'),
  SCOPE_QUOTA: text('授权的使用次数已用完', 'the quota of the grant is used up'),
  ACCESS_NOT_HOLDER: text('授权属于其他单位', 'another unit holds the grant'),
  ACCESS_FILE_SHOWS_ALL: text(
    '材料文件包含条目的全部信息项，须全部申请',
    'the file shows all fields of the item: ask for all of them',
  ),
  CHECK_LIMIT: text(
    '当日对同一对象的比对次数已达上限',
    'no more comparisons on this subject today',
  ),
  CASE_NOT_FOUND: text('链上没有这个办件', 'the chain knows no such case'),
  CASE_ACT_NOT_COMPETENT: text('该办件由其他单位办理', 'another unit handles the case'),
  CASE_NOT_OPEN: text('办件已有结果或已结束', 'the case is decided or has ended'),
  CASE_OF_OTHER_ITEM: text('办件属于其他事项', 'the case is about another service item'),
};
