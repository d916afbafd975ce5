// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

/** Of the `unknown` case, as it says them itself: whose seal it is, and who made it. */
const NAMES_IN_THE_SEAL = ['示例市市场监督管理局', '示例印章制作中心'];

describeInChromium('verify page: two languages', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage({ locale: 'en-US' });
  });

  afterEach(async () => {
    await verify.close();
  });

  it('is Chinese until somebody wants it otherwise', async () => {
    expect(await languageOf(verify)).to.equal('zh-CN');
    await verify.hand(verify.site.cases.genuine);
    await verify.result();
    expect(verify.questions.at(-1)?.headers()['accept-language']).to.equal('zh-CN');
  });

  it('switches everything, the words of the gateway included, and keeps what was typed', async () => {
    await verify.page.fill('.intake input[name=id]', 'TYPED');
    await verify.hand(verify.site.cases.unknown);
    await verify.result();
    const before = await verify.page.locator('.check-message').allTextContents();
    await verify.press('language');
    await verify.page.locator('.check-message[lang=en]').first().waitFor();
    expect(await languageOf(verify)).to.equal('en');
    expect(verify.questions.at(-1)?.headers()['accept-language']).to.equal('en');
    const after = await verify.page.locator('.check-message').allTextContents();
    expect(after).to.have.length(before.length);
    for (const [index, message] of after.entries()) expect(message).to.not.equal(before[index]);
    expect(await verify.page.inputValue('.intake input[name=id]')).to.equal('TYPED');
    let text = await verify.page.locator('body').innerText();
    for (const own of ['中文', ...NAMES_IN_THE_SEAL]) text = text.replace(own, '');
    expect(text).to.not.match(/[\u4e00-\u9fff]/);
  });

  it('is remembered on the next visit', async () => {
    await verify.press('language');
    await verify.page.goto(`${verify.site.origin}/verify/`);
    expect(await languageOf(verify)).to.equal('en');
  });

  it('follows the link, before what is remembered', async () => {
    await verify.press('language');
    await verify.page.goto(`${verify.site.origin}/verify/?lang=zh-CN`);
    expect(await languageOf(verify)).to.equal('zh-CN');
    await verify.page.goto(`${verify.site.origin}/verify/?lang=en-GB`);
    expect(await languageOf(verify)).to.equal('en');
    await verify.page.goto(`${verify.site.origin}/verify/?lang=fr`);
    expect(await languageOf(verify)).to.equal('en');
  });

  it('writes the choice into the address, so that it can be passed on', async () => {
    await verify.press('language');
    expect(new URL(verify.page.url()).searchParams.get('lang')).to.equal('en');
  });
});

async function languageOf({ page }: VerifyPage): Promise<string> {
  await page.locator('.intake').waitFor();
  return page.evaluate(() => document.documentElement.lang);
}
