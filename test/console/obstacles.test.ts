// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Route } from 'playwright-core';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

const json = 'application/problem+json';

/** Nothing comes back at all: what a file holds in itself is looked at all the same. */
const UNREACHED: readonly string[] = [
  'the network is down',
  'the line is cut in the answer',
  'a redirect leads elsewhere',
];

/** Everything that can go wrong between page and ledger. None of it says anything of a licence. */
const OBSTACLES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the network is down': (route) => route.abort('connectionrefused'),
  'the line is cut in the answer': (route) => route.abort('connectionreset'),
  'the gateway fails': (route) => route.fulfill({ status: 500, contentType: json, body: '{}' }),
  'the ledger is not ready': (route) =>
    route.fulfill({ status: 503, contentType: json, body: '{"detail":"not ready"}' }),
  'a proxy answers for it': (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  'a login page answers for it': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<form>login</form>' }),
  'an answer has no checks': (route) => route.fulfill({ json: { verdict: 'fail', checks: [] } }),
  'an answer has an unknown state': (route) =>
    route.fulfill({ json: { verdict: 'fail', checks: [{ name: 'a', code: 'A', state: 'fake' }] } }),
  'a redirect leads elsewhere': (route) =>
    route.fulfill({ status: 302, headers: { Location: '/verify/' } }),
  'there are too many requests': (route) =>
    route.fulfill({ status: 429, headers: { 'Retry-After': '7' }, contentType: json, body: '{}' }),
};

describeInChromium('verify page: what keeps it from checking', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  for (const [what, answer] of Object.entries(OBSTACLES)) {
    it(`cannot check when ${what}, and passes when asked again`, async () => {
      await verify.page.route('**/v1/verify', answer);
      await verify.hand(verify.site.cases.genuine);
      const { verdict, codes } = await verify.result();
      expect(verdict).to.equal('cannot-check');
      if (UNREACHED.includes(what)) expect(codes).to.include('LEDGER_NOT_REACHED');
      else expect(codes).to.deep.equal([]);
      await verify.page.unroute('**/v1/verify');
      await verify.press('retry');
      await verify.result('pass');
    });
  }

  it('says when it may be asked again', async () => {
    await verify.page.route('**/v1/verify', OBSTACLES['there are too many requests']!);
    await verify.type(verify.site.cases.genuineId);
    await verify.result();
    expect(await verify.page.locator('.next').textContent()).to.include('7');
  });

  it("shows the gateway's own words and request number when it refuses", async () => {
    await verify.page.route('**/v1/verify', (route) =>
      route.fulfill({
        status: 400,
        contentType: json,
        body: JSON.stringify({ detail: 'DETAIL', hint: 'HINT', requestId: 'REQUEST' }),
      }),
    );
    await verify.type(verify.site.cases.genuineId);
    expect((await verify.result()).verdict).to.equal('cannot-check');
    const text = (await verify.page.locator('.result').textContent()) ?? '';
    for (const part of ['DETAIL', 'HINT', 'REQUEST']) expect(text).to.include(part);
    expect(await verify.page.locator('[data-action=retry]').count()).to.equal(0);
  });

  it('cannot check where the browser forbids WebAssembly', async () => {
    await verify.page.evaluate(() => {
      WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('forbidden'));
    });
    await verify.hand(verify.site.cases.genuine);
    expect((await verify.result()).verdict).to.equal('cannot-check');
    expect(verify.questions).to.have.length(0);
  });

  it('shows only the last of two files when the first is still under way', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await verify.page.route('**/v1/verify', async (route) => {
      if (verify.questions.length === 1) await held;
      await route.continue().catch(() => undefined);
    });
    await verify.hand(verify.site.cases.altered);
    await verify.page.waitForRequest('**/v1/verify');
    await verify.hand(verify.site.cases.genuine);
    await verify.result('pass');
    release();
    await verify.settle();
    expect((await verify.result()).verdict).to.equal('pass');
  });
});
