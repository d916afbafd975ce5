// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { COSTLY_PDF_KINDS, costlyPdf } from '../../proofs/costly-pdfs.js';
import { verifyFile } from '../../support/verify.js';
import type { Attack } from '../attack.js';

/** Two such files once took 7.7 GB and 160 seconds. */
const REPEATED = 150;

/** Attacks by PDFs that are handed in. */
export const PDFS: readonly Attack[] = [
  {
    name: 'costly-pdfs',
    tries: 'sends small PDFs that ask for gigabytes and minutes, and then asks as anybody else',
    async run(stage) {
      for (const kind of COSTLY_PDF_KINDS) {
        const bytes = costlyPdf(kind, REPEATED);
        const { verdict } = await verifyFile(stage.anonymous, bytes, { name: `${kind}.pdf` });
        expect(verdict, kind).not.to.equal('pass');
      }
      const genuine = await readFile(stage.genuine);
      expect((await verifyFile(stage.anonymous, genuine)).verdict).to.equal('pass');
      expect(await stage.isAlive()).to.equal(true);
      return 'no verdict of pass, and the next is served';
    },
  },
];
