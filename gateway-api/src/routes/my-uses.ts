// SPDX-License-Identifier: Apache-2.0
import { accessId } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { CATALOGUE_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { allUsesOf } from '../subjects/all-uses.js';
import { everyRecord } from '../subjects/every.js';
import { personOf } from '../subjects/person.js';
import { Titles } from '../subjects/titles.js';
import { useView } from '../subjects/use-view.js';
import { caughtUp } from './caught-up.js';
import { myUses } from './schemas/subjects.js';

const defineRoute = routesOf<Services>();

const MOST = 100;

/** Who used my data 谁用了我的数据. */
export const myUseRoutes = [
  defineRoute({
    id: 'listMyUses',
    method: 'GET',
    path: '/v1/my/uses',
    tags: ['my'],
    summary: text('谁用了我的数据', 'Who used my data'),
    description: text(
      '逐次列出：谁、何时、哪些信息项、用途、办件、依据；与链上计数核对，缺失与暂缓均如实说明。',
      'Each use: who, when, which fields, for what, in which case, on what basis. Held against the counters of the chain: what is missing or deferred is said.',
    ),
    access: 'holder',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(MOST).default(20),
      /** The last use of the page before. */
      startingAfter: accessId.optional(),
    }),
    responses: { 200: myUses },
    errors: ['INDEX_BEHIND', ...LEDGER_READ_ERRORS],
    async handler({ principal, query, request, services }) {
      const height = await caughtUp(services, request.signal);
      const { seen, counts, served } = await allUsesOf(services, personOf(principal));
      const titles = new Titles(services, request.language);
      const at = seen.findIndex(({ access }) => access.id === query.startingAfter) + 1;
      const page = seen.slice(at, at + query.limit);
      const data = await Promise.all(page.map((use) => useView(services, titles, use)));
      const told = counts.map(async (count) => ({
        ...count,
        provider: await titles.unit(count.provider),
      }));
      return reply.json(200, {
        ...{ data, hasMore: at + page.length < seen.length, height },
        complete: counts.every(({ missing }) => missing === 0),
        counts: await Promise.all(told),
        elsewhere: await Promise.all(
          (await providersElsewhere(services, served)).map((unit) => titles.unit(unit)),
        ),
      });
    },
  }),
];

/** Units that share data, and whose gateway another one is. */
async function providersElsewhere(
  { index }: Services,
  served: readonly string[],
): Promise<readonly string[]> {
  const items = await everyRecord(index, { kind: CATALOGUE_KIND });
  const providers = items.map(({ body }) => (body as { readonly provider: string }).provider);
  return [...new Set(providers)].filter((unit) => !served.includes(unit));
}
