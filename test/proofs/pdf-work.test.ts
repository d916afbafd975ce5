// SPDX-License-Identifier: Apache-2.0
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { COSTLY_PDF_KINDS, costlyPdf, type CostlyPdfKind } from './costly-pdfs.js';
import { fixtureContext } from './signatures/fixture-set.js';

/** So often that the file costs more than it may. */
const TOO_OFTEN: Readonly<Record<CostlyPdfKind, number>> = {
  'chained-sections': 40,
  'one-section-packed-well': 40,
  'section-without-rows': 900,
  'one-value-many-objects': 10,
  'one-list-many-fields': 100,
  'many-kids': 200,
  'names-below-names': 40,
};

/** So many fields are no form, and one value is not many objects, whatever they cost. */
const REFUSED_ALREADY = new Set<CostlyPdfKind>(['many-kids', 'one-value-many-objects']);

describe('proofs: work that a PDF may cause', () => {
  for (const kind of COSTLY_PDF_KINDS) {
    it(`is bounded by the size of the file: ${kind}`, () => {
      const bytes = costlyPdf(kind, TOO_OFTEN[kind]);
      const { overall, reasonWord } = judgeFile(bytes, fixtureContext());
      expect(overall).to.equal('malformed');
      expect(reasonWord).to.equal(
        REFUSED_ALREADY.has(kind) ? 'documentUnreadable' : 'archiveLimit',
      );
    }).timeout(20_000);
  }
});
