// SPDX-License-Identifier: Apache-2.0
export { ALERTS } from './alerts.js';
export { composeFile } from './compose.js';
export type { ComposeFile, Service } from './compose-model.js';
export { PANELS } from './dashboard.js';
export { containerFiles } from './files.js';
export { ContainerNetwork, IN_CONTAINERS, type ContainerLayout } from './layout.js';
export { prometheusSettings } from './prometheus.js';
export { issue, join, prepare } from './set-up.js';
