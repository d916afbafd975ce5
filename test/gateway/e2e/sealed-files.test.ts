// SPDX-License-Identifier: Apache-2.0
// The files that uses of seals name: judged, sealed with that very seal, and counted once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { caseOver, deliveryBody } from '../../support/case-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { uploadDocument } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { altered, repacked } from '../../support/repacked.js';
import { ROOT } from '../../support/root.js';
import { UNTOLD } from '../../support/untold-files.js';
import { codesOf, verifyFile } from '../../support/verify.js';
import { newSeal, sealedDocument } from '../../support/seal-maker.js';
import {
  givePowersOverSeals,
  sealInHand,
  sealOver,
  uploadBytes,
  uploadSealed,
} from '../../support/seal-requests.js';

const PARTIES = { owner: 'market', department: 'housing', maker: 'emergency' } as const;
const DOCUMENTS = join(ROOT, 'test/fixtures/documents');

interface Stored {
  readonly unknownFor?: { readonly reason: string; readonly message: string };
}

interface Taken {
  readonly number: number;
  readonly first: number;
}

describe('gateway: the file that a use of a seal names', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let clerk: Api;
  let seal: string;

  before(async function () {
    gateway = await startGateway();
    await givePowersOverSeals(gateway, PARTIES);
    clerk = await gateway.as('market', 'clerk');
    seal = await sealOver(gateway, PARTIES, 'ACTIVE');
  });
  after(async function () {
    await gateway.close();
  });

  const lastOf = async (): Promise<number> =>
    (await clerk.read<{ last: number }>(`/v1/seals/${seal}/impressions`)).last;
  const uploaded = async (bytes: Uint8Array): Promise<string> =>
    (await uploadBytes(clerk, bytes)).id;
  const sealed = (): Uint8Array => sealedDocument(sealInHand(seal));
  const use = (document: string, of = seal) =>
    clerk.post<Taken>(`/v1/seals/${of}/impressions`, { document });

  /** Neither a new number nor one taken before is given to the file. */
  async function expectRefused(document: string, code: string, status = 422): Promise<void> {
    const before = await lastOf();
    expectRefusal(await use(document), { status, code, pointer: '/document' });
    expect(await lastOf(), 'no number is taken').to.equal(before);
    const { number, first } = await clerk.make<Taken>(`/v1/seals/${seal}/impressions`, {});
    const path = `/v1/seals/${seal}/impressions/${String(first)}/settlement`;
    const settled = await clerk.post(path, { impressions: [{ number, document }] });
    expectRefusal(settled, { status, code, pointer: '/impressions/0/document' });
  }

  it('carries a signature or seal', async function () {
    await expectRefused(await uploadDocument(clerk), 'DOCUMENT_NOT_SEALED');
    await expectRefused('0'.repeat(32), 'DOCUMENT_NOT_FOUND', 404);
  });

  it('can be judged: what cannot is neither unsigned nor sealed', async function () {
    for (const { name, bytes, reason, judged } of UNTOLD) {
      const id = await uploaded(bytes());
      const stored = await clerk.read<Stored>(`/v1/documents/${id}`);
      expect(stored, name).to.include({ signed: false, signatures: 'unknown' });
      expect(stored.unknownFor?.reason, name).to.equal(reason);
      expect(stored.unknownFor?.message, name).not.to.equal('');
      const isFault = REASONS[judged] === 'invalid';
      const code = isFault ? 'DOCUMENT_SEAL_BROKEN' : 'DOCUMENT_NOT_JUDGED';
      expectRefusal(await use(id), { status: 422, code, pointer: '/document' });
      const { signature } = codesOf(await verifyFile(gateway.anonymous, bytes()));
      expect(signature, name).not.to.be.oneOf(['SIGNATURE_NONE', 'SIGNATURE_VALID']);
    }
  });

  it('is unchanged since it was sealed', async function () {
    await expectRefused(await uploaded(altered(sealed())), 'DOCUMENT_SEAL_BROKEN');
    for (const name of ['ofd-content-changed.ofd', 'pdf-byte-changed.pdf', 'ofd-truncated.ofd']) {
      const bytes = readFileSync(join(DOCUMENTS, 'invalid', name));
      const answer = await use(await uploaded(bytes));
      expect(answer.status, name).to.equal(422);
    }
  });

  it('bears that very seal, and no other of the same name', async function () {
    const other = await sealOver(gateway, PARTIES, 'ACTIVE');
    await expectRefused((await uploadSealed(clerk, other)).id, 'DOCUMENT_SEAL_OTHER');
    await expectRefused(await uploaded(sealedDocument(newSeal())), 'DOCUMENT_SEAL_OTHER');
    const pdf = readFileSync(join(DOCUMENTS, 'valid/pdf-drainage-permit-signed-p256.pdf'));
    await expectRefused(await uploaded(pdf), 'DOCUMENT_SEAL_OTHER');
    // Another's key with the object of this seal: no certificate of its own.
    const { object } = sealInHand(seal);
    const borrowed = sealedDocument({ ...newSeal(), object });
    await expectRefused(await uploaded(borrowed), 'DOCUMENT_SEAL_OTHER');
  });

  it('is the same document in another archive: it has one number', async function () {
    const bytes = sealed();
    const before = await lastOf();
    expect((await use(await uploaded(bytes))).status).to.equal(201);
    for (const same of [bytes, repacked(bytes)]) {
      expectRefusal(await use(await uploaded(same)), {
        status: 409,
        code: 'IMPRESSION_FILE_TAKEN',
      });
    }
    const { ranges } = await clerk.read<{ ranges: readonly { first: number; last?: number }[] }>(
      `/v1/seals/${seal}/impressions?from=${String(before + 1)}`,
    );
    expect(ranges).to.have.length(1);
  });

  it('serves one delivery', async function () {
    const press = await gateway.as('press', 'clerk');
    const [first, second] = await Promise.all([
      caseOver(gateway, 'press', 'GRANTED'),
      caseOver(gateway, 'press', 'GRANTED'),
    ]);
    const body = await deliveryBody(gateway);
    await press.make(`/v1/cases/${first}/delivery`, body);
    const again = { ...(await deliveryBody(gateway)), files: body['files'] };
    expectRefusal(await press.post(`/v1/cases/${second}/delivery`, again), {
      status: 409,
      code: 'CASE_FILE_TAKEN',
      pointer: '/files/0',
    });
  });
});
