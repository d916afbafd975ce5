// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { myTexts as m } from '../../texts/my.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import { deferralColumns, factLines, said, toldOf } from '../my/told.js';
import { newId } from '../sharing/new-id.js';
import { showCommand } from '../show-command.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

const deferralArg = { id: one('DEFERRAL', m.deferral) };
const writes = { basis: one('CODE', m.basis), ...writeOptions };

const defer = defineCommand({
  name: 'make',
  summary: m.defer,
  examples: ['deferral make acs_… --until 2026-12-31 --basis XSSS-54'],
  args: { target: one('TARGET', m.target) },
  options: { until: one('TIME', m.until), id: optional('DEFERRAL', m.newDeferral), ...writes },
  async run(session, { target }, { until, basis, ...options }) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('dfr');
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/deferrals', { params, body: { id, target, until, basis } })),
    );
    return toldOf(session, written, written.deferral);
  },
});

const list = listCommand({
  name: 'list',
  summary: m.list,
  options: {
    provider: optional('USCC', m.provider),
    target: optional('TARGET', m.target),
  },
  query(options) {
    const { provider, target } = options;
    return { provider, target };
  },
  page: (api, query) => dataOf(api.GET('/v1/deferrals', { params: { query } })),
  columns: deferralColumns,
});

const show = showCommand({
  name: 'show',
  summary: m.one,
  args: deferralArg,
  record: (api, path) => dataOf(api.GET('/v1/deferrals/{id}', { params: { path } })),
  lines: (session, { id, state, facts }) => [
    session.t(m.told, { id, state: said(session, state) }),
    ...factLines(session, facts),
  ],
});

const extend = defineCommand({
  name: 'extend',
  summary: m.extend,
  args: deferralArg,
  options: { until: one('TIME', m.until), ...writes },
  async run(session, path, { until, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/deferrals/{id}/extension', { params, body: { until, basis } })),
    );
    return toldOf(session, written, written.deferral);
  },
});

const lift = defineCommand({
  name: 'lift',
  summary: m.lift,
  args: deferralArg,
  options: writes,
  async run(session, path, { basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/deferrals/{id}/lifting', { params, body: { basis } })),
    );
    return toldOf(session, written, written.deferral);
  },
});

/** `yulian deferral`. */
export const deferralCommands: CommandGroup = {
  name: 'deferral',
  summary: m.deferralGroup,
  commands: [defer, list, show, extend, lift],
};
