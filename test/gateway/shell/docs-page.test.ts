// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { routes, type Route, type ShellServices } from '@yulian/gateway-api';
import { describeInChromium, launchChromium } from '../../console/support/chromium.js';
import { startShell, type Shell } from './shell.js';

const shellRoutes = (routes as readonly Route[]).filter(({ tags }) =>
  ['keys', 'me', 'health', 'docs'].includes(tags[0]),
) as readonly Route<ShellServices>[];

describeInChromium('gateway: the documentation page', () => {
  let shell: Shell;
  let browser: Browser;

  before(async () => {
    shell = await startShell({ routes: shellRoutes });
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await shell.close();
  });

  it('tries a route out under the strict policy, without a request to another host', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${shell.url}/docs`);
    await page.locator('#operations-tag-health').click();
    const operation = page.locator('#operations-health-getHealth');
    await operation.locator('.opblock-summary-control').click();
    await operation.locator('.execute').click();
    await operation.locator('.live-responses-table .response-col_status').first().waitFor();
    expect(await operation.locator('.live-responses-table').innerText()).to.include('200');
    expect(complaints).to.deep.equal([]);
    expect([...hosts]).to.deep.equal([shell.url]);
  });

  it('draws every operation of each group that is opened, however many groups there are', async () => {
    const page = await browser.newPage();
    await page.goto(`${shell.url}/docs`);
    const groups = page.locator('.opblock-tag');
    await groups.first().waitFor();
    const drawn: string[] = [];
    for (const group of await groups.all()) {
      await group.click();
      await page.locator('.opblock').first().waitFor();
      drawn.push(...(await page.locator('.opblock').evaluateAll((all) => all.map(({ id }) => id))));
      await group.click();
      await page.locator('.opblock').first().waitFor({ state: 'detached' });
    }
    const described = routes.map(({ tags, id }) => `operations-${tags[0]}-${id}`);
    expect(drawn.sort()).to.deep.equal(described.sort());
  });

  it('opens at the operation that a link names', async () => {
    const page = await browser.newPage();
    await page.goto(`${shell.url}/docs#/units/listUnits`);
    await page.locator('#operations-units-listUnits .opblock-body').waitFor();
  });
});
