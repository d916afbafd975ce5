// SPDX-License-Identifier: Apache-2.0
import { CASE_STATES } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { casesTexts } from '../../texts/cases.js';
import { caseActCommands } from '../cases/case-acts.js';
import { said } from '../cases/said.js';
import { caseLines } from '../cases/told.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';

type Case = components['schemas']['Case'];

const list = listCommand({
  name: 'list',
  summary: casesTexts.listCases,
  examples: [
    'case list --unit 11999999TA0001019Q --state ACCEPTED',
    'case list --number 2026-0017',
  ],
  options: {
    unit: optional('USCC', casesTexts.unit),
    item: optional('ITEM', casesTexts.item),
    state: optional('STATE', casesTexts.state),
    coSigner: optional('USCC', casesTexts.coSigner),
    parent: optional('CASE', casesTexts.parentFilter),
    number: optional('NUMBER', casesTexts.number),
  },
  query(options) {
    const { unit, item: serviceItem, coSigner, parent, number } = options;
    const { choiceUnknown } = casesTexts;
    const asked = options.state?.toUpperCase();
    const state = readOptionalChoice(asked, CASE_STATES, 'STATE_UNKNOWN', choiceUnknown);
    return { unit, serviceItem, state, coSigner, parent, number };
  },
  page: (api, query) => dataOf(api.GET('/v1/cases', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: casesTexts.showCase,
  args: { id: one('CASE', casesTexts.case) },
  record: (api, path) => dataOf(api.GET('/v1/cases/{id}', { params: { path } })),
  lines: caseLines,
});

/** `yulian case`. */
export const caseCommands: CommandGroup = {
  name: 'case',
  summary: casesTexts.caseGroup,
  commands: [list, show, ...caseActCommands],
};

function columnsOf(session: Session): readonly Column<Case>[] {
  const m = casesTexts;
  return [
    { heading: m.caseColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.titleColumn, cell: ({ title }) => title },
    { heading: m.unitColumn, cell: ({ unit }) => unit },
    { heading: m.parentColumn, cell: ({ parent }) => parent ?? '' },
  ];
}
