// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: deferrals, objections, showings. */
export const subjectProblems = {
  DEFERRAL_NOT_FOUND: refused(
    404,
    ['没有这项暂缓告知', 'No such deferral'],
    ['请核对编号。', 'Check its id.'],
  ),
  DEFERRAL_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['暂缓告知的当前状态不允许该操作', 'The act does not follow from the state of the deferral'],
      ['查看其状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  DEFERRAL_ACT_NOT_COMPETENT: telling(
    refused(
      403,
      ['须由提供部门办理', 'Only who provides the data may do that'],
      ['请由提供部门的审批人员办理。', 'Let an approver of the provider do it.'],
    ),
    '{act} 须由 {provider} 办理，而不是 {unit}',
    '{provider} may {act}, {unit} may not',
  ),
  DEFERRAL_TOO_LONG: telling(
    refused(
      409,
      ['暂缓的期限过长', 'It would be deferred for too long'],
      ['先暂缓到允许的时间，届时再延长。', 'Defer it to the latest allowed, and extend it then.'],
    ),
    '最迟到 {latest}',
    'no later than {latest}',
  ),
  DEFERRAL_OF_SHOWING: refused(
    409,
    ['本人亮证的使用不能暂缓告知', 'What a person showed itself cannot be kept from it'],
    ['无需办理。', 'There is nothing to do.'],
  ),
  OBJECTION_NOT_FOUND: refused(
    404,
    ['没有这项异议', 'No such objection'],
    ['请核对编号。', 'Check its id.'],
  ),
  OBJECTION_ACT_NOT_ALLOWED: telling(
    refused(
      409,
      ['异议的当前状态不允许该操作', 'The act does not follow from the state of the objection'],
      ['查看异议的状态。', 'Look at its state.'],
    ),
    '状态 {state} 不允许 {act}；允许的状态：{allowedFrom}',
    '{state} does not allow {act}; these would: {allowedFrom}',
  ),
  OBJECTION_ACT_NOT_COMPETENT: refused(
    403,
    ['须由其他单位办理', 'Another unit may do that'],
    [
      '异议由提供部门答复；提请复核后由其主管部门答复。',
      'The provider answers; once it is escalated, its supervisor does.',
    ],
  ),
  OBJECTION_UNDER_WAY: telling(
    refused(
      409,
      ['对该次使用已提出过异议', 'An objection to this use was raised already'],
      ['查看其答复；不服可提请复核。', 'Look at its answer; it can be escalated.'],
    ),
    '异议 {objection}，状态 {state}',
    '{objection}, {state}',
  ),
  OBJECTION_NOT_OVERDUE: refused(
    409,
    ['答复期限未满', 'There is still time for an answer'],
    ['期满仍未答复时可提请复核。', 'Escalate its silence once the time has run out.'],
  ),
  OBJECTION_NO_SUPERVISOR: refused(
    409,
    ['没有可以复核的主管部门', 'No unit above could decide it'],
    ['可依法申请行政复议或者提起诉讼。', 'The ways of the law are open.'],
  ),
  SHOWING_NOT_FOUND: refused(
    404,
    ['没有这个亮证码', 'No such code'],
    ['请持证人重新亮证。', 'Ask the holder to show it anew.'],
  ),
  SHOWING_OTHER_UNIT: refused(
    403,
    ['亮证码是给其他单位的', 'The code is for another unit'],
    ['请持证人对本单位亮证。', 'Ask the holder to show it to your unit.'],
  ),
  SHOWING_CODE_DIFFERS: refused(
    403,
    ['亮证码不符', 'That is not the code'],
    ['请核对或重新扫码。', 'Check it, or scan it again.'],
  ),
  SHOWING_EXPIRED: telling(
    refused(
      409,
      ['亮证码已过期', 'The code has expired'],
      ['亮证码五分钟内有效，请持证人重新亮证。', 'It is good for five minutes: ask for a new one.'],
    ),
    '已于 {expiresAt} 过期',
    'it was good until {expiresAt}',
  ),
  SHOWING_WITHDRAWN: refused(
    409,
    ['持证人已收回亮证码', 'The holder took the code back'],
    ['请持证人重新亮证。', 'Ask the holder to show it anew.'],
  ),
  SHOWING_ALREADY_REDEEMED: refused(
    409,
    ['亮证码已被使用', 'The code was redeemed already'],
    ['亮证码只能使用一次，请持证人重新亮证。', 'It is good for once: ask for a new one.'],
  ),
  SHOWING_NOT_TAKEN_IN: refused(
    409,
    ['亮证的内容尚未交付并签收', 'Nothing of it was delivered and acknowledged'],
    ['先核验亮证码并取得内容。', 'Redeem the code first.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
