// SPDX-License-Identifier: Apache-2.0
import { RECORDED_SEAL_STATES } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { sealActTexts } from '../../texts/seal-words.js';
import { sealsTexts } from '../../texts/seals.js';
import { unitsTexts } from '../../texts/units.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import {
  closeReview,
  decideDispute,
  markCompromised,
  reportCompromise,
} from '../seals/compromises.js';
import {
  actOnSeal,
  applyForSeal,
  fileSeal,
  liftSealPause,
  makeSeal,
  pauseSeal,
} from '../seals/life.js';
import { sealLine, sealStateWord, wordOf } from '../seals/told.js';
import { settleUse, usesOfSeal, useSeal } from '../seals/uses.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';

type Seal = components['schemas']['Seal'];

const list = listCommand({
  name: 'list',
  summary: sealsTexts.list,
  options: {
    owner: optional('USCC', sealsTexts.owner),
    type: optional('CODE', sealsTexts.type),
    state: optional('STATE', sealsTexts.state),
    esId: optional('ID', sealsTexts.esId),
  },
  query(options) {
    const state = readOptionalChoice(
      options.state,
      RECORDED_SEAL_STATES,
      'STATE_UNKNOWN',
      sealsTexts.stateUnknown,
    );
    const { owner: ownerUnit, type: typeCode, esId } = options;
    return { ownerUnit, typeCode, state, esId };
  },
  page: (api, query) => dataOf(api.GET('/v1/seals', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: sealsTexts.show,
  args: { id: one('SEAL', sealsTexts.id) },
  options: {
    at: optional('TIME', sealsTexts.at),
    knownAt: optional('TIME|BLOCK', sealsTexts.knownAt),
  },
  record: (api, path, { at, knownAt }) =>
    dataOf(api.GET('/v1/seals/{id}', { params: { path, query: defined({ at, knownAt }) } })),
  lines: lifeLines,
});

export const sealsCommands: CommandGroup = {
  name: 'seal',
  summary: sealsTexts.group,
  commands: [
    list,
    show,
    applyForSeal,
    actOnSeal,
    makeSeal,
    fileSeal,
    pauseSeal,
    liftSealPause,
    useSeal,
    settleUse,
    usesOfSeal,
    reportCompromise,
    markCompromised,
    closeReview,
    decideDispute,
  ],
};

function columnsOf(session: Session): readonly Column<Seal>[] {
  return [
    { heading: unitsTexts.id, cell: ({ id }) => id },
    { heading: sealsTexts.esIdColumn, cell: ({ object }) => object?.esId ?? '' },
    { heading: sealsTexts.ownerColumn, cell: ({ ownerUnit }) => ownerUnit },
    { heading: unitsTexts.kind, cell: ({ sealKind }) => sealKind },
    {
      heading: unitsTexts.stateColumn,
      cell: ({ state }) => sealStateWord(session, state),
    },
  ];
}

function lifeLines(session: Session, seal: Seal): string[] {
  const { t } = session;
  const headings = [
    unitsTexts.since,
    sealsTexts.actColumn,
    unitsTexts.stateColumn,
    unitsTexts.basis,
    sealsTexts.byColumn,
  ].map((heading) => t(heading));
  const acts = seal.facts.map(({ from, act, state, basis, actor }) => ({
    from,
    cells: [wordOf(session, sealActTexts, act), sealStateWord(session, state), basis, actor.unit],
  }));
  const pauses = seal.pauses.map(({ from, kind, state, basis, actor }) => ({
    from,
    cells: [
      wordOf(session, sealActTexts, kind),
      wordOf(session, sealActTexts, state),
      basis,
      actor.unit,
    ],
  }));
  const rows = [...acts, ...pauses]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, cells }) => [beijingTime(from), ...cells]);
  return [sealLine(session, seal), ...tableLines(headings, rows)];
}
