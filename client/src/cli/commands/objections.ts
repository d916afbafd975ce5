// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { myTexts as m } from '../../texts/my.js';
import { defineCommand, one, optional, type Command, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import { factLines, objectionColumns, said, toldOf } from '../my/told.js';
import { showCommand } from '../show-command.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

const objectionArg = { id: one('OBJECTION', m.objection) };

const list = listCommand({
  name: 'list',
  summary: m.list,
  examples: ['objection list --state open'],
  options: {
    provider: optional('USCC', m.provider),
    access: optional('ACCESS', m.access),
    state: optional('STATE', m.state),
  },
  query(options) {
    const { provider, access } = options;
    return { provider, access, state: options.state?.toUpperCase() };
  },
  page: (api, query) => dataOf(api.GET('/v1/objections', { params: { query } })),
  columns: objectionColumns,
});

const show = showCommand({
  name: 'show',
  summary: m.one,
  args: objectionArg,
  record: (api, path) => dataOf(api.GET('/v1/objections/{id}', { params: { path } })),
  lines(session, found) {
    const { objection, clock } = found;
    const due = clock.due ?? '';
    return [
      session.t(m.told, { id: objection.id, state: said(session, objection.state) }),
      ...factLines(session, objection.facts),
      session.t(m.clock, { state: said(session, clock.state), due }),
    ];
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
