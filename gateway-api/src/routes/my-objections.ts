// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  objectionId,
  objectionReason,
  SUBJECT_OBJECTION_ACTS,
} from '@yulian/chaincode/schemas';
import type { ObjectionRecord } from '@yulian/proofs';
import { randomBytes } from 'node:crypto';
import { ContractRefusedError } from '@yulian/network';
import { z } from 'zod';
import { LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { HolderCaller } from '../identity/caller.js';
import type { Services } from '../services.js';
import { actForPerson } from '../subjects/act-for.js';
import { allUsesOf, type SeenUse } from '../subjects/all-uses.js';
import { personOf } from '../subjects/person.js';
import { objectionView } from '../subjects/use-view.js';
import { caughtUp } from './caught-up.js';
import { writtenMyObjection } from './schemas/subjects.js';
import { OBJECTION_ERRORS, PERSON_ERRORS } from './subject-errors.js';
import { WRITE_ERRORS } from './licence-errors.js';

const defineRoute = routesOf<Services>();

/** 个人信息保护法 §50: a way to exercise one's rights. */
const BASIS = 'GRXXBHF-50';

/** Objections of persons to uses of their own data. */
export const myObjectionRoutes = [
  defineRoute({
    id: 'raiseMyObjection',
    method: 'POST',
    path: '/v1/my/objections',
    tags: ['my'],
    summary: text('对一次使用提出异议', 'Object to a use of one’s data'),
    access: 'holder',
    body: z
      .strictObject({ access: accessId, reason: objectionReason })
      .meta({ id: 'NewObjection' }),
    idempotent: true,
    responses: { 201: writtenMyObjection },
    errors: [
      ...WRITE_ERRORS,
      'RECORD_NOT_FOUND',
      'RECORD_ALREADY_EXISTS',
      'OBJECTION_UNDER_WAY',
      'OBJECTION_ACT_NOT_COMPETENT',
      ...PERSON_ERRORS,
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ principal, body, ...context }) {
      const { services, request } = context;
      const use = await ownUse(
        services,
        principal,
        request.signal,
        (one) => one.id === body.access,
      );
      const { record, place } = await actForPerson<ObjectionRecord>(context, use.access.provider, {
        ...{ contract: 'objection', transaction: 'raise' },
        prepare: () =>
          Promise.resolve({ id: `obj_${randomBytes(32).toString('hex')}`, ...body, basis: BASIS }),
      });
      const objection = await objectionView(services, record);
      return reply.json(201, { objection, transaction: place });
    },
  }),

  defineRoute({
    id: 'actOnMyObjection',
    method: 'POST',
    path: '/v1/my/objections/{id}/acts',
    tags: ['my'],
    summary: text('撤回异议或提请复核', 'Withdraw an objection, or escalate it'),
    access: 'holder',
    params: z.strictObject({ id: objectionId }),
    body: z.strictObject({ act: z.enum(SUBJECT_OBJECTION_ACTS) }).meta({ id: 'MyObjectionAct' }),
    idempotent: true,
    responses: { 200: writtenMyObjection },
    pointers: { '/id': '#/path/id' },
    errors: [
      ...OBJECTION_ERRORS,
      'RECORD_NOT_FOUND',
      'OBJECTION_NOT_OVERDUE',
      'OBJECTION_NO_SUPERVISOR',
      'CALENDAR_NOT_FOUND',
      ...PERSON_ERRORS,
    ],
    async handler({ principal, params: { id }, body, ...context }) {
      const { services, request } = context;
      const use = await ownUse(
        services,
        principal,
        request.signal,
        (_, objection) => objection === id,
      );
      const { record, place } = await actForPerson<ObjectionRecord>(context, use.access.provider, {
        ...{ contract: 'objection', transaction: 'act' },
        prepare: () => Promise.resolve({ ...body, id, basis: BASIS }),
      });
      const objection = await objectionView(services, record);
      return reply.json(200, { objection, transaction: place });
    },
  }),
];

/**
 * A use that the person can see: of others, and of those that are deferred, it learns nothing.
 *
 * @throws ContractRefusedError `RECORD_NOT_FOUND`
 */
async function ownUse(
  services: Services,
  principal: HolderCaller,
  signal: AbortSignal,
  isIt: (access: SeenUse['access'], objection: string | undefined) => boolean,
): Promise<SeenUse> {
  await caughtUp(services, signal);
  const { seen } = await allUsesOf(services, personOf(principal));
  const use = seen.find(({ access, objection }) => isIt(access, objection?.id));
  if (use === undefined)
    throw new ContractRefusedError('RECORD_NOT_FOUND', 'there is none that the caller may know of');
  return use;
}
