// SPDX-License-Identifier: Apache-2.0
import { basisCode, licenceIdentifier, sealId } from '@yulian/chaincode/schemas';
import { defined, type ImpressionRange, type SealReview, type SealRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { orUnknown } from '../exactly-once/or-unknown.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall, placeView, resultOf } from '../ledger-queries/contract-call.js';
import { rangeView, reviewView, type ImpressionRangeView } from '../seals/seal-view.js';
import { readSealedFile, type SealedFileSources } from '../seals/sealed-document.js';
import type { Services } from '../services.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { impressionsPage, settledRange, takenNumber } from './schemas/seals.js';
import { SEAL_ERRORS } from './seal-errors.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: sealId });
const documentId = z.string().regex(/^[0-9a-f]{32}$/);
const number = z.int().min(1);
const MOST_RANGES = 200;
const MOST_SETTLED = 500;

type Page = z.input<typeof impressionsPage>;
/** As the contract answers it. */
interface StoredPage extends Omit<Page, 'ranges' | 'decided'> {
  readonly ranges: readonly ImpressionRange[];
  readonly decided: readonly SealReview[];
}

const FILE_ERRORS = [
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_SEALED',
  'DOCUMENT_NOT_JUDGED',
  'DOCUMENT_SEAL_BROKEN',
  'DOCUMENT_SEAL_OTHER',
  'IMPRESSION_FILE_TAKEN',
  'JUDGES_BUSY',
  'FILE_OVERRUNS',
] as const;

const settled = z.union([
  z.strictObject({ number, document: documentId, record: licenceIdentifier.optional() }),
  z.strictObject({ number, void: basisCode }),
]);

/** Uses of seals 用印. */
export const impressionRoutes = [
  defineRoute({
    id: 'impress',
    method: 'POST',
    path: '/v1/seals/{id}/impressions',
    tags: ['seals'],
    summary: text('用印：取下一个编号', 'Use a seal: take its next number'),
    description: text(
      '可先取号、盖章后再登记文件，也可直接登记已盖章的文件。文件先经核验：未改动，且所盖为这枚印章；同一份盖章文件换一种打包，仍是同一份。',
      'The sealed file may be named now, or once it is sealed. It is judged before: it must be unchanged and bear this seal. The same sealed document in another archive is the same document.',
    ),
    access: ['clerk'],
    params: idParams,
    body: z
      .strictObject({
        /** The sealed file, uploaded before. */
        document: documentId.optional(),
        /** The licence that the file is of. */
        record: licenceIdentifier.optional(),
      })
      .meta({ id: 'NewImpression' }),
    idempotent: true,
    responses: { 201: takenNumber },
    pointers: { '/seal': '#/path/id' },
    errors: [
      ...SEAL_ERRORS,
      'SEAL_ACT_NOT_COMPETENT',
      'SEAL_NOT_USABLE',
      ...FILE_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const { vault, impressions } = services.organisations.require(caller.mspId);
      const { document, record } = body;
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const judges = services.judges.for(request);
      const of = { vault, unit: caller.unit, judges, now: services.clock.now() };
      const file =
        document === undefined
          ? undefined
          : await readSealedFile(
              { ...of, seal: await sealOf(services, identity, params.id) },
              document,
              '/document',
            );
      const taking = impressions.take({
        identity,
        seal: params.id,
        use: defined({ ...file, record }),
        idempotency,
      });
      return reply.json(201, await orUnknown(taking, request.signal));
    },
  }),

  defineRoute({
    id: 'settleImpressions',
    method: 'POST',
    path: '/v1/seals/{id}/impressions/{first}/settlement',
    tags: ['seals'],
    summary: text(
      '登记编号的用途，或作废',
      'Say what numbers were for, or that they were not used',
    ),
    access: ['clerk'],
    params: z.strictObject({ id: sealId, first: z.coerce.number().int().min(1) }),
    body: z
      .strictObject({ impressions: z.array(settled).min(1).max(MOST_SETTLED) })
      .meta({ id: 'Settlement' }),
    idempotent: true,
    responses: { 200: settledRange },
    pointers: { '/seal': '#/path/id', '/first': '#/path/first' },
    errors: [
      ...SEAL_ERRORS,
      'SEAL_ACT_NOT_COMPETENT',
      'IMPRESSION_NOT_FOUND',
      'IMPRESSION_ALREADY_SETTLED',
      ...FILE_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, params, body, idempotency, request, services }) {
      const { vault, transactions } = services.organisations.require(caller.mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'clerk');
      const { id: seal, first } = params;
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: async () => {
          const judges = services.judges.for(request);
          const of = { vault, unit: caller.unit, judges, now: services.clock.now() };
          const sources = { ...of, seal: await sealOf(services, identity, seal) };
          const impressions = await Promise.all(
            body.impressions.map((one, at) => onChain(sources, one, at)),
          );
          return contractCall('seal', 'settle', { seal, first, impressions });
        },
      });
      const range = resultOf(outcome) as ImpressionRange | undefined;
      const written =
        range === undefined ? await rangeFrom(services, identity, seal, first) : rangeView(range);
      return reply.json(200, {
        range: written,
        transaction: placeView(outcome),
      });
    },
  }),

  defineRoute({
    id: 'listImpressions',
    method: 'GET',
    path: '/v1/seals/{id}/impressions',
    tags: ['seals'],
    summary: text(
      '一枚印章的全部用印，按编号，无缺号',
      'Every use of a seal, by number, without a gap',
    ),
    access: ANY_ROLE,
    params: idParams,
    query: z.strictObject({
      /** Ranges from this number on. */
      from: z.coerce.number().int().min(1).default(1),
      limit: z.coerce.number().int().min(1).max(MOST_RANGES).default(50),
    }),
    responses: { 200: impressionsPage },
    errors: ['SEAL_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, query, services }) {
      const reader = readerOf(services, caller);
      await ask(services.ledger, reader, 'seal', 'get', params.id);
      const page = await pageOf(services, reader, { seal: params.id, ...query });
      return reply.json(200, page);
    },
  }),
];

type Reader = ReturnType<typeof readerOf>;

/** @throws ContractRefusedError `SEAL_NOT_FOUND` */
function sealOf({ ledger }: Services, reader: Reader, id: string): Promise<SealRecord> {
  return ask<SealRecord>(ledger, reader, 'seal', 'get', id);
}

async function pageOf(
  { ledger }: Services,
  reader: Reader,
  asked: { readonly seal: string; readonly from: number; readonly limit: number },
): Promise<Page> {
  const page = await ask<StoredPage>(ledger, reader, 'seal', 'impressions', JSON.stringify(asked));
  return {
    ...page,
    ranges: page.ranges.map(rangeView),
    decided: page.decided.map(reviewView),
  };
}

async function rangeFrom(
  services: Services,
  reader: Reader,
  seal: string,
  first: number,
): Promise<ImpressionRangeView> {
  const { ranges } = await pageOf(services, reader, { seal, from: first, limit: 1 });
  const [range] = ranges;
  if (range === undefined) throw new Error(`no range of ${seal} from ${String(first)}`);
  return range;
}

async function onChain(
  of: SealedFileSources,
  one: z.output<typeof settled>,
  at: number,
): Promise<Record<string, unknown>> {
  if ('void' in one) return one;
  const { document, ...said } = one;
  const file = await readSealedFile(of, document, `/impressions/${String(at)}/document`);
  return defined({ ...said, ...file });
}
