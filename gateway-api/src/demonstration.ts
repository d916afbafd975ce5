// SPDX-License-Identifier: Apache-2.0
// The demonstration fields, over the REST API of a running gateway.
export { DemoApi } from './demo/api.js';
export { DOCUMENTS } from './demo/documents-folder.js';
export { demonstrate, type FieldReport, type VariantReport } from './demo/fields/run.js';
