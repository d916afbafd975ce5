// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of service items.
export { requireServiceItem } from './publish.js';
export { rectifiableServiceItem } from './rectify.js';
