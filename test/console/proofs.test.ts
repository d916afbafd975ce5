// SPDX-License-Identifier: Apache-2.0
import {
  fromBase64,
  toBase64,
  verifyLicenceProof,
  type LicenceProof,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describeInChromium } from './support/chromium.js';
import { digestsOf } from './support/documents.js';
import { openVerifyPage } from './support/shared-site.js';
import type { Handed, VerifyPage } from './support/verify-page.js';

describeInChromium('verify page: proofs, verified in the browser', () => {
  let verify: VerifyPage;
  let proof: LicenceProof;

  beforeEach(async () => {
    verify = await openVerifyPage();
    ({ proof } = verify.site.cases);
  });

  afterEach(async () => {
    expect(verify.questions, 'the gateway is not asked about the document').to.have.length(0);
    await verify.close();
  });

  it('passes a document with its proof, as Node does', async () => {
    const bytes = readFileSync(verify.site.cases.genuine);
    await verify.hand({ name: 'licence.ofd', bytes }, proofFile(proof));
    const shown = await verify.result();
    expect(shown.verdict).to.equal('pass');
    const roots = (await (await fetch(`${verify.site.origin}/trust.json`)).json()) as TrustRoots;
    const primitives = nodeSignaturePrimitives;
    const trust = new Trust(primitives, roots.signatureRoots ?? []);
    const at = new Date().toISOString();
    const signatures = judgeFile(bytes, { primitives, trust, at });
    const { checks } = verifyLicenceProof(
      proof,
      roots,
      { digests: digestsOf(bytes), signatures, now: at },
      nodePrimitives,
    );
    expect(shown.codes).to.deep.equal(checks.map(({ code }) => code));
  });

  it('says where the roots came from, and their digest', async () => {
    await verify.hand(proofFile(proof));
    await verify.result();
    const text = (await verify.page.locator('.facts').textContent()) ?? '';
    const url = `${verify.site.origin}/trust.json`;
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(text).to.include(url).and.to.include(digestsOf(bytes).sha256);
  });

  it('fails a changed document, though its proof is right', async () => {
    const bytes = readFileSync(verify.site.cases.altered);
    await verify.hand(proofFile(proof), { name: 'licence.ofd', bytes });
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('fail');
    expect(codes).to.include.members(['CONTENT_DIFFERS', 'EVIDENCE_ENDORSED']);
  });

  it('verifies a proof alone, and then the document that is added', async () => {
    await verify.hand(proofFile(proof));
    const alone = await verify.result();
    expect(alone.verdict).to.equal('cannot-check');
    expect(alone.codes).to.include.members(['CONTENT_NOT_GIVEN', 'EVIDENCE_ENDORSED']);
    await verify.page.locator('.next input[type=file]').setInputFiles(verify.site.cases.genuine);
    await verify.result('pass');
  });

  it('knows a past moment from the proof', async () => {
    await verify.page.click('.as-of summary');
    await verify.page.fill('#as-of-at', '2026-01-01T00:00');
    await verify.hand(proofFile(proof));
    expect((await verify.result()).codes).to.include('STATUS_NOT_YET_VALID');
  });

  it('fails a proof of which one bit was turned', async () => {
    const payload = fromBase64(proof.attestation.payload);
    payload[payload.length >> 1]! ^= 1;
    const attestation = { ...proof.attestation, payload: toBase64(payload) };
    await verify.hand(proofFile({ ...proof, attestation }));
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('fail');
    expect(codes).to.include('EVIDENCE_SIGNATURE_INVALID');
  });

  it('fails a proof that too few endorsed, and one of nonsense deep inside', async () => {
    const [first] = proof.attestation.endorsements;
    const few = { ...proof.attestation, endorsements: [first!] };
    await verify.hand(proofFile({ ...proof, attestation: few }));
    expect((await verify.result('fail')).codes).to.include('EVIDENCE_ENDORSEMENTS_TOO_FEW');
    await verify.press('another');
    const nonsense = { ...proof.attestation, endorsements: [null, 7] };
    await verify.hand(proofFile({ ...proof, attestation: nonsense }));
    expect((await verify.result('fail')).codes).to.include('EVIDENCE_MALFORMED');
  });

  it('cannot check without roots, and can once they are there', async () => {
    await verify.page.route('**/trust.json', (route) => route.abort());
    await verify.hand(proofFile(proof));
    expect((await verify.result()).codes).to.deep.equal([]);
    await verify.page.unroute('**/trust.json');
    await verify.press('retry');
    await verify.page.locator('.check').first().waitFor();
    expect((await verify.result()).codes).to.include('EVIDENCE_ENDORSED');
  });

  it('fails what only says that it is a proof', async () => {
    await verify.hand(proofFile({ format: proof.format }));
    const { verdict, codes } = await verify.result();
    expect(verdict).to.equal('fail');
    expect(codes).to.include('EVIDENCE_MALFORMED');
  });
});

describeInChromium('verify page: documents beside foreign proofs', () => {
  it('verifies a document of another licence online, and the proof for itself', async () => {
    const verify = await openVerifyPage();
    const { suspended, proof } = verify.site.cases;
    const bytes = readFileSync(suspended);
    await verify.hand({ name: 'other.ofd', bytes }, proofFile(proof));
    await verify.page.locator('.results-table [data-verdict="cannot-check"]').waitFor();
    const rows = verify.page.locator('.results-table tbody tr');
    const verdicts = await rows.evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-verdict')),
    );
    expect(verdicts).to.deep.equal(['fail', 'cannot-check']);
    expect(verify.questions).to.have.length(1);
    await verify.close();
  });

  it('takes any other JSON for a document', async () => {
    const verify = await openVerifyPage();
    await verify.hand({ name: 'data.json', bytes: Buffer.from('{"format":"other"}') });
    expect((await verify.result()).codes).to.include('NOT_ON_CHAIN');
    await verify.close();
  });
});

function proofFile(content: object): Exclude<Handed, string> {
  return { name: 'proof.json', bytes: Buffer.from(JSON.stringify(content)) };
}
