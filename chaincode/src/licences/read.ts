// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of licences.
export { admitLicence } from './admit.js';
export { findLicence } from './find.js';
export { rectifiableBatch, rectifiableLicence } from './rectify.js';
