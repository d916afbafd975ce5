// SPDX-License-Identifier: Apache-2.0
import {
  factorSetRef,
  poolId,
  positiveAmount,
  regionCode,
  retirementId,
  uscc,
} from '@yulian/chaincode/schemas';
import {
  beijingDate,
  type EarningDay,
  type PointsConsent,
  type PoolDonation,
} from '@yulian/proofs';
import { ContractRefusedError } from '@yulian/network';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { actForPerson } from '../subjects/act-for.js';
import { servedProvider, type ServedProvider } from '../subjects/counted.js';
import { personOf } from '../subjects/person.js';
import { becameOf, collectable, openPools, pointsAt, pointsOf } from '../subjects/points.js';
import { Titles } from '../subjects/titles.js';
import { CONSENT_BASIS } from '../subjects/use-view.js';
import { caughtUp } from './caught-up.js';
import { EARNING_ERRORS, POINT_ERRORS } from './earning-errors.js';
import { newDonationId } from './pools.js';
import { transactionPlace } from './schemas/records.js';
import { PERSON_ERRORS } from './subject-errors.js';

const defineRoute = routesOf<Services>();

const myDay = z
  .strictObject({
    day: z.string(),
    cases: z.int(),
    held: z.int(),
    collectable: z.string(),
    until: z.string(),
    collected: z.string(),
    donated: z.string(),
    ...{ region: regionCode, factorSet: factorSetRef, vintage: z.int() },
    gifts: z.array(
      z.strictObject({
        pool: poolId,
        grams: z.string(),
        state: z.string(),
        batch: z.string().optional(),
        /** Of its units, those retired last: pages `/c/{id}`. */
        certificates: z.array(retirementId),
      }),
    ),
  })
  .meta({ id: 'MyPointsDay', description: 'What I saved on a day, and what it became' });

const myPoints = z
  .strictObject({
    data: z.array(
      z.strictObject({
        unit: z.strictObject({ unit: uscc, name: z.string() }),
        consent: z.enum(['GIVEN', 'WITHDRAWN']),
        days: z.array(myDay),
      }),
    ),
    /** Into which one can give now. */
    pools: z.array(
      z.strictObject({
        ...{ id: poolId, region: regionCode, factorSet: factorSetRef, vintage: z.int() },
      }),
    ),
    height: z.int(),
  })
  .meta({ id: 'MyPoints' });

const consentBody = z.strictObject({ unit: uscc, state: z.enum(['GIVEN', 'WITHDRAWN']) });
const donationBody = z.strictObject({
  unit: uscc,
  day: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  pool: poolId,
  grams: positiveAmount,
});

