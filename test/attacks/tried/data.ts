// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier } from '@yulian/proofs';
import { expect } from 'chai';
import { plainDocument, uploadDocument } from '../../support/licence-requests.js';
import type { Attack } from '../attack.js';
import { refused } from '../refused.js';
import { UNITS, type Stage } from '../stage.js';

const CODE = '91999999MATA000175';

/** Tries to issue a business licence that says other than a right one does. */
async function issue(stage: Stage, change: object): Promise<string> {
  const document = await uploadDocument(stage.as('market', 'clerk'), plainDocument());
  const id = makeLicenceIdentifier({
    ...{ typeCode: `${UNITS.bureau}001`, issuerCode: UNITS.market },
    ...{ serial: 'ATTACK0001', version: 1 },
  });
  return refused(stage, 'clerk', '/v1/licences', {
    ...{ id, document, holder: { type: '001', code: CODE }, number: CODE, reliesOn: [] },
    ...{ issuedAt: '2026-01-05', validFrom: '2026-01-05', basis: 'XZXKF-38' },
    fields: {
      ...{ ZZMC: '营业执照', ZZBH: CODE, CZZT: '示例公司', CZZTDM: CODE },
      ...{
        businessType: '有限责任公司',
        capital: '壹佰万元整',
        address: '虚构区1号',
        scope: '软件',
      },
    },
    ...change,
  });
}

/** Attacks by clerks who type data wrongly, or rightly of somebody else. */
export const DATA: readonly Attack[] = [
  {
    name: 'holder-without-a-code',
    tries: 'issues a licence to a holder whose citizen number is none',
    async run(stage) {
      const code = await issue(stage, { holder: { type: '111', code: 'abc-not-an-id' } });
      expect(code).to.equal('VALIDATION_FAILED');
      return code;
    },
  },
  {
    name: 'holder-unlike-its-field',
    tries: 'issues a licence to one holder whose fields name another',
    async run(stage) {
      const code = await issue(stage, { holder: { type: '001', code: '91999999MATA000250' } });
      expect(code).to.equal('FIELDS_CONTRADICT');
      return code;
    },
  },
];
