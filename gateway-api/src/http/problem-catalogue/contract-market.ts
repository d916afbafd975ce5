// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: venues, listings, trades and negotiated transfers. */
export const marketProblems = {
  VENUE_NOT_FOUND: refused(
    404,
    ['委员会没有为该单位制定交易规则', 'The committee set no rules for that venue'],
    ['请核对交易场所，或提请委员会决定。', 'Check the venue, or have the committee decide them.'],
  ),
  VENUE_MODE_NOT_ALLOWED: telling(
    refused(
      409,
      ['该交易场所不得采用这种交易方式', 'The venue may not trade that way'],
      ['采用规则允许的方式。', 'Trade in a way that its rules allow.'],
    ),
    '允许的方式：{allowed}',
    'it allows {allowed}',
  ),
  VENUE_CLOSED: telling(
    refused(
      409,
      ['交易场所现在休市', 'The venue is closed now'],
      ['休市结束后再试。', 'Try again when it is open.'],
    ),
    '休市：{from} 至 {to}',
    'closed from {from} to {to}',
  ),
  OFFER_EXPIRY_INVALID: refused(
    409,
    ['有效期不合要求', 'The end of the offer does not fit'],
    ['须在此刻之后、一年之内。', 'It must be after now, and within a year.'],
  ),
  OFFER_MIXED: refused(
    409,
    ['首次出售的与转售的单位不能一起挂牌', 'Units that were sold before are offered by themselves'],
    ['分开挂牌。', 'Offer them apart.'],
  ),
  RESALE_TOO_EARLY: telling(
    refused(
      409,
      ['买入的单位尚未满转售间隔', 'Bought units are sold again only after a while'],
      ['到期后再出售。', 'Offer them from then on.'],
    ),
    '{serial} 自 {from} 起可转售',
    '{serial} can be sold from {from} on',
  ),
  PROJECT_NEEDED: refused(
    409,
    ['首次出售须写明资金所投的生态项目', 'A first sale names the project that its money is for'],
    ['写明一个未结束的项目。', 'Name a project that is open.'],
  ),
  PROJECT_NOT_NEEDED: refused(
    409,
    ['转售所得归卖方，不指定项目', "Money of a resale is the seller's"],
    ['去掉项目。', 'Leave the project out.'],
  ),
  LISTING_NOT_FOUND: refused(
    404,
    ['没有这个挂牌', 'No such listing'],
    ['请核对挂牌标识。', 'Check its id.'],
  ),
  LISTING_NOT_OWN: refused(
    403,
    ['该挂牌属于其他单位', 'Another unit put it up'],
    ['须由挂牌单位操作。', 'Only who put it up may do that.'],
  ),
  LISTING_CANCELLED: refused(
    409,
    ['挂牌已撤销', 'The listing was cancelled'],
    ['选择其他挂牌。', 'Choose another listing.'],
  ),
  LISTING_EXPIRED: telling(
    refused(
      409,
      ['挂牌已过期', 'The listing has expired'],
      ['选择其他挂牌。', 'Choose another listing.'],
    ),
    '过期时间 {expiresAt}',
    'it ended {expiresAt}',
  ),
  LISTING_TOO_MANY_LOTS: telling(
    refused(
      409,
      ['分成的份数过多', 'That makes too many lots'],
      ['每份多放一些单位。', 'Choose larger lots.'],
    ),
    '{lots} 份，最多 {most} 份',
    '{lots} lots, {most} at most',
  ),
  LOT_TAKEN: telling(
    refused(
      409,
      ['这一份已被他人买走', 'Another was faster: the lot is gone'],
      ['换一份再买。', 'Buy from another lot.'],
    ),
    '{serial} 现为 {state}',
    '{serial} is {state} now',
  ),
  LOT_TOO_SMALL: telling(
    refused(
      409,
      ['这一份没有那么多单位', 'The lot holds fewer units'],
      ['减少数量，或从多份中买。', 'Take fewer, or buy from several lots.'],
    ),
    '{serial} 有 {units} 个单位',
    '{serial} holds {units}',
  ),
  TRADE_WITH_ONESELF: refused(
    409,
    ['不能与本单位交易', 'A unit does not trade with itself'],
    ['买卖双方须为不同单位。', 'Buyer and seller are different units.'],
  ),
  TRADE_PRICE_DIFFERS: telling(
    refused(
      409,
      ['价格与所见不同', 'The price is another one'],
      ['按现价重新确认。', 'Look at the price again.'],
    ),
    '现价 {price} 分',
    'it is {price} fen',
  ),
  TRADE_TOO_LARGE: telling(
    refused(
      409,
      ['一次交易的金额过大', 'The trade is too large'],
      ['分次买入。', 'Buy fewer units at once.'],
    ),
    '{total} 分，最多 {most} 分',
    '{total} fen, {most} at most',
  ),
  FIRST_SALE_TOO_CHEAP: telling(
    refused(
      422,
      ['首次出售的价款过低', 'The first sale is too cheap'],
      [
        '首次出售的价款归生态项目，每单位不低于 1 分；赠与请将总价写为 0，用途要求随单位转移。',
        "Money of a first sale is a project's: ask at least a fen a unit. A gift has a total of 0, and what its first sale is for stays with the units.",
      ],
    ),
    '至少 {least} 分',
    'at least {least} fen',
  ),
  TRANSFER_NOT_FOUND: refused(
    404,
    ['没有这个协议转让', 'No such offer'],
    ['请核对转让标识。', 'Check its id.'],
  ),
  TRANSFER_NOT_NAMED: refused(
    403,
    ['该转让须由另一方操作', 'That is for the other party to say'],
    [
      '出让方可撤回，受让方可接受或谢绝。',
      'Who offers withdraws; who is offered takes or declines.',
    ],
  ),
  TRANSFER_ENDED: telling(
    refused(
      409,
      ['该转让已结束', 'The offer was answered or withdrawn'],
      ['查看其状态。', 'Look at its state.'],
    ),
    '状态：{state}',
    'it is {state}',
  ),
  TRANSFER_EXPIRED: telling(
    refused(
      409,
      ['该转让已过期', 'The offer has expired'],
      ['请出让方重新提出。', 'Have it offered anew.'],
    ),
    '过期时间 {expiresAt}',
    'it ended {expiresAt}',
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
