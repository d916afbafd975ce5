// SPDX-License-Identifier: Apache-2.0
import { refused, telling, type ProblemEntry } from './entry.js';

/** What the contracts refuse: appointed bodies, factor sets, earnings, points and pools. */
export const earningProblems = {
  APPOINTMENT_NOT_FOUND: refused(
    404,
    ['没有这项指定', 'No such appointment'],
    ['用 GET /v1/appointments 查看委员会的指定。', 'GET /v1/appointments lists them.'],
  ),
  BODY_NOT_APPOINTED: telling(
    refused(
      403,
      ['该单位未被委员会指定为此类机构', 'The committee did not appoint the unit for that'],
      [
        '由被指定的单位办理，或请委员会以 APPOINT_BODY 提案指定。',
        'Have an appointed unit do it, or the committee appoint this one (APPOINT_BODY).',
      ],
    ),
    '单位 {unit} 现未被指定为 {body}',
    'the unit {unit} is not appointed as {body} now',
  ),
  FACTOR_SET_NOT_FOUND: refused(
    404,
    ['没有这个因子集', 'No such factor set'],
    ['用 GET /v1/factor-sets 查看因子集。', 'GET /v1/factor-sets lists them.'],
  ),
  FACTOR_SET_VERSION_OUT_OF_ORDER: refused(
    409,
    ['因子集版本号不连续', 'The version does not follow the last one'],
    ['用下一个版本号重新提案。', 'Propose the next version.'],
  ),
  FACTOR_SET_BACKDATED: refused(
    422,
    ['因子集不能追溯生效', 'A factor set cannot begin in the past'],
    ['改用以后某日的北京时间零时。', 'Choose a midnight in China that is still to come.'],
  ),
  FACTOR_SET_NOT_IN_FORCE: refused(
    409,
    ['办结时施行的不是这个因子集', 'Another factor set was in force when the case was delivered'],
    ['用 params 所列的因子集。', 'Use the set that params names.'],
  ),
  NULLIFIER_USED: refused(
    409,
    ['该办件已经计入过', 'The case earned before'],
    ['每件只计入一次，无须重试。', 'Each case earns once; there is nothing to try again.'],
  ),
  EARNING_NOT_FOUND: refused(
    404,
    ['没有这项计入', 'Nothing was earned there'],
    ['用 GET /v1/earnings 查看。', 'GET /v1/earnings lists them.'],
  ),
  EARNING_CASE_FOREIGN: refused(
    403,
    ['不是该单位编号的办件', 'The case is numbered by another unit'],
    ['由编号的单位自己计入。', 'The unit that numbers it has it earn.'],
  ),
  EARNING_CASE_REPEATED: refused(
    409,
    ['该办件已经计入过', 'The case earned before'],
    ['每件只计入一次，无须重试。', 'Each case earns once; there is nothing to try again.'],
  ),
  EARNING_CASE_NOT_DELIVERED: refused(
    409,
    ['办件尚未办结送达', 'The case is not delivered'],
    ['送达后再计入；不予的决定不计入。', 'It earns once it is granted and delivered.'],
  ),
  EARNING_CASE_AT_COUNTER: refused(
    409,
    ['全程在窗口办理，不计入', 'The case was handled at the counter'],
    ['只有线上办理的办件计入。', 'Only cases handled on-line earn.'],
  ),
  EARNING_CASE_WITHOUT_VISIT: refused(
    409,
    ['该事项原本不需到场，不计入', 'The item never needed a visit'],
    ['基线为零次到场的事项不计入。', 'Items whose baseline has no visit earn nothing.'],
  ),
  EARNING_CASE_IN_BUNDLE: refused(
    409,
    ['一件事的分项不单独计入', 'A part of a bundle does not earn alone'],
    ['由整个“一件事”计入一次。', 'The bundle as a whole earns, once.'],
  ),
  EARNING_NOTHING_SAVED: refused(
    409,
    ['没有节约，不计入', 'Nothing was saved'],
    ['实际用量不低于基线。', 'The case used as much as the baseline.'],
  ),
  EARNING_TOO_LATE: refused(
    409,
    ['已过计入期限', 'It is too late for this case to earn'],
    ['期限见因子集 earnWithinDays。', 'See earnWithinDays of the factor set.'],
  ),
  EARNING_NOT_HELD: refused(
    409,
    ['没有待复核的计入', 'Nothing of that waits for a review'],
    ['用 GET /v1/earnings 查看待复核的计入。', 'GET /v1/earnings shows what waits.'],
  ),
  EARNING_REVIEW_OWN: refused(
    403,
    ['须由其他组织复核', 'Another organisation has to review it'],
    ['请其他组织的核查机构复核。', 'Have a verifier of another organisation do it.'],
  ),
  POINTS_OTHER_UNIT: refused(
    403,
    ['该人由其他单位负责', 'Another unit answers for that person'],
    ['由该单位的网关办理。', "Have that unit's gateway do it."],
  ),
  POINTS_CONSENT_UNCHANGED: refused(
    409,
    ['同意状态未变', 'The consent stands like that already'],
    ['无须再办。', 'There is nothing to do.'],
  ),
  POINTS_WITHOUT_CONSENT: refused(
    409,
    ['本人未同意开通积分', 'The person did not ask for points'],
    ['请本人先在 /my 页面同意。', 'The person consents first, on the page /my.'],
  ),
  POINTS_NOTHING_TO_COLLECT: refused(
    409,
    ['没有可领取的积分', 'Nothing waits to be collected'],
    ['已领取，或仍在复核。', 'It was collected before, or is held.'],
  ),
  POINTS_EXPIRED: refused(
    409,
    ['积分已过领取期', 'The points were not collected in time'],
    ['期限见因子集 collectWithinDays。', 'See collectWithinDays of the factor set.'],
  ),
  POINTS_NOT_ENOUGH: refused(
    409,
    ['积分不足', 'There are not as many points'],
    ['按 params 所列的余额捐入。', 'Give no more than params say there are.'],
  ),
  POOL_NOT_FOUND: refused(
    404,
    ['没有这个积分池', 'No such pool'],
    ['用 GET /v1/pools 查看积分池。', 'GET /v1/pools lists them.'],
  ),
  POOL_OTHER_BODY: refused(
    403,
    ['该积分池由其他核算机构管理', 'Another body keeps the pool'],
    ['由开设它的核算机构办理。', 'Have the body that opened it do it.'],
  ),
  POOL_NOT_OPEN: refused(
    409,
    ['积分池已不再接收', 'The pool takes nothing any more'],
    ['选一个开放的积分池。', 'Choose a pool that is open.'],
  ),
  POOL_NOT_CLOSED: refused(
    409,
    ['积分池未关闭或已成批', 'The pool is not closed, or has its batch'],
    ['关闭后才能成批，且只成一批。', 'Close it first; it serves one batch.'],
  ),
  POOL_NOT_BATCHED: refused(
    409,
    ['积分池没有成批', 'The pool has no batch'],
    ['无须退回。', 'There is nothing to give back.'],
  ),
  POOL_NOT_FITTING: refused(
    409,
    ['积分与积分池的地区、因子集或年份不符', 'The points do not fit the pool'],
    [
      '选 params 所列地区、因子集和年份的积分池。',
      'Choose a pool of the region, set and year that params name.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
