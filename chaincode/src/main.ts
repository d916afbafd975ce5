// SPDX-License-Identifier: Apache-2.0
// A chaincode server beside one organisation's peer.
import './shim/quiet.js';
import { contracts } from './index.js';
import { createDispatcher } from './shim/dispatcher.js';
import { guarded } from './shim/endorser.js';
import { serveChaincode, serverSettings } from './shim/serve.js';

const dispatcher = createDispatcher(contracts, 'yulian', '1');
try {
  await serveChaincode(guarded(dispatcher), serverSettings(process.env));
} catch (error) {
  // Left alone, fabric-shim's logger would end the process in silence, as if all were well.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
