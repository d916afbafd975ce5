// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { retirementOf } from '../support/credit-fixture.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { accountOf, pressSerial } from '../support/market-world.js';
import { violationsOn } from './support/axe.js';
import { describeInChromium, launchChromium } from './support/chromium.js';
import { buildConsole, type ConsoleBuild } from './support/console-build.js';

const PICTURES = process.env['YULIAN_PICTURES'];
const PATH = /\/v1\/retirements\/[^/]+\/certificate$/;
const HIDDEN = { kind: 'COMMITTED' as const, commitment: 'ab'.repeat(32) };

describeInChromium('the page of a certificate, /c/{id}', () => {
  let build: ConsoleBuild;
  let gateway: TestGateway;
  let browser: Browser;
  let id: string;
  let hidden: string;

  before(async function () {
    this.timeout(180_000);
    build = await buildConsole();
    gateway = await startGateway({ market: true, http: { consoleDirectory: build.directory } });
    const trader = await gateway.as('press', 'trader');
    const retire = async (i: number, more: object) => {
      const holdings = [{ serial: pressSerial(i) }];
      const body = { ...retirementOf({ account: accountOf('press'), holdings }), ...more };
      await trader.make('/v1/retirements', body);
      return body.id;
    };
    id = await retire(0, {});
    hidden = await retire(1, { beneficiary: HIDDEN });
    browser = await launchChromium();
  });
  after(async function () {
    await browser.close();
    await gateway.close();
    await build.remove();
  });

  interface Visit {
    readonly page: Page;
    readonly complaints: readonly string[];
  }

  /** @param change of the evidence, on its way to the page */
  async function visit(
    of: string,
    lang: string,
    change?: (text: string) => string,
  ): Promise<Visit> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    if (change !== undefined) {
      await page.route(PATH, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: change(await response.text()) });
      });
    }
    await page.goto(`${gateway.url}/c/${of}?lang=${lang}`);
    return { page, complaints };
  }

  const picture = async (page: Page, name: string): Promise<void> => {
    if (PICTURES === undefined) return;
    await page.screenshot({ path: join(PICTURES, `certificate-${name}.png`), fullPage: true });
  };
  const codes = (page: Page): Promise<readonly (string | null)[]> =>
    page
      .locator('.checks li.state-fail')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-check')));

  for (const [lang, name, words] of [
    ['zh-CN', 'zh', ['减排单位注销证书', '示例市环保志愿者协会', '活动碳中和', '背书证据']],
    ['en', 'en', ['Certificate of Retirement', '示例市环保志愿者协会', 'An event', 'Endorsements']],
  ] as const) {
    it(`says in ${lang} what was retired, for whom, and that the browser verified it`, async () => {
      const { page, complaints } = await visit(id, lang);
      await page.locator('.certificate').waitFor();
      const text = await page.locator('main').innerText();
      for (const word of [...words, pressSerial(0), id]) expect(text).to.include(word);
      expect(await codes(page)).to.deep.equal([]);
      expect(await page.locator('.checks li.state-pass').count()).to.equal(5);
      expect(await violationsOn(page)).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      await picture(page, name);
      const [pdf] = await Promise.all([
        page.waitForEvent('download'),
        page.click('.downloads a[href*=".pdf"]'),
      ]);
      expect(pdf.suggestedFilename()).to.equal(`${id}.pdf`);
      await page.context().close();
    });
  }

  it('changes its language, is as wide as a telephone, and hides who wants to be', async () => {
    const { page } = await visit(hidden, 'zh-CN');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.certificate').waitFor();
    await page.click('[data-action="language"]');
    const text = await page.locator('main').innerText();
    expect(text).to.include(`Not public; commitment ${HIDDEN.commitment}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).to.be.at.most(360);
    await picture(page, 'phone-en');
    await page.context().close();
  });

  it('shows nothing of evidence that was changed, but which check it fails', async () => {
    const respelt = (text: string): string => text.replace('{', '{ ');
    const altered = (text: string): string =>
      text.replace(
        /("payload":".{400})(.)/,
        (_, head: string, one: string) => head + (one === 'A' ? 'B' : 'A'),
      );
    for (const [change, check] of [
      [respelt, 'file'],
      [altered, 'evidence'],
    ] as const) {
      const { page } = await visit(id, 'zh-CN', change);
      await page.locator('.checks').waitFor();
      expect(await codes(page)).to.deep.equal([check]);
      expect(await page.locator('.certificate').count()).to.equal(0);
      expect(await violationsOn(page)).to.deep.equal([]);
      await picture(page, `changed-${check}`);
      await page.context().close();
    }
  });

  it('knows nothing of an id that nobody has', async () => {
    const { page } = await visit(`ret_${'0'.repeat(64)}`, 'en');
    await page.locator('[role=status]', { hasText: 'no such certificate' }).waitFor();
    expect(await violationsOn(page)).to.deep.equal([]);
    await page.context().close();
  });
});
