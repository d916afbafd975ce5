// SPDX-License-Identifier: Apache-2.0
// Run as a process of its own: opens a ledger and holds it until it is killed.
import { openTestLedger } from '../support/embedded-ledger.js';

await openTestLedger(process.argv[2] ?? '');
process.send?.('open');
setInterval(() => undefined, 1000);
