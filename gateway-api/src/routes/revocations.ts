// SPDX-License-Identifier: Apache-2.0
import { basisCode, certificateId, mspId } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { contractCall, placeView } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { filters, LIST_ERRORS, listStored } from './listing.js';
import { ANY_ROLE, readRecord, writtenRecord } from './reading.js';
import { transactionPlace } from './schemas/records.js';
import { revocation } from './schemas/registry.js';

const defineRoute = routesOf<Services>();

type View = z.input<typeof revocation>;

/** A unit has an operator, and not always a seat on the committee. */
const REVOKERS = ['operator', 'committee'] as const;

/** Certificates that were taken back. */
export const revocationRoutes = [
  defineRoute({
    id: 'revokeCertificate',
    method: 'POST',
    path: '/v1/revocations',
    tags: ['units'],
    summary: text('立即吊销本组织的一张证书', "Revoke a certificate of the caller's organisation"),
    description: text(
      '自该交易上链起，此证书签署的任何提案都被拒绝，不可恢复。其他组织的证书须经提案 REVOKE_CERTIFICATE。',
      'From that transaction on no proposal it signs is taken, for ever. Another organisation’s takes a proposal REVOKE_CERTIFICATE.',
    ),
    access: REVOKERS,
    body: z
      .strictObject({ certificate: certificateId, basis: basisCode })
      .meta({ id: 'NewRevocation' }),
    idempotent: true,
    responses: { 201: z.strictObject({ revocation, transaction: transactionPlace }) },
    errors: [
      'ARGUMENT_INVALID',
      'ROLE_REQUIRED',
      'CERTIFICATE_NOT_OWN',
      'CERTIFICATE_ALREADY_REVOKED',
      'ORGANISATION_NOT_FOUND',
      'IDEMPOTENCY_REPLAY',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, body, idempotency, request, services }) {
      const role = REVOKERS.find((one) => caller.roles.includes(one)) ?? 'operator';
      const identity = services.ledgerIdentities.forCaller(caller, role);
      const { transactions } = services.organisations.require(caller.mspId);
      const outcome = await transactions.transact({
        identity,
        idempotency,
        signal: request.signal,
        prepare: () => contractCall('registry', 'revokeCertificate', body),
      });
      const { mspId: organisation, serial } = body.certificate;
      // From its result: it may be the caller's own certificate, which now reads nothing.
      const record = await writtenRecord<View>(
        services,
        identity,
        outcome,
        'registry',
        'getRevocation',
        organisation,
        serial,
      );
      return reply.json(
        201,
        { revocation: record, transaction: placeView(outcome) },
        { headers: { Location: `/v1/revocations/${organisation}/${serial}` } },
      );
    },
  }),

  defineRoute({
    id: 'listRevocations',
    method: 'GET',
    path: '/v1/revocations',
    tags: ['units'],
    summary: text('已吊销的证书', 'Certificates that were revoked'),
    access: ANY_ROLE,
    query: pageQuery({ mspId: mspId.optional() }),
    responses: { 200: pageSchema(revocation) },
    errors: LIST_ERRORS,
    async handler({ query, request, services }) {
      const list = { kind: 'revocation', where: filters({ organisation: query.mspId }) };
      return reply.json(200, await listStored<View>(services, query, list, request.signal));
    },
  }),

  defineRoute({
    id: 'getRevocation',
    method: 'GET',
    path: '/v1/revocations/{mspId}/{serial}',
    tags: ['units'],
    summary: text('一张证书的吊销', 'The revocation of a certificate'),
    access: ANY_ROLE,
    params: certificateId,
    responses: { 200: revocation },
    errors: ['REVOCATION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const { mspId: organisation, serial } = params;
      const record = await readRecord<View>(
        services,
        caller,
        'registry',
        'getRevocation',
        organisation,
        serial,
      );
      return reply.json(200, record);
    },
  }),
];
