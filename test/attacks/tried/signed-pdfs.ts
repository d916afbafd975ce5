// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { forgedPdfs } from '../../proofs/signatures/forged-pdfs.js';
import { fixtureBytes } from '../../proofs/signatures/fixture-set.js';
import { codesOf, verifyFile } from '../../support/verify.js';
import type { Attack } from '../attack.js';

const CAUGHT = ['SIGNATURE_CONTENT_CHANGED', 'SIGNATURE_INVALID', 'SIGNATURE_UNREADABLE'];

/** Attacks by PDFs that somebody signed, and somebody else went on with. */
export const SIGNED_PDFS: readonly Attack[] = [
  {
    name: 'forged-pdfs',
    tries: 'makes viewers show something else in a signed PDF, without a key',
    async run(stage) {
      const genuine = fixtureBytes('valid/pdf-drainage-permit-signed-p256.pdf');
      const signatureOf = async (pdf: Buffer): Promise<string | undefined> =>
        codesOf(await verifyFile(stage.anonymous, pdf, { name: 'permit.pdf' }))['signature'];
      expect(await signatureOf(genuine)).to.equal('SIGNATURE_VALID');
      const codes = new Set<string | undefined>();
      for (const [what, pdf] of forgedPdfs(genuine)) {
        const code = await signatureOf(pdf);
        expect(code, what).to.be.oneOf(CAUGHT);
        codes.add(code);
      }
      return [...codes].join(', ');
    },
  },
];
