// SPDX-License-Identifier: Apache-2.0
// The chaincode server of the test network: a program of its own, one for each organisation.
import '@yulian/chaincode/quiet';
import { contracts } from '@yulian/chaincode';
import { createDispatcher, type Dispatcher } from '@yulian/chaincode/dispatcher';
import { guarded } from '@yulian/chaincode/endorser';
import { serveChaincode, serverSettings } from '@yulian/chaincode/serve';
import { probeContracts } from '../../conformance/chaincode/index.js';
import { TallyContract } from '../../gateway/storage/tally-contract.js';

// Tests of the contracts have clocks of their own, tests of the ledger have not.
const anyTime = createDispatcher(contracts, 'yulian', '1');
const ledgerOnly = [...probeContracts, TallyContract];
const nowOnly = guarded(createDispatcher(ledgerOnly, 'probe', '1'));

const both: Dispatcher = {
  Invoke: (stub) => {
    const { fcn } = stub.getFunctionAndParameters();
    return (/^(?:probe\.|tally:)/.test(fcn) ? nowOnly : anyTime).Invoke(stub);
  },
};

await serveChaincode(both, serverSettings(process.env));
