// SPDX-License-Identifier: Apache-2.0
import { AgentDiedError, AgentTaskError } from '../agent/agent.js';
import { theRecoveryKey } from '../world/template.js';
import type { AttemptContext, Verdict } from './attempt.js';

/** A file of a database, as messages name it. */
const FILE = /\b\d{6}\.(?:ldb|sst|log)\b|MANIFEST-\d{6}|\bCURRENT\b/;
const TYPED = /^(?:LEDGER|VAULT|INDEX|BACKUP|RESTORE|DATA)_[A-Z_]+$/;

/** The ledger in the attempt's folder, against the head that was noted outside. */
export async function checkLedgerCopy(context: AttemptContext): Promise<Verdict> {
  const { pool, folder, fixtures } = context;
  return judged(async () => {
    const wish = { directory: folder, checkpoint: fixtures.head };
    const { problem } = await pool.inspector().ask('checkLedger', wish);
    if (problem === undefined) return sameAs(context, await fixtures.digestOf('ledger'));
    const { code, block, item, detail } = problem;
    const named = block === undefined ? (item ?? FILE.exec(detail)?.[0]) : `block ${String(block)}`;
    return { kind: 'detected', code, place: named };
  });
}

/** A vault in the attempt's folder, against how far it had come. */
export async function checkVaultCopy(context: AttemptContext, name: string): Promise<Verdict> {
  const { pool, folder, fixtures } = context;
  return judged(async () => {
    const wish = { directory: folder, atLeast: fixtures.vaults[name] };
    const { finding } = await pool.inspector().ask('checkVault', wish);
    if (finding === undefined) return sameAs(context, await fixtures.digestOf(name));
    return { kind: 'detected', ...finding };
  });
}

/** The index in the attempt's folder, against one that is built anew; and what a start makes of it. */
export async function checkIndexCopy(context: AttemptContext): Promise<Verdict> {
  const { pool, folder, fixtures } = context;
  return judged(async () => {
    const wish = { directory: folder, folder: fixtures.opened };
    const { finding } = await pool.inspector().ask('checkIndex', wish);
    if (finding === undefined) return sameAs(context, await fixtures.digestOf('index'));
    return { kind: 'detected', ...finding };
  });
}

/** A backup in the attempt's folder: what restoring it gives. */
export async function checkBackupCopy(context: AttemptContext, backup: string): Promise<Verdict> {
  const { pool, folder, fixtures } = context;
  return judged(async () => {
    const target = `${folder}/restored`;
    const checkpoint = fixtures.head;
    const recoveryKey = await theRecoveryKey();
    await pool.inspector().ask('restore', { source: backup, recoveryKey, target, checkpoint });
    const restored = { ...context, folder: target };
    return sameAs(restored, await fixtures.digestOf('restored'));
  });
}

/** Nothing was found: then nothing may read differently. */
async function sameAs({ pool, folder }: AttemptContext, expected: string): Promise<Verdict> {
  const found = await pool.inspector().ask('digest', { directory: folder });
  if (found === expected) return { kind: 'harmless' };
  return { kind: 'missed', detail: 'nothing was found, and it reads differently' };
}

async function judged(check: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof AgentDiedError) return { kind: 'missed', detail: error.message };
    if (!(error instanceof AgentTaskError)) throw error;
    const { code, message } = error;
    if (!TYPED.test(code)) return { kind: 'missed', detail: message };
    const [said = ''] = message.split('\n');
    return { kind: 'detected', code, place: said.replace(/^.*?: .*?: /, '') };
  }
}
