// SPDX-License-Identifier: Apache-2.0
import { later, refused, type ProblemEntry } from './entry.js';

/** Failures on the gateway's own side. */
export const serverProblems = {
  INTERNAL: refused(
    500,
    ['网关内部错误', 'The gateway failed'],
    [
      '请把 requestId 告知运维人员。写操作请用同一 Idempotency-Key 重试以查明结果。',
      'Give the requestId to your operator. Retry a write with the same Idempotency-Key to learn its outcome.',
    ],
  ),
  NOT_READY: later(
    503,
    5,
    ['网关尚未就绪', 'The gateway is not ready'],
    [
      '请稍候重试；若持续出现，请联系运维人员。',
      'Try again shortly; if it stays so, tell your operator.',
    ],
  ),
  OVERLOADED: later(
    503,
    2,
    ['网关繁忙', 'The gateway is overloaded'],
    ['请按 Retry-After 等待后重试。', 'Wait as Retry-After says, then try again.'],
  ),
  INDEX_BEHIND: later(
    503,
    2,
    ['读索引落后于账本', 'The read index lags behind the ledger'],
    ['请稍候重试。', 'Try again shortly.'],
  ),
  STORAGE_FAILED: refused(
    503,
    ['存储故障，网关已转为只读', 'Storage failed; the gateway only reads now'],
    [
      '请联系运维人员检查磁盘并重启网关。',
      'Have your operator check the disk and restart the gateway.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
