// SPDX-License-Identifier: Apache-2.0
import { refused, type ProblemEntry } from './entry.js';

/** Requests that are well formed but do not fit what is stored. */
export const stateProblems = {
  TRANSACTION_NOT_FOUND: refused(
    404,
    ['没有这笔交易', 'No such transaction'],
    [
      '请核对交易号；刚提交的交易请稍候再查。',
      'Check the transaction id; one just submitted may take a moment.',
    ],
  ),
  NO_PROCEEDS: refused(
    409,
    ['该笔成交不是首次出售', 'The trade was no first sale'],
    ['转售所得归卖方，不追踪。', "Money of a resale is the seller's and is not followed."],
  ),
  OPERATION_CUT_OFF: {
    ...refused(
      503,
      ['办理被中断，未产生更改', 'It was cut off; nothing was written'],
      ['请用同一幂等键重试。', 'Send it again with the same idempotency key.'],
    ),
    retryable: true,
  },
  OPERATION_NOT_FOUND: refused(
    404,
    ['没有这个操作', 'No such operation'],
    [
      '请核对操作编号；只有提交者可以查看。',
      'Check the id; only who started an operation sees it.',
    ],
  ),
  ETAG_MISMATCH: refused(
    412,
    ['记录已被更改', 'The record has changed'],
    ['请重新读取，确认后用新的 ETag 提交。', 'Read it again and send the new ETag in If-Match.'],
  ),
  ETAG_MALFORMED: refused(
    400,
    ['ETag 写法有误', 'The entity tag is malformed'],
    [
      '请原样使用读取时得到的 ETag，含引号。',
      'Send the ETag as it was given, with its quotation marks.',
    ],
  ),
  PRECONDITION_REQUIRED: refused(
    428,
    ['缺少 If-Match', 'If-Match is required'],
    [
      '请先读取记录，再把 ETag 放入 If-Match。',
      'Read the record first and send its ETag in If-Match.',
    ],
  ),
  IDEMPOTENCY_KEY_MISSING: refused(
    400,
    ['缺少 Idempotency-Key', 'Idempotency-Key is required'],
    [
      '请为每次办理生成一个随机键，重试时沿用。',
      'Make a random key for each undertaking, and keep it when you retry.',
    ],
  ),
  IDEMPOTENCY_KEY_INVALID: refused(
    400,
    ['Idempotency-Key 写法有误', 'Idempotency-Key is malformed'],
    [
      '请用 1 至 255 个可见 ASCII 字符，例如 UUID。',
      'Use 1 to 255 visible ASCII characters, such as a UUID.',
    ],
  ),
  IDEMPOTENCY_KEY_REUSED: refused(
    422,
    ['该 Idempotency-Key 已用于另一请求', 'The Idempotency-Key belongs to another request'],
    [
      '重试须与首次请求完全相同；新的办理请换新键。',
      'A retry must equal the first request; use a new key for anything new.',
    ],
  ),
  EVENT_ID_INVALID: refused(
    400,
    ['Last-Event-ID 写法有误', 'Last-Event-ID is malformed'],
    [
      '请原样使用收到的事件编号：块号:交易序号:事件序号。',
      'Use the id of an event as received: block:transaction:index.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
