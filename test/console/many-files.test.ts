// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describeInChromium } from './support/chromium.js';
import { digestsOf } from './support/documents.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

describeInChromium('verify page: many files', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  it('shows one row each, in the order in which they were given', async () => {
    const { genuine, altered, suspended, unknown, salted } = verify.site.cases;
    await verify.hand(genuine, altered, suspended, unknown, salted);
    expect(await settledVerdicts(verify)).to.deep.equal([
      'pass',
      'fail',
      'fail',
      'cannot-check',
      'cannot-check',
    ]);
  });

  it('opens and closes the details of a row', async () => {
    const { genuine, altered } = verify.site.cases;
    await verify.hand(genuine, altered);
    await settledVerdicts(verify);
    const toggle = verify.page.locator('.results-table tbody button').nth(1);
    await toggle.click();
    expect((await verify.result()).codes).to.include('CONTENT_DIFFERS');
    expect(await toggle.getAttribute('aria-expanded')).to.equal('true');
    await toggle.click();
    expect(await verify.page.locator('.result').count()).to.equal(0);
  });

  it('gives all of it as CSV, safe to open in a spreadsheet', async () => {
    const bytes = readFileSync(verify.site.cases.genuine);
    await verify.hand({ name: '=HYPERLINK("x"), "a".ofd', bytes }, { name: '@b.ofd', bytes });
    await settledVerdicts(verify);
    const [download] = await Promise.all([
      verify.page.waitForEvent('download'),
      verify.press('csv'),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).to.match(/\.csv$/);
    expect(csv.startsWith('\ufeff')).to.equal(true);
    const [, first, second, end] = csv.split('\r\n');
    expect(first).to.match(/^"'=HYPERLINK\(""x""\), ""a""\.ofd",/);
    expect(second).to.match(/^"'@b\.ofd",/);
    const { sha256, sm3 } = digestsOf(bytes);
    expect(first).to.include(sha256).and.to.include(sm3);
    expect(end).to.equal('');
  });

  it('retries what the system could not check, and nothing else', async () => {
    const { genuine, altered, suspended } = verify.site.cases;
    // The second: what was changed after it was sealed fails without the gateway too.
    await verify.page.route('**/v1/verify', (route) =>
      verify.questions.length === 2 ? route.abort() : route.continue(),
    );
    await verify.hand(genuine, suspended, altered);
    expect(await settledVerdicts(verify)).to.deep.equal(['pass', 'cannot-check', 'fail']);
    await verify.press('retry-all');
    await verify.page.locator('tr[data-verdict=fail]').nth(1).waitFor();
    expect(verify.questions).to.have.length(4);
  });

  it('waits as long as a busy gateway says, then goes on', async () => {
    const { genuine, altered } = verify.site.cases;
    await verify.page.route('**/v1/verify', (route) =>
      verify.questions.length === 1
        ? route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, body: '{}' })
        : route.continue(),
    );
    await verify.hand(genuine, altered);
    expect(await settledVerdicts(verify)).to.deep.equal(['pass', 'fail']);
    expect(verify.questions).to.have.length(3);
  });

  it('goes on after a file that cannot be read', async () => {
    await verify.page.evaluate(() => {
      const prototype = Blob.prototype as { arrayBuffer: (this: Blob) => Promise<ArrayBuffer> };
      const original = prototype.arrayBuffer;
      let calls = 0;
      prototype.arrayBuffer = function arrayBuffer() {
        calls += 1;
        const gone = new DOMException('gone', 'NotReadableError');
        return calls === 1 ? Promise.reject(gone) : original.call(this);
      };
    });
    const { genuine, altered } = verify.site.cases;
    await verify.hand(genuine, altered);
    expect(await settledVerdicts(verify)).to.deep.equal(['cannot-check', 'fail']);
  });

  it('takes two hundred', async function () {
    this.timeout(PATIENCE_MS);
    const bytes = readFileSync(verify.site.cases.genuine);
    const files = Array.from({ length: 200 }, (_, i) => ({ name: `licence-${i}.ofd`, bytes }));
    await verify.hand(...files);
    const verdicts = await settledVerdicts(verify);
    expect(verdicts).to.have.length(200);
    expect(new Set(verdicts)).to.deep.equal(new Set(['pass']));
  });
});

/** Two hundred sealed files keep a browser busy for a while, longer beside other tests. */
const PATIENCE_MS = 150_000;

/** Verdicts of all rows, once the last one is done. */
async function settledVerdicts({ page }: VerifyPage): Promise<readonly (string | null)[]> {
  await page.locator('[data-action=csv]').waitFor({ timeout: PATIENCE_MS });
  const rows = page.locator('.results-table > tbody > tr:not(.details)');
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-verdict')));
}
