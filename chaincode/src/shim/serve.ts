// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ChaincodeInterface } from 'fabric-shim';
import type { Dispatcher } from './dispatcher.js';

/** What a chaincode server is started with. */
export interface ServerSettings {
  /** The package's id, by which the peer knows it. */
  readonly packageId: string;
  /** `host:port` to listen at. */
  readonly address: string;
  /** PEM files; the peer must show a certificate of `clientRoots`. */
  readonly tls: {
    readonly key: string;
    readonly certificate: string;
    readonly clientRoots: string;
  };
}

interface Shim {
  server(
    chaincode: ChaincodeInterface,
    options: Readonly<Record<string, unknown>>,
  ): { start(): Promise<void> };
}

const require = createRequire(import.meta.url);

/**
 * Settings from the variables that Fabric's own chaincode images know. `CHAINCODE_ID_FILE` names a
 * file with the id, where that is not known yet when the environment is written.
 */
export function serverSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const required = (name: string): string => {
    const value = ownMember(env, name);
    if (value !== undefined && value !== '') return value;
    throw new Error(`${name} is not set`);
  };
  return {
    packageId: env['CHAINCODE_ID'] ?? readFileSync(required('CHAINCODE_ID_FILE'), 'utf8').trim(),
    address: required('CHAINCODE_SERVER_ADDRESS'),
    tls: {
      key: required('CHAINCODE_TLS_KEY_FILE'),
      certificate: required('CHAINCODE_TLS_CERT_FILE'),
      clientRoots: required('CHAINCODE_CLIENT_CA_FILE'),
    },
  };
}

/** Runs contracts for the peer of one organisation, as a server that the peer connects to. */
export async function serveChaincode(
  { Invoke }: Dispatcher,
  { packageId, address, tls }: ServerSettings,
): Promise<void> {
  const [key, cert, clientCACerts] = await Promise.all(
    [tls.key, tls.certificate, tls.clientRoots].map((file) => readFile(file)),
  );
  const shim = require('fabric-shim') as Shim;
  // A definition that asks for initialisation runs an ordinary call; ours does not ask.
  const server = shim.server(
    { Init: Invoke, Invoke },
    {
      ccid: packageId,
      address,
      tlsProps: { key, cert, clientCACerts },
      // The peer's own limit counts. By default, one argument of 4 MiB ends everybody's calls.
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    },
  );
  await server.start();
}