/** 我的低碳积分: what I saved, and what it became. */
export const myPointRoutes = [
  defineRoute({
    id: 'listMyPoints',
    method: 'GET',
    path: '/v1/my/points',
    tags: ['my'],
    summary: text('我的低碳积分及其去向', 'My points, and what they became'),
    access: 'holder',
    responses: { 200: myPoints },
    errors: ['INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ principal, request, services }) {
      const height = await caughtUp(services, request.signal);
      const titles = new Titles(services, request.language);
      const today = beijingDate(services.clock.now());
      const data = [];
      for (const { unit, consent, days } of await pointsOf(services, personOf(principal))) {
        const shown = days.map((day) => dayView(services, day, today));
        data.push({ unit: await titles.unit(unit), consent, days: await Promise.all(shown) });
      }
      return reply.json(200, { data, pools: await openPools(services), height });
    },
  }),

  defineRoute({
    id: 'consentToPoints',
    method: 'POST',
    path: '/v1/my/points/consent',
    tags: ['my'],
    summary: text('同意或停止使用低碳积分', 'Want points, or no longer'),
    access: 'holder',
    body: consentBody.meta({ id: 'MyPointsConsent' }),
    idempotent: true,
    responses: {
      200: z.strictObject({
        unit: uscc,
        state: z.enum(['GIVEN', 'WITHDRAWN']),
        transaction: transactionPlace,
      }),
    },
    errors: [
      ...(['POINTS_OTHER_UNIT', 'POINTS_CONSENT_UNCHANGED'] as const),
      ...EARNING_ERRORS,
      ...PERSON_ERRORS,
    ],
    async handler({ principal, body: { unit, state }, ...context }) {
      const provider = requireServed(context.services, unit);
      const holder = personOf(principal);
      const person = await provider.vault.holders.reference(unit, holder);
      const { place } = await actForPerson<PointsConsent>(context, unit, {
        ...{ contract: 'point', transaction: 'consent' },
        prepare: () => Promise.resolve({ unit, person, state, basis: CONSENT_BASIS }),
        again: () => ['getConsent', `${unit}/${person}`],
      });
      return reply.json(200, { unit, state, transaction: place });
    },
  }),

  defineRoute({
    id: 'collectMyPoints',
    method: 'POST',
    path: '/v1/my/points/collection',
    tags: ['my'],
    summary: text('领取积分', 'Collect points'),
    access: 'holder',
    body: z.strictObject({ unit: uscc }).meta({ id: 'MyPointsCollection' }),
    idempotent: true,
    responses: {
      200: z.strictObject({ days: z.array(z.string()), transaction: transactionPlace }),
    },
    errors: [...POINT_ERRORS, ...EARNING_ERRORS, ...PERSON_ERRORS],
    async handler({ principal, body: { unit }, ...context }) {
      const { services, request } = context;
      await caughtUp(services, request.signal);
      const provider = requireServed(services, unit);
      const today = beijingDate(services.clock.now());
      const { days } = await pointsAt(services, provider, personOf(principal));
      const open: EarningDay[] = [];
      for (const day of days) {
        if (BigInt((await collectable(services, day, today)).grams) > 0n) open.push(day);
      }
      const wanted = open.length > 0 ? open : days.slice(-1);
      if (wanted.length === 0) {
        throw new ContractRefusedError('EARNING_NOT_FOUND', 'nothing was earned there');
      }
      const refs = wanted.map(({ person, day }) => ({ unit, person, day }));
      const { place } = await actForPerson<unknown>(context, unit, {
        ...{ contract: 'point', transaction: 'collect' },
        prepare: () => Promise.resolve({ days: refs }),
        again: () => ['getConsent', `${unit}/${wanted[0]?.person ?? ''}`],
      });
      return reply.json(200, { days: wanted.map(({ day }) => day), transaction: place });
    },
  }),

  defineRoute({
    id: 'donateMyPoints',
    method: 'POST',
    path: '/v1/my/points/donations',
    tags: ['my'],
    summary: text('把积分捐入积分池', 'Give points into a pool'),
    access: 'holder',
    body: donationBody.meta({ id: 'MyPointsDonation' }),
    idempotent: true,
    responses: {
      201: z.strictObject({ pool: poolId, grams: z.string(), transaction: transactionPlace }),
    },
    errors: ['RECORD_ALREADY_EXISTS', ...POINT_ERRORS, ...EARNING_ERRORS, ...PERSON_ERRORS],
    async handler({ principal, body: { unit, day, pool, grams }, ...context }) {
      const { services, request } = context;
      await caughtUp(services, request.signal);
      const provider = requireServed(services, unit);
      const found = await pointsAt(services, provider, personOf(principal));
      const own = found.days.find((one) => one.day === day);
      const person = own?.person ?? found.person;
      const id = newDonationId();
      const { place } = await actForPerson<PoolDonation>(context, unit, {
        ...{ contract: 'point', transaction: 'donate' },
        prepare: () => Promise.resolve({ id, pool, gifts: [{ unit, person, day, grams }] }),
        again: (made) => ['getDonation', `${pool}/${made}`],
      });
      return reply.json(201, { pool, grams, transaction: place });
    },
  }),
];

async function dayView(
  services: Services,
  day: EarningDay,
  today: string,
): Promise<z.input<typeof myDay>> {
  const { grams, until } = await collectable(services, day, today);
  const held = day.cases.filter((one) => one.held !== undefined && one.review === undefined);
  return {
    ...{ day: day.day, cases: day.cases.length, held: held.length, collectable: grams, until },
    ...{ collected: day.collected, donated: day.donated },
    ...{ region: day.region, factorSet: day.factorSet, vintage: day.vintage },
    gifts: await Promise.all(day.gifts.map((gift) => becameOf(services, gift))),
  };
}

/** @throws RequestError `EXCHANGE_NOT_SERVED` when another gateway is its gateway */
function requireServed(services: Services, unit: string): ServedProvider {
  const provider = servedProvider(services, unit);
  if (provider === undefined) throw new RequestError('EXCHANGE_NOT_SERVED');
  return provider;
}
