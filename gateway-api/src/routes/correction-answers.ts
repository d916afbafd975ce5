// SPDX-License-Identifier: Apache-2.0
import { basisCode, correctionId, licenceIdentifier } from '@yulian/chaincode/schemas';
import { correctionState, type CorrectionRecord, type LicenceOnChain } from '@yulian/proofs';
import { z } from 'zod';
import { correctedCase, giveNotices, requireSubjectOf } from '../corrections/announce.js';
import { commitToValue, writeCorrection } from '../corrections/write-correction.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { batchEntry, contentOfEntry } from '../licences/batch-entries.js';
import type { Services } from '../services.js';
import { caughtUp } from './caught-up.js';
import { CORRECTION_ERRORS } from './correction-errors.js';
import { announcedCorrection, writtenCorrection } from './schemas/corrections.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: correctionId });
const ID_POINTER = { '/id': '#/path/id' } as const;

/** What the source does about a case that is right. */
export const correctionAnswerRoutes = [
  defineRoute({
    id: 'correctValue',
    method: 'POST',
    path: '/v1/corrections/{id}/replacements',
    tags: ['corrections'],
    summary: text(
      '答复已更正，并写明新的证照',
      'Answer that it was corrected, by which new record',
    ),
    description: text(
      '先换发或补发证照；链上只有其编号的加盐承诺。随后告知曾获取旧值的部门。',
      'Issue the new record first; the chain gets a salted commitment of its id. Then tell those who received the old value.',
    ),
    access: ['approver'],
    params: idParams,
    body: z
      .strictObject({ record: licenceIdentifier, basis: basisCode })
      .meta({ id: 'CorrectionReplacement' }),
    idempotent: true,
    responses: { 200: writtenCorrection },
    pointers: ID_POINTER,
    errors: [
      ...CORRECTION_ERRORS,
      'CORRECTION_RECORD_NOT_OWN',
      'CORRECTION_RECORD_OF_OTHER',
      'CORRECTION_NOT_OURS',
      'LICENCE_NOT_FOUND',
    ],
    async handler({ params: { id }, body: { record, basis }, ...context }) {
      const { caller, services } = context;
      const { vault } = services.organisations.require(caller.mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const prepare = async () => {
        const found = await ask<LicenceOnChain>(
          ...([services.ledger, identity, 'licence', 'get', record] as const),
        );
        const entry = contentOfEntry(await batchEntry(services.organisations, found));
        const own = found.licence ?? entry;
        if (own === undefined || (found.licence ?? found.batch?.record)?.issuer !== caller.unit) {
          throw new RequestError('CORRECTION_RECORD_NOT_OWN');
        }
        await requireSubjectOf(services, caller, id, own.holder);
        const kept = { recordId: id, fields: { record } };
        const { commitment, opening } = await commitToValue(vault, caller.unit, kept);
        const argument = { id, commitment, basis };
        return { ...contractCall('correction', 'correct', argument), memo: opening };
      };
      return reply.json(200, await writeCorrection(context, { role: 'approver', id, prepare }));
    },
  }),

  defineRoute({
    id: 'announceCorrection',
    method: 'POST',
    path: '/v1/corrections/{id}/announcements',
    tags: ['corrections'],
    summary: text('告知曾获取旧值的部门', 'Tell everyone who received the old value'),
    description: text(
      '每次使用一份密封的告知，分别上链，次序随机；链上看不出属于同一人。可重复，不会重复告知。',
      'A sealed notice for each access, each by itself and in random order, so that the chain does not say which belong to one person. It can be repeated; nobody is told twice.',
    ),
    access: ['approver'],
    params: idParams,
    body: z.strictObject({ basis: basisCode }).meta({ id: 'CorrectionAnnouncement' }),
    idempotent: true,
    responses: { 200: announcedCorrection },
    pointers: ID_POINTER,
    errors: [
      ...CORRECTION_ERRORS,
      'CORRECTION_NOT_OURS',
      'CORRECTION_NOTICE_NOT_OWN',
      'EXCHANGE_KEY_NOT_FOUND',
      'INDEX_BEHIND',
    ],
    async handler({ params: { id }, body: { basis }, ...context }) {
      const { caller, services, request } = context;
      await caughtUp(services, request.signal);
      const { mspId } = caller;
      const { vault } = services.organisations.require(mspId);
      const identity = services.ledgerIdentities.forCaller(caller, 'approver');
      const record = await ask<CorrectionRecord>(
        ...([services.ledger, identity, 'correction', 'get', id] as const),
      );
      // The contract refuses to announce what was not corrected.
      const notices =
        correctionState(record) === 'CORRECTED'
          ? await giveNotices(services, identity, await correctedCase(services, mspId, record))
          : [];
      const prepare = async () => {
        const fields = { notices: notices.map((one) => one.id).join(' ') };
        const { commitment } = await commitToValue(vault, caller.unit, { recordId: id, fields });
        return contractCall('correction', 'announce', { id, commitment, basis });
      };
      const written = await writeCorrection(context, { role: 'approver', id, prepare });
      return reply.json(200, { ...written, notices: notices.map((one) => ({ ...one })) });
    },
  }),
];
