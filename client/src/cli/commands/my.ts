// SPDX-License-Identifier: Apache-2.0
import { OBJECTION_REASONS } from '@yulian/proofs';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { licenceTexts } from '../../texts/licence.js';
import { myTexts as m } from '../../texts/my.js';
import { readChoice } from '../choice.js';
import { defineCommand, many, one, optional, type Command, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { licenceFileCommand } from '../issue/licence-file.js';
import { ownLicenceLines, valueLines } from '../issue/licence-lines.js';
import { pageQuery } from '../list-options.js';
import { pointsLines } from '../my/points.js';
import { showableLines, toldOf, usesLines } from '../my/told.js';
import { answer } from '../output/answer.js';
import { beijingTime } from '../output/times.js';
import { showCommand } from '../show-command.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

const uses = defineCommand({
  name: 'uses',
  summary: m.uses,
  details: m.usesDetails,
  examples: ['my uses --session-file session.txt --server https://gateway.example'],
  args: {},
  options: { limit: optional('N', m.limit), after: optional('ACCESS', m.after) },
  async run(session, _args, { limit, after }) {
    const { api } = await session.yulian();
    const page = pageQuery({ limit, after: undefined, all: false }, undefined);
    const query = defined({ limit: page.limit, startingAfter: after });
    const found = await dataOf(api.GET('/v1/my/uses', { params: { query } }));
    await answer(session, found, () => usesLines(session, found));
    return EXIT.passes;
  },
});

const showables = showCommand({
  name: 'showables',
  summary: m.showables,
  record: (api) => dataOf(api.GET('/v1/my/showables')),
  lines: showableLines,
});

const points = showCommand({
  name: 'points',
  summary: m.points,
  examples: ['my points --session-file session.txt'],
  record: (api) => dataOf(api.GET('/v1/my/points')),
  lines: pointsLines,
});

const licences = showCommand({
  name: 'licences',
  summary: licenceTexts.myList,
  record: (api) => dataOf(api.GET('/v1/my/licences')),
  lines: ownLicenceLines,
});

const values = showCommand({
  name: 'values',
  summary: licenceTexts.myValues,
  args: { id: one('LICENCE', m.licence) },
  record: (api, path) => dataOf(api.GET('/v1/my/licences/{id}/values', { params: { path } })),
  lines: valueLines,
});

const file = licenceFileCommand('/v1/my/licences/{id}/file', { summary: licenceTexts.myFile });

const show = defineCommand({
  name: 'show',
  summary: m.show,
  examples: ['my show 1.2.156.3005.2.… --item 5001… --field /ZZMC --session-file session.txt'],
  args: { licence: one('LICENCE', m.licence) },
  options: {
    item: one('ITEM', m.item),
    field: many('PATH', m.field),
    requester: optional('USCC', m.requester),
    ...writeOptions,
  },
  async run(session, { licence }, { item, field, requester, ...options }) {
    const params = { header: writeHeaders(options) };
    const body = { licence, item, fields: [...field], ...defined({ requester }) };
    const { api } = await session.yulian();
    const shown = await unsettled({}, () => dataOf(api.POST('/v1/my/showings', { params, body })));
    const until = beijingTime(shown.expiresAt);
    await answer(session, shown, () => [
      session.t(m.code, { code: shown.code ?? '', until }),
      placeLine(session, shown.transaction),
    ]);
    return EXIT.passes;
  },
});

const withdraw = defineCommand({
  name: 'withdraw',
  summary: m.withdraw,
  args: { id: one('SHOWING', m.showing) },
  options: writeOptions,
  async run(session, path, options) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/my/showings/{id}/withdrawal', { params, body: {} })),
    );
    return toldOf(session, written, written);
  },
});

const object = defineCommand({
  name: 'object',
  summary: m.object,
  examples: ['my object acs_… --reason other-purpose --session-file session.txt'],
  args: { access: one('ACCESS', m.access) },
  options: { reason: one('REASON', m.reason), ...writeOptions },
  async run(session, { access }, { reason: given, ...options }) {
    const word = given.toUpperCase().replaceAll('-', '_');
    const reason = readChoice(word, OBJECTION_REASONS, 'REASON_UNKNOWN', m.reasonUnknown);
    const params = { header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/my/objections', { params, body: { access, reason } })),
    );
    return toldOf(session, written, written.objection);
  },
});

function objectionCommand(
  name: string,
  act: 'withdraw' | 'escalate',
  summary: Command['summary'],
): Command {
  return defineCommand({
    ...{ name, summary, args: { id: one('OBJECTION', m.objection) }, options: writeOptions },
    async run(session, path, options) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/my/objections/{id}/acts', { params, body: { act } })),
      );
      return toldOf(session, written, written.objection);
    },
  });
}

/** `yulian my`. */
export const myCommands: CommandGroup = {
  name: 'my',
  summary: m.group,
  commands: [
    ...[uses, licences, values, file, showables, points, show, withdraw, object],
    objectionCommand('withdraw-objection', 'withdraw', m.withdrawObjection),
    objectionCommand('escalate', 'escalate', m.escalate),
  ],
};
