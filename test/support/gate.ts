// SPDX-License-Identifier: Apache-2.0
import { Context, Contract, Info, Transaction } from '../conformance/chaincode/fabric.js';

let opened: Promise<void> = Promise.resolve();
let open: () => void = () => undefined;
let enter: () => void = () => undefined;

/**
 * Until {@link openGate}, calls of the gate contract wait.
 *
 * @returns a promise of the first call that does
 */
export function closeGate(): Promise<void> {
  opened = new Promise((resolve) => {
    open = resolve;
  });
  return new Promise((resolve) => {
    enter = resolve;
  });
}

export function openGate(): void {
  open();
}

/**
 * A contract that takes as long as a test wants. While it runs, a transaction is on its way, so
 * that a ledger with a long `maxWaitMs` keeps gathering one block.
 */
@Info({ title: 'gate', description: 'waits' })
export class GateContract extends Contract {
  constructor() {
    super('gate');
  }

  @Transaction()
  async pass(_ctx: Context): Promise<void> {
    enter();
    await opened;
  }
}
