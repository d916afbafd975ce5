// SPDX-License-Identifier: Apache-2.0
import { CASE_STATES } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { casesTexts } from '../../texts/cases.js';
import { caseActCommands } from '../cases/case-acts.js';
import { caseLines, said } from '../cases/told.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import type { Session } from '../session.js';
import { UnitNames } from '../unit-names.js';

type Case = components['schemas']['Case'];

const list = defineCommand({
  name: 'list',
  summary: casesTexts.listCases,
  examples: [
    'case list --unit 11999999TA0001019Q --state ACCEPTED',
    'case list --number 2026-0017',
  ],
  args: {},
  options: {
    unit: optional('USCC', casesTexts.unit),
    item: optional('ITEM', casesTexts.item),
    state: optional('STATE', casesTexts.state),
    coSigner: optional('USCC', casesTexts.coSigner),
    parent: optional('CASE', casesTexts.parentFilter),
    number: optional('NUMBER', casesTexts.number),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { unit, item: serviceItem, coSigner, parent, number } = options;
    const { choiceUnknown } = casesTexts;
    const asked = options.state?.toUpperCase();
    const state = readOptionalChoice(asked, CASE_STATES, 'STATE_UNKNOWN', choiceUnknown);
    const filters = defined({ unit, serviceItem, state, coSigner, parent, number });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/cases', { params: { query } }));
    });
    await writeList(session, pages, columnsOf(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: casesTexts.showCase,
  args: { id: one('CASE', casesTexts.case) },
  options: {},
  async run(session, path) {
    const yulian = await session.yulian();
    const found = await dataOf(yulian.api.GET('/v1/cases/{id}', { params: { path } }));
    const lines = session.json ? [] : await caseLines(session, found, new UnitNames(yulian));
    await answer(session, found, () => lines);
    return EXIT.passes;
  },
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
