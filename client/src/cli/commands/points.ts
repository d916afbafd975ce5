// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { pagesOf } from '../../sdk/pages.js';
import { issueTexts } from '../../texts/issue.js';
import { pointsTexts } from '../../texts/points.js';
import { readChoice } from '../choice.js';
import { defineCommand, flag, one, type CommandGroup } from '../command.js';
import { dataDir } from '../connection.js';
import { EXIT } from '../exit-codes.js';
import { listOptions, pageQuery } from '../list-options.js';
import { runOperator } from '../operator/run-operator.js';
import { answer } from '../output/answer.js';
import { writeList, type Column } from '../output/list.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];

const u = pointsTexts;

const factorSets = defineCommand({
  name: 'factor-sets',
  summary: u.factorSets,
  args: {},
  options: listOptions,
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = pageQuery(options, cursor);
      return dataOf(api.GET('/v1/factor-sets', { params: { query } }));
    });
    const columns: readonly Column<Schemas['FactorSet']>[] = [
      { heading: u.id, cell: ({ id }) => id },
      { heading: u.from, cell: ({ from }) => from },
      { heading: u.factorSetColumn, cell: ({ content }) => content.title },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const factorSet = defineCommand({
  name: 'factor-set',
  summary: u.factorSet,
  args: { id: one('ID', u.factorSetId) },
  options: {},
  async run(session, { id }) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/factor-sets/{id}', { params: { path: { id } } }));
    return shown(session, found);
  },
});

