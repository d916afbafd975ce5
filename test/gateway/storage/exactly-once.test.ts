// SPDX-License-Identifier: Apache-2.0
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractRefusedError, LedgerError } from '@yulian/network';
import { keyFileOf, readVaultKey, Transactions, Vault } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { organizationAt, testConsortium } from '../../support/consortium.js';
import { rejectsWith } from './support.js';
import {
  add,
  inLives,
  inWorld,
  resultOf,
  sum,
  type Life,
  type World,
} from './transaction-world.js';

describe('a write through the gateway', () => {
  it('is done once, and its outcome given back for the same key, also after a restart', () =>
    inLives(
      {
        run: async (world) => {
          const first = await world.transactions.transact(add(world, 'k'));
          expect(first).to.include({ replayed: false, blockNumber: 1, index: 0 });
          expect(resultOf(first)).to.equal('1');
          const again = await world.transactions.transact(add(world, 'k'));
          expect(again).to.deep.equal({ ...first, replayed: true });
        },
      },
      {
        run: async (world) => {
          const later = await world.transactions.transact(add(world, 'k'));
          expect(later).to.include({ replayed: true, blockNumber: 1, index: 0 });
          expect(resultOf(later)).to.equal('1');
          expect(later.memo).to.deep.equal({ note: 'memo of k' });
          expect(await sum(world)).to.equal(1);
        },
      },
    ));

  it('prepares nothing when the outcome is known', () =>
    inWorld(async (world) => {
      await world.transactions.transact(add(world, 'k'));
      const prepare = (): never => {
        throw new Error('prepared again');
      };
      await world.transactions.transact(add(world, 'k', 1, { prepare }));
      expect(await world.transactions.find(add(world, 'k'))).to.include({ replayed: true });
      expect(await world.transactions.find(add(world, 'other'))).to.equal(undefined);
    }));

  it('sent 64 times at once is done once', () =>
    inWorld(async (world) => {
      const all = Array.from({ length: 64 }, () => world.transactions.transact(add(world, 'k')));
      const outcomes = await Promise.all(all);
      expect(new Set(outcomes.map(({ transactionId }) => transactionId)).size).to.equal(1);
      expect(outcomes.filter(({ replayed }) => !replayed)).to.have.length(1);
      expect(await sum(world)).to.equal(1);
    }));

  it('refuses a key that was used for another request, before, during and after', () =>
    inWorld(async (world) => {
      const first = world.transactions.transact(add(world, 'k', 1));
      await rejectsWith(world.transactions.transact(add(world, 'k', 2)), 'IDEMPOTENCY_KEY_REUSED');
      const { transactionId } = await first;
      const error = await rejectsWith(
        world.transactions.transact(add(world, 'k', 2)),
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(error).to.include({ transactionId });
      expect(await sum(world)).to.equal(1);
    }));

  it('keeps the keys of organisations apart', () =>
    inWorld(async (world) => {
      const other = organizationAt(await testConsortium(), 1).clerk;
      await world.transactions.transact(add(world, 'k'));
      await world.transactions.transact(add(world, 'k', 1, { identity: other }));
      expect(await sum(world)).to.equal(2);
    }));

  it('that the contract refuses leaves the key free', () =>
    inWorld(async (world) => {
      await rejectsWith(world.transactions.transact(add(world, 'k', -1)), 'TALLY_TOO_LOW');
      await rejectsWith(world.transactions.transact(add(world, 'k', -1)), 'TALLY_TOO_LOW');
      await world.transactions.transact(add(world, 'l', 5));
      await world.transactions.transact(add(world, 'k', -1));
      expect(await sum(world)).to.equal(4);
    }));

  it('is proposed anew while others change what it read', () =>
    inWorld(async (world) => {
      const all = Array.from({ length: 12 }, (_, i) =>
        world.transactions.transact(add(world, `k${String(i)}`)),
      );
      await Promise.all(all);
      expect(await sum(world)).to.equal(12);
      const rows = await Promise.all(
        Array.from({ length: 12 }, (_, i) => world.transactions.find(add(world, `k${String(i)}`))),
      );
      expect(new Set(rows.map((row) => row && resultOf(row))).size).to.equal(12);
    }));

  it('is proposed anew when endorsers are away for a moment, and given up when they stay away', () =>
    inWorld(async (world) => {
      const error = new LedgerError('ENDORSER_UNAVAILABLE', 'away');
      const away = { phase: 'endorse', when: 'before', error } as const;
      world.ledger.fail(away, away);
      await world.transactions.transact(add(world, 'k'));
      world.ledger.fail(away, away, away);
      await rejectsWith(world.transactions.transact(add(world, 'l')), 'ENDORSER_UNAVAILABLE');
      await world.transactions.transact(add(world, 'l'));
      expect(await sum(world)).to.equal(2);
    }));

  it('is proposed anew, at a later time, when what was proposed later came first', () =>
    inWorld(async (world) => {
      const error = new ContractRefusedError('FACT_OVERTAKEN', 'the clock is behind');
      const overtaken = { phase: 'endorse', when: 'before', error } as const;
      world.ledger.fail(overtaken, overtaken, overtaken, overtaken);
      await world.transactions.transact(add(world, 'k'));
      world.ledger.fail(...Array.from({ length: 10 }, () => overtaken));
      await rejectsWith(world.transactions.transact(add(world, 'l')), 'FACT_OVERTAKEN');
      await world.transactions.transact(add(world, 'l'));
      expect(await sum(world)).to.equal(2);
    }));

  for (const phase of ['submit', 'status'] as const) {
    for (const when of ['before', 'after'] as const) {
      it(`whose ${phase} is lost ${when} the ledger had it is done once`, () =>
        inWorld(async (world) => {
          world.ledger.fail({ phase, when });
          const outcome = await world.transactions.transact(add(world, 'k'));
          expect(resultOf(outcome)).to.equal('1');
          expect(new Set(world.ledger.submitted).size).to.equal(1);
          // What is in a block is found by asking, and not sent again.
          if (phase === 'status' && when === 'after') {
            expect(world.ledger.submitted).to.have.length(1);
          }
          expect(await sum(world)).to.equal(1);
        }));
    }
  }

  it('says so when the outcome is unknown, and tells it to whoever asks with the same key', () =>
    inWorld(
      async (world) => {
        const down = Array.from({ length: 40 }, () => [
          { phase: 'status', when: 'after' } as const,
          { phase: 'findTransaction', when: 'before' } as const,
        ]);
        world.ledger.fail(...down.flat());
        const error = await rejectsWith(
          world.transactions.transact(add(world, 'k')),
          'COMMIT_TIMEOUT',
        );
        const { transactionId } = error as Error & { readonly transactionId: string };
        expect(transactionId).to.equal(world.ledger.submitted[0]);
        world.ledger.heal();
        await rejectsWith(
          world.transactions.transact(add(world, 'k', 2)),
          'IDEMPOTENCY_KEY_REUSED',
        );
        const outcome = await world.transactions.transact(add(world, 'k'));
        expect(outcome).to.include({ transactionId, replayed: true });
        expect(await sum(world)).to.equal(1);
      },
      { commitTimeoutMs: 300 },
    ));

  it('goes on when the caller no longer waits', () =>
    inWorld(async (world) => {
      const gone = new AbortController();
      const first = world.transactions.transact(add(world, 'k', 1, { signal: gone.signal }));
      const second = world.transactions.transact(add(world, 'k'));
      gone.abort();
      const left = await first.catch((error: unknown) => error);
      const outcome = await second.catch(() => world.transactions.transact(add(world, 'k')));
      expect(resultOf(outcome)).to.equal('1');
      if (left instanceof LedgerError) expect(left.code).to.equal('COMMIT_TIMEOUT');
      expect(await sum(world)).to.equal(1);
    }));

  const steps = [
    'outbox.endorsed',
    'outbox.envelope',
    'outbox.submitted',
    'outbox.committed',
  ] as const;
  for (const step of steps) {
    it(`cut off at ${step} is done once when the client asks again after the restart`, () =>
      inLives(cutOffAt(step), {
        run: async (world) => {
          const resolutions = await world.transactions.recover();
          expect(resolutions.map(({ state }) => state)).to.deep.equal(
            step === 'outbox.endorsed' ? [] : ['committed'],
          );
          expect(await world.transactions.recover()).to.deep.equal([]);
          const outcome = await world.transactions.transact(add(world, 'k'));
          expect(outcome.replayed).to.equal(step !== 'outbox.endorsed');
          expect(resultOf(outcome)).to.equal('1');
          expect(await sum(world)).to.equal(1);
        },
      }));
  }

  it('under way at a stop, and overtaken meanwhile, is given up and can be done anew', () =>
    inLives(cutOffAt('outbox.envelope'), {
      run: async (world) => {
        await world.transactions.transact(add(world, 'other'));
        const [resolution] = await world.transactions.recover();
        expect(resolution).to.include({ state: 'failed', code: 'MVCC_READ_CONFLICT' });
        const outcome = await world.transactions.transact(add(world, 'k'));
        expect(outcome.replayed).to.equal(false);
        expect(await sum(world)).to.equal(2);
      },
    }));

  it('is found on the chain when the vault has lost it, or a second gateway has done it', () =>
    inWorld(async (world) => {
      const keyFile = keyFileOf(join(world.directory, 'vault'));
      const first = await world.transactions.transact(add(world, 'k'));
      await cp(keyFile, join(world.directory, 'key'));
      const key = await readVaultKey(join(world.directory, 'key'));
      const vault = await Vault.open({ directory: join(world.directory, 'second'), key });
      const second = new Transactions({ ledger: world.real, vault });
      const found = await second.transact(add(world, 'k'));
      expect(found).to.include({ transactionId: first.transactionId, replayed: true });
      expect(found).to.include({ blockNumber: first.blockNumber, result: undefined });
      expect(await second.find(add(world, 'k'))).to.deep.equal(found);
      const elsewhere = add(world, 'other', 1, { transaction: 'addElsewhere' });
      await world.transactions.transact(add(world, 'other'));
      await rejectsWith(second.transact(elsewhere), 'IDEMPOTENCY_KEY_REUSED');
      expect(await sum(world)).to.equal(2);
      await second.close();
      await vault.close();
    }));

  it('is done once by two gateways at once', () =>
    inWorld(async (world) => {
      await world.transactions.transact(add(world, 'warm-up'));
      const key = await readVaultKey(keyFileOf(join(world.directory, 'vault')));
      const vault = await Vault.open({ directory: join(world.directory, 'second'), key });
      const second = new Transactions({ ledger: world.real, vault });
      for (let i = 0; i < 10; i++) {
        const request = add(world, `k${String(i)}`);
        const [a, b] = await Promise.all([
          world.transactions.transact(request),
          second.transact(request),
        ]);
        expect(a.transactionId).to.equal(b.transactionId);
      }
      expect(await sum(world)).to.equal(11);
      await second.close();
      await vault.close();
    }));

  it('is forgotten by the vault after a time, but not by the chain', () => {
    let now = Date.parse('2026-03-01T12:00:00Z');
    return inWorld(
      async (world) => {
        const first = await world.transactions.transact(add(world, 'k'));
        now += 8 * 86_400_000;
        await world.transactions.transact(add(world, 'l'));
        expect(await world.transactions.expire(7)).to.equal(1);
        expect(await world.transactions.find(add(world, 'k'))).to.equal(undefined);
        expect(await world.transactions.find(add(world, 'l'))).to.include({ replayed: true });
        const again = await world.transactions.transact(add(world, 'k'));
        expect(again).to.include({ transactionId: first.transactionId, replayed: true });
        expect(await sum(world)).to.equal(2);
      },
      { now: () => now },
    );
  });
});

/** A life in which the write `k` is cut off at a step. */
function cutOffAt(step: string): Life {
  const onStep = (reached: string): void => {
    if (reached === step) throw new Error('cut off');
  };
  const run = async (world: World): Promise<void> => {
    await world.transactions.transact(add(world, 'k')).catch(() => undefined);
  };
  return { options: { onStep }, run };
}
