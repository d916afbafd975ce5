// SPDX-License-Identifier: Apache-2.0
import { isJsonObject } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { correctionTexts } from '../../texts/corrections.js';
import { defineCommand, one, optional, type Command, type CommandGroup } from '../command.js';
import { correctionLines, said, toldOfCorrection } from '../corrections/told.js';
import { EXIT } from '../exit-codes.js';
import { readJsonFile } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { newId } from '../sharing/new-id.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Correction = components['schemas']['Correction'];
type Held = components['schemas']['NewCorrection']['held'];

const m = correctionTexts;
const correctionArg = { id: one('CORRECTION', m.correction) };
const writes = { basis: one('CODE', m.basis), ...writeOptions };

const list = listCommand({
  name: 'list',
  summary: m.list,
  examples: ['correction list --source 11999999TA0001019Q --state RAISED'],
  options: {
    raiser: optional('USCC', m.raiser),
    source: optional('USCC', m.source),
    element: optional('ELEMENT', m.element),
    access: optional('ACCESS', m.access),
    state: optional('STATE', m.state),
  },
  query(options) {
    const { raiser, source, element, access } = options;
    const state = options.state?.toUpperCase() as Correction['state'] | undefined;
    return { raiser, source, element, access, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/corrections', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: m.show,
  args: correctionArg,
  record: (api, path) => dataOf(api.GET('/v1/corrections/{id}', { params: { path } })),
  lines: correctionLines,
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
  const read = await readJsonFile(file);
  const held = isJsonObject(read) ? read['held'] : read;
  if (typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean')
    return held;
  throw new UsageError('HELD_MISSING', m.heldInvalid);
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

const notices = listCommand({
  name: 'notices',
  summary: m.notices,
  options: { access: optional('ACCESS', m.access) },
  query: ({ access }) => ({ access }),
  page: (api, query) => dataOf(api.GET('/v1/correction-notices', { params: { query } })),
  columns: [
    { heading: m.accessColumn, cell: ({ access }) => access },
    { heading: m.fieldColumn, cell: ({ field }) => field },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    { heading: m.recordColumn, cell: ({ opened }) => opened?.record ?? '' },
  ],
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