const appointments = defineCommand({
  name: 'appointments',
  summary: u.appointments,
  args: {},
  options: listOptions,
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = pageQuery(options, cursor);
      return dataOf(api.GET('/v1/appointments', { params: { query } }));
    });
    const columns: readonly Column<Schemas['Appointment']>[] = [
      { heading: u.body, cell: ({ body }) => body },
      { heading: u.unit, cell: ({ unit }) => unit },
      { heading: u.state, cell: ({ facts }) => facts.at(-1)?.state ?? '' },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const earnings = defineCommand({
  name: 'earnings',
  summary: u.earnings,
  args: {},
  options: { held: flag(u.held), ...listOptions },
  async run(session, _args, { held, ...options }) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const wanted = defined({ held: held ? ('WAITS' as const) : undefined });
      const query = { ...wanted, ...pageQuery(options, cursor) };
      return dataOf(api.GET('/v1/earnings', { params: { query } }));
    });
    const columns: readonly Column<Schemas['EarningDay']>[] = [
      { heading: u.id, cell: ({ id }) => id },
      { heading: u.cases, cell: ({ cases }) => String(cases.length) },
      { heading: u.grams, cell: ({ cases }) => cases.map(({ grams }) => grams).join('+') },
      { heading: u.factorSetColumn, cell: ({ factorSet: set }) => set },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const proof = defineCommand({
  name: 'proof',
  summary: u.proof,
  args: { id: one('CASE', u.caseId) },
  options: {},
  async run(session, { id }) {
    const { api } = await session.yulian();
    const params = { path: { id } };
    return shown(session, await dataOf(api.GET('/v1/earnings/cases/{id}', { params })));
  },
});

const review = defineCommand({
  name: 'review',
  summary: u.review,
  args: {
    day: one('DAY', u.day),
    case: one('CASE', u.caseId),
    state: one('STATE', u.reviewState),
  },
  options: { basis: one('CODE', issueTexts.basis), ...writeOptions },
  async run(session, { day: id, case: caseId, state: word }, options) {
    const header = writeHeaders(options);
    const state = readChoice(word, ['RELEASED', 'REJECTED'], 'STATE_UNKNOWN', u.stateUnknown);
    const [unit, person, day] = id.split('/');
    if (unit === undefined || person === undefined || day === undefined) {
      throw new UsageError('DAY_UNKNOWN', u.dayUnknown);
    }
    const body = { unit, person, day, case: caseId, state, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/earnings/reviews', { params: { header }, body })),
    );
    await answer(session, written, () => [
      session.t(u.reviewed, { state }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const pools = defineCommand({
  name: 'pools',
  summary: u.pools,
  args: {},
  options: listOptions,
  async run(session, _args, options) {
    const { api } = await session.yulian();
    const pages = pagesOf((cursor) => {
      const query = pageQuery(options, cursor);
      return dataOf(api.GET('/v1/pools', { params: { query } }));
    });
    const columns: readonly Column<Schemas['Pool']>[] = [
      { heading: u.id, cell: ({ id }) => id },
      { heading: u.state, cell: ({ facts }) => facts.at(-1)?.state ?? '' },
      { heading: u.grams, cell: ({ grams = '' }) => grams },
      { heading: u.factorSetColumn, cell: ({ factorSet: set }) => set },
    ];
    await writeList(session, pages, columns, options);
    return EXIT.passes;
  },
});

const pool = defineCommand({
  name: 'pool',
  summary: u.pool,
  args: { id: one('ID', u.poolId) },
  options: {},
  async run(session, { id }) {
    const { api } = await session.yulian();
    return shown(session, await dataOf(api.GET('/v1/pools/{id}', { params: { path: { id } } })));
  },
});

const openPool = defineCommand({
  name: 'open-pool',
  summary: u.open,
  args: {
    region: one('REGION', u.region),
    factorSet: one('SET', u.factorSetId),
    vintage: one('YEAR', u.vintage),
  },
  options: { basis: one('CODE', issueTexts.basis), ...writeOptions },
  async run(session, { region, factorSet: set, vintage: year }, options) {
    const header = writeHeaders(options);
    const vintage = Number(year);
    if (!Number.isInteger(vintage)) throw new UsageError('YEAR_UNKNOWN', u.vintageUnknown);
    const body = { region, factorSet: set, vintage, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/pools', { params: { header }, body })),
    );
    await answer(session, written, () => [
      session.t(u.opened, { id: written.pool.id }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const closePool = defineCommand({
  name: 'close-pool',
  summary: u.close,
  args: { id: one('ID', u.poolId) },
  options: { basis: one('CODE', issueTexts.basis), ...writeOptions },
  async run(session, { id }, options) {
    const header = writeHeaders(options);
    const params = { path: { id }, header };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/pools/{id}/closure', { params, body: { basis: options.basis } })),
    );
    const { grams = '0' } = written.pool;
    await answer(session, written, () => [
      session.t(u.closed, { id, grams }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

/** What cases saved, points and pools. */
export const pointsGroup: CommandGroup = {
  name: 'points',
  summary: u.group,
  commands: [
    ...[factorSets, factorSet, appointments, earnings, proof, review],
    ...[pools, pool, openPool, closePool],
  ],
};

/** Every gram of a batch, from a copy of a data folder. */
export const recomputeCommand = defineCommand({
  name: 'recompute',
  summary: u.recompute,
  details: u.recomputeDetails,
  examples: ['credits recompute pol_… --data-dir /copy/of/data'],
  args: { batch: one('BATCH', u.batch) },
  options: {},
  async run(session, { batch }) {
    const args = ['recompute', '--data', dataDir(session.globals), '--batch', batch];
    return runOperator(session, args, (value) => ({ value, lines: recomputed(session, value) }));
  },
});

async function shown(session: Session, found: unknown): Promise<typeof EXIT.passes> {
  await answer(session, found as object, () => JSON.stringify(found, null, 2).split('\n'));
  return EXIT.passes;
}

function recomputed(session: Session, value: Readonly<Record<string, unknown>>): string[] {
  const difference = value['difference'] as Readonly<Record<string, string>> | undefined;
  const totals = Object.fromEntries(
    ['cases', 'persons', 'grams', 'units', 'remainder'].map((name) => [name, String(value[name])]),
  );
  const first =
    difference === undefined ? session.t(u.equal, totals) : session.t(u.differs, difference);
  const count = Number(value['unopened']);
  return count === 0 ? [first] : [first, session.t(u.unopened, { count })];
}
