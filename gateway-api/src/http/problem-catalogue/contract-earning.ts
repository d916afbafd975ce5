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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
