// SPDX-License-Identifier: Apache-2.0
import { ContractError } from '../kernel/errors.js';
import type { AuthorityFact } from './table.js';

/**
 * Powers can be given for the past, as a register is filled; what was issued under powers that
 * were recorded must keep its ground.
 *
 * @param pointer where the argument names the beginning
 * @throws ContractError `AUTHORITY_BACKDATED`
 */
export function requireNothingTakenBack(
  last: AuthorityFact | undefined,
  { from, until = '~', powers }: AuthorityFact,
  now: string,
  pointer = '/from',
): void {
  if (last === undefined) return;
  const heldUntil = earlier(last.until ?? now, now);
  if (from >= heldUntil) return;
  const keeps = last.powers.every((power) => powers.includes(power)) && until >= heldUntil;
  if (keeps || last.powers.length === 0) return;
  throw new ContractError('AUTHORITY_BACKDATED', 'what was issued under it would lose its ground', {
    pointer,
    params: { from, earliest: heldUntil },
  });
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
