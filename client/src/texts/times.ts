// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** What is said of moments. */
export const timeTexts = {
  invalid: (given: string): Text =>
    text(
      `时间 ${given} 不对：请写日期（如 2026-03-18）或 UTC 时刻（如 2026-03-18T00:00:00Z）。`,
      `The time ${given} is wrong: write a date such as 2026-03-18, or a UTC instant such as 2026-03-18T00:00:00Z.`,
    ),
  invalidDuration: (given: string): Text =>
    text(
      `时长 ${given} 不对：请写整数和单位 s、m、h 或 d，如 24h。`,
      `The length of time ${given} is wrong: write a whole number and s, m, h or d, such as 24h.`,
    ),
};
