// SPDX-License-Identifier: Apache-2.0
// `npm start`, `yulian demo eco`, and what a person of the demo then sees of its points.
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { EcoReport } from '@yulian/gateway-api/demonstration';
import { jsonOf, yulian } from '../client/support/cli.js';
import { ROOT } from '../support/root.js';
import { violationsOn } from './support/axe.js';
import { describeInChromium, launchChromium } from './support/chromium.js';

const PICTURES = process.env['YULIAN_PICTURES'];
const CASES = 4;
const BUYERS = 2;
/** Printed last of all. */
const READY = 'trader';
const TOLD = [
  {
    lang: 'zh-CN',
    told: [
      /线上办结办件 4 件/,
      /批次 [0-9A-Z]+：\d+ 克，另一组织核证签发 \d+ 个减排单位/,
      /购买方 +单位 +价款（分）/,
      /购买时 +JSON 与 PDF 均通过/,
      /里程碑由另一组织验收通过，已支付 \d+ 分/,
      /与签发一致/,
      /逐块核对，未发现问题\n全程一致。\n$/,
    ],
  },
  {
    lang: 'en',
    told: [
      /4 cases handled online and delivered/,
      /Batch [0-9A-Z]+: \d+ grams; \d+ units, verified by another organisation/,
      /Buyer +Units +Total \(fen\)/,
      /at purchase +JSON and PDF pass/,
      /milestone accepted by another organisation; \d+ fen paid/,
      /, as issued \(/,
      /nothing is wrong\nThe whole story holds\.\n$/,
    ],
  },
] as const;

describe('the demo of the eco-chain', function () {
  this.timeout(300_000);
  let folder: string;
  let demo: ChildProcess;
  let url: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-demo-eco-'));
    demo = spawn(process.execPath, [join(ROOT, 'gateway-api/dist/main.js')], {
      env: { ...process.env, DATA_DIR: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await untilReady(demo);
    expect(said).to.include('我的数据').and.include('Go to sign in');
    ({ url } = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as { url: string });
  });

  after(async () => {
    demo.kill('SIGTERM');
    if (demo.exitCode === null) await once(demo, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  describeInChromium('on the page /my, before', () => {
    let browser: Browser;

    before(async () => {
      browser = await launchChromium();
    });
    after(() => browser.close());

    it('points are consented to, collected, and given by whoever signed in', async () => {
      const page = await signedIn(browser, url, 'zh-CN');
      await page.locator('[data-consent="WITHDRAWN"]').waitFor();
      await picture(page, 'points-uncollected-zh');
      expect(await violationsOn(page)).to.deep.equal([]);
      await page.click('[data-action="consent"]');
      await page.locator('[data-consent="GIVEN"]').waitFor();
      const before = await page.locator('[data-balance="collect"]').innerText();
      await page.click('[data-action="collect"]');
      await page.locator('[data-form="donation"]').waitFor();
      expect(await page.locator('[data-balance="give"]').innerText()).to.equal(before);
      await picture(page, 'points-collected-zh');
      await page.locator('[data-form="donation"] input').fill('0');
      await page.click('[data-action="donate"]');
      expect(await page.locator('.points .field-error').innerText()).to.include('整数');
      await page.locator('[data-form="donation"] input').fill('100');
      await page.click('[data-action="donate"]');
      await page.locator('[data-gift="OPEN"]').waitFor();
      expect(await page.locator('[data-balance="given"]').innerText()).to.equal('100');
      expect(await page.locator('.notice').innerText()).to.include('积分已捐出');
      await page.context().close();
    });
  });

  describe('yulian demo eco', () => {
    it('tells the whole story, and derives every gram again from a copy', async () => {
      const args = ['demo', 'eco', '--data-dir', folder, '--cases', String(CASES), '--json'];
      const ran = await yulian(args);
      expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
      const report = jsonOf(ran) as EcoReport;
      const { batch, recomputed, sales, works, faults } = report;
      expect(report).to.include({ ok: true, cases: CASES });
      expect(faults).to.deep.equal([]);
      expect(recomputed).to.include({ grams: batch.grams, units: batch.units });
      expect(recomputed.cases).to.be.at.least(CASES);
      expect(recomputed).to.not.have.property('difference');
      expect(sales).to.have.length(BUYERS);
      expect(sales.map(({ atPurchase }) => atPurchase)).to.deep.equal([false, true]);
      for (const { json, pdf, total, fee, net } of sales) {
        expect([json, pdf]).to.deep.equal(['pass', 'pass']);
        expect(BigInt(fee) + BigInt(net)).to.equal(BigInt(total));
      }
      const sold = sales.reduce((sum, { net }) => sum + BigInt(net), 0n);
      expect(BigInt(works.disbursed) + BigInt(works.unspent)).to.equal(sold);
      expect(works.milestone).to.equal('ACCEPTED');
    });

    for (const { lang, told } of TOLD) {
      it(`tells it in words: ${lang}`, async () => {
        const args = [
          'demo',
          'eco',
          '--data-dir',
          folder,
          '--cases',
          String(CASES),
          '--lang',
          lang,
        ];
        const ran = await yulian(args);
        expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
        for (const words of told) expect(ran.stdout).to.match(words);
        expect(ran.stdout).to.not.match(/[{}]|undefined/);
      });
    }
  });

  describeInChromium('on the page /my, afterwards', () => {
    let browser: Browser;

    before(async () => {
      browser = await launchChromium();
    });
    after(() => browser.close());

    for (const lang of ['zh-CN', 'en']) {
      it(`points became retired units, with certificates: ${lang}`, async () => {
        const page = await signedIn(browser, url, lang);
        const gift = page.locator('[data-gift="BATCHED"]').first();
        await gift.waitFor();
        await picture(page, `points-honours-${lang}`);
        expect(await violationsOn(page)).to.deep.equal([]);
        await gift.locator('[data-certificate]').first().click();
        await page.locator('.certificate').waitFor();
        expect(await page.locator('html').getAttribute('lang')).to.equal(lang);
        await page.context().close();
      });
    }
  });
});

/** Signs in as a person does: by the link, on the demo's page, and back. */
async function signedIn(browser: Browser, url: string, lang: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: lang })).newPage();
  await page.goto(`${url}/my/?lang=${lang}`);
  await page.click('[data-action="sign-in"]');
  const choice = page.locator('button[value="zhou"]');
  await choice.waitFor();
  expect(await page.locator('html').getAttribute('lang')).to.equal(lang);
  expect(await violationsOn(page)).to.deep.equal([]);
  await picture(page, `demo-sign-in-${lang}`);
  await choice.click();
  await page.locator('.points').waitFor();
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes(READY)) resolve(said);
    });
    child.once('exit', () => {
      reject(new Error(`the demo ended: ${said}`));
    });
  });
}
