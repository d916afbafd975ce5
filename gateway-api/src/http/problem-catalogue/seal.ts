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
  DOCUMENT_NOT_SEALED: refused(
    422,
    ['文件没有签名或印章', 'The file carries no signature or seal'],
    ['上传用印之后的文件。', 'Upload the file as it is after it was sealed.'],
  ),
} as const;
