// SPDX-License-Identifier: Apache-2.0
export { readAdmittedUnit, type AdmittedUnit } from './admitted-unit.js';
export { consortiumPlan, type ConsortiumPlan } from './consortium-plan.js';
export {
  DataFolder,
  type ConsortiumFile,
  type FabricConnection,
  type IdentityEntry,
} from './data-folder.js';
export * from './diagnosis/index.js';
export { enrolUnit, organisationOf, rolesIn } from './enrol-unit.js';
export { initialise } from './init.js';
export {
  gatewayIdentity,
  openNode,
  type Node,
  type NodeOptions,
  type OperatedLedger,
} from './open-node.js';
export { issueClientCertificate, type ClientWish, type IssuedClient } from './issue-client.js';
export { renewIdentities, type Renewed } from './renew.js';
