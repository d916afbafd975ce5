// SPDX-License-Identifier: Apache-2.0
import 'reflect-metadata';
import * as registered from './contracts.js';

/** All contracts of the chaincode, in the order of their class names. */
export const contracts = Object.values(registered);

export * from './schemas.js';
