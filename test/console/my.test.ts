// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hideAccess } from '../support/withheld.js';
import type { MadeAccess } from '../support/access-requests.js';
import { MEMBERS } from '../support/members.js';
import {
  agentClaims,
  COMPANY,
  COMPANY_CLAIMS,
  PERSON,
  PERSON_CLAIMS,
} from '../support/my-world.js';
import { violationsOn } from './support/axe.js';
import { describeInChromium } from './support/chromium.js';
import { MySite, nameOf } from './support/my-site.js';

const PICTURES = process.env['YULIAN_PICTURES'];
const WORKER = { kind: 'staff', unit: MEMBERS.press.uscc, unit_level: 'city', duties: ['经办'] };

describeInChromium('the page /my', () => {
  let site: MySite;

  before(async function () {
    this.timeout(180_000);
    site = await MySite.open();
    const { world } = site;
    await world.licenceOf(PERSON);
    await world.licenceOf(COMPANY);
    await world.use(PERSON);
    await world.use(PERSON, { purpose: 'ZWSJ-99' });
    await world.use(COMPANY);
  });

  after(async function () {
    await site.close();
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (PICTURES === undefined) return;
    await page.screenshot({ path: join(PICTURES, `my-${name}.png`), fullPage: true });
  };
  const asPerson = async (lang = 'zh-CN'): Promise<Page> => {
    const { page } = await site.visit(lang);
    await site.signIn(page, 'zhao', PERSON_CLAIMS);
    return page;
  };
  const close = (page: Page): Promise<void> => page.context().close();

  it('asks one to sign in, and comes back from there in one’s language', async () => {
    const { page, complaints } = await site.visit('en');
    expect(await page.title()).to.equal('Who used my data · Yulian');
    await picture(page, 'signed-out-en');
    await site.signIn(page, 'zhao', PERSON_CLAIMS);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('lang')]).to.deep.equal(['/my/', 'en']);
    expect(await page.locator('[data-session="person"]').count()).to.equal(1);
    expect(complaints).to.deep.equal([]);
    await close(page);
  });

  it('shows who used what, when, for what: by names and titles', async () => {
    const page = await asPerson();
    const uses = page.locator('[data-use]');
    expect(await uses.count()).to.equal(2);
    const [denied, used] = [await uses.nth(0).innerText(), await uses.nth(1).innerText()];
    expect(used).to.include(nameOf('water')).and.to.include(nameOf('market'));
    for (const text of ['证照名称、等级', 'ZWSJ-17', '已交付并签收', '示例事项']) {
      expect(used).to.include(text);
    }
    expect(used).to.not.match(/ZZMC|307001-/);
    expect(denied).to.include('已拒绝，未提供数据');
    expect(await page.locator('[data-complete="true"]').innerText()).to.include('共 2 次');
    await picture(page, 'uses-zh');
    await close(page);
  });

  it('shows one’s own licences alone, what they say, and where their files are', async () => {
    const page = await asPerson();
    const licences = page.locator('[data-licence]');
    expect(await licences.count()).to.equal(1);
    const id = await licences.getAttribute('data-licence');
    await licences.locator('[data-action="values"]').click();
    await licences.locator('dd').first().waitFor();
    expect(await licences.innerText())
      .to.include('营业执照')
      .and.to.include('甲');
    const file = await licences.locator('[data-action="file"]').getAttribute('href');
    expect(file).to.equal(`/v1/my/licences/${id ?? ''}/file`);
    await close(page);
  });

  it('changes its language, and asks for titles in it', async () => {
    const page = await asPerson();
    await page.click('[data-action="language"]');
    await page.locator('[data-use]', { hasText: 'Licence name, Grade' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
    await picture(page, 'uses-en');
    await close(page);
  });

  it('makes a code that a clerk redeems, and then shows that', async () => {
    const page = await asPerson();
    await page.click('[data-action="show"]');
    expect(await page.locator('.field-error').innerText()).to.equal('请至少选择一项内容。');
    await page.check('input[value="/grade"]');
    await page.click('[data-action="show"]');
    const code = await page.locator('[data-code]').getAttribute('data-code');
    expect(await page.locator('[role="timer"]').innerText()).to.match(/^[45]:\d\d 内有效$/);
    await picture(page, 'code-zh');
    const clerk = await site.world.gateway.as('water', 'clerk');
    const body = site.world.redemption(code ?? '');
    const made = await clerk.make<MadeAccess>('/v1/showings/redemptions', body);
    expect(made.fields).to.deep.equal({ grade: '甲' });
    await page.reload();
    expect(await page.locator('[data-use]').first().innerText()).to.include('本人亮证');
    await close(page);
  });

  it('takes a code back', async () => {
    const page = await asPerson('en');
    await page.check('input[value="/grade"]');
    await page.click('[data-action="show"]');
    await page.click('[data-action="take-back"]');
    await page.getByText('The code was taken back.').waitFor();
    await close(page);
  });

  it('takes an objection, and withdraws it', async () => {
    const page = await asPerson();
    const use = page.locator('[data-use]').last();
    await use.locator('[data-action="object"]').click();
    await use.locator('select').selectOption('OTHER_PURPOSE');
    await use.locator('button.primary').click();
    await page.locator('[data-objection="OPEN"]').waitFor();
    expect(await page.locator('.notice').innerText()).to.include('异议已上链');
    await picture(page, 'objection-zh');
    await page.click('[data-action="withdraw"]');
    await page.locator('[data-objection]').waitFor({ state: 'detached' });
    await close(page);
  });

  it('says that a use is kept back from it', async () => {
    const restore = hideAccess(site.world.gateway);
    try {
      const page = await asPerson();
      const says = page.locator('[data-complete="false"]');
      expect(await says.innerText()).to.match(/有记录缺失[\s\S]*缺失 1 次/);
      await picture(page, 'missing-zh');
      await close(page);
    } finally {
      restore();
    }
  });

  it('is for organisations and agents, too, and not for workers', async () => {
    const { page } = await site.visit('en');
    await site.signIn(page, 'corp', COMPANY_CLAIMS);
    expect(await page.locator('[data-session="enterprise"]').count()).to.equal(1);
    expect(await page.locator('[data-use]').count()).to.equal(1);
    await page.click('[data-action="sign-out"]');
    await page.locator('[data-action="sign-in"]').waitFor();
    await close(page);
    const { page: second } = await site.visit('en');
    await site.signIn(second, 'qian', agentClaims());
    const says = await second.locator('[data-session="agent"]').innerText();
    expect(says).to.match(/mandate M-2026-0001, until .* \(Beijing\)/);
    expect(await second.locator('[data-use]').count()).to.equal(1);
    await close(second);
    const { page: third } = await site.visit('en');
    await site.signIn(third, 'li-1', WORKER);
    expect(await third.locator('#results').innerText()).to.include('signed in as a worker');
    expect(await third.locator('[data-use]').count()).to.equal(0);
    await close(third);
  });

  it('keeps nothing but the language, and asks no other site', async () => {
    const page = await asPerson();
    const kept = await page.evaluate(() => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      // What scripts see: the session's cookie is not for them.
      cookies: document.cookie,
    }));
    expect(kept.local.filter((name) => name !== 'yulian.language')).to.deep.equal([]);
    expect({ session: kept.session, cookies: kept.cookies }).to.deep.equal({
      session: [],
      cookies: '',
    });
    await close(page);
  });

  for (const lang of ['zh-CN', 'en']) {
    it(`has no violation that axe finds, in ${lang}`, async function () {
      this.timeout(120_000);
      const { page } = await site.visit(lang, { viewport: { width: 420, height: 800 } });
      const check = async (state: string): Promise<void> => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page), `${state}, ${colorScheme}`).to.deep.equal([]);
        }
      };
      await check('signed out');
      await site.signIn(page, 'zhao', PERSON_CLAIMS);
      await page.locator('[data-use]').first().waitFor();
      await page.locator('summary').first().click();
      await page.locator('[data-action="object"]').first().click();
      await page.check('input[value="/grade"]');
      await page.click('[data-action="show"]');
      await page.locator('[data-code]').waitFor();
      await check('uses, an objection, a code');
      await picture(page, `narrow-${lang}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).to.be.at.most(420);
      await close(page);
    });
  }
});
