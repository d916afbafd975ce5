// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumPlan } from '../operator/consortium-plan.js';
import { alertRules } from './alerts.js';
import { composeFile } from './compose.js';
import { grafanaDashboard } from './dashboard.js';
import { ContainerNetwork } from './layout.js';
import { prometheusSettings } from './prometheus.js';
import { toYaml, type Yaml } from './yaml.js';

const FOLDER = 'network/fabric/containers';

const head = (says: string): string =>
  `# SPDX-License-Identifier: Apache-2.0\n# ${says}\n` +
  '# Made from network/src/containers by `npm run generate`: change that, not this file.\n';

const HEADS = {
  compose: head('Yulian on Hyperledger Fabric, in containers: docs/operations.md'),
  prometheus: head('What Prometheus asks for metrics.'),
  alerts: head('What somebody must do something about: docs/operations.md'),
};

/** The files of a network in containers that follow from its plan, from the repository's root. */
export function containerFiles(plan: ConsortiumPlan): { file: string; content: string }[] {
  const network = new ContainerNetwork(plan);
  // Its types have optional members, which JSON does not know.
  const compose = JSON.parse(JSON.stringify(composeFile(network))) as Record<string, Yaml>;
  const monitoring = `${FOLDER}/monitoring`;
  return [
    { file: 'docker-compose.yml', content: HEADS.compose + toYaml(compose) },
    { file: `${FOLDER}/consortium.json`, content: json(plan) },
    {
      file: `${monitoring}/prometheus.yml`,
      content: HEADS.prometheus + toYaml(prometheusSettings(network)),
    },
    { file: `${monitoring}/alerts.yml`, content: HEADS.alerts + toYaml(alertRules()) },
    { file: `${monitoring}/grafana/yulian.json`, content: json(grafanaDashboard()) },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
