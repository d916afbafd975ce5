// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { verificationTexts, type Language } from '@yulian/proofs';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
/** What only the ledger knows: content, status, authority, standard, basis, seal, evidence. */
const ON_CHAIN = 7;

for (const language of LANGUAGES) {
  describeInChromium(`verify page: offline after loading, in ${language}`, () => {
    let verify: VerifyPage;

    beforeEach(async () => {
      verify = await openVerifyPage({ path: `/verify/?lang=${language}` });
      await verify.hand(verify.site.cases.suspended);
      await verify.result('fail');
      await verify.press('another');
      await verify.page.context().setOffline(true);
    });

    afterEach(async () => {
      await verify.close();
    });

    it('decides the signatures of a sealed file, and cannot check what is on chain', async () => {
      await verify.hand(verify.site.cases.genuine);
      const { codes } = await verify.result('cannot-check');
      expect(codes).to.include('SIGNATURE_VALID');
      expect(codes.filter((code) => code === 'LEDGER_NOT_REACHED')).to.have.length(ON_CHAIN);
      await verify.page.context().setOffline(false);
      await verify.press('retry');
      await verify.result('pass');
    });

    it('fails its twin, whose content was changed', async () => {
      await verify.hand(verify.site.cases.altered);
      const { codes } = await verify.result('fail');
      expect(codes).to.include.members(['SIGNATURE_CONTENT_CHANGED', 'LEDGER_NOT_REACHED']);
      expect(await verify.page.locator('[data-action=retry]').count()).to.equal(1);
    });

    it('says so: on the page, on the sheet and in the list', async () => {
      const { genuine, altered } = verify.site.cases;
      await verify.hand(genuine);
      await verify.result();
      const note = (await verify.page.locator('.verdict-note').first().textContent()) ?? '?';
      await verify.page.pdf();
      expect(await verify.page.locator('.sheet').textContent()).to.include(note);
      await verify.hand(genuine, altered);
      const [download] = await Promise.all([
        verify.page.waitForEvent('download'),
        verify.press('csv'),
      ]);
      const [, first = '', second = ''] = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(first).to.include('LEDGER_NOT_REACHED');
      expect(second).to.include('SIGNATURE_CONTENT_CHANGED');
      const { message } = verificationTexts(language).codes.LEDGER_NOT_REACHED;
      const reasons = await verify.page.locator('.results-table').textContent();
      expect(reasons, 'of the whole, more can be said').to.not.include(message);
      await verify.page.context().setOffline(false);
      await verify.press('retry-all');
      await verify.page.locator('tr[data-verdict=pass]').waitFor();
    });

    it('has nothing to say of an unsigned file, and of an identifier', async () => {
      const { salted, genuineId } = verify.site.cases;
      await verify.hand(salted);
      expect((await verify.result('cannot-check')).codes).to.deep.equal([]);
      await verify.type(genuineId);
      expect((await verify.result('cannot-check')).codes).to.deep.equal([]);
    });
  });
}

describeInChromium('verify page: offline before anything sealed was given', () => {
  it('cannot check, for what judges signatures is not there', async () => {
    const verify = await openVerifyPage();
    await verify.page.context().setOffline(true);
    await verify.hand(verify.site.cases.genuine);
    expect((await verify.result('cannot-check')).codes).to.deep.equal([]);
    await verify.page.context().setOffline(false);
    await verify.press('retry');
    await verify.result('pass');
    await verify.close();
  });
});
