// SPDX-License-Identifier: Apache-2.0
export { consortiumPlan, type ConsortiumPlan } from './consortium-plan.js';
export { DataFolder, type ConsortiumFile, type IdentityEntry } from './data-folder.js';
export { initialise } from './init.js';
export { openNode, type Node, type NodeOptions } from './open-node.js';
