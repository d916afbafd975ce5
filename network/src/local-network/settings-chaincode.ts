// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { addressOf, bindingOf, type Endpoint } from './topology.js';

/**
 * The environment of a chaincode server, but for the id of its package.
 *
 * @param tls folder with `server.crt`, `server.key` and `ca.crt`
 */
export function chaincodeEnvironment(endpoint: Endpoint, tls: string): Record<string, string> {
  return {
    CHAINCODE_SERVER_ADDRESS: addressOf(bindingOf(endpoint)),
    CHAINCODE_TLS_KEY_FILE: join(tls, 'server.key'),
    CHAINCODE_TLS_CERT_FILE: join(tls, 'server.crt'),
    CHAINCODE_CLIENT_CA_FILE: join(tls, 'ca.crt'),
  };
}
