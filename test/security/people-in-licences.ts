// SPDX-License-Identifier: Apache-2.0
import { memberSerial } from '@yulian/proofs';
import type { Answer, Api } from '../support/api.js';
import { batchBody, digestsOf, licenceBody, uploadDocument } from '../support/licence-requests.js';
import type { Canaries } from './canaries.js';

const MEMBERS_OF_BATCH = 20;

/** Requests that are refused though they carry what nobody may repeat. */
export async function peopleInLicences(
  canaries: Canaries,
  clerk: Api,
): Promise<readonly (() => Promise<Answer>)[]> {
  const { name, code, phone, number } = canaries.person();
  const document = await uploadDocument(clerk, canaries.content(), canaries.fileName());
  const body = {
    document,
    ...licenceBody({
      type: '031',
      body: { holder: { type: '111', code }, number },
      fields: { CZZT: name, CZZTDM: code, ZZBH: number },
    }),
  };
  const issue = (wrong: unknown) => () => clerk.post('/v1/licences', wrong);
  return [
    issue({ ...body, [name]: phone }),
    issue({ ...body, holder: { type: code, code: [name] } }),
    issue({ ...body, fields: { [code]: name } }),
    issue({ ...body, fields: { CZZT: name, floors: phone } }),
    issue({ ...body, number: { [name]: number } }),
    issue({ ...body, id: `${body.id}${code}` }),
    issue({ ...body, document: code }),
    issue({ ...body, basis: name }),
    issue({ ...body, issuedAt: phone }),
    issue(`{"number": "${number}", "number": "${code}"}`),
    issue(`{"number": "${code}" "${name}"`),
    issue(`{"${name}": 1, "${name}": 2}`),
    issue(`{"${name}": {"${code}": "\\ud800"}}`),
    issue(`{"${phone}": [9007199254740993]}`),
    issue({ ...body, fields: { contact: { [phone]: name } } }),
    issue({ ...body, fields: { [name]: { [code]: phone } } }),
    () => clerk.get(`/v1/licences?holderCode=${encodeURIComponent(name)}&x=${code}`),
    () => clerk.get(`/v1/licences?starting_after=${code}`),
    () => clerk.get('/v1/me', { 'If-None-Match': code }),
    () => clerk.post('/v1/licences', body, { 'Idempotency-Key': `${code} ${phone}` }),
    () => clerk.post('/v1/licences', body, { 'Content-Type': `text/${phone}` }),
    () => clerk.get('/v1/me', { Accept: `application/${phone}` }),
    () => clerk.get('/v1/events', { 'Last-Event-ID': code }),
    () => clerk.upload('/v1/documents', { name, bytes: Buffer.from(code) }, { [phone]: number }),
  ];
}

/** A batch of people, each with a document of its own. */
export function personalBatch(canaries: Canaries): ReturnType<typeof batchBody> {
  const body = batchBody(MEMBERS_OF_BATCH, { type: '031' });
  const members = body.members.map((member, index) => {
    const { name, code, number } = canaries.person();
    return {
      ...member,
      document: digestsOf(canaries.content()),
      holder: { type: '111', code },
      number,
      fields: {
        ZZMC: memberSerial('', index),
        ZZBH: number,
        CZZT: name,
        CZZTDM: code,
      },
    };
  });
  return { ...body, members };
}
