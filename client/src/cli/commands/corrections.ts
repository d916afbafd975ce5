// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { correctionTexts } from '../../texts/corrections.js';
import { defineCommand, one, optional, type Command, type CommandGroup } from '../command.js';
import { correctionLines, said, toldOfCorrection } from '../corrections/told.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { listOptions, pageQuery } from '../list-options.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import type { Session } from '../session.js';
import { newId } from '../sharing/new-id.js';
import { UnitNames } from '../unit-names.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Correction = components['schemas']['Correction'];
type Held = components['schemas']['NewCorrection']['held'];

const m = correctionTexts;
const correctionArg = { id: one('CORRECTION', m.correction) };
const writes = { basis: one('CODE', m.basis), ...writeOptions };

const list = defineCommand({
  name: 'list',
  summary: m.list,
  examples: ['correction list --source 11999999TA0001019Q --state RAISED'],
  args: {},
  options: {
    raiser: optional('USCC', m.raiser),
    source: optional('USCC', m.source),
    element: optional('ELEMENT', m.element),
    access: optional('ACCESS', m.access),
    state: optional('STATE', m.state),
    ...listOptions,
  },
  async run(session, _args, options) {
    const { raiser, source, element, access } = options;
    const state = options.state?.toUpperCase() as Correction['state'] | undefined;
    const filters = defined({ raiser, source, element, access, state });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/corrections', { params: { query } }));
    });
    await writeList(session, pages, columnsOf(session), options);
    return EXIT.passes;
  },
});

const show = defineCommand({
  name: 'show',
  summary: m.show,
  args: correctionArg,
  options: {},
  async run(session, path) {
    const yulian = await session.yulian();
    const found = await dataOf(yulian.api.GET('/v1/corrections/{id}', { params: { path } }));
    const lines = session.json ? [] : await correctionLines(session, found, new UnitNames(yulian));
    await answer(session, found, () => lines);
    return EXIT.passes;
  },
});

const raise = defineCommand({
  name: 'raise',
  summary: m.raise,
  details: m.raiseDetails,
  examples: ['correction raise LEGAL_PERSON.name acs_… --held 示例有限公司 --basis ZWSJ-36'],
  args: { element: one('ELEMENT', m.element), access: one('ACCESS', m.access) },
  options: {
    held: optional('VALUE', m.held),
    file: optional('FILE', m.heldFile),
    id: optional('CORRECTION', m.newCorrection),
    ...writes,
  },
  async run(session, { element, access }, { held: given, file, basis, ...options }) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('cor');
    const held = given ?? (await heldIn(file));
    const body = { id, element, access, held, basis };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/corrections', { params, body })),
    );
    return toldOfCorrection(session, written);
  },
});

/** @throws UsageError `HELD_MISSING` */
async function heldIn(file: string | undefined): Promise<Held> {
  if (file === undefined) throw new UsageError('HELD_MISSING', m.heldMissing);
  const { held } = await readJsonObject(file);
  return held as Held;
}

function actCommand(act: 'withdraw' | 'uphold'): Command {
  return defineCommand({
    name: act,
    summary: m[act],
    args: correctionArg,
    options: writes,
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/corrections/{id}/acts', { params, body: { act, basis } })),
      );
      return toldOfCorrection(session, written);
    },
  });
}

const correct = defineCommand({
  name: 'correct',
  summary: m.correct,
  details: m.correctDetails,
  args: { ...correctionArg, record: one('LICENCE', m.record) },
  options: writes,
  async run(session, { id, record }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/corrections/{id}/replacements', { params, body: { record, basis } })),
    );
    return toldOfCorrection(session, written);
  },
});

const announce = defineCommand({
  name: 'announce',
  summary: m.announce,
  args: correctionArg,
  options: writes,
  async run(session, path, { basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/corrections/{id}/announcements', { params, body: { basis } })),
    );
    await answer(session, written, () => [
      session.t(m.announced, { count: written.notices.length }),
      ...written.notices.map(({ access, requester }) => `  ${access} ${requester}`),
    ]);
    return EXIT.passes;
  },
});

const notices = defineCommand({
  name: 'notices',
  summary: m.notices,
  args: {},
  options: { access: optional('ACCESS', m.access), ...listOptions },
  async run(session, _args, options) {
    const filters = defined({ access: options.access });
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = { ...filters, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/correction-notices', { params: { query } }));
    });
    const columns: readonly Column<components['schemas']['CorrectionNotice']>[] = [
      { heading: m.accessColumn, cell: ({ access }) => access },
      { heading: m.fieldColumn, cell: ({ field }) => field },
      { heading: m.providerColumn, cell: ({ provider }) => provider },
      { heading: m.recordColumn, cell: ({ opened }) => opened?.record ?? '' },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

/** `yulian correction`. */
export const correctionCommands: CommandGroup = {
  name: 'correction',
  summary: m.group,
  commands: [
    ...[list, show, raise, actCommand('withdraw'), actCommand('uphold'), correct, announce],
    notices,
  ],
};

function columnsOf(session: Session): readonly Column<Correction>[] {
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.elementColumn, cell: ({ element }) => element },
    { heading: m.raiserColumn, cell: ({ raiser }) => raiser },
    { heading: m.sourceColumn, cell: ({ source }) => source },
  ];
}
