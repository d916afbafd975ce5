// SPDX-License-Identifier: Apache-2.0
// Node cannot see the names of this CommonJS package from ESM.
import api from 'fabric-contract-api';

export const { Context, Contract, Info, Returns, Transaction } = api;
export type Context = InstanceType<typeof api.Context>;
