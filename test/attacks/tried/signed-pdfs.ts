// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { forgedPdfs } from '../../proofs/signatures/forged-pdfs.js';
import { fixtureBytes } from '../../proofs/signatures/fixture-set.js';
import { codesOf, verifyFile } from '../../support/verify.js';
import { PdfWriter } from '../../viewers/pdf-writer.js';
import { hidingFiles } from '../../viewers/signed-files.js';
import type { Attack } from '../attack.js';

const CAUGHT = ['SIGNATURE_CONTENT_CHANGED', 'SIGNATURE_INVALID', 'SIGNATURE_UNREADABLE'];

/** Whoever asks without a key is answered so often and no more; the tests of the viewers try all. */
const PDFS_THAT_HIDE = 3;

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
  {
    name: 'content-hidden-before-it-was-signed',
    tries: 'has somebody sign a PDF that hides its content from some viewers, and saves it again',
    async run(stage) {
      const signatureOf = async (pdf: Uint8Array): Promise<string | undefined> =>
        codesOf(await verifyFile(stage.anonymous, pdf, { name: 'permit.pdf' }))['signature'];
      const codes = new Set<string | undefined>();
      for (const { name, bytes } of hidingFiles().slice(0, PDFS_THAT_HIDE)) {
        expect(await signatureOf(bytes), name).not.to.be.oneOf(CAUGHT);
        const again = new PdfWriter(bytes);
        again.save({ 40: '(nobody sees this)' }, { section: 'table' });
        const code = await signatureOf(again.end());
        expect(code, name).to.be.oneOf(CAUGHT);
        codes.add(code);
      }
      return [...codes].join(', ');
    },
  },
];
