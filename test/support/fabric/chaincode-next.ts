// SPDX-License-Identifier: Apache-2.0
// The test network's chaincode in its next version: it has one more contract.
import '@yulian/chaincode/quiet';
import { createDispatcher } from '@yulian/chaincode/dispatcher';
import { guarded } from '@yulian/chaincode/endorser';
import { serveChaincode, serverSettings } from '@yulian/chaincode/serve';
import {
  Context,
  Contract,
  Info,
  Returns,
  Transaction,
} from '../../conformance/chaincode/fabric.js';
import { TallyContract } from '../../gateway/storage/tally-contract.js';

/** What only the next version has. */
@Info({ title: 'next', description: 'shows that the next version runs' })
class NextContract extends Contract {
  constructor() {
    super('next');
  }

  @Transaction(false)
  @Returns('string')
  async read(ctx: Context, name: string): Promise<string> {
    return Buffer.from(await ctx.stub.getState(`tally/${name}`)).toString();
  }
}

const next = createDispatcher([TallyContract, NextContract], 'probe', '2');
await serveChaincode(guarded(next), serverSettings(process.env));
