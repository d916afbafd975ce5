// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** What is said of lists, and the options that all of them take. */
export const listTexts = {
  nothing: text('没有符合条件的记录。', 'Nothing was found.'),
  more: text(
    '还有更多：--after {cursor} 看下一页，--all 看全部。',
    'There is more: --after {cursor} for the next page, --all for everything.',
  ),
  csv: text(
    '输出 CSV（RFC 4180，防公式注入）',
    'answer in CSV (RFC 4180, guarded against formulas)',
  ),
  all: text('取全部，不只一页', 'everything, not one page'),
  limit: text('每页条数，1 至 100', 'items per page, 1 to 100'),
  after: text('上一页给出的游标', 'the cursor that the page before gave'),
  limitInvalid: text('--limit 须为 1 至 100 的整数。', '--limit is a whole number from 1 to 100.'),
};
