// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { creditTexts as m } from '../../texts/credits.js';
import { defineCommand, one, type Command } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];

const batchArg = { id: one('BATCH', m.batch) };
const writes = { basis: one('CODE', m.basis), ...writeOptions };

const form = defineCommand({
  name: 'form',
  summary: m.form,
  examples: ['credits form B2026A --pool pol_… --account eac_… --basis YLJP-11'],
  args: batchArg,
  options: { pool: one('POOL', m.pool), account: one('ACCOUNT', m.account), ...writes },
  async run(session, { id }, { pool, account, basis, ...options }) {
    const params = { header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/credit-batches', { params, body: { id, pool, account, basis } })),
    );
    return toldOfBatch(session, written);
  },
});

function actCommand(name: string, act: Schemas['CreditBatchAct']['act']): Command {
  return defineCommand({
    name,
    summary: m[act],
    args: batchArg,
    options: writes,
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/credit-batches/{id}/acts', { params, body: { act, basis } })),
      );
      return toldOfBatch(session, written);
    },
  });
}

const raise = defineCommand({
  name: 'raise-correction',
  summary: m.raise,
  args: batchArg,
  options: { grams: one('GRAMS', m.grams), ...writes },
  async run(session, path, { grams, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/credit-batches/{id}/corrections', { params, body: { grams, basis } })),
    );
    return toldOfBatch(session, written);
  },
});

/** Everything that is done to batches. */
export const batchCommands: readonly Command[] = [
  form,
  actCommand('verify', 'verify'),
  actCommand('reject', 'reject'),
  raise,
  actCommand('correct', 'correct'),
  actCommand('dismiss-correction', 'dismissCorrection'),
];

/** A batch in one line. */
export function batchLine(session: Session, batch: Schemas['CreditBatch']): string {
  const { id, state, units, health } = batch;
  const { bufferLeft: buffer, cancelled, uncovered } = health;
  return session.t(m.toldBatch, { id, state, units, buffer, cancelled, uncovered });
}

async function toldOfBatch(
  session: Session,
  written: {
    readonly batch: Schemas['CreditBatch'];
    readonly transaction: Schemas['TransactionPlace'];
  },
): Promise<ExitCode> {
  await answer(session, written, () => [
    batchLine(session, written.batch),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}
