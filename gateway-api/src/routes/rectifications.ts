// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  digest,
  rectificationActInput,
  rectificationId,
  rectificationSubject,
} from '@yulian/chaincode/schemas';
import { RECTIFICATION_REASONS, type RectificationRecord } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller, Role } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { legalStart } from '../licences/legal-time.js';
import { decidedOn } from '../rectifications/decided.js';
import { rectificationView } from '../rectifications/views.js';
import type { Services } from '../services.js';
import { personReference } from '../vault/person-reference.js';
import { caughtUp } from './caught-up.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { PROPOSE_RECTIFICATION_ERRORS, RECTIFICATION_ERRORS } from './rectification-errors.js';
import { rectificationShown, writtenRectification } from './schemas/rectifications.js';
import { writeRecord, type WriteContext } from './write-record.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: rectificationId });
const { id: _id, person: _person, ...actShape } = rectificationActInput.shape;
const POINTERS = {
  '/act': '/right',
  '/id': '/subject/id',
  '/from': '/right',
} as const;

/** Taking back 更正 of facts that were recorded wrongly, by two people. */
export const rectificationRoutes = [
  defineRoute({
    id: 'proposeRectification',
    method: 'POST',
    path: '/v1/rectifications',
    tags: ['rectifications'],
    summary: text(
      '提出更正：某条记录有误',
      'Propose to take back a fact that was recorded wrongly',
    ),
    description: text(
      '由另一人确认之后才生效；原记录在两条时间轴上仍可查。',
      'Nothing changes until another person confirms it; the old fact stays visible on both axes of time.',
    ),
    access: ['clerk'],
    body: z
      .strictObject({
        /** Chosen by whoever proposes it: rtf_ and 32 random bytes. */
        id: rectificationId,
        subject: rectificationSubject,
        /** Transaction that recorded the wrong fact; the history of the record has it. */
        fact: digest,
        reason: z.enum(RECTIFICATION_REASONS),
        /** Legal effect that the fact should have had; left out, it is taken back without another. */
        right: legalStart.optional(),
        basis: basisCode,
      })
      .meta({ id: 'NewRectification' }),
    idempotent: true,
    responses: { 201: writtenRectification },
    pointers: POINTERS,
    errors: PROPOSE_RECTIFICATION_ERRORS,
    async handler({ body, ...context }) {
      const { id } = body;
      const written = await write(context, { role: 'clerk', id }, 'propose', body);
      return reply.json(201, written, { headers: { Location: `/v1/rectifications/${id}` } });
    },
  }),

  defineRoute({
    id: 'getRectification',
    method: 'GET',
    path: '/v1/rectifications/{id}',
    tags: ['rectifications'],
    summary: text(
      '一件更正，以及其间据以作出的决定',
      'A rectification, and what was decided on the wrong fact meanwhile',
    ),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: rectificationShown },
    errors: ['RECTIFICATION_NOT_FOUND', 'INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, request, services }) {
      const reader = readerOf(services, caller);
      const record = await ask<RectificationRecord>(
        ...([services.ledger, reader, 'rectification', 'get', id] as const),
      );
      await caughtUp(services, request.signal);
      return reply.json(200, await shown(services, caller, record));
    },
  }),

  defineRoute({
    id: 'actOnRectification',
    method: 'POST',
    path: '/v1/rectifications/{id}/acts',
    tags: ['rectifications'],
    summary: text('确认更正、不予更正或撤回', 'Confirm a rectification, refuse or withdraw it'),
    access: ['clerk', 'approver'],
    params: idParams,
    body: z.strictObject(actShape).meta({ id: 'RectificationAct' }),
    idempotent: true,
    responses: { 200: writtenRectification },
    pointers: { '/id': '#/path/id', '/fact': '#/path/id', '/right': '#/path/id' },
    errors: RECTIFICATION_ERRORS,
    async handler({ params: { id }, body, ...context }) {
      const role = body.act === 'withdraw' ? 'clerk' : 'approver';
      return reply.json(200, await write(context, { role, id }, 'act', { ...body, id }));
    },
  }),
];

/** Does a write, with the caller's pseudonym, and shows what it left. */
async function write(
  context: WriteContext,
  { role, id }: { readonly role: Role; readonly id: string },
  transaction: 'propose' | 'act',
  argument: object,
): Promise<z.input<typeof writtenRectification>> {
  const { services, caller, request } = context;
  const { key } = services.organisations.require(caller.mspId).vault;
  const person = personReference(key, caller.id);
  const { record, place } = await writeRecord<RectificationRecord>(context, {
    role,
    prepare: () => contractCall('rectification', transaction, { ...argument, person }),
    question: ['rectification', 'get', id],
  });
  // What is written is written: an index that is behind lists less, and says so.
  const isBehind = await caughtUp(services, request.signal).then(
    () => false,
    () => true,
  );
  const left = await shown(services, caller, record);
  const decided = { ...left.decided, truncated: left.decided.truncated || isBehind };
  return { ...left, decided, transaction: place };
}

async function shown(
  services: Services,
  caller: Caller,
  record: RectificationRecord,
): Promise<z.input<typeof rectificationShown>> {
  const { ledger, index, clock } = services;
  const reader = readerOf(services, caller);
  return {
    rectification: rectificationView(record),
    decided: await decidedOn({ ledger, index, reader, now: clock.now() }, record),
  };
}
