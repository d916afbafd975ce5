// SPDX-License-Identifier: Apache-2.0
import type { ArchiveCheckTexts } from '../describe.js';

const RETURN_IT = '退回业务部门补正。';
const COMPARE = '与移出方核对，重新取得档案包。';

export const zh: ArchiveCheckTexts = {
  properties: {
    authenticity: '真实性',
    integrity: '完整性',
    usability: '可用性',
    safety: '安全性',
  },
  codes: {
    SIGNATURES_VALID: { message: '电子签名与签章有效。', remedy: '' },
    SIGNATURE_INVALID: {
      message: '第 {number} 件的签名或签章不成立（{reason}）。',
      remedy: RETURN_IT,
    },
    SIGNATURE_NOT_JUDGED: {
      message: '签名或签章未能检验。',
      remedy: '配置信任的签发机构后重新检测。',
    },
    SIGNATURES_NONE: { message: '文件不带签名或签章。', remedy: '' },
    ROOT_REGISTERED: { message: '与链上登记的一致。', remedy: '' },
    ROOT_DIFFERS: { message: '与链上登记的不一致。', remedy: COMPARE },
    ROOT_NOT_REGISTERED: { message: '尚未登记，无从比对。', remedy: '登记后重新检测。' },
    METADATA_SOUND: { message: '元数据的类型、长度与值域正确。', remedy: '' },
    METADATA_MALFORMED: { message: '元数据 {name} 不合规定。', remedy: RETURN_IT },
    ATTRIBUTES_MATCH: { message: '元数据与文件属性相符。', remedy: '' },
    ATTRIBUTES_DIFFER: {
      message: '第 {number} 件标为 {stated}，实为 {found}，或大小不符。',
      remedy: RETURN_IT,
    },
    METADATA_COMPLETE: { message: '必备元数据齐全。', remedy: '' },
    METADATA_MISSING: { message: '缺少元数据 {name}。', remedy: RETURN_IT },
    NUMBERS_CONTINUOUS: { message: '件内序号连续。', remedy: '' },
    NUMBERS_GAP: { message: '件内序号在 {number} 处不连续。', remedy: RETURN_IT },
    FILES_COMPLETE: { message: '文件与清单一致。', remedy: '' },
    FILE_MISSING: { message: '缺少第 {number} 件。', remedy: COMPARE },
    FILE_EXTRA: { message: '有清单之外的文件。', remedy: COMPARE },
    FILE_RENAMED: { message: '第 {number} 件被改名。', remedy: COMPARE },
    FILE_CHANGED: { message: '第 {number} 件的内容有变。', remedy: COMPARE },
    COUNTS_MATCH: { message: '数量与登记一致。', remedy: '' },
    COUNTS_DIFFER: { message: '数量与登记不一致。', remedy: COMPARE },
    COUNTS_NOT_REGISTERED: { message: '尚未登记数量。', remedy: '' },
    FORMATS_ALLOWED: { message: '格式符合长期保存要求。', remedy: '' },
    FORMAT_NOT_ALLOWED: {
      message: '第 {number} 件的格式不符合长期保存要求。',
      remedy: '转换为 OFD、PDF/A 或 XML。',
    },
    FORMAT_NOT_DETERMINED: {
      message: '无法判定第 {number} 件是否为 PDF/A。',
      remedy: '用专门的工具检验。',
    },
    FILES_OPEN: { message: '文件可以打开。', remedy: '' },
    FILE_DOES_NOT_OPEN: { message: '第 {number} 件打不开。', remedy: RETURN_IT },
    ENCRYPTION_NONE: { message: '文件未加密。', remedy: '' },
    FILE_ENCRYPTED: { message: '第 {number} 件已加密。', remedy: '解除加密后重新归档。' },
    MALWARE_NONE: { message: '未发现恶意代码。', remedy: '' },
    MALWARE_FOUND: { message: '第 {number} 件含有恶意代码。', remedy: '隔离该文件并退回。' },
    MALWARE_NOT_SCANNED: { message: '未做恶意代码扫描。', remedy: '配置扫描程序后重新检测。' },
    NAMES_SAFE: { message: '文件名安全。', remedy: '' },
    NAME_UNSAFE: { message: '有文件名指向包外。', remedy: RETURN_IT },
    PROCESS_IN_ORDER: { message: '过程记录的时间先后有序。', remedy: '' },
    PROCESS_OUT_OF_ORDER: { message: '过程记录第 {entry} 条时间倒退。', remedy: RETURN_IT },
  },
};
