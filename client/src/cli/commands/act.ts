// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, ownMember } from '@yulian/proofs';
import { dataOf } from '../../sdk/client.js';
import {
  actCommandTexts,
  actTexts,
  STATE_ACTS,
  SUCCEEDING_ACTS,
  type StateAct,
  type SucceedingAct,
} from '../../texts/acts.js';
import { issueTexts } from '../../texts/issue.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { BATCH_ID } from '../issue/batch-id.js';
import { contentOptions, requireOption } from '../issue/content.js';
import { succeedLicence, type SuccessorOptions } from '../issue/successor.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

interface ActOptions extends SuccessorOptions {
  readonly from: string | undefined;
}

export const actCommand = defineCommand({
  name: 'act',
  summary: actCommandTexts.summary,
  details: actCommandTexts.details,
  examples: [
    'act 1.2.156.3005.2.… suspend --from 2026-06-01 --basis AL-2019-41',
    'act 1.2.156.3005.2.… renew new.ofd --fields fields.json --basis AL-2019-50',
  ],
  args: {
    id: one('ID', actCommandTexts.id),
    act: one('ACT', actCommandTexts.act),
    file: optional('FILE', actCommandTexts.file),
  },
  options: {
    from: optional('TIME', actCommandTexts.from),
    ...contentOptions,
    document: optional('ID', issueTexts.document),
    ifMatch: optional('ETAG', actCommandTexts.ifMatch),
    ...writeOptions,
  },
  run(session, { id, act, file }, options) {
    const state = STATE_ACTS.find((known) => names(known).includes(act));
    if (state !== undefined) return actOnState(session, id, state, file, options);
    const succeeding = SUCCEEDING_ACTS.find((known) => names(known).includes(act));
    if (succeeding !== undefined) return succeed(session, id, succeeding, file, options);
    throw new UsageError('ACT_UNKNOWN', fillText(actCommandTexts.actUnknown, { act }));
  },
});

/** As the API says it, as a command line says it, as a clerk says it. */
function names(act: StateAct | SucceedingAct): readonly string[] {
  const kebab = act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [act, kebab, actTexts[act]['zh-CN']];
}

async function actOnState(
  session: Session,
  id: string,
  act: StateAct,
  file: string | undefined,
  options: ActOptions,
): Promise<ExitCode> {
  if (file !== undefined) {
    throw new UsageError('FILE_NOT_TAKEN', fillText(actCommandTexts.fileNotTaken, { act }));
  }
  if (options.from === undefined) throw new UsageError('FROM_MISSING', actCommandTexts.fromMissing);
  const basis = requireOption('--basis', options.basis);
  const body = { act, from: options.from, basis };
  const header = writeHeaders(options);
  const params = { path: { id }, header };
  const { api } = await session.yulian();
  if (BATCH_ID.test(id)) {
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/licence-batches/{id}/acts', { params, body })),
    );
    return told(session, act, written, written.batch);
  }
  const written = await unsettled({}, () =>
    dataOf(api.POST('/v1/licences/{id}/acts', { params, body })),
  );
  return told(session, act, written, written.licence);
}

async function succeed(
  session: Session,
  id: string,
  act: SucceedingAct,
  file: string | undefined,
  options: ActOptions,
): Promise<ExitCode> {
  if (BATCH_ID.test(id)) {
    throw new UsageError('ACT_NOT_ON_BATCH', fillText(actCommandTexts.batchNotSucceeded, { act }));
  }
  if (file === undefined) {
    throw new UsageError('FILE_MISSING', fillText(actCommandTexts.fileMissing, { act }));
  }
  const written = await succeedLicence(session, id, act, file, options);
  return told(session, act, written, written.licence);
}

async function told(
  session: Session,
  act: StateAct | SucceedingAct,
  written: { readonly transaction: Parameters<typeof placeLine>[1] },
  { id, state }: { readonly id: string; readonly state: string },
): Promise<ExitCode> {
  await answer(session, written, () => {
    const named = ownMember(verificationTexts(session.language).licenceStates, state) ?? state;
    const values = { id, act: session.t(actTexts[act]), state: named };
    return [session.t(actCommandTexts.done, values), placeLine(session, written.transaction)];
  });
  return EXIT.passes;
}
