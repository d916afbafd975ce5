// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { materialStates } from '../../texts/material.js';
import type { Session } from '../session.js';

/** A state of a material or a review, in the language of the run. */
export function stateName({ t }: Session, state: string): string {
  const named = ownMember(materialStates, state);
  return named === undefined ? state : t(named);
}
