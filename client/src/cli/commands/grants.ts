// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { sharingTexts } from '../../texts/sharing.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { dutiesCommand } from '../sharing/duties.js';
import { grantActCommands } from '../sharing/grant-acts.js';
import { grantLines, said } from '../sharing/told.js';
import { whatIfCommand } from '../sharing/what-if.js';

type Grant = components['schemas']['Grant'];

const list = listCommand({
  name: 'list',
  summary: sharingTexts.listGrants,
  examples: ['grant list --holder 11999999TA0001027K'],
  options: {
    provider: optional('USCC', sharingTexts.provider),
    holder: optional('USCC', sharingTexts.holderFilter),
    item: optional('ITEM', sharingTexts.item),
    parent: optional('GRANT', sharingTexts.parent),
    request: optional('REQUEST', sharingTexts.request),
    recorded: optional('STATE', sharingTexts.recorded),
  },
  query(options) {
    const { provider, holder, item, parent, request } = options;
    const { choiceUnknown } = sharingTexts;
    const asked = options.recorded?.toUpperCase();
    const states = ['GIVEN', 'REVOKED'] as const;
    const recorded = readOptionalChoice(asked, states, 'STATE_UNKNOWN', choiceUnknown);
    return { provider, holder, item, parent, request, recorded };
  },
  page: (api, query) => dataOf(api.GET('/v1/grants', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: sharingTexts.showGrant,
  args: { id: one('GRANT', sharingTexts.grant) },
  options: {
    at: optional('TIME', sharingTexts.atPast),
    knownAt: optional('TIME|BLOCK', sharingTexts.knownAt),
  },
  record: (api, path, { at, knownAt }) =>
    dataOf(api.GET('/v1/grants/{id}', { params: { path, query: defined({ at, knownAt }) } })),
  lines: grantLines,
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
