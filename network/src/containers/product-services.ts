// SPDX-License-Identifier: Apache-2.0
import { shortName } from '../local-network/topology.js';
import type { Service } from './compose-model.js';
import type { ContainerNetwork } from './layout.js';
import { after, FRONT, healthCheck, INSIDE, ownImage, server } from './service.js';
import { firstKeysOf } from './set-up-services.js';
import { mount, Volumes } from './volumes.js';

/** Where a gateway listens, in its container. */
export const GATEWAY_PORT = 8080;

/** Name of an organisation's gateway. */
export function gatewayName(mspId: string): string {
  return `gateway.${shortName(mspId)}`;
}

/** One gateway for each organisation, with its own keys and its own vault. */
export function gatewayServices(network: ContainerNetwork): Record<string, Service> {
  return Object.fromEntries(
    network.topology.peers.map(({ mspId, name }, index) => [
      gatewayName(mspId),
      server(
        { cpus: '2', memory: '1G' },
        {
          ...ownImage('gateway'),
          command: ['gateway-api/dist/main.js'],
          environment: {
            DATA_DIR: network.dataOf(mspId),
            HOST: '0.0.0.0',
            PORT: String(GATEWAY_PORT),
            LOG_LEVEL: 'info',
          },
          volumes: [mount(new Volumes(network).data(mspId))],
          // On this machine alone: what ends TLS stands in front.
          ports: [`127.0.0.1:${String(GATEWAY_PORT + index)}:${String(GATEWAY_PORT)}`],
          networks: [FRONT, INSIDE],
          depends_on: {
            ...after('service_completed_successfully', firstKeysOf(mspId)),
            ...after('service_healthy', name),
          },
          healthcheck: healthCheck(
            'node',
            '-e',
            `fetch('http://127.0.0.1:${String(GATEWAY_PORT)}/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))`,
          ),
        },
      ),
    ]),
  );
}
