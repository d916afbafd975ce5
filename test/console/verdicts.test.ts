// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describeInChromium } from './support/chromium.js';
import { digestsOf, fixture } from './support/documents.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

describeInChromium('verify page: what it finds', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  it('passes a genuine licence by its digests and the identifier inside', async () => {
    const { genuine, genuineId } = verify.site.cases;
    await verify.hand(genuine);
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('pass');
    expect(codes).to.include.members(['CONTENT_MATCHES', 'STATUS_IN_FORCE', 'AUTHORITY_HELD']);
    const { sha256, sm3 } = digestsOf(readFileSync(genuine));
    expect(verify.lastQuestion).to.deep.include({ digest: { sha256, sm3 }, id: genuineId });
  });

  it('fails a changed copy', async () => {
    await verify.hand(verify.site.cases.altered);
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('fail');
    expect(codes).to.include('CONTENT_DIFFERS');
  });

  it('fails a suspended licence', async () => {
    await verify.hand(verify.site.cases.suspended);
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('fail');
    expect(codes).to.include.members(['CONTENT_MATCHES', 'STATUS_SUSPENDED']);
  });

  it('cannot check an unknown file', async () => {
    await verify.hand(verify.site.cases.unknown);
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('cannot-check');
    expect(codes).to.include('NOT_ON_CHAIN');
  });

  it('tells a changed PDF apart once the identifier printed on it is stated', async () => {
    const { alteredPdf, alteredPdfId } = verify.site.cases;
    await verify.hand(alteredPdf);
    expect((await verify.result()).codes).to.include('NOT_ON_CHAIN');
    await verify.page.fill('.offer input[name=id]', alteredPdfId);
    await verify.page.press('.offer input[name=id]', 'Enter');
    await verify.page.locator('[data-code=CONTENT_DIFFERS]').waitFor();
    expect((await verify.result()).verdict).to.equal('fail');
  });

  it('takes the identifier from a file name when the file states none', async () => {
    const { alteredPdf, alteredPdfId } = verify.site.cases;
    await verify.hand({ name: `${alteredPdfId}.pdf`, bytes: readFileSync(alteredPdf) });
    expect((await verify.result()).codes).to.include('CONTENT_DIFFERS');
    expect(verify.lastQuestion).to.include({ id: alteredPdfId });
  });

  it('leaves a wrong identifier in a file name alone', async () => {
    const { alteredPdf, alteredPdfId } = verify.site.cases;
    const wrong = `${alteredPdfId.slice(0, -1)}${alteredPdfId.endsWith('A') ? 'B' : 'A'}`;
    await verify.hand({ name: `${wrong}.pdf`, bytes: readFileSync(alteredPdf) });
    expect((await verify.result()).codes).to.include('NOT_ON_CHAIN');
    expect(verify.lastQuestion).to.not.have.property('id');
  });

  for (const broken of ['ofd-truncated', 'ofd-zip-bomb', 'ofd-path-traversal']) {
    it(`survives ${broken}.ofd and never calls it genuine`, async () => {
      await verify.hand(fixture(`invalid/${broken}.ofd`));
      const { verdict, codes } = await verify.result();
      expect(verdict).to.not.equal('pass');
      expect(codes).to.include('SIGNATURE_UNREADABLE');
    });
  }

  it('takes an empty file', async () => {
    await verify.hand({ name: 'empty.ofd', bytes: new Uint8Array() });
    expect((await verify.result()).verdict).to.equal('cannot-check');
    const { sha256, sm3 } = digestsOf(new Uint8Array());
    expect(verify.lastQuestion).to.deep.equal({ digest: { sha256, sm3 }, seals: [] });
  });

  it('verifies a dropped file wherever on the page it falls', async () => {
    const bytes = [...readFileSync(verify.site.cases.genuine)];
    const transfer = await verify.page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'dropped.ofd'));
      return data;
    }, bytes);
    await verify.page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
    expect((await verify.result()).verdict).to.equal('pass');
  });

  it('starts over', async () => {
    await verify.hand(verify.site.cases.genuine);
    await verify.result();
    await verify.press('another');
    expect(await verify.page.locator('.result').count()).to.equal(0);
    expect(await verify.page.locator('.guide').count()).to.equal(1);
  });
});
