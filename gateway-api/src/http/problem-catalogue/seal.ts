// SPDX-License-Identifier: Apache-2.0
import { refused } from './entry.js';

/** What the gateway checks of a seal or a sealed file before it asks a contract. */
export const sealFileProblems = {
  SEAL_OBJECT_UNREADABLE: refused(
    422,
    ['不是可读的电子印章对象', 'Not a seal object that can be read'],
    [
      '上传制作系统输出的 .esl 文件（GM/T 0031-2014、GB/T 38540-2020 或 GM/T 0031-2025）。',
      'Upload the .esl file (GM/T 0031-2014, GB/T 38540-2020 or GM/T 0031-2025).',
    ],
  ),
  SEAL_OBJECT_NOT_GENUINE: refused(
    422,
    ['印章对象没有通过验证', 'The seal object does not hold'],
    [
      '请由制作管理单位重新制作；若制作证书来自新的机构，请先将其根证书加入 SIGNATURE_ROOTS。',
      "Have it made again; if the maker's certificate is of a new authority, add its root to SIGNATURE_ROOTS first.",
    ],
  ),
  DOCUMENT_NOT_SEALED: refused(
    422,
    ['文件没有签名或印章', 'The file carries no signature or seal'],
    ['上传用印之后的文件。', 'Upload the file as it is after it was sealed.'],
  ),
  DOCUMENT_NOT_JUDGED: refused(
    422,
    ['文件的签名或印章无法判断', 'The signatures or seals of the file cannot be judged'],
    [
      '请上传未加密、结构完整、类型受支持的文件；原因见说明。',
      'Upload a whole file of a supported kind, not encrypted; the detail says what was met.',
    ],
  ),
  DOCUMENT_SEAL_BROKEN: refused(
    422,
    ['文件的印章没有通过验证', 'The seal on the file does not hold'],
    [
      '上传用印之后未经改动的文件；原因见说明。',
      'Upload the file as it was sealed, without a change; the detail says what was found.',
    ],
  ),
  DOCUMENT_SEAL_OTHER: refused(
    422,
    ['文件所盖不是这枚印章', 'The file does not bear this seal'],
    [
      '核对印章编号，或上传用这枚印章盖过的 OFD 文件。',
      'Check which seal it was, or upload the OFD that was sealed with this one.',
    ],
  ),
} as const;
