// SPDX-License-Identifier: Apache-2.0
import 'reflect-metadata';
import { IssuerContract } from './authorities/contract.js';
import { EpochContract } from './epoch/contract.js';
import { LicenceContract } from './licences/contract.js';
import { RegistryContract } from './registry/contract.js';
import { StandardContract } from './standards/contract.js';

/** All contracts of the chaincode: the only registration list. */
export const contracts = [
  RegistryContract,
  EpochContract,
  IssuerContract,
  StandardContract,
  LicenceContract,
] as const;

export * from './schemas.js';
