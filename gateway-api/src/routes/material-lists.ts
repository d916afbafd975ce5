// SPDX-License-Identifier: Apache-2.0
import { materialId, typeCode, uscc } from '@yulian/chaincode/schemas';
import type { ReviewRecord } from '@yulian/proofs';
import { z } from 'zod';
import { pageQuery, pageSchema } from '../http/pagination.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller } from '../identity/caller.js';
import { listMaterials, REVIEW_KIND, type MaterialFilter } from '../index/index.js';
import { legalStart } from '../licences/legal-time.js';
import { materialView, reviewView } from '../materials/material-view.js';
import type { Services } from '../services.js';
import { numberMac } from '../vault/index.js';
import { caughtUp } from './caught-up.js';
import { filters, LIST_ERRORS, Listing, visibleUnit } from './listing.js';
import { ANY_ROLE } from './reading.js';
import { material, MATERIAL_STATES, materialReview } from './schemas/materials.js';

const defineRoute = routesOf<Services>();

const materialQuery = pageQuery({
  unit: uscc.optional(),
  typeCode: typeCode.optional(),
  state: z.enum(MATERIAL_STATES).optional(),
  /** Holder code; found through the pseudonyms of the caller's own unit. */
  holderType: z
    .string()
    .regex(/^[0-9]{3}$/)
    .optional(),
  holderCode: z.string().min(1).max(64).optional(),
  number: z.string().min(1).max(100).optional(),
  parent: materialId.optional(),
  requester: uscc.optional(),
  at: legalStart.optional(),
});

const reviewQuery = pageQuery({
  material: materialId.optional(),
  unit: uscc.optional(),
  state: z.enum(['OPEN', 'SIGNED', 'DECLINED', 'CLOSED']).optional(),
});

/** Materials and joint reviews, found by what a caller may know of them. */
export const materialListRoutes = [
  defineRoute({
    id: 'listMaterials',
    method: 'GET',
    path: '/v1/materials',
    tags: ['materials'],
    summary: text('查找材料', 'Find materials'),
    description: text(
      '审计与委员会可查全部单位，其余角色只查本单位持有的材料，以及为本单位加注的副本；持有人与编号只在本组织的保管库内查找。',
      'Auditors and the committee find those of all units, others what their own holds and copies that were made for it; holders and numbers are looked up in the own vault only.',
    ),
    access: ANY_ROLE,
    query: materialQuery,
    responses: { 200: pageSchema(material) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const at = query.at ?? services.clock.now();
      const filter = await filterOf(services, caller, query, at);
      const listing = new Listing(services, JSON.stringify({ ...filter, at: query.at }));
      const page = await listMaterials(services.index, filter, listing.wish(query));
      const data = page.items.map((found) => materialView(found.material, found.parent, { at }));
      return reply.json(200, listing.answer(page, data));
    },
  }),

  defineRoute({
    id: 'listMaterialReviews',
    method: 'GET',
    path: '/v1/material-reviews',
    tags: ['materials'],
    summary: text('联审，最新在前', 'Joint reviews, newest first'),
    description: text(
      '审计与委员会可查全部，其余角色只查本单位发起的或列有本单位的联审。',
      'Auditors and the committee find all, others those that their own unit opened or is named in.',
    ),
    access: ANY_ROLE,
    query: reviewQuery,
    responses: { 200: pageSchema(materialReview) },
    errors: LIST_ERRORS,
    async handler({ caller, query, request, services }) {
      await caughtUp(services, request.signal);
      const unit = visibleUnit(caller, query.unit);
      const { state } = query;
      const where = filters({ material: query.material, unit, state });
      const list = { kind: REVIEW_KIND, where };
      const listing = new Listing(services, JSON.stringify(list));
      const page = await services.index.list({ ...list, ...listing.wish(query) });
      const data = page.items.map(({ body }) => reviewView(body as unknown as ReviewRecord));
      return reply.json(200, listing.answer(page, data));
    },
  }),
];

async function filterOf(
  services: Services,
  caller: Caller,
  query: z.output<typeof materialQuery>,
  at: string,
): Promise<MaterialFilter> {
  const { vault } = services.organisations.require(caller.mspId);
  const { holderType = '001', holderCode, number, requester } = query;
  const holder = holderCode === undefined ? undefined : { type: holderType, code: holderCode };
  const { typeCode: type, state, parent, unit } = query;
  return {
    ...{ at, typeCode: type, state, parent, requester },
    // A copy concerns the unit that asked for it, whoever holds it.
    unit: requester === caller.unit ? unit : visibleUnit(caller, unit),
    holders: holder && (await vault.holders.references(caller.unit, holder)),
    numbers: number === undefined ? undefined : [numberMac(vault.key, number)],
  };
}
