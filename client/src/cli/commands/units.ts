// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { unitsTexts } from '../../texts/units.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { enrolCommand } from '../units/enrol.js';
import { formCommand } from '../units/forms.js';
import { pauseCommand, proposalCommands } from '../units/proposals.js';

type Unit = components['schemas']['Unit'];
type Calendar = components['schemas']['Calendar'];

const COLUMNS: readonly Column<Unit>[] = [
  { heading: unitsTexts.code, cell: ({ uscc }) => uscc },
  { heading: unitsTexts.organisation, cell: ({ facts }) => facts.at(-1)?.mspId ?? '' },
  { heading: unitsTexts.regionColumn, cell: ({ facts }) => facts.at(-1)?.region ?? '' },
  { heading: unitsTexts.level, cell: ({ facts }) => facts.at(-1)?.level ?? '' },
  { heading: unitsTexts.stateColumn, cell: ({ facts }) => facts.at(-1)?.state ?? '' },
  { heading: unitsTexts.name, cell: ({ facts }) => facts.at(-1)?.name ?? '' },
];

const STATES = ['ACTIVE', 'MERGED', 'CLOSED'] as const;

const list = listCommand({
  name: 'list',
  summary: unitsTexts.list,
  options: {
    msp: optional('MSP', unitsTexts.mspId),
    region: optional('CODE', unitsTexts.region),
    state: optional('STATE', unitsTexts.state),
  },
  query(options) {
    const state = readOptionalChoice(
      options.state,
      STATES,
      'STATE_UNKNOWN',
      unitsTexts.stateUnknown,
    );
    return { mspId: options.msp, region: options.region, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/units', { params: { query } })),
  columns: COLUMNS,
});

const show = showCommand({
  name: 'show',
  summary: unitsTexts.show,
  args: { uscc: one('USCC', unitsTexts.uscc) },
  record: (api, { uscc }) => dataOf(api.GET('/v1/units/{uscc}', { params: { path: { uscc } } })),
  lines: (session, unit) => [unit.uscc, ...lifeLines(session, unit)],
});

const calendar = showCommand({
  name: 'calendar',
  summary: unitsTexts.calendar,
  args: { year: one('YEAR', unitsTexts.year) },
  record: (api, path) => dataOf(api.GET('/v1/calendars/{year}', { params: { path } })),
  lines: calendarLines,
});

export const unitsCommands: CommandGroup = {
  name: 'units',
  summary: unitsTexts.group,
  commands: [list, show, calendar, ...proposalCommands, formCommand, enrolCommand, pauseCommand],
};

function lifeLines({ t }: Session, { facts }: Unit): string[] {
  const u = unitsTexts;
  const headings = [
    u.since,
    u.stateColumn,
    u.organisation,
    u.regionColumn,
    u.level,
    u.kind,
    u.name,
    u.successor,
  ];
  const rows = facts.map((fact) => [
    beijingTime(fact.from),
    fact.state,
    fact.mspId,
    fact.region,
    fact.level,
    fact.kind,
    printable(fact.name),
    fact.successor ?? '',
  ]);
  return tableLines(
    headings.map((heading) => t(heading)),
    rows,
  );
}

/** As it holds now. */
function calendarLines({ t }: Session, { year, facts }: Calendar): string[] {
  const u = unitsTexts;
  const { daysOff, workdays, recordedAt, basis } = facts.at(-1) as Calendar['facts'][number];
  return [
    String(year),
    `  ${t(u.daysOff)}: ${daysOff.join(' ')}`,
    `  ${t(u.workdays)}: ${workdays.join(' ')}`,
    `  ${t(u.since)}: ${beijingTime(recordedAt)} (${basis})`,
  ];
}
