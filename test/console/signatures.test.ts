// SPDX-License-Identifier: Apache-2.0
import { REASONS } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { UNTOLD } from '../support/untold-files.js';
import { describeInChromium } from './support/chromium.js';
import { fixture } from './support/documents.js';
import { openVerifyPage } from './support/shared-site.js';
import type { VerifyPage } from './support/verify-page.js';

const JUDGE = /\/judge-worker-[^/]*\.js$/;
const SAID = {
  valid: [],
  invalid: ['SIGNATURE_CONTENT_CHANGED', 'SIGNATURE_INVALID'],
  malformed: ['SIGNATURE_UNREADABLE'],
  unsupported: ['SIGNATURE_UNSUPPORTED'],
};
const TWO_SIGNATURES = 'valid/pdf-developer-quality-two-signatures.pdf';

describeInChromium('verify page: signatures in the file', () => {
  let verify: VerifyPage;

  beforeEach(async () => {
    verify = await openVerifyPage();
  });

  afterEach(async () => {
    await verify.close();
  });

  it('passes a sealed licence whose seal and whose use of it are on chain', async () => {
    await verify.hand(verify.site.cases.genuine);
    const { codes } = await verify.result('pass');
    expect(codes).to.include.members(['SIGNATURE_VALID', 'SEAL_USE_RECORDED_LATER']);
  });

  it('fails its twin, whose content was changed after it was sealed', async () => {
    await verify.hand(verify.site.cases.altered);
    expect((await verify.result('fail')).codes).to.include('SIGNATURE_CONTENT_CHANGED');
    expect(await states(verify)).to.deep.equal(['fail']);
  });

  it('fails a PDF of which one byte was changed, unknown as it is to the chain', async () => {
    await verify.hand(verify.site.cases.alteredPdf);
    const { codes } = await verify.result('fail');
    expect(codes).to.include.members(['NOT_ON_CHAIN', 'SIGNATURE_CONTENT_CHANGED', 'SEAL_NONE']);
  });

  it('cannot check who sealed without roots, and can once they are there', async () => {
    await verify.page.route('**/trust.json', (route) => route.abort());
    await verify.hand(verify.site.cases.genuine);
    expect((await verify.result('cannot-check')).codes).to.include('SIGNER_NOT_TRUSTED');
    await verify.page.unroute('**/trust.json');
    await verify.press('language');
    await verify.result('pass');
  });

  it('never calls a file unsigned of which that cannot be told', async () => {
    for (const { name, bytes, judged } of UNTOLD) {
      await verify.hand({ name: 'file', bytes: bytes() });
      const { codes } = await verify.result();
      expect(codes, name).not.to.include('SIGNATURE_NONE');
      const [code = ''] = codes.filter((one) => one.startsWith('SIGNATURE_'));
      expect(code, name).to.be.oneOf(SAID[REASONS[judged]]);
      await verify.close();
      verify = await openVerifyPage();
    }
  }).timeout(60_000);

  it('calls a seal of nobody that is believed not forged, but one that cannot be checked', async () => {
    await verify.hand(fixture('invalid/ofd-untrusted-chain.ofd'));
    expect((await verify.result()).codes).to.include('SIGNER_NOT_TRUSTED');
    expect(await states(verify)).to.deep.equal(['cannot-check']);
  });

  it('tells the gateway what the chain knows the seals by, and nothing else of the file', async () => {
    const { genuine, genuineId } = verify.site.cases;
    await verify.hand(genuine);
    await verify.result();
    const question = verify.lastQuestion as Record<string, unknown>;
    expect(Object.keys(question).sort()).to.deep.equal(['digest', 'id', 'seals']);
    expect(question).to.include({ id: genuineId });
    const [seal, ...others] = question['seals'] as Record<string, string>[];
    expect(others).to.deep.equal([]);
    expect(Object.keys(seal!).sort()).to.deep.equal(['esId', 'object', 'signedAt', 'signer']);
    expect(seal).to.include({ esId: '9999991000101', signedAt: '2026-11-24T06:02:41.000Z' });
    for (const digest of [seal!['object'], seal!['signer']])
      expect(digest).to.match(/^[0-9a-f]{64}$/);
  });

  it('loads what judges signatures only for a file that carries some, and once', async () => {
    const { salted, genuine, altered } = verify.site.cases;
    await verify.hand(salted);
    expect((await verify.result()).codes).to.include.members(['SIGNATURE_NONE', 'SEAL_NONE']);
    expect(judgesLoaded(verify)).to.equal(0);
    await verify.hand(genuine);
    await verify.result('pass');
    await verify.hand(altered);
    await verify.result('fail');
    expect(judgesLoaded(verify)).to.equal(1);
    expect(verify.page.workers()).to.have.length(1);
  });

  it('cannot check a sealed file when what judges signatures does not load, and can later', async () => {
    await verify.page.route(JUDGE, (route) => route.abort());
    await verify.hand(verify.site.cases.genuine);
    const { codes } = await verify.result('cannot-check');
    expect(codes).to.deep.equal([]);
    expect(verify.questions, 'half a verification is none').to.have.length(0);
    await verify.page.unroute(JUDGE);
    await verify.press('retry');
    await verify.result('pass');
  });

  it('holds the signatures of a file against a proof as well', async () => {
    const { genuine, altered, proof } = verify.site.cases;
    const beside = { name: 'proof.json', bytes: Buffer.from(JSON.stringify(proof)) };
    await verify.hand({ name: 'licence.ofd', bytes: readFileSync(altered) }, beside);
    expect((await verify.result('fail')).codes).to.include('SIGNATURE_CONTENT_CHANGED');
    await verify.hand({ name: 'licence.ofd', bytes: readFileSync(genuine) }, beside);
    expect((await verify.result('pass')).codes).to.include.members([
      'SIGNATURE_VALID',
      'SEAL_USE_RECORDED_LATER',
    ]);
  });

  it('says of each signature who made it, and when', async () => {
    await verify.hand(fixture(TWO_SIGNATURES));
    await verify.result();
    expect(await states(verify)).to.deep.equal(['pass', 'pass']);
    const text = (await verify.page.locator('.seals').textContent()) ?? '';
    for (const part of ['示例市住房和城乡建设局', '示例市行政审批服务局', '2026/11/24 14:05:43']) {
      expect(text).to.include(part);
    }
  });

  it('shows a name with markup in it as text', async () => {
    const name = '<img src=x onerror="alert(1)">';
    const bytes = renamed(verify.site.cases.genuine, '示例市市场监督管理局', name);
    await verify.hand({ name: 'markup.ofd', bytes });
    await verify.result('fail');
    expect(await verify.page.locator('.seals').textContent()).to.include(name);
    expect(await verify.page.locator('.seals img').count()).to.equal(0);
    expect(verify.complaints).to.deep.equal([]);
  });

  it('shows no signatures where there are none', async () => {
    await verify.hand(verify.site.cases.salted);
    await verify.result();
    expect(await verify.page.locator('.seals').count()).to.equal(0);
  });
});

/** How often the code that judges signatures was asked for. */
function judgesLoaded({ requests }: VerifyPage): number {
  return requests.filter((request) => JUDGE.test(request.url())).length;
}

/** What was found of each signature in the file. */
function states({ page }: VerifyPage): Promise<readonly (string | null)[]> {
  return page
    .locator('.seal')
    .evaluateAll((all) => all.map((seal) => seal.getAttribute('data-state')));
}

/** A sealed document with another name in its seal, of as many bytes. */
function renamed(path: string, from: string, to: string): Uint8Array {
  const parts = Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => {
    if (name.endsWith('.xml')) return [name, bytes] as const;
    const text = Buffer.from(bytes).toString('latin1');
    const named = text.replaceAll(latin1(from), latin1(to));
    return [name, Buffer.from(named, 'latin1')] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
