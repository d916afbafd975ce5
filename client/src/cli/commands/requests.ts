// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { sharingTexts } from '../../texts/sharing.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { requestActCommands } from '../sharing/request-acts.js';
import { requestLines, said } from '../sharing/told.js';
import { UnitNames } from '../unit-names.js';

type Request = components['schemas']['Request'];

const list = defineCommand({
  name: 'list',
  summary: sharingTexts.listRequests,
  examples: ['request list --provider 11999999TA0001019Q --state SENT'],
  args: {},
  options: {
    requester: optional('USCC', sharingTexts.requester),
    provider: optional('USCC', sharingTexts.provider),
    item: optional('ITEM', sharingTexts.item),
    state: optional('STATE', sharingTexts.requestState),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { requester, provider, item } = options;
    const state = options.state?.toUpperCase();
    const filters = defined({ requester, provider, item, state });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/requests', { params: { query } }));
    });
    await writeList(session, pages, columnsOf(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: sharingTexts.showRequest,
  args: { id: one('REQUEST', sharingTexts.request) },
  options: {},
  async run(session, path) {
    const yulian = await session.yulian();
    const found = await dataOf(yulian.api.GET('/v1/requests/{id}', { params: { path } }));
    const lines = session.json ? [] : await requestLines(session, found, new UnitNames(yulian));
    await answer(session, found, () => lines);
    return EXIT.passes;
  },
});

/** `yulian request`. */
export const requestCommands: CommandGroup = {
  name: 'request',
  summary: sharingTexts.requestGroup,
  commands: [list, show, ...requestActCommands],
};

function columnsOf(session: Session): readonly Column<Request>[] {
  const m = sharingTexts;
  return [
    { heading: m.requestColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.itemColumn, cell: ({ item }) => item },
    { heading: m.requesterColumn, cell: ({ requester }) => requester },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    { heading: m.untilColumn, cell: ({ content }) => beijingTime(content.scope.until) },
  ];
}
