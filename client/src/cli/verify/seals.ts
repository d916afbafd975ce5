// SPDX-License-Identifier: Apache-2.0
import type { PresentedSignatures } from '@yulian/proofs';
import { describeReason, type SealJudgement } from '@yulian/proofs/signatures';
import { verifyTexts } from '../../texts/verify.js';
import { printable } from '../output/printable.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';

/** What was found of each seal in a file; undefined when it carries none, or nobody looked. */
export function sealsFound(
  signatures: PresentedSignatures | undefined,
): readonly SealJudgement[] | undefined {
  if (signatures === undefined || typeof signatures === 'string') return undefined;
  return signatures.seals.length === 0 ? undefined : shownSeals(signatures.seals);
}

/** Seals as JSON has them: the words are stable, and times are to the second. */
export function shownSeals(seals: readonly SealJudgement[]): readonly SealJudgement[] {
  return seals.map(
    (seal) =>
      Object.fromEntries(
        Object.entries(seal).map(([key, value]: [string, unknown]) => [key, toTheSecond(value)]),
      ) as unknown as SealJudgement,
  );
}

function toTheSecond(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(T\d\d:\d\d:\d\d)\.000Z$/, '$1Z') : value;
}

/** A line for each seal: whose, when, and what was found. */
export function sealLines(session: Session, seals: readonly SealJudgement[]): string[] {
  return seals.map(({ id, sealName, signer, signedAt, reasonWord }) => {
    const found = describeReason(reasonWord, session.language).message;
    const who = [sealName, signer].find((name) => name !== undefined) ?? id;
    const time = signedAt === undefined ? '' : beijingTime(signedAt);
    return session.t(verifyTexts.sealLine, { seal: printable(who), time, found });
  });
}
