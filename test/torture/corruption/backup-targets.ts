// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupManifest } from '@yulian/gateway-api/maintenance';
import type { Random } from '../engine/random.js';
import type { Target } from './attempt.js';
import { checkBackupCopy } from './checks.js';
import type { Fixtures } from './fixtures.js';
import { cutFrames, cutRecords, sealFrames, sealRecords } from './backup-parts.js';
import { mutateBytes } from './mutate-bytes.js';
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

/** Changes of which the digests in the backup know: whoever made them has put the digests right. */
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

/** Writes a part of a backup, and its digest into the manifest. */
async function putPart(backup: string, path: string, bytes: Buffer): Promise<void> {
  await writeFile(join(backup, path), bytes);
  const file = join(backup, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as BackupManifest;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const parts = manifest.parts.map((part) =>
    part.path === path ? { path, sha256, size: bytes.length } : part,
  );
  await writeFile(file, JSON.stringify({ ...manifest, parts }));
}
