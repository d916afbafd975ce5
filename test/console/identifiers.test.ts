// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage, sharedSite } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

describeInChromium('verify page: typed identifiers and moments', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  it('tells status and issuer of an identifier, and asks for the file', async () => {
    const { genuineId } = verify.site.cases;
    await verify.type(genuineId);
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('cannot-check');
    expect(codes).to.include.members(['CONTENT_NOT_GIVEN', 'STATUS_IN_FORCE', 'AUTHORITY_HELD']);
    expect(verify.lastQuestion).to.deep.equal({ id: genuineId });
  });

  it('holds a file against the identifier that was typed before', async () => {
    const { alteredPdf, alteredPdfId } = verify.site.cases;
    await verify.type(alteredPdfId);
    await verify.result();
    await verify.page.locator('.next input[type=file]').setInputFiles(alteredPdf);
    expect((await verify.result('fail')).codes).to.include('CONTENT_DIFFERS');
    expect(verify.lastQuestion).to.include({ id: alteredPdfId });
  });

  it('takes what Chinese input methods and copying make of an identifier', async () => {
    const { genuineId } = verify.site.cases;
    const typed = ` ${genuineId.toLowerCase().replaceAll('.', '。')} `.replace('2026', '２０２６ ');
    await verify.type(typed);
    await verify.result();
    expect(verify.lastQuestion).to.deep.equal({ id: genuineId });
  });

  for (const [what, change] of [
    ['a wrong check character', (id: string) => id.replace(/.$/, id.endsWith('0') ? '1' : '0')],
    ['a licence number', () => '91999999MATA000175'],
    ['nothing', () => '   '],
  ] as const) {
    it(`tells ${what} at the field and sends nothing`, async () => {
      await verify.type(change(verify.site.cases.genuineId));
      const field = verify.page.locator('.intake input[name=id]');
      expect(await field.getAttribute('aria-invalid')).to.equal('true');
      expect(await verify.page.locator('.intake .field-error').textContent()).to.not.equal('');
      expect(await field.evaluate((input) => input === document.activeElement)).to.equal(true);
      expect(verify.questions).to.have.length(0);
      expect(await verify.page.locator('.result').count()).to.equal(0);
    });
  }

  it('verifies the identifier of a link at once', async () => {
    const { cases } = await sharedSite();
    const linked = await openVerifyPage({ path: `/verify/?id=${cases.genuineId}` });
    expect((await linked.result()).codes).to.include('STATUS_IN_FORCE');
    await linked.close();
  });

  it('does not verify a link with a typing error', async () => {
    const linked = await openVerifyPage({ path: '/verify/?id=1.2.156.3005.2.nonsense' });
    expect(await linked.page.locator('.intake .field-error').textContent()).to.not.equal('');
    expect(linked.questions).to.have.length(0);
    await linked.close();
  });

  it('asks about a past moment in Beijing time, wherever the computer is', async () => {
    const abroad = await openVerifyPage({ timezoneId: 'America/Lima' });
    await abroad.hand(abroad.site.cases.suspended);
    await abroad.result('fail');
    await abroad.page.click('.as-of summary');
    await abroad.page.fill('#as-of-at', '2026-08-01T10:30');
    await abroad.page.click('.as-of form button:not([type=button])');
    expect((await abroad.result('pass')).codes).to.include('STATUS_IN_FORCE');
    expect(abroad.lastQuestion).to.include({ at: '2026-08-01T02:30:00.000Z' });
    const banner = (await abroad.page.locator('.verdict').textContent()) ?? '';
    expect(banner, 'a result for a past day says so').to.include('2026/08/01 10:30');
    await abroad.close();
  });

  it('asks what was known at a past moment', async () => {
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-known', '2026-08-02T00:00');
    await verify.hand(verify.site.cases.genuine);
    expect((await verify.result('cannot-check')).codes).to.include('STATUS_NOT_KNOWN_THEN');
    expect(verify.lastQuestion).to.include({ knownAt: '2026-08-01T16:00:00.000Z' });
  });

  it('asks what was known when a block was made', async () => {
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-block', '0');
    await verify.hand(verify.site.cases.genuine);
    await verify.result('cannot-check');
    expect(verify.lastQuestion).to.include({ knownAt: 0 });
  });

  it('returns to now when the moments are cleared', async () => {
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-at', '2026-08-01T10:30');
    await verify.hand(verify.site.cases.suspended);
    await verify.result('pass');
    await verify.page.click('.as-of .quiet');
    await verify.result('fail');
    expect(verify.lastQuestion).to.not.have.property('at');
  });
});
