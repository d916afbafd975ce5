// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  basisCode,
  correctionActInput,
  correctionId,
  sourceId,
} from '@yulian/chaincode/schemas';
import type { CorrectionRecord } from '@yulian/proofs';
import { z } from 'zod';
import { correctionView } from '../corrections/views.js';
import { commitToValue, writeCorrection } from '../corrections/write-correction.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import type { Services } from '../services.js';
import { CORRECTION_ERRORS, RAISE_ERRORS } from './correction-errors.js';
import { ANY_ROLE, readerOf } from './reading.js';
import { correction, heldValue, writtenCorrection } from './schemas/corrections.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: correctionId });
const ID_POINTER = { '/id': '#/path/id' } as const;
const { id: _act, ...actShape } = correctionActInput.shape;

/** Correction cases 数据校核 at the source of an element. */
export const correctionRoutes = [
  defineRoute({
    id: 'raiseCorrection',
    method: 'POST',
    path: '/v1/corrections',
    tags: ['corrections'],
    summary: text('就不一致的数据向数源部门提出校核', 'Tell the source that its value differs'),
    description: text(
      '链上只有所持值的加盐承诺；打开它的盐值随答复给出，可自行出示。',
      'The chain gets a salted commitment of what your unit holds; the answer has what opens it.',
    ),
    access: ['clerk'],
    body: z
      .strictObject({
        /** Chosen by whoever raises it: cor_ and 32 random bytes. */
        id: correctionId,
        element: sourceId,
        /** The check, or another access of the source, that showed the disagreement. */
        access: accessId,
        /** What the unit holds instead. */
        held: heldValue,
        basis: basisCode,
      })
      .meta({ id: 'NewCorrection' }),
    idempotent: true,
    responses: { 201: writtenCorrection },
    errors: RAISE_ERRORS,
    async handler({ body: { held, ...body }, ...context }) {
      const { id, element } = body;
      const { mspId, unit } = context.caller;
      const { vault } = context.services.organisations.require(mspId);
      const prepare = async () => {
        const fields = { [element]: held };
        const { commitment, opening } = await commitToValue(vault, unit, { recordId: id, fields });
        return { ...contractCall('correction', 'raise', { ...body, commitment }), memo: opening };
      };
      const written = await writeCorrection(context, { role: 'clerk', id, prepare });
      return reply.json(201, written, { headers: { Location: `/v1/corrections/${id}` } });
    },
  }),

  defineRoute({
    id: 'getCorrection',
    method: 'GET',
    path: '/v1/corrections/{id}',
    tags: ['corrections'],
    summary: text('一件数据校核及其经过', 'A correction case and what happened to it'),
    access: ANY_ROLE,
    params: idParams,
    responses: { 200: correction },
    errors: ['CORRECTION_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params: { id }, services }) {
      const reader = readerOf(services, caller);
      const record = await ask<CorrectionRecord>(services.ledger, reader, 'correction', 'get', id);
      return reply.json(200, correctionView(record));
    },
  }),

  defineRoute({
    id: 'actOnCorrection',
    method: 'POST',
    path: '/v1/corrections/{id}/acts',
    tags: ['corrections'],
    summary: text('撤回校核，或答复核实无误', 'Withdraw a case, or answer that nothing is wrong'),
    access: ['clerk', 'approver'],
    params: idParams,
    body: z.strictObject(actShape).meta({ id: 'CorrectionAct' }),
    idempotent: true,
    responses: { 200: writtenCorrection },
    pointers: ID_POINTER,
    errors: CORRECTION_ERRORS,
    async handler({ params: { id }, body, ...context }) {
      const role = context.caller.roles.includes('approver') ? 'approver' : 'clerk';
      const prepare = () => contractCall('correction', 'act', { ...body, id });
      return reply.json(200, await writeCorrection(context, { role, id, prepare }));
    },
  }),
];
