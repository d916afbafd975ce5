// SPDX-License-Identifier: Apache-2.0
import type { Service } from './compose-model.js';
import { IMAGES } from './images.js';
import type { ContainerNetwork } from './layout.js';
import { after, FRONT, healthCheck, INSIDE, server } from './service.js';
import { firstKeysOf, PREPARE } from './set-up-services.js';
import { mount, mountReadOnly, Volumes } from './volumes.js';

const SOURCE = './network/fabric/containers/monitoring';

/** What watches the rest. */
export function monitoringServices(network: ContainerNetwork): Record<string, Service> {
  return { prometheus: prometheusService(network), grafana: grafanaService(network) };
}

function prometheusService(network: ContainerNetwork): Service {
  const volumes = new Volumes(network);
  return server(
    { cpus: '1', memory: '1G' },
    {
      image: IMAGES.prometheus,
      command: [
        '--config.file=/etc/prometheus/prometheus.yml',
        `--storage.tsdb.path=${volumes.prometheus.target}`,
        '--storage.tsdb.retention.time=30d',
      ],
      volumes: [
        `${SOURCE}/prometheus.yml:/etc/prometheus/prometheus.yml:ro`,
        `${SOURCE}/alerts.yml:/etc/prometheus/alerts.yml:ro`,
        mountReadOnly(volumes.metricsKeys),
        mount(volumes.prometheus),
      ],
      depends_on: after(
        'service_completed_successfully',
        ...network.topology.peers.map(({ mspId }) => firstKeysOf(mspId)),
      ),
      healthcheck: healthCheck('wget', '-q', '-O', '-', 'http://127.0.0.1:9090/-/ready'),
    },
  );
}

function grafanaService(network: ContainerNetwork): Service {
  const volumes = new Volumes(network);
  return server(
    { cpus: '1', memory: '512M' },
    {
      image: IMAGES.grafana,
      environment: {
        GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
        GF_ANALYTICS_REPORTING_ENABLED: 'false',
        GF_SECURITY_ADMIN_PASSWORD__FILE: network.grafanaPassword,
        GF_USERS_ALLOW_SIGN_UP: 'false',
      },
      volumes: [
        `${SOURCE}/grafana/datasources.yml:/etc/grafana/provisioning/datasources/yulian.yml:ro`,
        `${SOURCE}/grafana/dashboards.yml:/etc/grafana/provisioning/dashboards/yulian.yml:ro`,
        `${SOURCE}/grafana/yulian.json:/var/lib/yulian/dashboards/yulian.json:ro`,
        mountReadOnly(volumes.grafanaPassword),
        mount(volumes.grafana),
      ],
      ports: ['127.0.0.1:3000:3000'],
      networks: [FRONT, INSIDE],
      depends_on: after('service_completed_successfully', PREPARE),
      healthcheck: healthCheck('wget', '-q', '-O', '-', 'http://127.0.0.1:3000/api/health'),
    },
  );
}
