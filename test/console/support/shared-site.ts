// SPDX-License-Identifier: Apache-2.0
import { Shared } from '../../support/shared.js';
import { launchChromium } from './chromium.js';
import { openVerifySite, type VerifySite } from './site.js';
import { VerifyPage, type PageOptions } from './verify-page.js';

const site = new Shared(openVerifySite, (opened) => opened.close());
const browser = new Shared(
  () => launchChromium(),
  (opened) => opened.close(),
);

/** The site, built and opened once for all suites of a file. */
export function sharedSite(): Promise<VerifySite> {
  return site.get();
}

/** Opens the page in a browser profile of its own: nothing is remembered from other tests. */
export async function openVerifyPage(options: PageOptions = {}): Promise<VerifyPage> {
  return VerifyPage.open(await browser.get(), await sharedSite(), options);
}
