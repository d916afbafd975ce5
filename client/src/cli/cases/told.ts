// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { casesTexts } from '../../texts/cases.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import type { UnitNames } from '../unit-names.js';
import { placeLine } from '../writes.js';
import { materialLines, procedureLines } from './item-content.js';
import { said } from './said.js';

type Schemas = components['schemas'];
type Case = Schemas['Case'];

/** What a write has made of a service item. */
export async function toldOfItem(
  session: Session,
  written: Schemas['WrittenServiceItem'],
): Promise<ExitCode> {
  const { id, state, facts } = written.item;
  const version = facts.at(-1)?.version ?? 0;
  await answer(session, written, () => [
    session.t(casesTexts.published, { id, state: said(session, state), version }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** What a write has made of a case. */
export async function toldOfCase(
  session: Session,
  written: Schemas['WrittenCase'],
): Promise<ExitCode> {
  const { id, state } = written.case;
  await answer(session, written, () => [
    session.t(casesTexts.told, { id, state: said(session, state) }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

/** A case, what is counted from it, its clock, and what happened to it. */
export async function caseLines(
  session: Session,
  { case: one, clock }: Schemas['CaseWithClock'],
  names: UnitNames,
): Promise<readonly string[]> {
  const { id, state, title, serviceItem, unit, parent } = one;
  const m = casesTexts;
  return [
    session.t(m.told, { id, state: said(session, state) }),
    `  ${session.t(m.itemColumn)}: ${serviceItem} ${printable(title)}`,
    `  ${session.t(m.unitColumn)}: ${printable(await names.of(unit))}`,
    ...(parent === undefined ? [] : [`  ${session.t(m.parentColumn)}: ${parent}`]),
    `  ${session.t(m.materialsLine, { ...one.materials })}`,
    ...materialLines(session, m.neededLine, one.checklist.needed),
    ...materialLines(session, m.heldLine, one.checklist.held),
    ...relationLines(session, one),
    ...materialLines(session, m.toFetchLine, one.checklist.toFetch),
    ...materialLines(session, m.toAskLine, one.checklist.toAsk),
    `  ${session.t(m.usedLine, usedOf(one))}`,
    `  ${session.t(m.clockLine, { clock: clockText(session, clock) })}`,
    ...grossLines(session, clock),
    ...procedureLines(session, m.stoppedByLine, one.procedures),
    ...(await factLines(session, one.facts, names)),
  ];
}

/** By whose data materials are held that are not about the applicant: as was declared. */
function relationLines(session: Session, { facts }: Case): readonly string[] {
  const answers = facts.flatMap(({ materials = [] }) => materials);
  const last = new Map(answers.map((answer) => [answer.code, answer]));
  return [...last.values()].flatMap((answer) => {
    if (answer.how !== 'HELD' || !('access' in answer.by)) return [];
    const { access, relation } = answer.by;
    if (relation === undefined) return [];
    const told = { code: answer.code, access, relation: said(session, relation) };
    return [`  ${printable(session.t(casesTexts.relationLine, told))}`];
  });
}

function usedOf({ used, baseline, baselineVersion: version }: Case) {
  const { visits, sheets } = used;
  const [baseVisits, baseSheets] = [baseline.visits.count, baseline.sheets.count];
  return { visits, sheets, baseVisits, baseSheets, version };
}

/** How the clock stands, in a few words. */
function clockText(session: Session, clock: Schemas['CaseClock']): string {
  const { state, due, days, used, missingYear } = clock;
  if (missingYear !== undefined)
    return session.t(casesTexts.clockNoCalendar, { year: missingYear });
  if (due === undefined) return said(session, state);
  const numbers = { used: used ?? 0, days: days ?? 0 };
  return session.t(casesTexts.clockDue, { state: said(session, state), due, ...numbers });
}

/** Gross days, where special procedures have stopped the clock. */
function grossLines(session: Session, { used, stopped }: Schemas['CaseClock']): readonly string[] {
  if (used === undefined || stopped === undefined || stopped === 0) return [];
  return [`    ${session.t(casesTexts.clockGross, { gross: used + stopped, stopped })}`];
}

async function factLines(
  session: Session,
  facts: Case['facts'],
  names: UnitNames,
): Promise<readonly string[]> {
  const m = casesTexts;
  const rows = await Promise.all(
    facts.map(async ({ act, recordedAt, basis, actor, step, procedure }) => [
      beijingTime(recordedAt),
      procedure === undefined ? said(session, act) : `${said(session, act)} ${procedure.code}`,
      printable(await names.of(actor.unit)),
      step === undefined ? '' : said(session, step.channel),
      basis,
    ]),
  );
  const headings = [m.atColumn, m.actColumn, m.byColumn, m.channelColumn, m.basisColumn];
  const lines = tableLines(
    headings.map((heading) => session.t(heading)),
    rows,
  );
  return lines.map((line) => `  ${line}`);
}
