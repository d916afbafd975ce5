// SPDX-License-Identifier: Apache-2.0
import { addressOf, shortName, type Endpoint } from '../local-network/topology.js';
import type { ContainerNetwork } from './layout.js';
import { GATEWAY_PORT, gatewayName } from './product-services.js';
import type { Yaml, YamlMap } from './yaml.js';

/** What a process is to whoever watches it: the label `role` of all its metrics. */
export type Role = 'authority' | 'orderer' | 'peer' | 'gateway';

/** `prometheus.yml`: every process that has metrics. */
export function prometheusSettings(network: ContainerNetwork): YamlMap {
  const { authorities, orderers, peers } = network.topology;
  return {
    global: { scrape_interval: '15s', evaluation_interval: '15s' },
    rule_files: ['alerts.yml'],
    scrape_configs: [
      fabricJob('authority', authorities),
      fabricJob('orderer', orderers),
      fabricJob('peer', peers),
      ...peers.map(({ mspId }) => ({
        job_name: gatewayName(mspId),
        // A key of that gateway's operator that reads metrics and nothing else.
        authorization: { credentials_file: network.metricsKeyOf(mspId) },
        static_configs: [
          target('gateway', shortName(mspId), {
            host: gatewayName(mspId),
            port: GATEWAY_PORT,
          }),
        ],
      })),
    ],
  };
}

function fabricJob(
  role: Role,
  nodes: readonly { readonly name: string; readonly operations: Endpoint }[],
): Yaml {
  return {
    job_name: role,
    static_configs: nodes.map(({ name, operations }) => target(role, name, operations)),
  };
}

function target(role: Role, name: string, endpoint: Endpoint): Yaml {
  return { targets: [addressOf(endpoint)], labels: { role, name } };
}
