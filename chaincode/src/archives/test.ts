// SPDX-License-Identifier: Apache-2.0
import {
  PROPERTIES,
  type ArchiveRecord,
  type ArchiveTestRecord,
  type PropertyResults,
  type TestPhase,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { ownerPolicy } from '../registry/read.js';
import type { ArchiveAct } from './acts.js';
import type { ArchiveTestInput } from './schemas.js';
import { nextState, requireStep, saveArchive, stateOf, stepped } from './step.js';
import { archiveTestId, archiveTests } from './table.js';

const ACTS: Readonly<Record<TestPhase, ArchiveAct>> = {
  archiving: 'testArchiving',
  receiving: 'testReceiving',
  handover: 'testHandover',
  periodic: 'testPeriodic',
};

/**
 * Records a four-property test. One that was passed leads on; one that was not leaves the package
 * where it is, and stays on record as well.
 *
 * @throws ContractError `ARCHIVE_ROOT_DIFFERS`, `FACT_OUT_OF_ORDER` and those of `requireStep`
 */
export async function recordTest(
  ctx: YulianContext,
  input: ArchiveTestInput,
): Promise<ArchiveRecord> {
  const { id, phase, root, results, evidence, from, basis } = input;
  const act = ACTS[phase];
  const archive = await requireStep(ctx, act, input);
  if (root !== archive.root) {
    throw new ContractError('ARCHIVE_ROOT_DIFFERS', 'something else was tested than is recorded', {
      pointer: '/root',
      params: { recorded: archive.root },
    });
  }
  const passed = isPassed(results);
  const number = archive.tests + 1;
  const test: ArchiveTestRecord = {
    ...{ format: 1, kind: 'archive-test', id, number, phase, root },
    ...{ results, passed, evidence, ...recorded(ctx, from, basis) },
  };
  const policy = await ownerPolicy(ctx, archive.owner);
  await archiveTests.putOwned(ctx, archiveTestId(id, number), test, policy);
  const before = stateOf(archive);
  const state = passed ? nextState(act, before) : before;
  const next = stepped(ctx, { ...archive, tests: number }, { ...input, act }, {}, state);
  ctx.events.add('archive.tested.v1', id, { phase, passed, number, results });
  return saveArchive(ctx, act, next);
}

/** Nothing failed, and the package is known to be whole: what cannot be checked does not hinder. */
function isPassed(results: PropertyResults): boolean {
  return results.integrity === 'pass' && PROPERTIES.every((name) => results[name] !== 'fail');
}
