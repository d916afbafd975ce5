// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { issueTexts } from '../../texts/issue.js';
import { issuersTexts, unitsTexts } from '../../texts/units.js';
import { readChoice } from '../choice.js';
import { defineCommand, flag, many, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { requireOption } from '../issue/content.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { tableLines } from '../output/table.js';
import { beijingTime, lastDay } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Issuer = components['schemas']['Issuer'];

const POWERS = [
  'issue',
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
  'approveSeal',
  'makeSeal',
  'provide',
  'enter',
] as const;

/** The type and the unit that an authority is about. */
const place = {
  typeCode: one('TYPE', issuersTexts.type),
  unit: one('UNIT', issuersTexts.unit),
};

const list = listCommand({
  name: 'list',
  summary: issuersTexts.list,
  options: {
    type: optional('CODE', issuersTexts.type),
    unit: optional('USCC', issuersTexts.unit),
  },
  query: ({ type: typeCode, unit }) => ({ typeCode, unit }),
  page: (api, query) => dataOf(api.GET('/v1/issuers', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: issuersTexts.show,
  args: place,
  record: (api, path) => dataOf(api.GET('/v1/issuers/{typeCode}/{unit}', { params: { path } })),
  lines: lifeLines,
});

const give = defineCommand({
  name: 'give',
  summary: issuersTexts.give,
  details: issuersTexts.giveDetails,
  examples: [
    'issuers give 11999999TA00000168001 11999999TA0001019Q --power issue --from 2026-01-01 --basis SF-2024-7',
  ],
  args: place,
  options: {
    power: many('POWER', issuersTexts.power),
    from: one('TIME', issuersTexts.from),
    until: optional('TIME', issuersTexts.until),
    replace: flag(issuersTexts.replace),
    basis: one('CODE', issueTexts.basis),
    ...writeOptions,
  },
  async run(session, path, { power, from, until, replace, basis, ...options }) {
    const header = writeHeaders(options);
    const powers = power.map((word) =>
      readChoice(word, POWERS, 'POWER_UNKNOWN', issuersTexts.powerUnknown),
    );
    requireOption('--power', powers[0]);
    const body = {
      powers,
      from,
      basis,
      ...defined({ until, ...(replace ? { replace: true as const } : {}) }),
    };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/issuers/{typeCode}/{unit}/powers', { params: { path, header }, body })),
    );
    await answer(session, written, () => [
      session.t(issuersTexts.given, { unit: path.unit, type: path.typeCode }),
      ...lostLines(session, written.issuer),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const withdraw = defineCommand({
  name: 'withdraw',
  summary: issuersTexts.withdraw,
  args: place,
  options: {
    from: one('TIME', issuersTexts.from),
    basis: one('CODE', issueTexts.basis),
    ...writeOptions,
  },
  async run(session, path, { from, basis, ...options }) {
    const header = writeHeaders(options);
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(
        api.POST('/v1/issuers/{typeCode}/{unit}/withdrawal', {
          params: { path, header },
          body: { from, basis },
        }),
      ),
    );
    await answer(session, written, () => [
      session.t(issuersTexts.withdrawn, { unit: path.unit, type: path.typeCode }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

export const issuersCommands: CommandGroup = {
  name: 'issuers',
  summary: issuersTexts.group,
  commands: [list, show, give, withdraw],
};

function columnsOf(session: Session): readonly Column<Issuer>[] {
  return [
    { heading: issuersTexts.typeColumn, cell: ({ typeCode }) => typeCode },
    { heading: issuersTexts.unitColumn, cell: ({ unit }) => unit },
    { heading: unitsTexts.since, cell: ({ facts }) => beijingTime(facts.at(-1)?.from ?? '') },
    {
      heading: issuersTexts.powers,
      cell: ({ facts }) => powersText(session, facts.at(-1)?.powers ?? []),
    },
  ];
}

function lifeLines(session: Session, { typeCode, unit, facts }: Issuer): string[] {
  const { t } = session;
  const headings = [
    unitsTexts.since,
    issuersTexts.untilColumn,
    issuersTexts.powers,
    unitsTexts.basis,
    unitsTexts.recordedAt,
  ].map((heading) => t(heading));
  const rows = facts.map((fact) => [
    beijingTime(fact.from),
    fact.until === undefined ? '' : lastDay(fact.until),
    powersText(session, fact.powers),
    fact.basis,
    beijingTime(fact.recordedAt),
  ]);
  return [`${typeCode} ${unit}`, ...tableLines(headings, rows)];
}

/** The powers that the fact recorded last took from the unit. */
function lostLines(session: Session, { facts }: Issuer): string[] {
  const [before, now] = [facts.at(-2), facts.at(-1)];
  if (before === undefined || now === undefined) return [];
  if ((before.until ?? '~') <= now.from) return [];
  const lost = before.powers.filter((power) => !now.powers.includes(power));
  return lost.length === 0
    ? []
    : [session.t(issuersTexts.lost, { powers: powersText(session, lost) })];
}

function powersText({ t }: Session, powers: readonly string[]): string {
  return powers.length === 0 ? t(issuersTexts.none) : powers.join(', ');
}
