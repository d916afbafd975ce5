// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/axe.js';
import { describeInChromium } from './support/chromium.js';
import { fixture } from './support/documents.js';
import { openVerifyPage, sharedSite } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

/** Every state that the page can be in, and how one gets there. */
const STATES: Readonly<Record<string, (verify: VerifyPage) => Promise<unknown>>> = {
  'nothing given': () => Promise.resolve(),
  'a typing error': (verify) => verify.type('1.2.3'),
  pass: async (verify) => {
    await verify.hand(verify.site.cases.genuine);
    await verify.result('pass');
  },
  fail: async (verify) => {
    await verify.hand(verify.site.cases.altered);
    await verify.result('fail');
  },
  'cannot check, with both offers': async (verify) => {
    await verify.hand(verify.site.cases.unknown);
    await verify.result('cannot-check');
  },
  'cannot check, for the system': async (verify) => {
    await verify.page.route('**/v1/verify', (route) => route.abort());
    await verify.type(verify.site.cases.genuineId);
    await verify.result('cannot-check');
  },
  'offline, one seal of nobody that is believed': async (verify) => {
    await verify.hand(verify.site.cases.genuine);
    await verify.result('pass');
    await verify.page.context().setOffline(true);
    await verify.hand(fixture('invalid/ofd-untrusted-chain.ofd'));
    await verify.page.locator('.seal[data-state=cannot-check]').waitFor();
  },
  'two signatures': async (verify) => {
    await verify.hand(fixture('valid/pdf-developer-quality-two-signatures.pdf'));
    await verify.page.locator('.seal').nth(1).waitFor();
  },
  'under way': async (verify) => {
    await verify.page.route('**/v1/verify', () => undefined);
    await verify.type(verify.site.cases.genuineId);
    await verify.page.locator('progress').waitFor();
  },
  'a proof': async (verify) => {
    const bytes = Buffer.from(JSON.stringify(verify.site.cases.proof));
    await verify.hand({ name: 'proof.json', bytes });
    await verify.result();
  },
  'many, one open, as of a past moment': async (verify) => {
    const { genuine, altered, unknown } = verify.site.cases;
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-at', '2026-10-01T10:30');
    await verify.hand(genuine, altered, unknown);
    await verify.page.locator('[data-action=csv]').waitFor();
    await verify.page.locator('.results-table tbody button').nth(1).click();
    await verify.result('fail');
  },
};

const PHONE = { width: 360, height: 740 };

describeInChromium('verify page: accessibility', () => {
  it('is judged by rules that bite', async () => {
    const verify = await openVerifyPage();
    await verify.page.evaluate(() => {
      const hint = document.querySelector('.hint');
      hint?.append(document.createElement('button'));
    });
    expect((await violationsOn(verify.page)).join()).to.include('button-name');
    await verify.close();
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const [state, reach] of Object.entries(STATES)) {
      it(`has no violation, and fits a phone, in ${lang}: ${state}`, async () => {
        const verify = await openVerifyPage({ path: `/verify/?lang=${lang}` });
        await reach(verify);
        const { page } = verify;
        // Colours and roles are the same in each language; how long its words are is not.
        if (lang === 'zh-CN') {
          expect(await violationsOn(page)).to.deep.equal([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await violationsOn(page), 'dark').to.deep.equal([]);
          await page.emulateMedia({ colorScheme: 'light' });
        }
        await page.setViewportSize(PHONE);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'on a phone').to.equal(PHONE.width);
        if (lang === 'zh-CN' || state === 'pass') {
          expect(await violationsOn(page), 'on a phone').to.deep.equal([]);
        }
        await verify.close();
      });
    }
  }
});

