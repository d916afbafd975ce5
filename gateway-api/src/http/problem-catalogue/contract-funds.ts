// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: money at settlement banks, projects and what is paid for them. */
export const fundProblems = {
  FUND_NOTE_NOT_FOUND: refused(
    404,
    ['没有这笔资金', 'No such money at a bank'],
    ['请核对资金标识。', 'Check its id.'],
  ),
  FUNDS_OF_ANOTHER: refused(
    403,
    ['资金属于其他单位', "It is another unit's money"],
    ['只能动用本单位的资金。', "Pay with the own unit's."],
  ),
  FUNDS_RESERVED: telling(
    refused(
      409,
      ['资金已被冻结', 'The money is reserved'],
      [
        '换一笔资金；提取中的资金待银行答复。',
        'Pay with other money; the bank has to answer first.',
      ],
    ),
    '{note} 为 {state}',
    '{note} is {state}',
  ),
  FUNDS_ARE_PROCEEDS: telling(
    refused(
      409,
      ['这是首次出售所得，专款专用', 'The money is kept for a project'],
      [
        '只能按已验收的节点拨付。',
        'It pays for milestones that were accepted, and for nothing else.',
      ],
    ),
    '{note} 为 {state}',
    '{note} is {state}',
  ),
  FUNDS_SPENT: telling(
    refused(409, ['资金已用出', 'The money is spent'], ['换一笔资金。', 'Pay with other money.']),
    '{note} 为 {state}',
    '{note} is {state}',
  ),
  FUNDS_NOT_PROCEEDS: telling(
    refused(
      409,
      ['这不是首次出售所得', 'The money is no proceeds of a first sale'],
      ['用项目名下的所得拨付。', 'Pay with what is kept for the project.'],
    ),
    '{note} 为 {state}',
    '{note} is {state}',
  ),
  FUNDS_AT_OTHER_BANK: telling(
    refused(
      409,
      ['资金在另一家银行', 'The money is kept at another bank'],
      ['用该交易场所结算银行的资金。', "Pay with money at the venue's settlement bank."],
    ),
    '在 {bank}，应在 {wanted}',
    'it is at {bank}, not {wanted}',
  ),
  FUNDS_NOT_ENOUGH: telling(
    refused(
      409,
      ['资金不足', 'The money does not reach'],
      ['多用几笔，或先入金。', 'Give more of it, or have more deposited.'],
    ),
    '需要 {wanted} 分，给出 {given} 分',
    '{wanted} fen are needed, {given} were given',
  ),
  DEPOSIT_NOT_FOUND: refused(
    404,
    ['没有这笔入金', 'No such deposit'],
    ['请核对入金标识。', 'Check its id.'],
  ),
  DEPOSIT_DIFFERS: telling(
    refused(
      409,
      ['这笔入金此前登记的内容不同', 'The deposit was told otherwise before'],
      ['核对银行流水，另用标识登记。', "Check the bank's entry; another deposit has another id."],
    ),
    '不同之处：{differing}',
    'these differ: {differing}',
  ),
  WITHDRAWAL_NOT_FOUND: refused(
    404,
    ['没有这笔出金', 'No such withdrawal'],
    ['请核对出金标识。', 'Check its id.'],
  ),
  WITHDRAWAL_DIFFERS: telling(
    refused(
      409,
      ['这笔出金此前的答复不同', 'The withdrawal was answered otherwise before'],
      ['查看其状态。', 'Look at its state.'],
    ),
    '状态：{state}',
    'it is {state}',
  ),
  STATEMENT_OUT_OF_ORDER: telling(
    refused(
      409,
      ['对账单编号不连续', 'Statements have no gaps'],
      ['按顺序编号。', 'Number them in order.'],
    ),
    '下一号为 {next}',
    'the next is {next}',
  ),
  STATEMENT_DIFFERS: telling(
    refused(
      409,
      ['对账单与链上不符', 'The chain adds up to something else'],
      ['核对所列的入金与出金。', 'Check the deposits and withdrawals that it lists.'],
    ),
    '对账单为 {told}，链上为 {found}',
    'the statement says {told}, the chain {found}',
  ),
  STATEMENT_ROW_NOT_FITTING: telling(
    refused(
      409,
      ['所列的一笔不属于这份对账单', 'A row does not belong in this statement'],
      [
        '每笔只列一次，且为本行已完成的收付。',
        'Each is stated once, by the bank that took or paid it.',
      ],
    ),
    '原因：{because}',
    'because: {because}',
  ),
  PROJECT_NOT_FOUND: refused(
    404,
    ['没有这个生态项目', 'No such project'],
    ['请核对项目标识。', 'Check its id.'],
  ),
  PROJECT_CLOSED: refused(
    409,
    ['项目已结束', 'The project is closed'],
    ['选择其他项目。', 'Choose another project.'],
  ),
  PROJECT_NOT_OWN: refused(
    403,
    ['项目由其他单位管理', 'Another unit runs the project'],
    ['须由项目管理单位操作。', 'Only who runs it may do that.'],
  ),
  PROJECT_BUDGET_DIFFERS: telling(
    refused(
      409,
      ['各节点金额之和不等于预算', 'The milestones do not add up to the budget'],
      ['更正预算或节点金额。', 'Correct the budget, or the milestones.'],
    ),
    '预算 {budget} 分，节点合计 {milestones} 分',
    'the budget is {budget} fen, the milestones {milestones}',
  ),
  PROJECT_VERIFIER_NOT_SECOND: refused(
    409,
    ['验收单位须属于另一组织', 'Milestones are accepted by a unit of another organisation'],
    ['另选验收单位。', 'Choose another verifier.'],
  ),
  MILESTONE_NOT_FOUND: telling(
    refused(
      404,
      ['项目没有这个节点', 'The project has no such milestone'],
      ['请核对节点代码。', 'Check its code.'],
    ),
    '节点：{known}',
    'it has {known}',
  ),
  MILESTONE_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['节点的当前状态不允许该操作', 'The act does not follow from the state of the milestone'],
      ['查看节点的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  MILESTONE_ACT_NOT_COMPETENT: refused(
    403,
    ['该节点须由另一单位办理', 'That is for another unit to say'],
    ['实施单位报告，验收单位验收。', 'Who does the work reports it, the verifier accepts it.'],
  ),
  MILESTONE_OWN_WORK: refused(
    403,
    ['不能验收本组织实施的节点', 'Nobody accepts the work of its own organisation'],
    ['须由另一组织的验收单位验收。', 'A verifier of another organisation accepts it.'],
  ),
  MILESTONE_NOT_ACCEPTED: telling(
    refused(
      409,
      ['节点尚未验收，不能拨付', 'A milestone is paid once it was accepted'],
      ['先报告并验收。', 'Have it reported and accepted first.'],
    ),
    '节点 {milestone} 为 {state}',
    '{milestone} is {state}',
  ),
  MILESTONE_OVERPAID: telling(
    refused(
      409,
      ['拨付超过该节点的预算', 'That is more than was budgeted for the milestone'],
      ['减少金额。', 'Pay less.'],
    ),
    '预算 {budgeted} 分，已付 {paid} 分，本次 {wanted} 分',
    '{budgeted} fen were budgeted, {paid} are paid, {wanted} asked',
  ),
  PROCEEDS_OF_OTHER_PROJECT: telling(
    refused(
      409,
      ['这笔资金属于另一项目', 'The money is kept for another project'],
      ['用本项目名下的所得拨付。', 'Pay with what is kept for this project.'],
    ),
    '{note} 为 {state}',
    '{note} is {state}',
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
