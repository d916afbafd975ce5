// SPDX-License-Identifier: Apache-2.0
import { rootOfTables } from '@yulian/proofs';
import { putEpoch } from '../epoch/read.js';
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { sha256 } from '../kernel/hash.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { beginMigration } from './begin.js';
import { checkPage } from './check.js';
import { loadChunk } from './load.js';
import { beginMigrationInput, loadMigrationInput } from './schemas.js';
import { requireStep } from './step.js';
import {
  origins,
  PLAN_ID,
  plans,
  PROGRESS_ID,
  progresses,
  REPORT_ID,
  reports,
  type MigrationReport,
} from './tables.js';

/** Takes the whole state of another chain over onto a fresh one, once (ADR 0021). */
@Info({ title: 'migration', description: 'Takes over the state of another chain' })
export class MigrationContract extends YulianContract {
  constructor() {
    super('migration');
  }

  /** Announces the state; argument `beginMigrationInput`. */
  @Transaction()
  async begin(ctx: YulianContext, argument: string): Promise<void> {
    await beginMigration(ctx, readArgument(beginMigrationInput, argument));
  }

  /** Writes the rows of the next chunk; argument `loadMigrationInput`. */
  @Transaction()
  async load(ctx: YulianContext, argument: string): Promise<void> {
    await loadChunk(ctx, readArgument(loadMigrationInput, argument));
  }

  /** Reads the next rows back; answers whether all were. */
  @Transaction()
  @Returns('string')
  async check(ctx: YulianContext): Promise<string> {
    return answer(await checkPage(ctx));
  }

  /** Ends the import for good, and opens the chain. Answers the report. */
  @Transaction()
  @Returns('string')
  async close(ctx: YulianContext): Promise<string> {
    const { plan, progress } = await requireStep(ctx, 'CHECKED');
    const { source, tables, root } = plan;
    if (rootOfTables(progress.checked, sha256) !== root) {
      throw new ContractError(
        'MIGRATION_ROOT_DIFFERS',
        'what is in the state does not come to the announced root',
      );
    }
    const { caller: actor, now: closedAt, txId } = ctx;
    const report: MigrationReport = { format: 1, source, tables, root, closedAt, actor, txId };
    await reports.put(ctx, REPORT_ID, report);
    await progresses.put(ctx, PROGRESS_ID, { ...progress, state: 'CLOSED' });
    await putEpoch(ctx, { format: 1, number: source.epoch + 1, advancedAt: closedAt });
    ctx.events.add('migration.closed.v1', source.channel, { height: source.height, root });
    return answer(report);
  }

  /** What was announced, without the chunks, and how far it has come. */
  @Transaction(false)
  @Returns('string')
  async getProgress(ctx: YulianContext): Promise<string> {
    const detail = 'no state was announced to this chain';
    const plan = present(await plans.get(ctx, PLAN_ID), 'MIGRATION_NOT_BEGUN', detail);
    const progress = present(await progresses.get(ctx, PROGRESS_ID), 'MIGRATION_NOT_BEGUN', detail);
    const { root, source } = plan;
    const { state, loaded } = progress;
    return answer({ root, source, chunks: plan.chunks.length, state, loaded });
  }

  /** What was taken over, and from where. */
  @Transaction(false)
  @Returns('string')
  async getReport(ctx: YulianContext): Promise<string> {
    const detail = 'no state was taken over';
    return answer(present(await reports.get(ctx, REPORT_ID), 'RECORD_NOT_FOUND', detail));
  }

  /** Where a transaction was on the chain before this one. */
  @Transaction(false)
  @Returns('string')
  async getOrigin(ctx: YulianContext, txId: string): Promise<string> {
    const detail = 'the chain before this one had no such transaction';
    return answer(present(await origins.get(ctx, txId), 'RECORD_NOT_FOUND', detail));
  }
}
