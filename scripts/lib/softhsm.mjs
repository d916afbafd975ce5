// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { canInstall, install } from './apt.mjs';
import { say } from './run.mjs';

const LIBRARIES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so'];
const PACKAGES = ['softhsm2'];

/**
 * SoftHSM2, a PKCS#11 device in software, for the tests of keys in devices: `SOFTHSM2_LIBRARY`, or
 * one of the usual places. Installs it where that can be done without asking.
 *
 * @returns {Promise<string | undefined>} path of its library
 */
export async function ensureSoftHsm() {
  const found = findLibrary();
  if (found !== undefined) return found;
  if (canInstall()) {
    await install(PACKAGES, 'the tests of keys in devices');
    return findLibrary();
  }
  say(
    'SoftHSM2 is not installed, so the tests of keys in devices will be skipped. On Debian:\n' +
      `  sudo apt-get install ${PACKAGES.join(' ')}\n` +
      'Elsewhere install it and set SOFTHSM2_LIBRARY to libsofthsm2.so.',
  );
  return undefined;
}

function findLibrary() {
  const configured = process.env['SOFTHSM2_LIBRARY'];
  const places = configured ? [configured] : LIBRARIES;
  return places.find((place) => existsSync(place));
}
