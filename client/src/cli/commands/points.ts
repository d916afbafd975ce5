// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { dataOf } from '../../sdk/client.js';
import { issueTexts } from '../../texts/issue.js';
import { pointsTexts } from '../../texts/points.js';
import { readChoice } from '../choice.js';
import { defineCommand, flag, one, type CommandGroup } from '../command.js';
import { dataDir } from '../connection.js';
import { EXIT } from '../exit-codes.js';
import { listCommand } from '../list-command.js';
import { runOperator } from '../operator/run-operator.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { jsonLines, showCommand } from '../show-command.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

const u = pointsTexts;

const factorSets = listCommand({
  name: 'factor-sets',
  summary: u.factorSets,
  page: (api, query) => dataOf(api.GET('/v1/factor-sets', { params: { query } })),
  columns: [
    { heading: u.id, cell: ({ id }) => id },
    { heading: u.from, cell: ({ from }) => from },
    { heading: u.factorSetColumn, cell: ({ content }) => content.title },
  ],
});

const factorSet = showCommand({
  name: 'factor-set',
  summary: u.factorSet,
  args: { id: one('ID', u.factorSetId) },
  record: (api, { id }) => dataOf(api.GET('/v1/factor-sets/{id}', { params: { path: { id } } })),
  lines: jsonLines,
});

const appointments = listCommand({
  name: 'appointments',
  summary: u.appointments,
  page: (api, query) => dataOf(api.GET('/v1/appointments', { params: { query } })),
  columns: [
    { heading: u.body, cell: ({ body }) => body },
    { heading: u.unit, cell: ({ unit }) => unit },
    { heading: u.state, cell: ({ facts }) => facts.at(-1)?.state ?? '' },
  ],
});

const earnings = listCommand({
  name: 'earnings',
  summary: u.earnings,
  options: { held: flag(u.held) },
  query: ({ held }) => ({ held: held ? ('WAITS' as const) : undefined }),
  page: (api, query) => dataOf(api.GET('/v1/earnings', { params: { query } })),
  columns: [
    { heading: u.id, cell: ({ id }) => id },
    { heading: u.cases, cell: ({ cases }) => String(cases.length) },
    { heading: u.grams, cell: ({ cases }) => cases.map(({ grams }) => grams).join('+') },
    { heading: u.factorSetColumn, cell: ({ factorSet: set }) => set },
  ],
});

const proof = showCommand({
  name: 'proof',
  summary: u.proof,
  args: { id: one('CASE', u.caseId) },
  record: (api, { id }) => dataOf(api.GET('/v1/earnings/cases/{id}', { params: { path: { id } } })),
  lines: jsonLines,
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

const pools = listCommand({
  name: 'pools',
  summary: u.pools,
  page: (api, query) => dataOf(api.GET('/v1/pools', { params: { query } })),
  columns: [
    { heading: u.id, cell: ({ id }) => id },
    { heading: u.state, cell: ({ facts }) => facts.at(-1)?.state ?? '' },
    { heading: u.grams, cell: ({ grams = '' }) => grams },
    { heading: u.factorSetColumn, cell: ({ factorSet: set }) => set },
  ],
});

const pool = showCommand({
  name: 'pool',
  summary: u.pool,
  args: { id: one('ID', u.poolId) },
  record: (api, { id }) => dataOf(api.GET('/v1/pools/{id}', { params: { path: { id } } })),
  lines: jsonLines,
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

/** The first gram that is derived otherwise. */
type Difference = Readonly<Record<'code' | 'id' | 'expected' | 'found', string>>;

function recomputed(session: Session, value: Readonly<Record<string, unknown>>): string[] {
  const difference = value['difference'] as Difference | undefined;
  const said = (name: string): string => String(ownMember(value, name));
  const totals = {
    ...{ cases: said('cases'), persons: said('persons'), grams: said('grams') },
    ...{ units: said('units'), remainder: said('remainder') },
  };
  const first =
    difference === undefined ? session.t(u.equal, totals) : session.t(u.differs, difference);
  const count = Number(value['unopened']);
  return count === 0 ? [first] : [first, session.t(u.unopened, { count })];
}
