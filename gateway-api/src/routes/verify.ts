// SPDX-License-Identifier: Apache-2.0
import { digest } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { LEDGER_READ_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Caller, Principal } from '../identity/caller.js';
import { legalStart } from '../licences/legal-time.js';
import type { Judging } from '../signatures/judges.js';
import { receiveFile } from '../uploads/receive.js';
import type { Services } from '../services.js';
import type { Subject } from '../verify/subject.js';
import { answerOf, verifyAnswer } from '../verify/verify-answer.js';
import { verifySubject } from '../verify/verify.js';
import { caughtUp } from './caught-up.js';
import { licenceProof } from './schemas/proof.js';
import { instant } from './schemas/records.js';
import type { LicenceProof } from '@yulian/proofs';
import { knownAtText } from '../verify/known-then.js';

const defineRoute = routesOf<Services>();

const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_PROOF_BYTES = 4 * 1024 * 1024;

/** An instant, or the number of the last block that is taken into account. */
const knownAt = z.union([legalStart, z.int().min(0)]);

const MOST_SEALS = 64;

/** A seal in a file, as whoever holds the file has read it. */
const presentedSeal = z
  .strictObject({
    /** 印章标识 */
    esId: z.string().min(1).max(200),
    /** SM3 of the seal object. */
    object: digest,
    /** SM3 of the certificate that signed. */
    signer: digest,
    /** As the signer states it. */
    signedAt: instant.optional(),
  })
  .meta({ id: 'PresentedSeal' });

const question = z
  .strictObject({
    digest: z
      .strictObject({ sha256: digest, sm3: digest, size: z.int().min(0).optional() })
      .optional(),
    /** Seals in that file: digests do not show them. */
    seals: z.array(presentedSeal).max(MOST_SEALS).optional(),
    /** GB/T 36904 identifier, as stated. */
    id: z.string().min(1).max(200).optional(),
    /** Licence number 证照编号; needs credentials. */
    number: z.string().min(1).max(100).optional(),
    proof: licenceProof.optional(),
    at: legalStart.optional(),
    knownAt: knownAt.optional(),
  })
  .meta({ id: 'VerifyQuestion' });

const form = z.strictObject({
  id: z.string().min(1).max(200).optional(),
  at: legalStart.optional(),
  knownAt: knownAtText.optional(),
});

/** May this document be relied on? */
export const verifyRoutes = [
  defineRoute({
    id: 'verify',
    method: 'POST',
    path: '/v1/verify',
    tags: ['verify'],
    summary: text(
      '核验一份文件、摘要、标识或证明',
      'Verify a file, a digest, an identifier or a proof',
    ),
    description: text(
      '持有文件者无需凭据。文件上传后只计算摘要，不保存。',
      'Whoever holds the file needs no credentials. An uploaded file is hashed, never kept.',
    ),
    access: 'optional',
    effect: 'read',
    body: question,
    maxBodyBytes: MOST_PROOF_BYTES,
    upload: { files: ['file'], fields: form, maxBytes: MOST_BYTES },
    responses: { 200: verifyAnswer },
    errors: [
      'SUBJECT_MISSING',
      'NUMBER_NEEDS_CREDENTIALS',
      'ROLE_NOT_ALLOWED',
      'UPLOAD_MALFORMED',
      'UPLOAD_TOO_LARGE',
      'UPLOAD_CUT',
      'INDEX_BEHIND',
      ...LEDGER_READ_ERRORS,
    ],
    async handler({ caller, principal, body, upload, request, services }) {
      if (body?.number !== undefined) requireUnit(principal);
      const checkedAt = services.clock.now();
      const judges = services.judges.for(request);
      const asked =
        upload === undefined ? fromBody(body, caller) : await fromUpload(upload, caller, judges);
      // Else a licence issued a moment ago would be called unknown.
      const height = await caughtUp(services, request.signal);
      const verification = await verifySubject({ ...services, judges }, asked.subject, {
        at: asked.at ?? checkedAt,
        isNow: asked.at === undefined,
        knownAt: asked.knownAt,
      });
      const at = asked.at ?? checkedAt;
      const facts = { at, checkedAt, height };
      return reply.json(200, answerOf(verification, facts, request.language));
    },
  }),
];

/** Numbers are looked up among a unit's own: who signed in for itself has none. */
function requireUnit(principal: Principal | undefined): void {
  if (principal === undefined || principal.kind === 'worker') return;
  throw new RequestError('ROLE_NOT_ALLOWED');
}

interface Asked {
  readonly subject: Subject;
  readonly at: string | undefined;
  readonly knownAt: string | number | undefined;
}

function fromBody(body: z.output<typeof question> | undefined, caller: Caller | undefined): Asked {
  const { digest: digests, seals, id, number, proof, at, knownAt: known } = body ?? {};
  if ([digests, id, number, proof].every((one) => one === undefined)) {
    throw new RequestError('SUBJECT_MISSING');
  }
  return {
    subject: {
      digests,
      seals: digests === undefined ? undefined : seals,
      identifier: id,
      number,
      proof: proof as LicenceProof | undefined,
      caller,
    },
    at,
    knownAt: known,
  };
}

async function fromUpload(
  upload: Parameters<typeof receiveFile>[0],
  caller: Caller | undefined,
  judges: Judging,
): Promise<Asked> {
  const { file, fields } = await receiveFile(upload, judges);
  const { sha256, sm3, size, description, content } = file;
  const { id, at, knownAt: known } = fields as z.output<typeof form>;
  return {
    subject: {
      digests: { sha256, sm3, size },
      identifier: id ?? description.identifier,
      identifierInFile: description.identifier,
      file: content,
      caller,
    },
    at,
    knownAt: known,
  };
}
