// SPDX-License-Identifier: Apache-2.0
import { hash, verify, X509Certificate } from 'node:crypto';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  issueCertificate,
  loadIdentity,
  saveIdentity,
  transact,
  type KeyPair,
} from '@yulian/network';
import { call } from '../conformance/harness.js';
import { testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { requireSoftHsm, SoftHsm, type DeviceFile } from '../support/soft-hsm.js';
import { throwsCode } from '../support/throws-code.js';

describe('identities whose key is in a PKCS#11 device', function () {
  this.timeout(30_000);
  let library = '';
  let mspId = '';
  let holder: KeyPair;
  let hsm: SoftHsm;
  let device: DeviceFile;

  /** Has a folder with the holder's certificate and what tells of its key. */
  const withFolder = (
    device: (made: SoftHsm) => Promise<unknown>,
    use: (folder: string) => Promise<void>,
  ): Promise<void> =>
    withDirectory(async (folder) => {
      await saveIdentity(folder, { mspId, ...holder });
      await rm(join(folder, 'key.pem'));
      await writeFile(join(folder, 'device.json'), JSON.stringify(await device(hsm)));
      await use(folder);
    });

  before(async function () {
    library = requireSoftHsm(this);
    const { organizations } = await testConsortium();
    const [first] = organizations;
    if (first === undefined) throw new RangeError('the consortium has no organisation');
    mspId = first.mspId;
    const wanted = { commonName: 'x', use: 'client' as const };
    holder = await issueCertificate(first.authority, wanted);
    const other = await issueCertificate(first.authority, wanted);
    hsm = await SoftHsm.shared(library);
    device = await hsm.token(holder.privateKey, other.privateKey);
  });

  const told =
    (changes: Partial<DeviceFile> = {}) =>
    () =>
      Promise.resolve({ ...device, ...changes });

  it('are not opened with another PIN', () =>
    withFolder(
      async (made) => {
        const locked = await made.token(holder.privateKey);
        await writeFile(locked.pinFile, '000000', { mode: 0o600 });
        return locked;
      },
      async (folder) => {
        await throwsCode(loadIdentity(folder), 'KEY_DEVICE_FAILED');
      },
    ));

  it('sign as others do, many at once', () =>
    withFolder(told(), async (folder) => {
      const identity = await loadIdentity(folder);
      const { publicKey } = new X509Certificate(identity.certificate);
      const messages = Array.from({ length: 100 }, (_, index) => Buffer.from(String(index)));
      const signatures = await Promise.all(
        messages.map((message) => identity.sign(hash('sha256', message, 'buffer'))),
      );
      const good = messages.filter((message, index) =>
        verify('sha256', message, publicKey, signatures[index] ?? Buffer.alloc(0)),
      );
      expect(good.length).to.equal(100);
      expect(identity.signMessage).to.equal(undefined);
    }));

  it('go on when the device has ended its sessions', () =>
    withFolder(told(), async (folder) => {
      const identity = await loadIdentity(folder);
      hsm.endSessions();
      const digest = hash('sha256', 'm', 'buffer');
      expect((await identity.sign(digest)).length).to.be.greaterThan(0);
    }));

  it('write to the ledger', () =>
    withFolder(told(), async (folder) =>
      withDirectory(async (directory) => {
        const ledger = await openTestLedger(directory);
        try {
          const identity = await loadIdentity(folder);
          const { status } = await transact(ledger, identity, call('keys:put', 'k', 'v'));
          expect(status.code).to.equal('VALID');
        } finally {
          await ledger.close();
        }
      }),
    ));

  const BROKEN: Readonly<Record<string, Partial<DeviceFile>>> = {
    'a library that is not there': { library: '/nowhere/libnone.so' },
    'a token that is not there': { token: 'nobody' },
    'a key that is not there': { id: '7f' },
  };
  for (const [what, changes] of Object.entries(BROKEN)) {
    it(`say so of ${what}`, () =>
      withFolder(told(changes), async (folder) => {
        await throwsCode(loadIdentity(folder), 'KEY_DEVICE_FAILED');
      }));
  }

  it('need the key of the certificate', () =>
    withFolder(told({ id: '02' }), async (folder) => {
      const error: unknown = await loadIdentity(folder).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(TypeError);
    }));

  it('want no second copy of the key in the folder', () =>
    withFolder(told(), async (folder) => {
      await writeFile(join(folder, 'key.pem'), holder.privateKey, { mode: 0o600 });
      await throwsCode(loadIdentity(folder), 'LEDGER_CONFIG_INVALID');
    }));

  it('want a whole device.json', () =>
    withFolder(
      () => Promise.resolve({ library, token: device.token }),
      async (folder) => {
        await throwsCode(loadIdentity(folder), 'LEDGER_CONFIG_INVALID');
      },
    ));

  it('are refused when others can read the PIN', () =>
    withFolder(told(), async (folder) => {
      await chmod(device.pinFile, 0o644);
      try {
        const error: unknown = await loadIdentity(folder).catch((thrown: unknown) => thrown);
        expect((error as Error).message).to.include('chmod 600');
      } finally {
        await chmod(device.pinFile, 0o600);
      }
    }));
});
