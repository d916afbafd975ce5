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
  JUDGES_BUSY: later(
    503,
    2,
    ['待检查的文件过多', 'Too many files wait to be looked into'],
    ['请按 Retry-After 稍候，再原样重试。', 'Wait as Retry-After says, then send the same again.'],
  ),
  GATEWAY_BUSY: later(
    503,
    5,
    ['正在接收的内容过多', 'Too much is being received at once'],
    [
      '未保存任何内容。请按 Retry-After 稍候，再原样重试。',
      'Nothing was kept. Wait as Retry-After says, then send the same again.',
    ],
  ),
  INDEX_FAILED: later(
    503,
    5,
    ['查询索引已停止更新', 'The read index no longer follows the ledger'],
    ['按标识读取仍可用；请联系运营方。', 'Reading by id still works; tell the operator.'],
  ),
  INDEX_CLOSED: later(
    503,
    1,
    ['网关正在关闭', 'The gateway is closing'],
    ['请稍后再试。', 'Try again later.'],
  ),
  INDEX_BEHIND: later(
    503,
    2,
    ['读索引落后于账本', 'The read index lags behind the ledger'],
    ['请稍候重试。', 'Try again shortly.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
