// SPDX-License-Identifier: Apache-2.0
import { inRoot } from '../lib/root.mjs';

/** Not the demo's: a gateway would fill a consortium of that name with demo data. */
const NAME = '示例市电子证照联盟';

/**
 * docker-compose.yml and what it mounts, for the organisations of the demo.
 *
 * @returns {Promise<import('./index.mjs').GeneratedFile[]>}
 */
export async function containers() {
  const { demoConsortium } = await import(inRoot('gateway-api/dist/demo/consortium.js'));
  const { containerFiles } = await import(inRoot('network/dist/containers/index.js'));
  return containerFiles({ ...demoConsortium, name: NAME });
}
