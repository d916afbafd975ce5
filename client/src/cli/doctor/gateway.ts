// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyCheckpoint } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { ProblemError } from '../../sdk/problem-error.js';
import { reportOf } from '../report-error.js';
import type { Session } from '../session.js';
import { found, type DoctorCheck } from './finding.js';

const MOST_SKEW_SECONDS = 30;
const DAYS_TO_EXPIRY = 7;
const MOST_LAG_BLOCKS = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the gateway answers at all, and how far its clock is from this one. */
export async function checkServer(
  session: Session,
  { api, server }: YulianClient,
): Promise<readonly [DoctorCheck, DoctorCheck]> {
  try {
    const sent = Date.now();
    const { response } = await api.GET('/healthz');
    const date = Date.parse(response.headers.get('Date') ?? '');
    // The header has whole seconds, and was written somewhere between sending and receiving.
    const middle = (sent + Date.now()) / 2;
    const seconds = Math.round(Math.abs(middle - (date + 500)) / 1000);
    const clock = seconds > MOST_SKEW_SECONDS ? 'CLOCK_OFF' : 'CLOCK_OK';
    return [
      found(session, 'server', 'SERVER_REACHED', { server }),
      Number.isNaN(date)
        ? found(session, 'clock', 'NOT_ASKED', { reason: 'Date' })
        : found(session, 'clock', clock, { seconds: Math.max(1, seconds) }),
    ];
  } catch (error) {
    const reason = reportOf(error, session.language).code;
    return [
      found(session, 'server', 'SERVER_NOT_REACHED', { server, reason }),
      found(session, 'clock', 'NOT_ASKED', { reason }),
    ];
  }
}

export async function checkReady(session: Session, { api }: YulianClient): Promise<DoctorCheck> {
  try {
    const { parts } = await dataOf(api.GET('/readyz'));
    return found(session, 'ready', 'READY', { parts: parts.join(', ') });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return found(session, 'ready', 'NOT_READY', { reason: error.detail });
  }
}

export async function checkCredentials(
  session: Session,
  { api }: YulianClient,
): Promise<DoctorCheck> {
  try {
    const { unit, roles, expiresAt } = await dataOf(api.GET('/v1/me'));
    const days = Math.floor((Date.parse(expiresAt) - Date.now()) / DAY_MS);
    const code = days < DAYS_TO_EXPIRY ? 'CREDENTIALS_EXPIRING' : 'CREDENTIALS_OK';
    return found(session, 'credentials', code, { unit, roles: roles.join(', '), days });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'CREDENTIALS_MISSING') {
      return found(session, 'credentials', 'CREDENTIALS_NONE');
    }
    return found(session, 'credentials', 'CREDENTIALS_REFUSED', { reason: error.code });
  }
}

/** The head of the chain, and that a member of the consortium signed it. */
export async function checkLedger(session: Session, { api }: YulianClient): Promise<DoctorCheck> {
  const checkpoint = await dataOf(api.GET('/v1/checkpoint'));
  const trust = await dataOf(api.GET('/trust.json'));
  const signed = verifyCheckpoint(checkpoint, trust, nodePrimitives);
  const { channel, height } = checkpoint;
  const code = signed ? 'LEDGER_OK' : 'LEDGER_HEAD_UNSIGNED';
  return found(session, 'ledger', code, { channel, height });
}

/** How far the read index is behind the ledger. */
export async function checkIndex(session: Session, { api }: YulianClient): Promise<DoctorCheck> {
  const lagNow = async (): Promise<number> => {
    const { height } = await dataOf(api.GET('/v1/checkpoint'));
    const page = await dataOf(api.GET('/v1/blocks', { params: { query: { limit: 1 } } }));
    return Math.max(0, height - page.height);
  };
  try {
    let lag = await lagNow();
    if (lag > MOST_LAG_BLOCKS) {
      // Under load it is always a little behind: what counts is whether it catches up.
      await sleep(1_000);
      lag = await lagNow();
    }
    return found(session, 'index', lag > MOST_LAG_BLOCKS ? 'INDEX_BEHIND' : 'INDEX_OK', { lag });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    return found(session, 'index', 'INDEX_NEEDS_CREDENTIALS');
  }
}
