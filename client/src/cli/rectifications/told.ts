// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { rectificationTexts, rectificationWords } from '../../texts/rectifications.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { placeLine } from '../writes.js';

type Shown = components['schemas']['ShownRectification'];

const m = rectificationTexts;

/** A word of the API as people say it. */
export function said({ t }: Session, word: string): string {
  const known = ownMember(rectificationWords, word);
  return known === undefined ? word : t(known);
}

/** What a write has made of a rectification, and what was decided on the wrong fact. */
export async function toldOfRectification(
  session: Session,
  written: components['schemas']['WrittenRectification'],
): Promise<ExitCode> {
  const { id, state } = written.rectification;
  await answer(session, written, () => [
    session.t(m.told, { id, state: said(session, state) }),
    ...decidedLines(session, written),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** A rectification, what happened to it, and what was decided meanwhile. */
export async function rectificationLines(
  session: Session,
  shown: Shown,
  names: UnitNames,
): Promise<readonly string[]> {
  const { id, state, subject, fact, reason, right, unit, facts } = shown.rectification;
  const parts = [
    [m.stateColumn, said(session, state)],
    [m.recordColumn, subject.id],
    [m.factColumn, fact],
    [m.reasonColumn, said(session, reason)],
    ...(right === undefined ? [] : [[m.rightColumn, beijingTime(right)] as const]),
    [m.unitColumn, await names.of(unit)],
  ] as const;
  const headings = [m.atColumn, m.actColumn, m.roleColumn, m.basisColumn];
  const table = tableLines(
    headings.map((heading) => session.t(heading)),
    facts.map(({ act, recordedAt, basis, actor }) => [
      ...[beijingTime(recordedAt), said(session, act), actor.role, basis],
    ]),
  );
  return [
    id,
    ...parts.map(([heading, value]) => `  ${session.t(heading)}: ${printable(value)}`),
    ...table.map((line) => `  ${line}`),
    ...decidedLines(session, shown),
  ];
}

function decidedLines(session: Session, { decided }: Pick<Shown, 'decided'>): string[] {
  const { t } = session;
  const [from, to] = [beijingTime(decided.from), beijingTime(decided.to)];
  return [
    t(m.decided, { from, to, count: decided.data.length }),
    ...decided.data.map(({ kind, id, act, at, unit }) => {
      const values = { kind: said(session, kind), id, act, at: beijingTime(at), unit };
      return `  ${printable(t(m.decidedLine, values))}`;
    }),
    ...(decided.truncated ? [t(m.truncated)] : []),
    t(m.notListed),
  ];
}
