// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readManifest,
  readRecoveryKey,
  recipientOf,
  sealSecrets,
  SECRETS_PART,
  surroundingsOf,
  unsealSecrets,
  type BackupManifest,
} from '@yulian/gateway-api/maintenance';
import type { Random } from '../engine/random.js';
import type { Target } from './attempt.js';
import { checkBackupCopy } from './checks.js';
import type { Fixtures } from './fixtures.js';
import { cutFrames, cutRecords, sealFrames, sealRecords } from './backup-parts.js';
import { mutateBytes } from './mutate-bytes.js';
import { theRecoveryKey } from '../world/template.js';
import { mutateFiles } from './mutate-files.js';

export const backupTargets: readonly Target[] = [
  {
    name: 'backup-files',
    count: 250,
    async attempt(context) {
      const { fixtures, random } = context;
      const backup = join(context.folder, 'backup');
      await cp(fixtures.backup, backup, { recursive: true });
      const sources = { older: fixtures.olderBackup, other: fixtures.otherBackup };
      const what = await mutateFiles(backup, sources, random);
      return { what, verdict: await checkBackupCopy(context, backup) };
    },
  },
  {
    name: 'backup-content',
    count: 150,
    async attempt(context) {
      const { fixtures, random } = context;
      const backup = join(context.folder, 'backup');
      await cp(fixtures.backup, backup, { recursive: true });
      const what = await WAYS[random.weighted({ ledger: 3, vault: 3, exchange: 1, whole: 1 })](
        backup,
        fixtures,
        random,
      );
      return { what, verdict: await checkBackupCopy(context, backup) };
    },
  },
];

type Way = (backup: string, fixtures: Fixtures, random: Random) => Promise<string>;

/** Changes by one who has the recovery key, and has put digests and seal right. */
const WAYS: Readonly<Record<'ledger' | 'vault' | 'exchange' | 'whole', Way>> = {
  async ledger(backup, _fixtures, random) {
    const path = 'ledger.backup';
    const records = cutRecords(await readFile(join(backup, path)));
    const what = mutateList(records, random);
    await putPart(backup, path, sealRecords(records));
    return `${what} in ${path}`;
  },
  async vault(backup, _fixtures, random) {
    const path = join('vaults', random.pick(await readdir(join(backup, 'vaults'))));
    const frames = cutFrames(await readFile(join(backup, path)));
    const what = mutateList(frames, random);
    await putPart(backup, path, sealFrames(frames));
    return `${what} in ${path}`;
  },
  async exchange(backup, { olderBackup, otherBackup }, random) {
    const source = random.pick([olderBackup, otherBackup]);
    await putPart(backup, 'ledger.backup', await readFile(join(source, 'ledger.backup')));
    return `ledger.backup of ${source === olderBackup ? 'an older' : 'another'} backup`;
  },
  async whole(backup, { olderBackup, otherBackup }, random) {
    const source = random.pick([olderBackup, otherBackup]);
    await cp(source, backup, { recursive: true, force: true });
    return `all of ${source === olderBackup ? 'an older' : 'another'} backup`;
  },
};

/** Changes, removes, repeats or exchanges parts of a list. */
function mutateList(parts: Buffer[], random: Random): string {
  const at = random.below(parts.length);
  const part = parts[at] ?? Buffer.alloc(0);
  const kind = random.pick(['change', 'remove', 'repeat', 'exchange'] as const);
  if (kind === 'change') {
    const { what, bytes } = mutateBytes(part, random);
    parts[at] = bytes.equals(part) ? Buffer.concat([part, Buffer.of(0)]) : bytes;
    return `${what} in part ${String(at)}`;
  }
  if (kind === 'remove') parts.splice(at, 1);
  else if (kind === 'repeat') parts.splice(at, 0, part);
  else {
    const next = (at + 1) % parts.length;
    parts[at] = parts[next] ?? part;
    parts[next] = part;
  }
  return `${kind} part ${String(at)}`;
}

/** Writes a part of a backup, its digest into the manifest, and seals both anew. */
async function putPart(backup: string, path: string, bytes: Buffer): Promise<void> {
  const before = await readManifest(backup);
  await writeFile(join(backup, path), bytes);
  const sealed = await resealed(backup, before, withPart(before, path, bytes));
  await writeFile(join(backup, SECRETS_PART), sealed);
  const manifest = withPart(withPart(before, path, bytes), SECRETS_PART, sealed);
  await writeFile(join(backup, 'manifest.json'), JSON.stringify(manifest));
}

async function resealed(backup: string, before: BackupManifest, after: BackupManifest) {
  const key = await readRecoveryKey(await theRecoveryKey());
  const bytes = await readFile(join(backup, SECRETS_PART));
  const secrets = await unsealSecrets(bytes, key, surroundingsOf(before));
  if (secrets === undefined) throw new Error('the backup cannot be opened to begin with');
  return sealSecrets(secrets, recipientOf(key).key, surroundingsOf(after));
}

function withPart(manifest: BackupManifest, path: string, bytes: Buffer): BackupManifest {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const parts = manifest.parts.map((part) =>
    part.path === path ? { path, sha256, size: bytes.length } : part,
  );
  return { ...manifest, parts };
}
