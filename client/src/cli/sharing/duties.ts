// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { sharingTexts } from '../../texts/sharing.js';
import { flag, optional } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { clockText, said } from './told.js';

type Entry = components['schemas']['UserDutyEntry'];

/** `yulian grant duties`: that of providers is `yulian catalogue duties`. */
export const dutiesCommand = listCommand({
  name: 'duties',
  summary: sharingTexts.duties,
  examples: ['grant duties --user 11999999TA0001027K', 'grant duties --overdue'],
  options: {
    user: optional('USCC', sharingTexts.user),
    provider: optional('USCC', sharingTexts.provider),
    overdue: flag(sharingTexts.overdue),
    at: optional('TIME', sharingTexts.at),
  },
  query(options) {
    const { user, provider, at } = options;
    return { user, provider, at, overdue: options.overdue || undefined };
  },
  page: (api, query) => dataOf(api.GET('/v1/user-duties', { params: { query } })),
  columns: columnsOf,
});

function columnsOf(session: Session): readonly Column<Entry>[] {
  const m = sharingTexts;
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.userColumn, cell: ({ user }) => user },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    { heading: m.itemColumn, cell: ({ item }) => item },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.clockColumn, cell: ({ clock }) => clockText(session, clock) },
    { heading: m.untilColumn, cell: ({ duties }) => endOf(duties) },
    { heading: m.dutiesColumn, cell: (entry) => owedBy(session, entry) },
  ];
}

function endOf(duties: Entry['duties']): string {
  const use = duties.find(({ duty }) => duty === 'USE_WITHIN_SCOPE');
  return use !== undefined && 'until' in use ? beijingTime(use.until) : '';
}

function owedBy(session: Session, { duties }: Entry): string {
  return duties
    .map((one) => {
      const missing = 'missing' in one ? one.missing.join(' ') : '';
      const what = `${said(session, one.duty)} ${missing}`.trim();
      return session.t(sharingTexts.withBasis, { what, basis: one.basis });
    })
    .join(', ');
}
