// SPDX-License-Identifier: Apache-2.0
import { hash, randomBytes, verify, X509Certificate } from 'node:crypto';
import type { HSMSigner, HSMSignerFactory, HSMSignerOptions } from '@hyperledger/fabric-gateway';
import { LedgerError } from '../errors.js';
import type { Identity, PublicIdentity } from '../ledger.js';
import { readKeyFile } from './private-file.js';

/** Where a key is that never leaves its device: what `device.json` says (PKCS#11 v3.1). */
export interface DeviceKey {
  /** File of the device's PKCS#11 library. */
  readonly library: string;
  /** Label of the token. */
  readonly token: string;
  /** The key's `CKA_ID`, hex. */
  readonly id: string;
  /** File with the user's PIN, readable by its owner alone. */
  readonly pinFile: string;
}

/** A device's library is loaded once in a process. */
const devices = new Map<string, Promise<Device>>();

/**
 * An identity whose key is in a PKCS#11 device.
 *
 * @throws LedgerError `KEY_DEVICE_FAILED` the device, its token or the key is not there, or its PIN
 *   is another
 * @throws TypeError the key is not that of the certificate
 * @throws Error others may read the PIN
 */
export async function openDeviceIdentity(
  { mspId, certificate }: PublicIdentity,
  key: DeviceKey,
): Promise<Identity> {
  const pin = (await readKeyFile(key.pinFile)).trim();
  const device = await deviceOf(key.library);
  const options = { label: key.token, pin, identifier: Buffer.from(key.id, 'hex') };
  const signer = new DeviceSigner(device, options);
  const probe = randomBytes(32);
  const signature = await signer.sign(hash('sha256', probe, 'buffer'));
  if (!verify('sha256', probe, new X509Certificate(certificate).publicKey, signature)) {
    throw new TypeError(`key and certificate of an identity of ${mspId} do not belong together`);
  }
  return { mspId, certificate, sign: (digest) => signer.sign(digest) };
}

function deviceOf(library: string): Promise<Device> {
  const known = devices.get(library);
  if (known !== undefined) return known;
  const opening = Device.open(library);
  devices.set(library, opening);
  // Whoever comes next tries again.
  opening.catch(() => devices.delete(library));
  return opening;
}

/** A device's library; it is asked for one thing at a time, since it may not be made for threads. */
class Device {
  readonly #factory: HSMSignerFactory;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(factory: HSMSignerFactory) {
    this.#factory = factory;
  }

  static async open(library: string): Promise<Device> {
    // Takes a native addon, which only those need who have a device.
    const { signers } = await import('@hyperledger/fabric-gateway');
    return new Device(orFailed(() => signers.newHSMSignerFactory(library)));
  }

  newSigner(options: HSMSignerOptions): HSMSigner {
    return orFailed(() => this.#factory.newSigner(options));
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** A key in a device. A session that broke is opened anew, once for each signature. */
class DeviceSigner {
  readonly #device: Device;
  readonly #options: HSMSignerOptions;
  #session: HSMSigner | undefined;

  constructor(device: Device, options: HSMSignerOptions) {
    this.#device = device;
    this.#options = options;
  }

  sign(digest: Uint8Array): Promise<Uint8Array> {
    return this.#device.inTurn(async () => {
      const isOld = this.#session !== undefined;
      try {
        return await this.#signOnce(digest);
      } catch (error) {
        this.#leaveSession();
        if (!isOld) throw error;
      }
      return this.#signOnce(digest);
    });
  }

  async #signOnce(digest: Uint8Array): Promise<Uint8Array> {
    this.#session ??= this.#device.newSigner(this.#options);
    const { signer } = this.#session;
    return signer(digest).catch((error: unknown) => {
      throw failed(error);
    });
  }

  #leaveSession(): void {
    try {
      this.#session?.close();
    } catch {
      // It is gone with the device.
    }
    this.#session = undefined;
  }
}

function orFailed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failed(error);
  }
}

function failed(cause: unknown): LedgerError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new LedgerError('KEY_DEVICE_FAILED', `the key's device does not sign: ${why}`, { cause });
}
