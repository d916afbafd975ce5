// SPDX-License-Identifier: Apache-2.0
import { createRequire } from 'node:module';
import { withoutCrashHandlers } from './crash-handlers.js';
import { isShimQuiet } from './quiet.js';
import type { ChaincodeInterface, ChaincodeStub } from 'fabric-shim';

/** A contract class, as fabric-contract-api makes them. */
export type ContractClass = new () => object;

/** fabric-shim's dispatcher: finds the contract, checks the arguments, runs it, catches errors. */
export type Dispatcher = Pick<ChaincodeInterface, 'Invoke'>;

type DispatcherClass = new (
  contracts: ContractClass[],
  serializers: object,
  metadata: object,
  title: string,
  version: string,
) => Dispatcher;

interface LongClass {
  fromNumber(
    value: number,
    unsigned: boolean,
  ): ReturnType<ChaincodeStub['getTxTimestamp']>['seconds'];
}

interface ShimLogging {
  getLogger(name: string): { silent: boolean };
}

/** The loggers on the way of a call. */
const LOGGERS = [
  'contracts-spi/chaincodefromcontract.js',
  'contracts-spi/datamarshall.js',
  'lib/chaincode.js',
];
const CONTRACT_API_LOGGERS = ['./lib/contract.js', './lib/jsontransactionserializer.js'];

const require = createRequire(import.meta.url);
const requireOfShim = createRequire(require.resolve('fabric-shim'));
const { ChaincodeFromContract, JSONSerializer } = withoutCrashHandlers(() => ({
  ChaincodeFromContract:
    require('fabric-shim/lib/contract-spi/chaincodefromcontract.js') as DispatcherClass,
  JSONSerializer: (requireOfShim('fabric-contract-api') as { JSONSerializer: unknown })
    .JSONSerializer,
}));
const Long = requireOfShim('long') as LongClass;

silence('fabric-shim/lib/logger.js', LOGGERS);
silence('fabric-contract-api/lib/logger.js', CONTRACT_API_LOGGERS);

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

/**
 * The shim logs refusals to the console with their text. Here a refusal is an answer, its text may
 * hold what no log must hold, and formatting lines that nobody sees takes a third of a call.
 */
function silence(module: string, names: readonly string[]): void {
  if (!isShimQuiet) return;
  const logging = requireOfShim(module) as ShimLogging;
  for (const name of names) logging.getLogger(name).silent = true;
}
