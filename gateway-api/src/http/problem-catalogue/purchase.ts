// SPDX-License-Identifier: Apache-2.0
import { refused } from './entry.js';

/** What a purchase for which the gateway chooses lots and money cannot be made for. */
export const purchaseProblems = {
  LISTING_SOLD_OUT: refused(
    409,
    ['该挂牌已无剩余单位', 'Nothing is left of the listing'],
    ['选择其他挂牌。', 'Choose another listing.'],
  ),
  FUNDS_NONE_FREE: refused(
    409,
    ['本单位在结算银行没有可用资金', 'Your unit has no free money at the bank of the venue'],
    ['请先入金，或等待未结的交易结束。', 'Deposit money first, or wait for what is under way.'],
  ),
} as const;
