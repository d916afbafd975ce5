// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { verifyCertificateFile } from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { keptCertificates } from './kept-certificates.js';

// A PDF is verified by drawing its page again: a word or a line that moves makes all that were issued
// before void. What has to change gets a format of its own, beside the one that is kept.
describe('compatibility: certificates of landed versions', () => {
  it('keeps at least one, as JSON and as a PDF in both languages', async () => {
    const [first] = await keptCertificates();
    const names = [...(first?.files.keys() ?? [])].sort();
    expect(names).to.deep.equal(['retired.en.pdf', 'retired.json', 'retired.zh-CN.pdf']);
  });

  it('verifies each, and finds its page as it was drawn', async () => {
    for (const { version, roots, files } of await keptCertificates()) {
      for (const [name, bytes] of files) {
        const { verdict, checks } = verifyCertificateFile(bytes, roots, nodePrimitives);
        expect(verdict, `${name} of ${version}`).to.equal('pass');
        const page = name.endsWith('.pdf') ? 'PAGE_MATCHES' : 'PAGE_NONE';
        expect(checks.at(-1)?.code, `${name} of ${version}`).to.equal(page);
      }
    }
  });
});
