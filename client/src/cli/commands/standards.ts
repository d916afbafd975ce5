// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { standardsTexts } from '../../texts/standards.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { readVersion, standardLines, versionLines } from '../standards/show-standard.js';
import { diffCommand } from '../standards/diff-command.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Standard = components['schemas']['Standard'];
const KINDS = ['collection', 'on-chain'] as const;
type StandardBody = components['schemas']['StandardVersion'];

const list = listCommand({
  name: 'list',
  summary: standardsTexts.list,
  options: {
    type: optional('CODE', standardsTexts.type),
    kind: optional('KIND', standardsTexts.kind),
  },
  query(options) {
    const kind = readOptionalChoice(
      options.kind,
      KINDS,
      'KIND_UNKNOWN',
      standardsTexts.kindUnknown,
    );
    return { typeCode: options.type, kind };
  },
  page: (api, query) => dataOf(api.GET('/v1/standards', { params: { query } })),
  columns: columnsOf,
});

const show = defineCommand({
  name: 'show',
  summary: standardsTexts.show,
  examples: [
    'standards show CS-11999999TA00000168001',
    'standards show CS-11999999TA00000168001 --version 2',
  ],
  args: { id: one('ID', standardsTexts.id) },
  options: { version: optional('N', standardsTexts.version) },
  async run(session, { id }, options) {
    const { api } = await session.yulian();
    if (options.version !== undefined) {
      const path = { id, version: readVersion(options.version) };
      const found = await dataOf(
        api.GET('/v1/standards/{id}/versions/{version}', { params: { path } }),
      );
      await answer(session, found, () => versionLines(found));
      return EXIT.passes;
    }
    const found = await dataOf(api.GET('/v1/standards/{id}', { params: { path: { id } } }));
    await answer(session, found, () => standardLines(session, found));
    return EXIT.passes;
  },
});

const publish = defineCommand({
  name: 'publish',
  summary: standardsTexts.publish,
  details: standardsTexts.publishDetails,
  args: { file: one('FILE', standardsTexts.file) },
  options: writeOptions,
  async run(session, { file }, options) {
    const header = writeHeaders(options);
    const body = (await readJsonObject(file)) as unknown as StandardBody;
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/standards', { params: { header }, body })),
    );
    const { id, version } = written.standard;
    await answer(session, written, () => [
      session.t(standardsTexts.published, { id, version }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

export const standardsCommands: CommandGroup = {
  name: 'standards',
  summary: standardsTexts.group,
  commands: [list, show, publish, diffCommand],
};

function columnsOf({ t }: Session): readonly Column<Standard>[] {
  const s = standardsTexts;
  return [
    { heading: s.idColumn, cell: ({ id }) => id },
    {
      heading: s.kindColumn,
      cell: ({ kind }) => t(kind === 'collection' ? s.kinds : s.kindsOnChain),
    },
    { heading: s.versions, cell: ({ facts }) => String(facts.length) },
    { heading: s.effectiveFrom, cell: ({ facts }) => beijingTime(facts.at(-1)?.from ?? '') },
    { heading: s.publisher, cell: ({ publisher }) => publisher },
    { heading: s.title, cell: ({ facts }) => facts.at(-1)?.title ?? '' },
  ];
}
