// SPDX-License-Identifier: Apache-2.0
import { Context, Contract, Info, Returns, Transaction } from './fabric.js';

/** Callers, events, policies, refusals: everything around keys. */
@Info({ title: 'probe.world', description: 'surroundings, for the conformance suite' })
export class ProbeWorldContract extends Contract {
  constructor() {
    super('probe.world');
  }

  @Transaction(false)
  @Returns('string')
  caller(ctx: Context): string {
    const { clientIdentity: identity } = ctx;
    return JSON.stringify({
      mspId: identity.getMSPID(),
      unit: identity.getAttributeValue('unit'),
      role: identity.getAttributeValue('role'),
      level: identity.getAttributeValue('level'),
      certificate: Buffer.from(identity.getIDBytes()).toString('utf8'),
    });
  }

  @Transaction(false)
  @Returns('string')
  surroundings(ctx: Context): string {
    const { stub } = ctx;
    return JSON.stringify({
      txId: stub.getTxID(),
      channel: stub.getChannelID(),
      timeMs: stub.getDateTimestamp().getTime(),
      seconds: stub.getTxTimestamp().seconds.toNumber(),
      binding: stub.getBinding(),
    });
  }

  /** The arguments as they came. */
  @Transaction(false)
  @Returns('string')
  echo(_ctx: Context, first: string, second: string): string {
    return JSON.stringify([first, second]);
  }

  @Transaction(false)
  @Returns('string')
  transient(ctx: Context, name: string): string {
    const value = ctx.stub.getTransient().get(name);
    return value === undefined ? '' : Buffer.from(value).toString('base64');
  }

  /** Writes a digest of a transient value, never the value. */
  @Transaction()
  async useTransient(ctx: Context, key: string, name: string): Promise<void> {
    const value = ctx.stub.getTransient().get(name);
    await ctx.stub.putState(key, Buffer.from(String(value?.length ?? 0)));
  }

  @Transaction()
  async emit(ctx: Context, key: string, name: string, payload: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from(payload));
    ctx.stub.setEvent(name, Buffer.from(payload));
  }

  @Transaction()
  async emitTwice(ctx: Context, key: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from('x'));
    ctx.stub.setEvent('first', Buffer.from('1'));
    ctx.stub.setEvent('second', Buffer.from('2'));
  }

  @Transaction()
  async emitThenIncrement(ctx: Context, key: string): Promise<void> {
    const before = Number(new TextDecoder().decode(await ctx.stub.getState(key)));
    await ctx.stub.putState(key, Buffer.from(String(before + 1)));
    ctx.stub.setEvent('incremented', Buffer.from(String(before + 1)));
  }

  /** @param policy SignaturePolicyEnvelope, base64 */
  @Transaction()
  async putWithPolicy(ctx: Context, key: string, value: string, policy: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from(value));
    await ctx.stub.setStateValidationParameter(key, Buffer.from(policy, 'base64'));
  }

  @Transaction()
  async setPolicy(ctx: Context, key: string, policy: string): Promise<void> {
    await ctx.stub.setStateValidationParameter(key, Buffer.from(policy, 'base64'));
  }

  @Transaction(false)
  @Returns('string')
  async getPolicy(ctx: Context, key: string): Promise<string> {
    // Undefined for a key without a policy, whatever the shim's types say.
    const policy = (await ctx.stub.getStateValidationParameter(key)) as Uint8Array | undefined;
    return policy === undefined ? '' : Buffer.from(policy).toString('base64');
  }

  /** Refuses as a contract does: code, space, JSON. */
  @Transaction()
  async refuse(ctx: Context, key: string, code: string, said: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from('never'));
    throw new Error(`${code} ${said}`);
  }

  /** Fails as a defect does. */
  @Transaction()
  async fail(ctx: Context, key: string, message: string): Promise<void> {
    await ctx.stub.putState(key, Buffer.from('never'));
    throw new Error(message);
  }

  @Transaction(false)
  async unsupported(ctx: Context, what: string): Promise<void> {
    if (what === 'private-data') await ctx.stub.getPrivateData('collection', 'key');
    else if (what === 'rich-query') await ctx.stub.getQueryResult('{}');
    else await ctx.stub.invokeChaincode('other', [], '');
  }
}
