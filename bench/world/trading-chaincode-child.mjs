// SPDX-License-Identifier: Apache-2.0
// Chaincode server of the market's bench: the product's contracts, and beside them a book in one key.
import '@yulian/chaincode/quiet';
import { contracts } from '@yulian/chaincode';
import { createDispatcher } from '@yulian/chaincode/dispatcher';
import { serveChaincode, serverSettings } from '@yulian/chaincode/serve';
import { NaiveMarketContract } from '../../test/dist/support/naive-market.js';

// Not guarded: the bench's clock stands still, for both sides.
const dispatcher = createDispatcher([...contracts, NaiveMarketContract], 'yulian', '1');
const both = { Invoke: (/** @type {any} */ stub) => dispatcher.Invoke(stub) };
await serveChaincode(both, serverSettings(process.env));
