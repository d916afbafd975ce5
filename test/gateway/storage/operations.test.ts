// SPDX-License-Identifier: Apache-2.0
import {
  Operations,
  type Operation,
  type OperationAnswer,
  type OperationRequest,
  type SettleOperation,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { rejectsWith } from './support.js';
import { add, inLives, inWorld, sum, type World } from './transaction-world.js';

function operationsOf({ vault, transactions }: World): Operations {
  return new Operations({ vault, transactions });
}

/** `run` adds through the same idempotency, as a route's handler does. */
function request(world: World, key: string, amount = 1): OperationRequest {
  const write = add(world, key, amount);
  return {
    identity: write.identity,
    idempotency: write.idempotency,
    owner: 'clerk-1',
    route: 'addTally',
    run: async () => {
      const { result } = await world.transactions.transact(write);
      return { status: 201, body: { sum: Buffer.from(result ?? '').toString() } };
    },
    failed: (error) => ({
      status: 409,
      body: { code: (error as { readonly code?: string }).code ?? 'INTERNAL' },
    }),
  };
}

const settle: SettleOperation = ({ route }, { outcome, error }) => {
  if (error !== undefined) return Promise.resolve(undefined);
  const answer: OperationAnswer =
    outcome === undefined
      ? { status: 503, body: { code: 'OPERATION_INTERRUPTED' } }
      : { status: 201, body: { route, sum: Buffer.from(outcome.result ?? '').toString() } };
  return Promise.resolve(answer);
};

describe('operations', () => {
  it('go on after the answer and keep what came of them, for their owner only', () =>
    inWorld(async (world) => {
      const operations = operationsOf(world);
      const { id, state } = await operations.start(request(world, 'k'));
      expect(state).to.equal('pending');
      expect(id).to.match(/^[0-9a-f]{32}$/);
      await operations.idle();
      const done = await operations.get(id, 'clerk-1');
      expect(done).to.deep.include({
        id,
        state: 'succeeded',
        route: 'addTally',
        answer: { status: 201, body: { sum: '1' } },
      });
      expect(done).to.not.have.any.keys('owner', 'entry');
      expect(await operations.get(id, 'clerk-2')).to.equal(undefined);
      expect(await operations.get('0'.repeat(32), 'clerk-1')).to.equal(undefined);
    }));

  it('are the same for the same key, and refused for another request', () =>
    inWorld(async (world) => {
      const operations = operationsOf(world);
      const first = await operations.start(request(world, 'k'));
      const second = await operations.start(request(world, 'k'));
      expect(second.id).to.equal(first.id);
      await rejectsWith(operations.start(request(world, 'k', 2)), 'IDEMPOTENCY_KEY_REUSED');
      const stranger = { ...request(world, 'k'), owner: 'clerk-2' };
      await rejectsWith(operations.start(stranger), 'IDEMPOTENCY_KEY_REUSED');
      await operations.idle();
      expect((await operations.start(request(world, 'k'))).state).to.equal('succeeded');
      expect(await sum(world)).to.equal(1);
    }));

  it('that failed keep the problem, and can be begun anew', () =>
    inWorld(async (world) => {
      const operations = operationsOf(world);
      const { id } = await operations.start(request(world, 'k', -1));
      await operations.idle();
      expect(await operations.get(id, 'clerk-1')).to.deep.include({
        state: 'failed',
        answer: { status: 409, body: { code: 'TALLY_TOO_LOW' } },
      });
      await world.transactions.transact(add(world, 'l', 5));
      await operations.start(request(world, 'k', -1));
      await operations.idle();
      expect(await operations.get(id, 'clerk-1')).to.deep.include({ state: 'succeeded' });
      expect(await sum(world)).to.equal(4);
    }));

  for (const { step, state, total } of [
    { step: 'operation.accepted', state: 'failed', total: 0 },
    { step: 'outbox.endorsed', state: 'failed', total: 0 },
    { step: 'outbox.envelope', state: 'succeeded', total: 1 },
    { step: 'outbox.committed', state: 'succeeded', total: 1 },
  ] as const) {
    it(`cut off at ${step} are ${state} after the restart`, () => {
      const onStep = (reached: string): void => {
        if (reached === step) throw new Error('cut off');
      };
      return inLives(
        {
          options: { onStep },
          run: async (world) => {
            const { vault, transactions } = world;
            const operations = new Operations({ vault, transactions, onStep });
            const { run, ...rest } = request(world, 'k');
            // The process is gone: nothing more is written down.
            const never = new Promise<never>(() => undefined);
            const dying = { ...rest, run: () => run().catch(() => never) };
            await operations.start(dying).catch(() => undefined);
            await world.transactions.close();
          },
        },
        {
          run: async (world) => {
            const operations = operationsOf(world);
            await world.transactions.recover();
            const cutOff: Operation[] = [];
            await operations.recover((operation, came) => {
              cutOff.push(operation);
              return settle(operation, came);
            });
            expect(cutOff.map((operation) => operation.state)).to.deep.equal(['pending']);
            const after = await operations.get(cutOff[0]?.id ?? '', 'clerk-1');
            expect(after).to.deep.include({ state });
            expect(await sum(world)).to.equal(total);
            await operations.start(request(world, 'k'));
            await operations.idle();
            expect(await sum(world)).to.equal(1);
          },
        },
      );
    });
  }

  it('are forgotten after a time', () =>
    inWorld(async (world) => {
      const { vault, transactions } = world;
      let now = Date.parse('2026-03-01T00:00:00Z');
      const operations = new Operations({ vault, transactions, now: () => now });
      const { id } = await operations.start(request(world, 'k'));
      await operations.idle();
      expect(await operations.expire(7)).to.equal(0);
      now += 8 * 86_400_000;
      expect(await operations.expire(7)).to.equal(1);
      expect(await operations.get(id, 'clerk-1')).to.equal(undefined);
    }));
});
