// SPDX-License-Identifier: Apache-2.0
// One sealed licence, from a seal that nobody knows to a use of it that was found unsound.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  presentedSeals,
  verifyLicenceProof,
  type LicenceProof,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { fixtureContext } from '../../proofs/signatures/fixture-set.js';
import { recordSeal, recordUse } from '../../support/fixture-seals.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { ROOT } from '../../support/root.js';
import { codesOf, digestOf, verify, verifyFile, type Verified } from '../../support/verify.js';

const FILE = 'seal-v4-samr.esl';
const bytes = readFileSync(join(ROOT, 'test/fixtures/documents/valid/ofd-business-licence-v4.ofd'));
const ID = '1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F';

describe('gateway: the seal in a licence', function () {
  let gateway: TestGateway;
  let seal: string;
  const heights: number[] = [];

  const height = async () => (await gateway.gateway.services.ledger.info()).height;
  const signatures = judgeFile(bytes, fixtureContext());
  const seals = presentedSeals(signatures);
  const found = ({ verdict, checks }: Pick<Verified, 'verdict' | 'checks'>) => ({
    verdict,
    seal: codesOf({ checks })['seal'],
  });
  const byFile = async () => found(await verifyFile(gateway.anonymous, bytes));
  const byDigest = async (more: object) =>
    found(await verify(gateway.anonymous, { digest: digestOf(bytes), ...more }));
  const undecided = (code: string) => ({ verdict: 'cannot-check', seal: code });

  before(async function () {
    gateway = await startGateway();
    const clerk = await gateway.as('market', 'clerk');
    await issueLicence(clerk, { type: '001', id: ID, bytes, fileName: 'a.ofd' });
  });
  after(async function () {
    await gateway.close();
  });

  it('cannot be checked while the chain does not know it', async function () {
    heights.push(await height());
    expect(await byFile()).to.deep.equal(undecided('SEAL_NOT_ON_CHAIN'));
    expect(await byDigest({ seals })).to.deep.equal(undecided('SEAL_NOT_ON_CHAIN'));
  });

  it('cannot be checked while no use of it on the file is recorded', async function () {
    seal = await recordSeal(gateway, FILE);
    heights.push(await height());
    expect(await byFile()).to.deep.equal(undecided('SEAL_USE_NOT_RECORDED'));
  });

  it('is found by the file, or by what its holder read in it', async function () {
    await recordUse(gateway, { file: FILE, seal, bytes });
    const passed = { verdict: 'pass', seal: 'SEAL_USE_RECORDED_LATER' };
    expect(await byFile()).to.deep.equal(passed);
    expect(await byDigest({ seals })).to.deep.equal(passed);
    // Digests alone show no seal, and nobody claims that there is none.
    expect(await byDigest({})).to.deep.equal({ verdict: 'pass', seal: 'SEAL_UNKNOWN' });
    const [first] = seals;
    const forged = [{ ...first, signer: digestOf(new Uint8Array()).sm3 }];
    expect(await byDigest({ seals: forged })).to.deep.equal({
      verdict: 'fail',
      seal: 'SEAL_DIFFERS',
    });
  });

  it('is answered for with the eyes of a past block', async function () {
    const [unknown, unused] = heights as [number, number];
    expect(await byDigest({ seals, knownAt: unknown - 1 })).to.deep.equal(
      undecided('SEAL_NOT_ON_CHAIN'),
    );
    expect(await byDigest({ seals, knownAt: unused - 1 })).to.deep.equal(
      undecided('SEAL_USE_NOT_RECORDED'),
    );
    expect((await byDigest({ seals, knownAt: (await height()) - 1 })).verdict).to.equal('pass');
  });

  it('counts as of its signing, also where an earlier day is asked about', async function () {
    const answer = await verifyFile(gateway.anonymous, bytes, { at: '2026-01-01' });
    expect(codesOf(answer)).to.include({
      status: 'STATUS_NOT_YET_VALID',
      signature: 'SIGNATURE_VALID',
      seal: 'SEAL_USE_RECORDED_LATER',
    });
  });

  it('is in the proof, for whoever verifies without a network', async function () {
    const clerk = await gateway.as('market', 'clerk');
    const proof = await clerk.read<LicenceProof>(`/v1/licences/${ID}/proof`);
    const roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
    const question = { digests: digestOf(bytes), signatures, now: new Date().toISOString() };
    const answer = verifyLicenceProof(proof, roots, question, nodePrimitives);
    expect(found(answer as never)).to.deep.equal({
      verdict: 'pass',
      seal: 'SEAL_USE_RECORDED_LATER',
    });
    const uploaded = { digest: digestOf(bytes), proof };
    expect(found(await verify(gateway.anonymous, uploaded)).verdict).to.equal('pass');
  });

  it('waits for its review after it was in other hands, and fails when that says so', async function () {
    const owner = await gateway.as('market', 'approver');
    const basis = 'YZGL-21';
    await owner.make(`/v1/seals/${seal}/pauses`, { kind: 'LOSS', basis });
    expect((await byFile()).verdict).to.equal('pass');
    const suspectedFrom = '2026-01-01';
    await owner.make(`/v1/seals/${seal}/compromises`, { suspectedFrom, basis });
    expect(await byFile()).to.deep.equal(undecided('SEAL_USE_UNDER_REVIEW'));
    await owner.make(`/v1/seals/${seal}/compromises/1/marking`, {});
    expect(await byFile()).to.deep.equal(undecided('SEAL_USE_UNDER_REVIEW'));
    const outcome = { outcome: 'UNSOUND', basis };
    await owner.make(`/v1/seals/${seal}/compromises/1/reviews/1`, outcome);
    expect(await byFile()).to.deep.equal({ verdict: 'fail', seal: 'SEAL_USE_UNSOUND' });
  });
});

describe('gateway: whose seals nobody vouches for', function () {
  it('cannot be checked, and whether the content was changed is decided all the same', async function () {
    const gateway = await startGateway({ signatureRoots: [] });
    try {
      const changed = readFileSync(
        join(ROOT, 'test/fixtures/documents/invalid/ofd-content-changed.ofd'),
      );
      const signatureOf = async (file: Uint8Array) =>
        codesOf(await verifyFile(gateway.anonymous, file))['signature'];
      expect(await signatureOf(bytes)).to.equal('SIGNER_NOT_TRUSTED');
      expect(await signatureOf(changed)).to.equal('SIGNATURE_CONTENT_CHANGED');
      const { signatureRoots } = await gateway.anonymous.read<TrustRoots>('/trust.json');
      expect(signatureRoots).to.deep.equal([]);
    } finally {
      await gateway.close();
    }
  });
});
