// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import {
  archiveActTexts,
  archiveStateTexts,
  archiveTexts,
  type ArchiveActName,
} from '../../texts/archives.js';
import { fillText } from '../../texts/text.js';
import { readChoice } from '../choice.js';
import { defineCommand, many, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type ActBody = components['schemas']['ArchiveAct'];
type ReportedCheck = components['schemas']['ArchiveReport']['checks'][number];

const PHASES = ['archiving', 'receiving', 'handover', 'periodic'] as const;
const MARKS: Readonly<Record<ReportedCheck['state'], string>> = {
  pass: '✓',
  fail: '✗',
  'cannot-check': '?',
  'not-applicable': '–',
};

/** When and why an act was done. */
const doneOptions = {
  from: one('TIME', archiveTexts.from),
  basis: one('CODE', archiveTexts.basis),
  ...writeOptions,
};

export const actCommand = defineCommand({
  name: 'act',
  summary: archiveTexts.act,
  details: archiveTexts.actDetails,
  examples: [
    'archive act 11999999TA00000168.J001-2026-Y-0001 store --from 2026-06-01 --basis DAF-14',
    'archive act 11999999TA00000168.J001-2026-Y-0001 return --reason NUMBER_GAP --from 2026-06-01 --basis GBT-42727',
  ],
  args: { id: one('ID', archiveTexts.id), act: one('ACT', archiveTexts.actName) },
  options: {
    reason: many('CODE', archiveTexts.reason),
    retention: optional('PERIOD', archiveTexts.retention),
    ...doneOptions,
  },
  async run(session, { id, act: given }, options) {
    const act = actNamed(given);
    const { from, basis, reason, retention } = options;
    const body = {
      ...{ act, from, basis },
      ...(reason.length === 0 ? {} : { reasons: reason }),
      ...(retention === undefined ? {} : { retention }),
      // What goes with which act is the gateway's to say.
    } as unknown as ActBody;
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/archives/{id}/acts', { params, body })),
    );
    const state = stateName(session, written.archive.facts.at(-1)?.state ?? '');
    await answer(session, written, () => [
      session.t(archiveTexts.done, { id, act: session.t(archiveActTexts[act]), state }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

export const testCommand = defineCommand({
  name: 'test',
  summary: archiveTexts.test,
  examples: [
    'archive test 11999999TA00000168.J001-2026-Y-0001 archiving --from 2026-06-01 --basis DAT-70',
  ],
  args: { id: one('ID', archiveTexts.id), phase: one('PHASE', archiveTexts.phase) },
  options: doneOptions,
  async run(session, { id, phase: given }, options) {
    const phase = readChoice(given, PHASES, 'PHASE_UNKNOWN', archiveTexts.phaseUnknown);
    const { from, basis } = options;
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const tested = await unsettled({}, () =>
      dataOf(api.POST('/v1/archives/{id}/tests', { params, body: { phase, from, basis } })),
    );
    const { number, passed } = tested.test;
    const verdict = session.t(passed ? archiveTexts.passed : archiveTexts.notPassed);
    await answer(session, tested, () => [
      session.t(archiveTexts.tested, { id, number, verdict }),
      ...(tested.report?.checks ?? []).map(checkLine),
    ]);
    return passed ? EXIT.passes : EXIT.fails;
  },
});

export const eraseCommand = defineCommand({
  name: 'erase',
  summary: archiveTexts.erase,
  args: { id: one('ID', archiveTexts.id) },
  options: doneOptions,
  async run(session, { id }, options) {
    const { from, basis } = options;
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const erased = await unsettled({}, () =>
      dataOf(api.POST('/v1/archives/{id}/erasure', { params, body: { from, basis } })),
    );
    const { digest, certificate } = erased.erasure;
    const { bytes, salts } = certificate;
    const documents = certificate.documents.length;
    await answer(session, erased, () => [
      session.t(archiveTexts.erased, { id, documents, bytes, salts, digest }),
      placeLine(session, erased.transaction),
    ]);
    return EXIT.passes;
  },
});

/** What a state is called. */
export function stateName(session: Session, state: string): string {
  const named = ownMember(archiveStateTexts, state);
  return named === undefined ? state : session.t(named);
}

/** As the API says it, as a command line says it, as a clerk says it. @throws UsageError `ACT_UNKNOWN` */
function actNamed(given: string): ArchiveActName {
  const found = Object.entries(archiveActTexts).find(([name, texts]) => {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, kebab, texts['zh-CN']].includes(given);
  });
  if (found !== undefined) return found[0] as ArchiveActName;
  throw new UsageError('ACT_UNKNOWN', fillText(archiveTexts.actUnknown, { act: given }));
}

function checkLine({ state, code, message, remedy }: ReportedCheck): string {
  const next = remedy === '' ? '' : ` ${remedy}`;
  return `  ${MARKS[state]} ${code}: ${message}${next}`;
}