describeInChromium('verify page: without a mouse', () => {
  it('is worked by the keyboard alone: language, identifier, result, start over', async () => {
    const verify = await openVerifyPage();
    const { page, site } = verify;
    expect(await tabTo(page, '.skip')).to.equal(true);
    expect(await tabTo(page, '[data-action=language]')).to.equal(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('en');
    expect(await isFocused(page, '[data-action=language]')).to.equal(true);
    expect(await tabTo(page, '.intake input[name=id]')).to.equal(true);
    await page.keyboard.type(site.cases.genuineId);
    await page.keyboard.press('Enter');
    await verify.result();
    expect(await tabTo(page, '[data-action=print]')).to.equal(true);
    expect(await tabTo(page, '[data-action=another]')).to.equal(true);
    await page.keyboard.press('Enter');
    expect(await isFocused(page, '.choose')).to.equal(true);
    await verify.close();
  });

  it('opens the file chooser and the details of a row by the keyboard', async () => {
    const verify = await openVerifyPage();
    const { page } = verify;
    expect(await tabTo(page, '.choose')).to.equal(true);
    const chosen = page.waitForEvent('filechooser');
    // The wait has the browser hand choosers over: only once it has answered is that so.
    await page.evaluate(() => document.readyState);
    await page.keyboard.press('Enter');
    const chooser = await chosen;
    await chooser.setFiles([verify.site.cases.genuine, verify.site.cases.altered]);
    await page.locator('[data-action=csv]').waitFor();
    expect(await tabTo(page, '.results-table button')).to.equal(true);
    await page.keyboard.press('Space');
    await verify.result('pass');
    expect(await isFocused(page, '.results-table button')).to.equal(true);
    await verify.close();
  });

  it('shows where the focus is, on everything that takes it', async () => {
    const verify = await openVerifyPage();
    const { page } = verify;
    await verify.hand(verify.site.cases.unknown);
    await verify.result();
    await page.locator('body').click({ position: { x: 2, y: 200 } });
    const seen = new Set<string>();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const [what, outline] = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return ['', ''] as const;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        const what = activeElement.outerHTML.slice(0, 90);
        return [what, `${outlineStyle} ${outlineWidth}`] as const;
      });
      if (what === '' || seen.has(what)) break;
      seen.add(what);
      expect(outline, what).to.match(/^solid [23]px$/);
    }
    expect(seen.size).to.be.greaterThan(8);
    await verify.close();
  });

  it('tells the result to those who do not see it', async () => {
    const verify = await openVerifyPage();
    const live = verify.page.locator('[role=status]');
    expect(await live.count()).to.equal(1);
    await verify.hand(verify.site.cases.altered);
    await verify.result('fail');
    const said = (await live.textContent()) ?? '';
    const word = (await verify.page.locator('.verdict-word').textContent()) ?? '?';
    const sentence = (await verify.page.locator('.verdict-sentence').textContent()) ?? '?';
    expect(said).to.include(word).and.to.include(sentence);
    await verify.close();
  });

  it('states each check by icon and word, not by colour alone', async () => {
    const { cases } = await sharedSite();
    const verify = await openVerifyPage();
    const outlines = new Map<string, string>();
    for (const file of [cases.genuine, cases.altered]) {
      await verify.hand(file);
      await verify.result();
      for (const check of await verify.page.locator('.check').all()) {
        const word = (await check.locator('.check-state').textContent()) ?? '';
        const shape = await check.locator('.icon-outline').getAttribute('d');
        expect(word).to.not.equal('');
        outlines.set(word, shape ?? '');
      }
      await verify.press('another');
    }
    expect(outlines.size).to.equal(4);
    expect(new Set(outlines.values()).size).to.equal(4);
    await verify.close();
  });

  it('scrolls a phone to the result, at once for those who want no motion', async () => {
    const viewport = { width: 360, height: 640 };
    const verify = await openVerifyPage({ viewport, reducedMotion: 'reduce' });
    await verify.hand(verify.site.cases.altered);
    await verify.result('fail');
    const top = await verify.page
      .locator('.verdict')
      .evaluate((banner) => banner.getBoundingClientRect().top);
    expect(top).to.be.within(0, viewport.height / 2);
    await verify.close();
  });
});

/** Presses Tab until something that fits is focused; false when it never is. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, selector)) return true;
  }
  return false;
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
