// SPDX-License-Identifier: Apache-2.0
// The demonstrations, over the REST API of a running gateway, and where the demo's persons sign in.
export { DemoApi } from './demo/api.js';
export { DOCUMENTS } from './demo/documents-folder.js';
export { demonstrate, type FieldReport, type VariantReport } from './demo/fields/run.js';
export { sealedOfd } from './demo/sealing/sealed-ofd.js';
export { SealWorkshop, type MadeSeal } from './demo/sealing/workshop.js';
export { openDemoSignIn, type DemoSignIn } from './demo/sign-in/index.js';
export type { EcoReport } from './demo/eco/run.js';
