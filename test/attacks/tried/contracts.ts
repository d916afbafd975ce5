// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Problem } from '../../support/api.js';
import { registerMaterial } from '../../support/material-requests.js';
import type { Attack } from '../attack.js';
import { UNITS, type Stage } from '../stage.js';

/** A citizen number with its check digit; fictitious, region 999999. */
const CITIZEN = '999999199001010016';

/** Tries to publish a standard, as the unit that defines its type. */
async function publish(stage: Stage, change: object): Promise<string> {
  const answer = await stage.as('bureau', 'approver').post<Problem>('/v1/standards', {
    ...{ kind: 'collection', typeCode: `${UNITS.bureau}077`, version: 1, basis: 'SF-1' },
    ...{ effectiveFrom: '2026-03-01T00:00:00.000Z', title: '示例', summary: '初版' },
    schema: {
      ...{ type: 'object', additionalProperties: false },
      properties: { name: { type: 'string' } },
    },
    ...change,
  });
  expect(answer.status, answer.text).to.be.within(400, 499);
  return answer.body.code;
}

/** A member of a batch, as well as it can be. */
const MEMBER = {
  document: { sha256: '0a'.repeat(32), sm3: '0b'.repeat(32), size: 7, signed: false },
  holder: { type: '099', code: 'DEMO-1' },
  ...{ validFrom: '2026-03-01', fields: { ZZMC: '示例' } },
};

/** Attacks on what contracts write for ever, and on what they let somebody evade. */
export const CONTRACTS: readonly Attack[] = [
  {
    name: 'citizen-in-a-standard',
    tries: 'writes a citizen number on chain for ever, in the summary and the names of a standard',
    async run(stage) {
      const code = await publish(stage, { summary: `如有疑问请联系 ${CITIZEN}` });
      expect(code).to.equal('VALIDATION_FAILED');
      const name = { [`n${CITIZEN}`]: { type: 'string' } };
      const schema = { type: 'object', properties: name, additionalProperties: false };
      expect(await publish(stage, { schema })).to.equal('VALIDATION_FAILED');
      return code;
    },
  },
  {
    name: 'mobile-in-members-of-a-batch',
    tries: 'chooses the prefix of a batch so that serials of its members are mobile numbers',
    async run(stage) {
      const { body } = await stage.as('market', 'clerk').post<Problem>('/v1/licence-batches', {
        ...{ typeCode: `${UNITS.bureau}001`, serialPrefix: 'A139000', basis: 'SF-1' },
        ...{ issuedAt: '2026-03-01', members: [MEMBER] },
      });
      expect(body.code).to.equal('VALIDATION_FAILED');
      expect(body.errors?.[0]).to.deep.include({ code: 'PERSONAL_NUMBER' });
      return 'PERSONAL_NUMBER';
    },
  },
  {
    name: 'document-of-others-review',
    tries: 'reads a document that other units are asked to sign',
    async run(stage) {
      const bytes = Buffer.from('会签的文件');
      const { material } = await registerMaterial(stage.as('market', 'clerk'), { bytes });
      const body = { units: [UNITS.housing], basis: 'ZWFW-12' };
      const path = `/v1/materials/${material.id}/reviews`;
      const { review } = await stage
        .as('market', 'approver')
        .make<{ review: { id: string } }>(path, body);
      const document = `/v1/material-reviews/${review.id}/document`;
      const named = await stage.as('housing', 'approver').get(document);
      expect(named.text).to.equal('会签的文件');
      const answer = await stage.as('emergency', 'approver').get<Problem>(document);
      expect([answer.status, answer.text.includes('会签的文件')]).to.deep.equal([403, false]);
      return answer.body.code;
    },
  },
];
