// SPDX-License-Identifier: Apache-2.0
import { sign, type Call, type SignedTransaction, type Transaction } from '@yulian/network';
import type { Caller } from './caller.js';
import type { World } from './world.js';

/** A call, simulated and endorsed, not submitted. */
export async function endorsed(
  { ledger }: World,
  { identity }: Caller,
  call: Call,
): Promise<Transaction> {
  const proposal = await ledger.propose(identity, call);
  return ledger.endorse(proposal, await sign(identity, proposal));
}

/** An envelope that is ready to be submitted and is not. */
export async function held(world: World, caller: Caller, call: Call): Promise<SignedTransaction> {
  const transaction = await endorsed(world, caller, call);
  const { transactionId, bytes } = transaction;
  return { transactionId, bytes, signature: await sign(caller.identity, transaction) };
}
