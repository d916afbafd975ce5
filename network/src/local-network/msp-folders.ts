// SPDX-License-Identifier: Apache-2.0
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile, type KeyPair } from '../identity/index.js';

const ROOT_FILE = 'ca.pem';

/** Node roles by organisational unit, for every certificate of the MSP's root. */
const ROLES = (() => {
  const unit = (name: string): object => ({
    Certificate: `cacerts/${ROOT_FILE}`,
    OrganizationalUnitIdentifier: name,
  });
  return `${JSON.stringify({
    NodeOUs: {
      Enable: true,
      ClientOUIdentifier: unit('client'),
      PeerOUIdentifier: unit('peer'),
      AdminOUIdentifier: unit('admin'),
      OrdererOUIdentifier: unit('orderer'),
    },
  })}\n`;
})();

/** Writes an MSP as those take it who check others: root certificates and roles, no key. */
export async function writeMsp(folder: string, root: string): Promise<void> {
  for (const name of ['cacerts', 'tlscacerts']) {
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    // One authority issues both kinds.
    await writePrivateFile(join(folder, name, ROOT_FILE), root);
  }
  await writePrivateFile(join(folder, 'config.yaml'), ROLES);
}

/** Writes an MSP with the identity that a process of Fabric acts as. */
export async function writeLocalMsp(
  folder: string,
  root: string,
  { certificate, privateKey }: KeyPair,
): Promise<void> {
  await writeMsp(folder, root);
  for (const [name, file, content] of [
    ['signcerts', 'certificate.pem', certificate],
    ['keystore', 'key.pem', privateKey],
  ] as const) {
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    await writePrivateFile(join(folder, name, file), content);
  }
}

/** Writes what a process proves itself with in TLS. */
export async function writeTls(
  folder: string,
  root: string,
  { certificate, privateKey }: KeyPair,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writePrivateFile(join(folder, 'ca.crt'), root);
  await writePrivateFile(join(folder, 'server.crt'), certificate);
  await writePrivateFile(join(folder, 'server.key'), privateKey);
}
