// SPDX-License-Identifier: Apache-2.0
import { later, refused, type ProblemEntry } from './entry.js';

/** Uploads that arrive in parts. */
export const uploadProblems = {
  UPLOAD_NOT_FOUND: refused(
    404,
    ['没有这次上传', 'No such upload'],
    [
      '可能已过期；请用 POST /v1/uploads 重新开始。',
      'It may have expired; begin anew by POST /v1/uploads.',
    ],
  ),
  FILE_OVERRUNS: refused(
    422,
    ['检查文件所需时间或内存超出限度', 'Looking into the file takes too much time or memory'],
    [
      '内容未保存。请核对文件是否完好；确认无误的，稍后再试。',
      'Nothing was kept. Check that the file is sound; if it is, try again later.',
    ],
  ),
  UPLOAD_OFFSET_INVALID: refused(
    400,
    ['Upload-Offset 缺失或有误', 'Upload-Offset is missing or malformed'],
    ['写成十进制的字节数，如 0。', 'Write the number of bytes in decimal, such as 0.'],
  ),
  UPLOAD_OFFSET_DIFFERS: refused(
    409,
    ['续传位置与已收到的不符', 'The part does not begin where the upload ends'],
    ['从响应头 Upload-Offset 所示位置继续。', 'Go on at the Upload-Offset that the answer names.'],
  ),
  UPLOAD_IN_USE: later(
    409,
    1,
    ['另一请求正在续传', 'Another request is sending a part'],
    ['稍候，用 HEAD 查询位置后继续。', 'Wait a moment, ask the offset by HEAD, and go on.'],
  ),
  UPLOAD_PART_CUT: {
    ...refused(
      400,
      ['这一部分中断了', 'The part was cut off'],
      [
        '已到达的内容已保存：用 HEAD 查询位置后继续。',
        'What had arrived was kept: ask the offset by HEAD, and go on.',
      ],
    ),
    retryable: true,
  },
  UPLOAD_PARTS_TOO_MANY: refused(
    409,
    ['分得太碎', 'The upload has too many parts'],
    ['请重新上传，每次发送更多字节。', 'Begin anew and send more at a time.'],
  ),
  UPLOADS_TOO_MANY: later(
    429,
    60,
    ['本单位未完成的上传过多', 'The unit has too many uploads under way'],
    ['先完成或删除其中一些。', 'Finish or delete some of them first.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
