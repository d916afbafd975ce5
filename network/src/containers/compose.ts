// SPDX-License-Identifier: Apache-2.0
import type { ComposeFile } from './compose-model.js';
import { fabricServices } from './fabric-services.js';
import type { ContainerNetwork } from './layout.js';
import { monitoringServices } from './monitoring-services.js';
import { gatewayServices } from './product-services.js';
import { FRONT, INSIDE } from './service.js';
import { setUpServices } from './set-up-services.js';
import { Volumes } from './volumes.js';

/** `docker-compose.yml` of a network, from the very settings that the local network has. */
export function composeFile(network: ContainerNetwork): ComposeFile {
  return {
    services: {
      ...setUpServices(network),
      ...fabricServices(network),
      ...gatewayServices(network),
      ...monitoringServices(network),
    },
    networks: { [INSIDE]: { internal: true }, [FRONT]: {} },
    volumes: Object.fromEntries(new Volumes(network).all().map(({ name }) => [name, {}])),
  };
}
