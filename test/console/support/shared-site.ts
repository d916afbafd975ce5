// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { openVerifySite, type VerifySite } from './site.js';
import { VerifyPage, type PageOptions } from './verify-page.js';

let site: Promise<VerifySite> | undefined;
let browser: Promise<Browser> | undefined;

/** The site, built and opened once for all suites. */
export function sharedSite(): Promise<VerifySite> {
  site ??= openVerifySite();
  return site;
}

/** Opens the page in a browser profile of its own: nothing is remembered from other tests. */
export async function openVerifyPage(options: PageOptions = {}): Promise<VerifyPage> {
  browser ??= launchChromium();
  return VerifyPage.open(await browser, await sharedSite(), options);
}

after(async function () {
  this.timeout(30_000);
  await (await browser)?.close();
  await (await site)?.close();
});
