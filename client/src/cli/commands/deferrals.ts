// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { myTexts as m } from '../../texts/my.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { deferralColumns, factLines, said, toldOf } from '../my/told.js';
import { answer } from '../output/answer.js';
import { writeList } from '../output/list.js';
import { newId } from '../sharing/new-id.js';
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

const list = defineCommand({
  name: 'list',
  summary: m.list,
  args: {},
  options: {
    provider: optional('USCC', m.provider),
    target: optional('TARGET', m.target),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { provider, target } = options;
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...defined({ provider, target }), ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/deferrals', { params: { query } }));
    });
    await writeList(session, pages, deferralColumns(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: m.one,
  args: deferralArg,
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/deferrals/{id}', { params: { path } }));
    const { id, state, facts } = found;
    await answer(session, found, () => [
      session.t(m.told, { id, state: said(session, state) }),
      ...factLines(session, facts),
    ]);
    return EXIT.passes;
  },
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
