// SPDX-License-Identifier: Apache-2.0
import {
  beijingDate,
  compareRetentions,
  parseArchiveCode,
  type ArchiveRecord,
  type FondsFact,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { appendFact, recorded } from '../kernel/facts.js';
import { requireActingUnit } from '../registry/read.js';
import { archiveActRule } from './acts.js';
import { retentionNow } from './retention.js';
import type { CollectInput } from './schemas.js';
import { nextState, requireDone, requirePart, saveArchive, stateOf, stepped } from './step.js';
import { archives, fondsTable } from './table.js';

const ACT = 'collect';

/**
 * 收集: anchors a package, or anchors it anew after it was returned.
 *
 * @throws ContractError `RECORD_NOT_FOUND`, `ARCHIVE_ACT_NOT_COMPETENT`,
 *   `ARCHIVE_CODE_NOT_IN_PATTERN`, `ARCHIVE_ACT_NOT_ALLOWED`, `RETENTION_SHORTENED`,
 *   `LEGAL_TIME_INVALID`, `FACT_OUT_OF_ORDER` and those of `requireActingUnit`
 */
export async function collectArchive(
  ctx: YulianContext,
  input: CollectInput,
): Promise<ArchiveRecord> {
  await requireActingUnit(ctx, ...archiveActRule(ACT).roles);
  const earlier = await archives.get(ctx, input.id);
  const state = earlier === undefined ? 'NONE' : stateOf(earlier);
  const fonds = await requirePart(ctx, ACT, input.fonds, state);
  requireCode(input, fonds);
  nextState(ACT, state);
  requireDone(ctx, input.from);
  requireYear(ctx, input.year);
  const archive =
    earlier === undefined ? await newArchive(ctx, input) : collectedAgain(ctx, earlier, input);
  return saveArchive(ctx, ACT, archive);
}

/** Id, code, year and retention say the same, and the code follows the pattern of its fonds. */
function requireCode(
  { id, fonds, code, year, retention }: CollectInput,
  { pattern }: FondsFact,
): void {
  const [unit = '', number = ''] = fonds.split('.');
  const parts = parseArchiveCode(code, pattern);
  const agrees =
    parts?.fonds === number &&
    (parts.year ?? year) === year &&
    (parts.retention ?? retention) === retention;
  if (agrees && id === `${unit}.${code}`) return;
  throw new ContractError(
    'ARCHIVE_CODE_NOT_IN_PATTERN',
    'the code does not follow the pattern of the fonds, or says something else than the package',
    { pointer: '/code', params: { pattern } },
  );
}

function requireYear(ctx: YulianContext, year: number): void {
  const now = Number(beijingDate(ctx.now).slice(0, 4));
  if (year <= now) return;
  throw new ContractError('LEGAL_TIME_INVALID', 'the filing year has not come yet', {
    pointer: '/year',
    params: { year, now },
  });
}

async function newArchive(ctx: YulianContext, input: CollectInput): Promise<ArchiveRecord> {
  const { id, fonds, code, year, retention, root, fileCount, logCount, manifest } = input;
  const record = await fondsTable.get(ctx, fonds);
  const { unit = '', owner = '' } = record ?? {};
  const common = recorded(ctx, input.from, input.basis);
  return {
    ...{ format: 1, kind: 'archive', id, fonds, code, year, unit, owner },
    ...{ root, fileCount, logCount, manifest, tests: 0 },
    retentions: [{ ...common, retention }],
    facts: [{ ...common, act: ACT, state: nextState(ACT, 'NONE'), root }],
  };
}

/** What was mended; the code stays, and the package is kept as long as before, or longer. */
function collectedAgain(
  ctx: YulianContext,
  earlier: ArchiveRecord,
  input: CollectInput,
): ArchiveRecord {
  const { root, fileCount, logCount, manifest, year, retention, from, basis } = input;
  const held = retentionNow(earlier);
  const difference = compareRetentions(retention, held);
  if (difference < 0 || year < earlier.year) {
    throw new ContractError('RETENTION_SHORTENED', 'a retention period is never shortened', {
      pointer: difference < 0 ? '/retention' : '/year',
      params: { retention, held },
    });
  }
  const { retentions } = earlier;
  const mended: ArchiveRecord = {
    ...earlier,
    ...{ root, fileCount, logCount, manifest, year },
    retentions:
      difference === 0
        ? retentions
        : appendFact(retentions, { ...recorded(ctx, from, basis), retention }),
  };
  return stepped(ctx, mended, { ...input, act: ACT }, { root });
}
