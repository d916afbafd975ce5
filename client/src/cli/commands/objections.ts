// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { myTexts as m } from '../../texts/my.js';
import { defineCommand, one, optional, type Command, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { factLines, objectionColumns, said, toldOf } from '../my/told.js';
import { answer } from '../output/answer.js';
import { writeList } from '../output/list.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

const objectionArg = { id: one('OBJECTION', m.objection) };

const list = defineCommand({
  name: 'list',
  summary: m.list,
  examples: ['objection list --state open'],
  args: {},
  options: {
    provider: optional('USCC', m.provider),
    access: optional('ACCESS', m.access),
    state: optional('STATE', m.state),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { provider, access } = options;
    const filters = defined({ provider, access, state: options.state?.toUpperCase() });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/objections', { params: { query } }));
    });
    await writeList(session, pages, objectionColumns(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: m.one,
  args: objectionArg,
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/objections/{id}', { params: { path } }));
    const { objection, clock } = found;
    const due = clock.due ?? '';
    await answer(session, found, () => [
      session.t(m.told, { id: objection.id, state: said(session, objection.state) }),
      ...factLines(session, objection.facts),
      session.t(m.clock, { state: said(session, clock.state), due }),
    ]);
    return EXIT.passes;
  },
});

function answerCommand(act: 'accept' | 'uphold'): Command {
  return defineCommand({
    name: act,
    summary: m[act],
    args: objectionArg,
    options: { basis: one('CODE', m.basis), ...writeOptions },
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/objections/{id}/answers', { params, body: { act, basis } })),
      );
      return toldOf(session, written, written.objection);
    },
  });
}

/** `yulian objection`. */
export const objectionCommands: CommandGroup = {
  name: 'objection',
  summary: m.objectionGroup,
  commands: [list, show, answerCommand('accept'), answerCommand('uphold')],
};
