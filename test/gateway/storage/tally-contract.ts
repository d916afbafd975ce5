// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, canonicalJson, toHex } from '@yulian/proofs';
import {
  Context,
  Contract,
  Info,
  Returns,
  Transaction,
} from '../../conformance/chaincode/fabric.js';

const text = new TextDecoder();

/** Adds numbers up: a write done twice, or lost, shows in the sum. */
@Info({ title: 'tally', description: 'adds numbers, for tests of the gateway' })
export class TallyContract extends Contract {
  constructor() {
    super('tally');
  }

  @Transaction()
  @Returns('string')
  async add(ctx: Context, name: string, amount: number): Promise<string> {
    await takeIdempotencyRow(ctx);
    const before = Number(text.decode(await ctx.stub.getState(`tally/${name}`)));
    if (amount < 0 && before + amount < 0) throw refusal('TALLY_TOO_LOW', {});
    const after = String(before + amount);
    await ctx.stub.putState(`tally/${name}`, Buffer.from(after));
    ctx.stub.setEvent(
      'yulian.v1',
      canonicalBytes([
        { type: 'tally.added.v1', subject: name, data: { amount } },
        { type: 'tally.changed.v1', subject: name, data: { after } },
      ]),
    );
    return after;
  }

  /** As `add`, under another name. */
  @Transaction()
  @Returns('string')
  async addElsewhere(ctx: Context, name: string, amount: number): Promise<string> {
    return this.add(ctx, name, amount);
  }

  @Transaction(false)
  @Returns('string')
  async get(ctx: Context, name: string): Promise<string> {
    return text.decode(await ctx.stub.getState(`tally/${name}`));
  }
}

async function takeIdempotencyRow(ctx: Context): Promise<void> {
  const mac = ctx.stub.getTransient().get('idempotency');
  if (mac === undefined) return;
  const key = `idempotency/${ctx.clientIdentity.getMSPID()}/${toHex(mac)}`;
  const earlier = await ctx.stub.getState(key);
  if (earlier.length > 0) {
    throw refusal('IDEMPOTENCY_REPLAY', JSON.parse(text.decode(earlier)) as { txId: string });
  }
  await ctx.stub.putState(key, canonicalBytes({ txId: ctx.stub.getTxID() }));
}

function refusal(code: string, params: Readonly<Record<string, string>>): Error {
  return new Error(`${code} ${canonicalJson({ detail: 'refused', params })}`);
}
