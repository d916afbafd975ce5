// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { sharingTexts } from '../../texts/sharing.js';
import { one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { requestActCommands } from '../sharing/request-acts.js';
import { requestLines, said } from '../sharing/told.js';

type Request = components['schemas']['Request'];

const list = listCommand({
  name: 'list',
  summary: sharingTexts.listRequests,
  examples: ['request list --provider 11999999TA0001019Q --state SENT'],
  options: {
    requester: optional('USCC', sharingTexts.requester),
    provider: optional('USCC', sharingTexts.provider),
    item: optional('ITEM', sharingTexts.item),
    state: optional('STATE', sharingTexts.requestState),
  },
  query(options) {
    const { requester, provider, item } = options;
    const state = options.state?.toUpperCase();
    return { requester, provider, item, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/requests', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: sharingTexts.showRequest,
  args: { id: one('REQUEST', sharingTexts.request) },
  record: (api, path) => dataOf(api.GET('/v1/requests/{id}', { params: { path } })),
  lines: requestLines,
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
