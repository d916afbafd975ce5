// SPDX-License-Identifier: Apache-2.0
import { createRequire } from 'node:module';
import type { ChaincodeInterface, ChaincodeStub } from 'fabric-shim';

/** A contract class, as fabric-contract-api makes them. */
export type ContractClass = new () => object;

/** fabric-shim's dispatcher: finds the contract, checks the arguments, runs it, catches errors. */
export type Dispatcher = Pick<ChaincodeInterface, 'Invoke'>;

interface DispatcherClass {
  new (
    contracts: ContractClass[],
    serializers: object,
    metadata: object,
    title: string,
    version: string,
  ): Dispatcher;
}

interface LongClass {
  fromNumber(
    value: number,
    unsigned: boolean,
  ): ReturnType<ChaincodeStub['getTxTimestamp']>['seconds'];
}

// The shim logs refusals to the console with their text; refusals are answers here, and the text of
// an error may name what a log must not hold. It reads its level when it is loaded.
process.env['CORE_CHAINCODE_LOGGING_LEVEL'] ??= 'CRITICAL';

const require = createRequire(import.meta.url);
const ChaincodeFromContract =
  require('fabric-shim/lib/contract-spi/chaincodefromcontract.js') as DispatcherClass;
const requireOfShim = createRequire(require.resolve('fabric-shim'));
const { JSONSerializer } = requireOfShim('fabric-contract-api') as { JSONSerializer: unknown };
const Long = requireOfShim('long') as LongClass;

/** The dispatcher a chaincode server would run, without the server. */
export function createDispatcher(
  contracts: readonly ContractClass[],
  name: string,
  version: string,
): Dispatcher {
  const serializers = {
    transaction: 'jsonSerializer',
    serializers: { jsonSerializer: JSONSerializer },
  };
  // A copy: the dispatcher appends its own system contract to the list.
  return new ChaincodeFromContract([...contracts], serializers, {}, name, version);
}

/** A number as the shim's timestamps carry it. */
export function toLong(value: number): ReturnType<LongClass['fromNumber']> {
  return Long.fromNumber(value, true);
}
