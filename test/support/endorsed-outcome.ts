// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Call } from '@yulian/network';
import type { Caller } from './caller.js';
import { endorsed } from './phases.js';
import type { World } from './world.js';

/**
 * What comes of a call: `allowed`, or the code of its refusal. Simulated and endorsed, never
 * submitted: so that all cells of a table see the same record.
 */
export async function endorsedOutcome(world: World, caller: Caller, what: Call): Promise<string> {
  try {
    await endorsed(world, caller, what);
    return 'allowed';
  } catch (error) {
    if (error instanceof ContractRefusedError) return error.code;
    throw error;
  }
}
