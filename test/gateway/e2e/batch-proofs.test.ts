// SPDX-License-Identifier: Apache-2.0
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
import { batchBody, batchDocument, digestsOf, memberId } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';

type Entry = Required<Pick<LicenceProof, 'id' | 'entry'>>;

interface Lines {
  readonly first: Pick<LicenceProof, 'format' | 'attestation'> & { readonly batch: string };
  readonly entries: readonly Entry[];
}

/** More than one block of leaves, and more lines than are sent at once. */
const COUNT = 300;

describe('gateway: the proofs of a whole batch', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let roots: TrustRoots;
  let batch: { id: string; prefix: string };

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
    batch = await issue(COUNT);
  });

  after(async function () {
    await gateway.close();
  });

  async function issue(count: number): Promise<{ id: string; prefix: string }> {
    const body = batchBody(count);
    const { batch: made } = await clerk.make<{ batch: { id: string } }>(
      '/v1/licence-batches',
      body,
    );
    return { id: made.id, prefix: body.serialPrefix };
  }

  async function linesOf(id: string): Promise<Lines> {
    const { status, headers, text } = await clerk.get(`/v1/licence-batches/${id}/proofs`);
    expect(status).to.equal(200);
    expect(headers.get('content-type')).to.equal('application/x-ndjson');
    expect(text.endsWith('\n')).to.equal(true);
    const lines = text.trimEnd().split('\n');
    const [first, ...entries] = lines.map((line) => JSON.parse(line) as unknown);
    return { first: first as Lines['first'], entries: entries as Entry[] };
  }

  const proofOf = ({ first }: Lines, entry: Entry): LicenceProof => {
    const { format, attestation } = first;
    return { format, attestation, ...entry };
  };
  const verify = (proof: LicenceProof) =>
    verifyLicenceProof(proof, roots, {}, nodePrimitives).checks.find(
      ({ name }) => name === 'evidence',
    );

  it('has one for each entry, in order, and each verifies offline', async function () {
    const lines = await linesOf(batch.id);
    expect(lines.first.batch).to.equal(batch.id);
    expect(lines.entries.map(({ id }) => id)).to.deep.equal(
      Array.from({ length: COUNT }, (_, index) => memberId('001', batch.prefix, index)),
    );
    for (const entry of lines.entries) {
      expect(verify(proofOf(lines, entry))).to.include({ state: 'pass' });
    }
  });

  it('has entries that are those of their own proofs', async function () {
    const lines = await linesOf(batch.id);
    for (const index of [0, 255, 256, COUNT - 1]) {
      const id = memberId('001', batch.prefix, index);
      const alone = await clerk.read<LicenceProof>(`/v1/licences/${id}/proof`);
      expect(lines.entries[index]).to.deep.equal({ id, entry: alone.entry });
    }
  });

  it('cannot be given another entry', async function () {
    const lines = await linesOf(batch.id);
    const [one, other] = lines.entries;
    const swapped = { ...one!, entry: { ...one!.entry, content: other!.entry.content } };
    expect(verify(proofOf(lines, swapped))).to.include({ code: 'EVIDENCE_BATCH_PROOF_INVALID' });
  });

  it('discloses neither fields nor what opens a document', async function () {
    const { text } = await clerk.get(`/v1/licence-batches/${batch.id}/proofs`);
    const serial = memberSerial(batch.prefix, 0);
    const { sha256, sm3 } = digestsOf(batchDocument(serial)) as { sha256: string; sm3: string };
    for (const secret of [`示例持证人${serial}`, `HOLDER-${serial}`, sha256, sm3, 'salt']) {
      expect(text).not.to.include(secret);
    }
  });

  it('leaves out an entry that an act gave a row of its own', async function () {
    const { id, prefix } = await issue(3);
    const approver = await gateway.as('market', 'approver');
    const own = memberId('001', prefix, 1);
    const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
    await approver.make(`/v1/licences/${own}/acts`, act);
    const lines = await linesOf(id);
    expect(lines.entries.map((entry) => entry.entry.index)).to.deep.equal([0, 2]);
  });

  it('are refused for a batch that is not there', async function () {
    const missing = batch.id.replace(batch.prefix, 'NOSUCHBATCH');
    const answer = await clerk.get(`/v1/licence-batches/${missing}/proofs`);
    expectRefusal(answer, { status: 404, code: 'BATCH_NOT_FOUND' });
  });
});
