// SPDX-License-Identifier: Apache-2.0
import { licenceIdentifier } from '@yulian/chaincode/schemas';
import { defined } from '@yulian/proofs';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text, type Language } from '../i18n/text.js';
import { keptLicence } from '../licences/kept-licence.js';
import { licenceView } from '../licences/licence-view.js';
import { standardNames, valuesView } from '../licences/values-view.js';
import type { Services } from '../services.js';
import { ownLicence, ownLicences, type OwnLicence } from '../subjects/own-licences.js';
import { personOf } from '../subjects/person.js';
import { Titles } from '../subjects/titles.js';
import { caughtUp } from './caught-up.js';
import { fileReply } from './licence-values.js';
import { licenceValues, myLicences } from './schemas/licence-values.js';

const defineRoute = routesOf<Services>();

const idParams = z.strictObject({ id: licenceIdentifier });
const ERRORS = ['INDEX_BEHIND', 'STANDARD_NOT_FOUND', ...LEDGER_READ_ERRORS] as const;

/** Licences of whoever signed in: what they say, and their files. */
export const myLicenceRoutes = [
  defineRoute({
    id: 'listMyLicences',
    method: 'GET',
    path: '/v1/my/licences',
    tags: ['my'],
    summary: text('我的证照', 'My licences'),
    access: 'holder',
    responses: { 200: myLicences },
    errors: ERRORS,
    async handler({ principal, request, services }) {
      await caughtUp(services, request.signal);
      const titles = new Titles(services, request.language);
      const own = await ownLicences(services, personOf(principal));
      const data = own.map((one) => viewOf(services, titles, one, request.language));
      return reply.json(200, { data: await Promise.all(data) });
    },
  }),

  defineRoute({
    id: 'readMyLicence',
    method: 'GET',
    path: '/v1/my/licences/{id}/values',
    tags: ['my'],
    summary: text('我的一张证照的编号与各项内容', 'Number and values of a licence of mine'),
    access: 'holder',
    params: idParams,
    responses: { 200: licenceValues },
    errors: ['LICENCE_NOT_FOUND', ...ERRORS],
    async handler({ principal, params: { id }, request, services }) {
      await caughtUp(services, request.signal);
      const { own, kept } = await ownLicence(services, personOf(principal), id);
      const names = await namesOf(services, own, request.language);
      const fields = kept.fields.filter(({ path }) => names.isShown(path));
      return reply.json(200, valuesView(id, { ...kept, fields }, names));
    },
  }),

  defineRoute({
    id: 'downloadMyLicence',
    method: 'GET',
    path: '/v1/my/licences/{id}/file',
    tags: ['my'],
    summary: text('下载我的一张证照的文件原文', 'The file of a licence of mine'),
    access: 'holder',
    params: idParams,
    responses: { 200: stream('application/octet-stream') },
    errors: ['LICENCE_NOT_FOUND', 'DOCUMENT_NOT_FOUND', ...ERRORS],
    async handler({ principal, params: { id }, request, services }) {
      await caughtUp(services, request.signal);
      const { kept } = await ownLicence(services, personOf(principal), id);
      return fileReply(id, kept);
    },
  }),
];

async function viewOf(
  services: Services,
  titles: Titles,
  own: OwnLicence,
  language: Language,
): Promise<z.input<typeof myLicences>['data'][number]> {
  const { id, found, content } = own;
  const view = licenceView(id, found, content, { at: services.clock.now() });
  const { typeCode, issuer, state, issuedAt, validTo } = view;
  const { title } = await namesOf(services, own, language);
  const kept = await keptLicence(services.organisations, found);
  return {
    ...{ id, typeCode, title, issuer: await titles.unit(issuer), state, issuedAt },
    ...defined({ validTo }),
    hasFile: kept?.document !== undefined,
  };
}

function namesOf({ ledger, reader }: Services, { found }: OwnLicence, language: Language) {
  const { standard } = found.licence ?? found.batch?.record ?? {};
  if (standard === undefined) throw new Error('an own licence is a licence or in a batch');
  return standardNames(ledger, reader, standard, language);
}
