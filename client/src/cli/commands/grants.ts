// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { sharingTexts } from '../../texts/sharing.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { dutiesCommand } from '../sharing/duties.js';
import { grantActCommands } from '../sharing/grant-acts.js';
import { grantLines, said } from '../sharing/told.js';
import { whatIfCommand } from '../sharing/what-if.js';
import { UnitNames } from '../unit-names.js';

type Grant = components['schemas']['Grant'];

const list = defineCommand({
  name: 'list',
  summary: sharingTexts.listGrants,
  examples: ['grant list --holder 11999999TA0001027K'],
  args: {},
  options: {
    provider: optional('USCC', sharingTexts.provider),
    holder: optional('USCC', sharingTexts.holderFilter),
    item: optional('ITEM', sharingTexts.item),
    parent: optional('GRANT', sharingTexts.parent),
    request: optional('REQUEST', sharingTexts.request),
    recorded: optional('STATE', sharingTexts.recorded),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { provider, holder, item, parent, request } = options;
    const { choiceUnknown } = sharingTexts;
    const asked = options.recorded?.toUpperCase();
    const states = ['GIVEN', 'REVOKED'] as const;
    const recorded = readOptionalChoice(asked, states, 'STATE_UNKNOWN', choiceUnknown);
    const filters = defined({ provider, holder, item, parent, request, recorded });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/grants', { params: { query } }));
    });
    await writeList(session, pages, columnsOf(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: sharingTexts.showGrant,
  args: { id: one('GRANT', sharingTexts.grant) },
  options: {
    at: optional('TIME', sharingTexts.atPast),
    knownAt: optional('TIME', sharingTexts.knownAt),
  },
  async run(session, path, { at, knownAt }) {
    const yulian = await session.yulian();
    const params = { path, query: defined({ at, knownAt }) };
    const grant = await dataOf(yulian.api.GET('/v1/grants/{id}', { params }));
    const lines = session.json ? [] : await grantLines(session, grant, new UnitNames(yulian));
    await answer(session, grant, () => lines);
    return EXIT.passes;
  },
});

/** `yulian grant`. */
export const grantCommands: CommandGroup = {
  name: 'grant',
  summary: sharingTexts.grantGroup,
  commands: [list, show, ...grantActCommands, whatIfCommand, dutiesCommand],
};

function columnsOf(session: Session): readonly Column<Grant>[] {
  const m = sharingTexts;
  return [
    { heading: m.grantColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.itemColumn, cell: ({ item }) => item },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    { heading: m.holderColumn, cell: ({ holder }) => holder },
    { heading: m.untilColumn, cell: ({ facts }) => beijingTime(facts.at(-1)?.scope.until ?? '') },
  ];
}
