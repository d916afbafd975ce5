// SPDX-License-Identifier: Apache-2.0
// The only importer of fabric-contract-api: it is CommonJS whose names Node cannot see from ESM.
import api from 'fabric-contract-api';

export const { Context, Contract, Info, Returns, Transaction } = api;
export type Context = InstanceType<typeof api.Context>;
export type Contract = InstanceType<typeof api.Contract>;
