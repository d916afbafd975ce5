// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  memberSerial,
  verifyLicenceProof,
  type LicenceProof,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  batchBody,
  batchDocument,
  issueLicence,
  memberId,
  plainDocument,
  type Issued,
} from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { codesOf, digestOf, verify } from '../../support/verify.js';

const FIELDS = {
  grade: '二级',
  floors: 12,
  sites: ['甲地', '乙地'],
};

describe('gateway: proofs', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let roots: TrustRoots;
  let issued: Issued;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
    issued = await issueLicence(clerk, { fields: FIELDS });
  });

  after(async function () {
    await gateway.close();
  });

  const proofOf = (id: string, query = ''): Promise<LicenceProof> =>
    clerk.read<LicenceProof>(`/v1/licences/${id}/proof${query}`);

  describe('of a licence', function () {
    it('passes offline, with the file', async function () {
      const proof = await proofOf(issued.id, '?document=true');
      const question = { digests: digestOf(issued.bytes), now: new Date().toISOString() };
      const answer = verifyLicenceProof(proof, roots, question, nodePrimitives);
      expect(answer.verdict, JSON.stringify(answer.checks)).to.equal('pass');
      expect(answer.id).to.equal(issued.id);
      expect(answer.writtenIn).to.equal(issued.transaction.blockNumber);
      expect(codesOf(answer as never)).to.include({
        content: 'CONTENT_MATCHES',
        evidence: 'EVIDENCE_ENDORSED',
      });
    });

    it('without the opening, says that the content needs it', async function () {
      const proof = await proofOf(issued.id);
      expect(proof).not.to.have.any.keys('documentSalt', 'disclosure');
      const question = { digests: digestOf(issued.bytes), now: new Date().toISOString() };
      const answer = verifyLicenceProof(proof, roots, question, nodePrimitives);
      expect(answer.verdict).to.equal('cannot-check');
    });

    it('fails another file', async function () {
      const proof = await proofOf(issued.id, '?document=true');
      const question = { digests: digestOf(plainDocument()), now: new Date().toISOString() };
      const answer = verifyLicenceProof(proof, roots, question, nodePrimitives);
      expect(codesOf(answer as never)).to.include({ content: 'CONTENT_DIFFERS' });
    });

    it('is believed by the gateway as well, and by strangers', async function () {
      const proof = await proofOf(issued.id, '?document=true');
      const answer = await verify(gateway.anonymous, { proof, digest: digestOf(issued.bytes) });
      expect(answer.verdict).to.equal('pass');
      expect(answer.knownUntil).to.be.a('string');
    });

    it('shows the fields that are asked for, and no others', async function () {
      const query = `?disclose=${encodeURIComponent('/grade,/floors,/sites/1')}`;
      const proof = await proofOf(issued.id, query);
      const { fields } = verifyLicenceProof(proof, roots, {}, nodePrimitives);
      const shown = (fields as { readonly leaves?: unknown } | undefined) ?? {};
      const text = JSON.stringify(shown);
      expect(text).to.contain('二级').and.to.contain('12').and.to.contain('乙地');
      expect(text).not.to.contain('甲地').and.not.to.contain('示例持证人');
      expect(JSON.stringify(proof)).not.to.contain('甲地').and.not.to.contain('示例持证人');
    });

    it('fails when a disclosed value is changed', async function () {
      const proof = await proofOf(issued.id, '?disclose=/grade');
      const forged = JSON.parse(JSON.stringify(proof).replace('二级', '一级')) as LicenceProof;
      const answer = verifyLicenceProof(forged, roots, {}, nodePrimitives);
      expect(codesOf(answer as never)).to.include({ evidence: 'EVIDENCE_DISCLOSURE_INVALID' });
      const online = await verify(gateway.anonymous, { proof: forged });
      expect(online.verdict).to.equal('fail');
    });

    it('refuses a field that the licence does not have', async function () {
      const answer = await clerk.get(`/v1/licences/${issued.id}/proof?disclose=/nothing`);
      expectRefusal(answer, { status: 422, code: 'FIELD_UNKNOWN_IN_RECORD' });
    });

    it('tells the state up to when it was taken, and nothing later', async function () {
      const one = await issueLicence(clerk);
      const before = await proofOf(one.id, '?document=true');
      const approver = await gateway.as('market', 'approver');
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      await approver.make(`/v1/licences/${one.id}/acts`, act);
      const question = { digests: digestOf(one.bytes), now: new Date().toISOString() };
      const old = verifyLicenceProof(before, roots, question, nodePrimitives);
      expect(old.verdict).to.equal('pass');
      const online = await verify(gateway.anonymous, {
        proof: before,
        digest: digestOf(one.bytes),
      });
      expect(online.verdict).to.equal('fail');
      expect(codesOf(online)).to.include({
        status: 'STATUS_SUSPENDED',
        evidence: 'EVIDENCE_ENDORSED',
      });
      const at = new Date(Date.parse(old.knownUntil!) + 3_600_000).toISOString();
      const asked = verifyLicenceProof(before, roots, { ...question, at }, nodePrimitives);
      expect(codesOf(asked as never)).to.include({ status: 'STATUS_UNKNOWN' });
      const after = await proofOf(one.id, '?document=true');
      const present = { ...question, now: new Date().toISOString() };
      const now = verifyLicenceProof(after, roots, present, nodePrimitives);
      expect(codesOf(now as never)).to.include({ status: 'STATUS_SUSPENDED' });
    });

    it('is not believed under other roots, or with too few endorsements', async function () {
      const proof = await proofOf(issued.id);
      const evidenceUnder = (pinned: TrustRoots): unknown =>
        codesOf(verifyLicenceProof(proof, pinned, {}, nodePrimitives) as never)['evidence'];
      const others = Object.fromEntries(
        Object.keys(roots.organizations).map((mspId) => [mspId, []]),
      );
      expect(evidenceUnder({ ...roots, organizations: others })).to.equal('EVIDENCE_NOT_TRUSTED');
      expect(evidenceUnder({ ...roots, channel: 'other' })).to.equal('EVIDENCE_OTHER_LEDGER');
      const cut = {
        ...proof,
        attestation: {
          ...proof.attestation,
          endorsements: proof.attestation.endorsements.slice(1),
        },
      };
      const few = verifyLicenceProof(cut, roots, {}, nodePrimitives);
      expect(codesOf(few as never)['evidence']).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
    });
  });

  describe('of a batch entry', function () {
    it('passes offline by its way to the root', async function () {
      const body = batchBody(9);
      await clerk.make('/v1/licence-batches', body);
      const index = 6;
      const id = memberId('001', body.serialPrefix, index);
      const proof = await proofOf(id, '?document=true&disclose=/CZZT');
      expect(proof.entry?.index).to.equal(index);
      const bytes = batchDocument(memberSerial(body.serialPrefix, index));
      const question = { digests: digestOf(bytes), now: new Date().toISOString() };
      const answer = verifyLicenceProof(proof, roots, question, nodePrimitives);
      expect(answer.verdict, JSON.stringify(answer.checks)).to.equal('pass');
      const moved = { ...proof, entry: { ...proof.entry!, index: index - 1 } };
      const forged = verifyLicenceProof(moved, roots, question, nodePrimitives);
      expect(forged.verdict).to.equal('fail');
    });

    it('comes with those of the whole batch, one line each', async function () {
      const body = batchBody(5);
      const { batch } = await clerk.make<{ batch: { id: string } }>('/v1/licence-batches', body);
      const approver = await gateway.as('market', 'approver');
      const acted = memberId('001', body.serialPrefix, 1);
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      await approver.make(`/v1/licences/${acted}/acts`, act);
      const { text } = await gateway.anonymous.get(`/v1/licence-batches/${batch.id}/proofs`);
      expect(text).to.contain('CREDENTIALS_MISSING');
      const answer = await clerk.get(`/v1/licence-batches/${batch.id}/proofs`);
      const [shared, ...entries] = answer.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Partial<LicenceProof>);
      const { format, attestation } = shared!;
      const proofs = entries.map((entry) => ({ format, attestation, ...entry }) as LicenceProof);
      const expected = [0, 2, 3, 4].map((index) => memberId('001', body.serialPrefix, index));
      expect(proofs.map(({ id }) => id)).to.deep.equal(expected);
      for (const proof of proofs) {
        const now = new Date().toISOString();
        const { checks } = verifyLicenceProof(proof, roots, { now }, nodePrimitives);
        expect(codesOf({ checks } as never)).to.include({
          evidence: 'EVIDENCE_ENDORSED',
          status: 'STATUS_IN_FORCE',
        });
      }
    });

    it('tells of an act on the entry, and of one on the batch', async function () {
      const approver = await gateway.as('market', 'approver');
      const body = batchBody(2);
      const { batch } = await clerk.make<{ batch: { id: string } }>('/v1/licence-batches', body);
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      const [first, second] = [0, 1].map((index) => memberId('001', body.serialPrefix, index));
      await approver.make(`/v1/licences/${first!}/acts`, { ...act, act: 'revoke' });
      await approver.make(`/v1/licence-batches/${batch.id}/acts`, act);
      const statusOf = async (id: string): Promise<unknown> =>
        codesOf(verifyLicenceProof(await proofOf(id), roots, {}, nodePrimitives) as never)[
          'status'
        ];
      expect(await statusOf(first!)).to.equal('STATUS_REVOKED');
      expect(await statusOf(second!)).to.equal('STATUS_SUSPENDED');
    });
  });

  it('an endorsement verifies with OpenSSL alone', async function () {
    const { attestation } = await proofOf(issued.id);
    const payload = Buffer.from(attestation.payload, 'base64');
    const folder = mkdtempSync(join(tmpdir(), 'yulian-openssl-'));
    const openssl = (...args: string[]): string =>
      execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    try {
      for (const { endorser, signature } of attestation.endorsements) {
        const identity = Buffer.from(endorser, 'base64');
        const pem = /-----BEGIN CERTIFICATE-----[^]+-----END CERTIFICATE-----\n?/.exec(
          identity.toString('latin1'),
        )![0];
        const mspId = Object.keys(roots.organizations).find((id) => identity.includes(id))!;
        writeFileSync(join(folder, 'cert.pem'), pem);
        writeFileSync(join(folder, 'root.pem'), roots.organizations[mspId]!.join('\n'));
        writeFileSync(
          join(folder, 'key.pem'),
          openssl('x509', '-in', 'cert.pem', '-pubkey', '-noout'),
        );
        writeFileSync(join(folder, 'signed'), Buffer.concat([payload, identity]));
        writeFileSync(join(folder, 'signature'), Buffer.from(signature, 'base64'));
        const checked = openssl('verify', '-CAfile', 'root.pem', 'cert.pem');
        expect(checked).to.contain('OK');
        const verified = openssl(
          ...['dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature', 'signed'],
        );
        expect(verified).to.contain('Verified OK');
      }
      expect(attestation.endorsements).to.have.length.greaterThanOrEqual(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
