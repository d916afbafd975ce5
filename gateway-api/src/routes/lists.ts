// SPDX-License-Identifier: Apache-2.0
import { digest, mspId, regionCode, typeCode, uscc } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { BlockRow, TransactionRow } from '../index/index.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { instant } from './schemas/records.js';
import { proposalsIn, proposalView, type StoredProposal } from './proposal-view.js';
import {
  issuer,
  organisation,
  proposal,
  PROPOSAL_STATES,
  region,
  unit,
} from './schemas/registry.js';
import { standard } from './schemas/standards.js';

const defineRoute = routesOf<Services>();

type View<S extends z.ZodType> = z.input<S>;

const blockRow = z
  .strictObject({
    number: z.int(),
    hash: digest,
    previousHash: z.string(),
    size: z.int(),
    transactionIds: z.array(digest),
    time: instant.optional(),
  })
  .meta({ id: 'BlockSummary' });

const transactionRow = z
  .strictObject({
    transactionId: digest,
    code: z.string(),
    blockNumber: z.int(),
    index: z.int(),
    timestamp: instant,
    mspId: z.string(),
    contract: z.string(),
    transaction: z.string(),
    keys: z.array(z.string()),
  })
  .meta({ id: 'TransactionSummary' });

/** Lists from the read index, each with the height that it is true for. */
export const listRoutes = [
  defineRoute({
    id: 'listUnits',
    method: 'GET',
    path: '/v1/units',
    tags: ['units'],
    summary: text('单位名录', 'Units'),
    access: ANY_ROLE,
    query: pageQuery({
      mspId: mspId.optional(),
      region: regionCode.optional(),
      state: z.enum(['ACTIVE', 'MERGED', 'CLOSED']).optional(),
    }),
    responses: { 200: pageSchema(unit) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const where = filters({
        organisation: query.mspId,
        region: query.region,
        state: query.state,
      });
      return reply.json(
        200,
        await listStored<View<typeof unit>>(
          services,
          query,
          { kind: 'unit', where },
          request.signal,
        ),
      );
    },
  }),

  defineRoute({
    id: 'listOrganisations',
    method: 'GET',
    path: '/v1/organisations',
    tags: ['units'],
    summary: text('联盟的组织', 'Organisations'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(organisation) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: 'organisation' };
      return reply.json(
        200,
        await listStored<View<typeof organisation>>(services, query, list, request.signal),
      );
    },
  }),

  defineRoute({
    id: 'listRegions',
    method: 'GET',
    path: '/v1/regions',
    tags: ['units'],
    summary: text('行政区划', 'Regions'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(region) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      return reply.json(
        200,
        await listStored<View<typeof region>>(services, query, { kind: 'region' }, request.signal),
      );
    },
  }),

  defineRoute({
    id: 'listProposals',
    method: 'GET',
    path: '/v1/proposals',
    tags: ['proposals'],
    summary: text('委员会提案', 'Proposals'),
    access: ANY_ROLE,
    query: pageQuery({ state: z.enum(PROPOSAL_STATES).optional() }),
    responses: { 200: pageSchema(proposal) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const { state } = query;
      const now = services.clock.now();
      const list = { kind: 'proposal', ...proposalsIn(state, now) };
      const page = await listStored<StoredProposal>(services, query, list, request.signal);
      return reply.json(200, { ...page, data: page.data.map((one) => proposalView(one, now)) });
    },
  }),

  defineRoute({
    id: 'listIssuers',
    method: 'GET',
    path: '/v1/issuers',
    tags: ['issuers'],
    summary: text('颁发职权', 'Issuing authorities'),
    access: ANY_ROLE,
    query: pageQuery({ typeCode: typeCode.optional(), unit: uscc.optional() }),
    responses: { 200: pageSchema(issuer) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const where = filters({ type: query.typeCode, unit: query.unit });
      return reply.json(
        200,
        await listStored<View<typeof issuer>>(
          services,
          query,
          { kind: 'authority', where },
          request.signal,
        ),
      );
    },
  }),

  defineRoute({
    id: 'listStandards',
    method: 'GET',
    path: '/v1/standards',
    tags: ['standards'],
    summary: text('已发布的标准', 'Published standards'),
    access: ANY_ROLE,
    query: pageQuery({
      typeCode: typeCode.optional(),
      kind: z.enum(['collection', 'on-chain']).optional(),
    }),
    responses: { 200: pageSchema(standard) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const where = filters({ type: query.typeCode, standardKind: query.kind });
      return reply.json(
        200,
        await listStored<View<typeof standard>>(
          services,
          query,
          { kind: 'standard', where },
          request.signal,
        ),
      );
    },
  }),

  defineRoute({
    id: 'listBlocks',
    method: 'GET',
    path: '/v1/blocks',
    tags: ['ledger'],
    summary: text('区块，最新在前', 'Blocks, newest first'),
    access: ANY_ROLE,
    query: pageQuery({}),
    responses: { 200: pageSchema(blockRow) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const page = await listStored<BlockRow>(services, query, { kind: 'block' }, request.signal);
      return reply.json(200, page as View<ReturnType<typeof pageSchema<typeof blockRow>>>);
    },
  }),

  defineRoute({
    id: 'listTransactions',
    method: 'GET',
    path: '/v1/transactions',
    tags: ['ledger'],
    summary: text('交易，最新在前', 'Transactions, newest first'),
    access: ['auditor', 'operator'],
    query: pageQuery({ mspId: mspId.optional(), key: z.string().min(1).max(200).optional() }),
    responses: { 200: pageSchema(transactionRow) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const where = filters({ organisation: query.mspId, key: query.key });
      const list = { kind: 'transaction', where };
      const page = await listStored<TransactionRow>(services, query, list, request.signal);
      return reply.json(200, page as View<ReturnType<typeof pageSchema<typeof transactionRow>>>);
    },
  }),
];
