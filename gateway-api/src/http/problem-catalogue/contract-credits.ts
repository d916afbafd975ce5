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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
