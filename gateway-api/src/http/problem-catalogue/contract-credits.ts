// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

const LOOK_AT_UNITS = [
  '请查看这些单位的状态。',
  'Look at the state of these units.',
] as const satisfies readonly [string, string];

/** What the contracts refuse: accounts and holdings of the eco-chain. */
export const creditProblems = {
  ECO_ACCOUNT_NOT_FOUND: refused(
    404,
    ['没有这个生态账户', 'No such eco-account'],
    ['请核对账户编号。', 'Check its id.'],
  ),
  ECO_ACCOUNT_ALREADY_EXISTS: refused(
    409,
    ['生态账户已开立', 'The eco-account is open already'],
    ['请使用其他编号。', 'Choose another id.'],
  ),
  ACCOUNT_OF_ANOTHER: telling(
    refused(
      403,
      ['账户属于其他单位', 'The account belongs to another unit'],
      ['只能使用本单位的账户。', 'Use an account of your own unit.'],
    ),
    '账户 {account} 不属于 {unit}',
    '{account} is not an account of {unit}',
  ),
  HOLDING_NOT_FOUND: refused(
    404,
    ['没有这段减排单位', 'No such range of units'],
    ['请核对编号；该段可能从未签发。', 'Check the serial; it may never have been issued.'],
  ),
  HOLDING_OF_ANOTHER: telling(
    refused(
      409,
      ['减排单位不在该账户', 'The units are in another account'],
      ['请核对编号与账户。', 'Check serial and account.'],
    ),
    '{serial} 不在账户 {account}',
    '{serial} is not in {account}',
  ),
  HOLDING_RESERVED: telling(
    refused(
      409,
      ['减排单位已被挂牌或转让占用', 'The units are reserved for a listing or a transfer'],
      ['请先撤回挂牌或转让。', 'Take back the listing or the transfer first.'],
    ),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  HOLDING_NOT_RESERVED: telling(
    refused(409, ['减排单位未被占用', 'The units are not reserved'], LOOK_AT_UNITS),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  HOLDING_IN_BUFFER: telling(
    refused(
      409,
      ['减排单位在缓冲池中', 'The units are in the buffer'],
      ['缓冲单位只用于核减。', 'The buffer is for corrections only.'],
    ),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  HOLDING_RETIRED: telling(
    refused(
      409,
      ['减排单位已注销', 'The units are retired'],
      ['注销是终局的，不能再使用。', 'That is final: they cannot be used again.'],
    ),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  HOLDING_CANCELLED: telling(
    refused(
      409,
      ['减排单位已被核减', 'The units were cancelled by a correction'],
      ['不能再使用。', 'They cannot be used again.'],
    ),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  HOLDING_SPLIT: telling(
    refused(
      409,
      ['该段已拆分', 'The range was split'],
      ['请使用拆分后的编号。', 'Use the serials of its parts.'],
    ),
    '{serial}：{state}',
    '{serial} is {state}',
  ),
  SPLIT_COUNT_INVALID: telling(
    refused(
      409,
      ['拆分数量不符', 'The parts are not the whole'],
      [
        '每部分至少一个单位，且小于该段总数。',
        'Each part has a unit at least; together they are the range.',
      ],
    ),
    '{serial} 有 {units} 个单位，各部分共 {parts}',
    '{serial} holds {units} units, the parts have {parts}',
  ),
  SERIALS_OVERLAP: telling(
    refused(
      409,
      ['编号重叠', 'The serials overlap'],
      ['每个单位只能出现一次。', 'Name each unit once.'],
    ),
    '{serial} 与 {other} 重叠',
    '{serial} and {other} overlap',
  ),
  ECO_ACCOUNT_NOT_FOR_ISSUING: telling(
    refused(
      409,
      ['该账户不是签发账户', 'The account is not for issuing'],
      ['请使用 ISSUER 类账户。', 'Use an account of the kind ISSUER.'],
    ),
    '账户类别 {accountKind}',
    'it is a {accountKind} account',
  ),
  CREDIT_BATCH_NOT_FOUND: refused(
    404,
    ['没有这个减排批次', 'No such batch of credits'],
    ['请核对批次编号。', 'Check its id.'],
  ),
  CREDIT_BATCH_ALREADY_EXISTS: refused(
    409,
    ['批次编号已被使用', 'The id of the batch is taken'],
    ['编号会重叠，请另选。', 'Its serials would overlap: choose another.'],
  ),
  CREDIT_BATCH_TOO_SMALL: telling(
    refused(
      409,
      ['积分池不足一个单位', 'The pool holds less than one unit'],
      ['请等待更多积分。', 'Wait for more points.'],
    ),
    '共 {grams} 克，每单位 {gramsPerUnit} 克',
    '{grams} g, and a unit takes {gramsPerUnit} g',
  ),
  CREDIT_BATCH_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['批次的当前状态不允许该操作', 'The act does not follow from the state of the batch'],
      ['查看批次的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  CREDIT_BATCH_UNDER_CORRECTION: telling(
    refused(
      409,
      ['批次正在核减', 'A correction of the batch is to be decided'],
      ['未售出的单位须待核减决定后再动用。', 'Units that were never sold wait for it.'],
    ),
    '批次 {batch}',
    'batch {batch}',
  ),
  CREDIT_SECOND_ORGANISATION_REQUIRED: telling(
    refused(
      403,
      ['须由另一组织办理', 'A second organisation has to do it'],
      [
        '不能核证本组织的批次，不能对本组织提出的核减作决定，也不能对本组织批次的核减不予核减。',
        'Nobody verifies what it issues, decides what it raised, or dismisses a correction of its own batch.',
      ],
    ),
    '{act} 不能由 {mspId} 办理',
    '{mspId} may not {act}',
  ),
  CREDIT_CORRECTION_NOT_LOWER: telling(
    refused(
      409,
      ['核减后的克数不低于现值', 'The corrected grams are not lower'],
      ['核减只能减少。', 'A correction only takes away.'],
    ),
    '提出 {grams} 克，现为 {known} 克',
    '{grams} g, while it is {known} g now',
  ),
  RETIREMENT_NOT_FOUND: refused(
    404,
    ['没有这项注销', 'No such retirement'],
    ['请核对编号。', 'Check its id.'],
  ),
  RETIREMENT_ALREADY_EXISTS: refused(
    409,
    ['该注销编号已使用', 'The id of the retirement is taken'],
    ['注销只做一次。', 'Units are retired once.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
