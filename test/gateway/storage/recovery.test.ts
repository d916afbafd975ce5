// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureRecoveryKey,
  readRecoveryKey,
  recipientOf,
  sealSecrets,
  unsealSecrets,
} from '@yulian/gateway-api/maintenance';
import { VaultKey } from '@yulian/gateway-api/storage';
import { DataFolder } from '@yulian/network/operator';
import { rejectsWith } from './support.js';

describe('recovery key', function () {
  let folder: DataFolder;
  beforeEach(async function () {
    folder = new DataFolder(await mkdtemp(join(tmpdir(), 'yulian-recovery-')));
  });
  afterEach(async function () {
    await rm(folder.path, { recursive: true });
  });

  it('is made once, for its owner alone', async function () {
    const { fingerprint } = await ensureRecoveryKey(folder);
    expect((await stat(folder.recoveryKey)).mode & 0o777).to.equal(0o600);
    const again = await ensureRecoveryKey(folder);
    expect(again.fingerprint).to.equal(fingerprint);
    expect(recipientOf(await readRecoveryKey(folder.recoveryKey)).fingerprint).to.equal(
      fingerprint,
    );
  });

  it('stays the same when its private half was moved away, and is not made again', async function () {
    const { fingerprint } = await ensureRecoveryKey(folder);
    await rm(folder.recoveryKey);
    expect((await ensureRecoveryKey(folder)).fingerprint).to.equal(fingerprint);
    await rejectsWith(readRecoveryKey(folder.recoveryKey), 'RECOVERY_KEY_UNREADABLE');
  });

  it('keeps the private half of a making that was cut off', async function () {
    const { fingerprint } = await ensureRecoveryKey(folder);
    await rm(folder.recoveryRecipient);
    expect((await ensureRecoveryKey(folder)).fingerprint).to.equal(fingerprint);
  });

  it('opens what was sealed to it, beside what it was sealed with, and nothing else', async function () {
    const { key: recipient } = await ensureRecoveryKey(folder);
    const key = await readRecoveryKey(folder.recoveryKey);
    const vaultKey = VaultKey.generate();
    const secrets = {
      files: new Map([['orderer/key.pem', Buffer.from('secret')]]),
      vaultKeys: new Map([['gateway', vaultKey]]),
    };
    const bytes = await sealSecrets(secrets, recipient, { height: 7 });
    expect(bytes.includes('secret')).to.equal(false);
    const opened = await unsealSecrets(bytes, key, { height: 7 });
    expect(opened?.files.get('orderer/key.pem')?.toString()).to.equal('secret');
    expect(opened?.vaultKeys.get('gateway')?.fingerprint).to.equal(vaultKey.fingerprint);

    expect(await unsealSecrets(bytes, key, { height: 8 })).to.equal(undefined);
    await rm(folder.recoveryRecipient);
    await rm(folder.recoveryKey);
    await ensureRecoveryKey(folder);
    const other = await readRecoveryKey(folder.recoveryKey);
    expect(await unsealSecrets(bytes, other, { height: 7 })).to.equal(undefined);
    for (let at = 0; at < bytes.length; at += 41) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const found = await unsealSecrets(changed, key, { height: 7 });
      // A change that base64 does not show changes nothing.
      if (found !== undefined) expect(found).to.deep.equal(opened);
    }
    expect(
      (await readFile(folder.recoveryKey, 'utf8')).startsWith('-----BEGIN PRIVATE KEY'),
    ).to.equal(true);
  });
});
