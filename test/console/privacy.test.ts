// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describeInChromium } from './support/chromium.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

describeInChromium('verify page: what leaves the browser', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  it('asks no other origin, also with a proof', async () => {
    const { genuine, proof } = verify.site.cases;
    const proofBytes = Buffer.from(JSON.stringify(proof));
    await verify.hand(genuine);
    await verify.result();
    await verify.hand({ name: 'proof.json', bytes: proofBytes });
    await verify.result('cannot-check');
    const origins = new Set(verify.requests.map((request) => new URL(request.url()).origin));
    expect(origins).to.deep.equal(new Set([verify.site.origin]));
  });

  it('is served under a policy that allows nothing inline, and keeps to it', async () => {
    const { salted, genuine, altered } = verify.site.cases;
    const response = await verify.page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(directives.get('default-src')).to.equal("'none'");
    expect(directives.get('script-src')).to.equal("'self' 'wasm-unsafe-eval'");
    expect(directives.get('style-src')).to.equal("'self'");
    expect(directives.get('connect-src')).to.equal("'self'");
    await verify.hand(salted);
    await verify.result();
    await verify.hand(genuine, altered);
    await verify.page.locator('[data-action=csv]').waitFor();
    await verify.page.emulateMedia({ media: 'print' });
    expect(verify.complaints).to.deep.equal([]);
  });

  it('sends a file only when that is asked for, and then says so', async () => {
    const { salted } = verify.site.cases;
    await verify.hand(salted);
    expect((await verify.result()).codes).to.include('CONTENT_NEEDS_FILE');
    expect(bodies(verify).every((body) => body.length < 400)).to.equal(true);
    await verify.press('upload');
    expect((await verify.result('pass')).codes).to.include('CONTENT_MATCHES');
    const sent = verify.questions.at(-1);
    expect(sent?.headers()['content-type']).to.match(/^multipart\/form-data/);
    const count = verify.questions.length;
    // Another language must not send the file once more.
    await verify.press('language');
    await verify.settle();
    expect(verify.questions).to.have.length(count);
  });

  it('offers to send an unsigned file that is not found, for it may be anchored with a salt', async () => {
    await verify.hand(verify.site.cases.unknown);
    await verify.result();
    expect(await verify.page.locator('[data-action=upload]').count()).to.equal(1);
    await verify.press('upload');
    await verify.page.locator('[data-action=upload]').waitFor({ state: 'detached' });
    expect((await verify.result()).codes).to.include('NOT_ON_CHAIN');
  });

  it('sends neither content nor name of any file, whatever its verdict', async () => {
    const { genuine, altered, suspended, unknown, alteredPdf } = verify.site.cases;
    for (const path of [genuine, altered, suspended, unknown, alteredPdf]) {
      await verify.hand({ name: 'SECRET-NAME.bin', bytes: readFileSync(path) });
      await verify.page.locator('.result').waitFor();
      await verify.press('another');
    }
    expect(verify.questions).to.have.length(5);
    for (const body of bodies(verify)) {
      const question = JSON.parse(body.toString()) as object;
      expect(Object.keys(question)).to.satisfy((keys: string[]) =>
        keys.every((key) => ['digest', 'id', 'seals'].includes(key)),
      );
      expect(body.toString()).to.not.include('SECRET');
    }
  });

  it('keeps nothing but the language', async () => {
    await verify.hand(verify.site.cases.genuine);
    await verify.result();
    await verify.press('language');
    const kept = await verify.page.evaluate(() => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
    }));
    expect(kept).to.deep.equal({ local: ['yulian.language'], session: [], cookies: '' });
  });
});

function bodies({ questions }: VerifyPage): readonly Buffer[] {
  return questions.map((request) => request.postDataBuffer() ?? Buffer.alloc(0));
}
