// SPDX-License-Identifier: Apache-2.0
import { retirementId } from '@yulian/chaincode/schemas';
import { CERTIFICATE_FORMAT, type RetirementCertificate } from '@yulian/proofs/certificates';
import { z } from 'zod';
import { certificateOf, certificatePage } from '../credits/certificates.js';
import { ownOrigin } from '../http/own-origin.js';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply, stream } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { attestation } from './schemas/proof.js';

const defineRoute = routesOf<Services>();

/** By what `lang` asks for. */
const LANGUAGES_BY_TAG = { 'zh-CN': 'zh', en: 'en' } as const;

const idParams = z.strictObject({ id: retirementId });

/** Certificates of retirement 注销证书, for everybody. */
export const retirementCertificateRoutes = [
  defineRoute({
    id: 'certifyRetirement',
    method: 'GET',
    path: '/v1/retirements/{id}/certificate',
    tags: ['credits'],
    summary: text('注销证书：可离线核验', 'The certificate of a retirement: verifies offline'),
    description: text(
      '内容为规范 JSON；改动所载内容，核验即不通过。',
      'It is canonical JSON: with its content changed, it does not verify.',
    ),
    access: 'public',
    params: idParams,
    responses: {
      200: z
        .strictObject({
          attestation,
          format: z.literal(CERTIFICATE_FORMAT),
          id: retirementId,
        })
        .meta({ id: 'RetirementCertificate' }),
    },
    errors: ['RETIREMENT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params: { id }, services }) {
      // Parsed again, its members keep the order of the canonical text.
      const certificate = JSON.parse(await certificateOf(services, id)) as RetirementCertificate;
      const endorsements = [...certificate.attestation.endorsements];
      const shown = { endorsements, payload: certificate.attestation.payload };
      return reply.json(200, { attestation: shown, format: CERTIFICATE_FORMAT, id });
    },
  }),

  defineRoute({
    id: 'printRetirement',
    method: 'GET',
    path: '/v1/retirements/{id}/certificate.pdf',
    tags: ['credits'],
    summary: text('注销证书（PDF）', 'The certificate of a retirement, as a PDF'),
    description: text(
      '内附可离线核验的证据；同一证据总是得到同样的文件。',
      'Carries the evidence that verifies offline; the same evidence always gives the same file.',
    ),
    access: 'public',
    params: idParams,
    query: z.strictObject({ lang: z.enum(['zh-CN', 'en']).optional() }),
    responses: { 200: stream('application/pdf') },
    errors: ['RETIREMENT_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ params: { id }, query, request, services }) {
      const language = query.lang === undefined ? request.language : LANGUAGES_BY_TAG[query.lang];
      const origin = services.http.publicUrl ?? ownOrigin(request.raw.socket);
      const page = await certificatePage(services, id, { origin, language });
      const headers = { 'Content-Disposition': `inline; filename="${id}.pdf"` };
      return reply.stream(200, 'application/pdf', [page], { headers });
    },
  }),
];
