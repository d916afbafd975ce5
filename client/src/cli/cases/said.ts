// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { caseWords } from '../../texts/cases.js';
import type { Session } from '../session.js';

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(caseWords, word);
  return known === undefined ? word : t(known);
}
