// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { describeInChromium } from './support/chromium.js';
import { fixture } from './support/documents.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

/** A4 in points, as Chromium writes it. */
const A4 = /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/;

describeInChromium('verify page: the printed sheet', () => {
  for (const lang of ['zh-CN', 'en']) {
    for (const verdict of ['pass', 'fail', 'cannot-check'] as const) {
      it(`is one page of A4 in ${lang}: ${verdict}`, async () => {
        const verify = await openVerifyPage({ path: `/verify/?lang=${lang}` });
        const { genuine, altered, unknown } = verify.site.cases;
        await verify.hand({ pass: genuine, fail: altered, 'cannot-check': unknown }[verdict]);
        await verify.result(verdict);
        const pdf = await printed(verify);
        expect(pagesOf(pdf)).to.equal(1);
        expect(pdf).to.match(A4);
        await verify.close();
      });
    }
  }

  for (const lang of ['zh-CN', 'en']) {
    it(`is one page in ${lang} with two signatures`, async () => {
      const verify = await openVerifyPage({ path: `/verify/?lang=${lang}` });
      await verify.hand(fixture('valid/pdf-developer-quality-two-signatures.pdf'));
      await verify.result();
      expect(pagesOf(await printed(verify))).to.equal(1);
      expect(await verify.page.locator('.sheet .seal').count()).to.equal(2);
      await verify.close();
    });

    it(`is one page in ${lang} when the gateway was not reached`, async () => {
      const verify = await openVerifyPage({ path: `/verify/?lang=${lang}` });
      await verify.page.route('**/v1/verify', (route) => route.abort());
      await verify.hand(verify.site.cases.genuine);
      await verify.page.locator('.seal').waitFor();
      expect(pagesOf(await printed(verify))).to.equal(1);
      await verify.close();
    });
  }

  it('is one page with a proof, a long name and both moments', async () => {
    const verify = await openVerifyPage({ path: '/verify/?lang=en' });
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-at', '2026-10-01T10:30');
    await verify.page.fill('#as-of-known', '2026-10-02T10:30');
    const bytes = Buffer.from(JSON.stringify(verify.site.cases.proof));
    await verify.hand({ name: `${'long-name-'.repeat(15)}.json`, bytes });
    await verify.result();
    expect(pagesOf(await printed(verify))).to.equal(1);
    await verify.close();
  });

  it('carries what the result can be found again by, and no controls', async () => {
    const verify = await openVerifyPage();
    await verify.hand(verify.site.cases.genuine);
    await verify.result('pass');
    await printed(verify);
    await verify.page.emulateMedia({ media: 'print' });
    const sheet = verify.page.locator('.sheet');
    const text = (await sheet.textContent()) ?? '';
    const facts = await verify.page.locator('main .facts dd').allTextContents();
    for (const fact of facts) expect(text).to.include(fact);
    const checks = await verify.page.locator('main .check-message').allTextContents();
    for (const check of checks) expect(text).to.include(check);
    expect(await sheet.isVisible()).to.equal(true);
    expect(await verify.page.locator('main').isVisible()).to.equal(false);
    expect(await sheet.locator('button, input').count()).to.equal(0);
    await verify.close();
  });

  it('lists many files', async () => {
    const verify = await openVerifyPage();
    const { genuine, altered, unknown } = verify.site.cases;
    await verify.hand(genuine, altered, unknown);
    await verify.page.locator('[data-action=csv]').waitFor();
    expect(pagesOf(await printed(verify))).to.equal(1);
    const rows = verify.page.locator('.sheet tbody tr');
    expect(await rows.count()).to.equal(3);
    await verify.close();
  });
});

/** The page as printed; PDF files are bytes, but what is looked for in them is ASCII. */
async function printed({ page }: VerifyPage): Promise<string> {
  return (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
}

function pagesOf(pdf: string): number {
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
