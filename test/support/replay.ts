// SPDX-License-Identifier: Apache-2.0
// Run as a process of its own: replays recorded proposals on a fresh ledger, wherever it is.
import { readFile, writeFile } from 'node:fs/promises';
import { assertValid } from '@yulian/network';
import { embeddedEngine } from './embedded-engine.js';
import { contracts } from '@yulian/chaincode';
import { fromBase64, toBase64 } from '@yulian/proofs';
import { ManualClock } from './manual-clock.js';
import { MemberKeys, type KeyMaterial } from './member-keys.js';
import { TODAY } from './members.js';

/** Proposals with their signatures, and what they came to. */
export interface Replay {
  readonly keys: KeyMaterial;
  readonly steps: readonly {
    readonly name: string;
    readonly now: string;
    readonly transactionId: string;
    /** Base64, as all that follow. */
    readonly proposal: string;
    readonly signature: string;
    /** What was submitted then; undefined for a query. */
    readonly envelope?: { readonly bytes: string; readonly signature: string };
    readonly payload: string;
  }[];
}

async function replay(path: string): Promise<void> {
  const { keys, steps } = JSON.parse(await readFile(path, 'utf8')) as Replay;
  const clock = new ManualClock(TODAY);
  const opened = await embeddedEngine.open({
    keys: new MemberKeys(keys),
    clock: clock.read,
    contracts,
  });
  const payloads: string[] = [];
  for (const { now, transactionId, proposal, signature, envelope } of steps) {
    clock.set(now);
    const bytes = fromBase64(proposal);
    const signable = { transactionId, bytes, message: bytes, digest: new Uint8Array() };
    const transaction = await opened.ledger.endorse(signable, fromBase64(signature));
    payloads.push(toBase64(transaction.payload));
    if (envelope === undefined) continue;
    await opened.ledger.submit({
      transactionId,
      bytes: fromBase64(envelope.bytes),
      signature: fromBase64(envelope.signature),
    });
    assertValid(await opened.ledger.status(transactionId));
  }
  await opened.close();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await writeFile(`${path}.out`, JSON.stringify({ zone, payloads }));
}

const [, , path] = process.argv;
if (path !== undefined) {
  // fabric-shim keeps uncaught errors to itself.
  await replay(path).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
