// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  issueLicence,
  licenceBody,
  uploadDocument,
  type Issued,
} from '../../support/licence-requests.js';
import { LICENCE_TYPES, type TypeNumber } from '../../support/licence-types.js';
import { recordSealOn, type FixtureSeal } from '../../support/fixture-seals.js';
import { expectRefusal } from '../../support/refusal.js';
import { ROOT } from '../../support/root.js';
import { codesOf, digestOf, verify, verifyFile } from '../../support/verify.js';

interface Fixture {
  /** Below test/fixtures/documents. */
  readonly file: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly identifier?: string | null;
  readonly expected?: {
    readonly overall: string;
    readonly integrity: string;
    readonly seals: readonly { readonly version: number | 'CMS' }[];
  };
}

const FOLDER = join(ROOT, 'test/fixtures/documents');
const { files } = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
  readonly files: readonly Fixture[];
};
const bytesOf = ({ file }: Fixture): Uint8Array => readFileSync(join(FOLDER, file));
const VALID = files.filter(({ file }) => file.startsWith('valid/'));
const INVALID = files.filter(({ file }) => file.startsWith('invalid/'));
const isSealed = ({ expected }: Fixture): boolean =>
  expected?.seals.some(({ version }) => version !== 'CMS') === true;
const typeOf = (identifier: string): TypeNumber =>
  identifier.split('.')[5]!.slice(-3) as TypeNumber;

/** Which seals the genuine documents carry. */
const SEALED_WITH: Readonly<Record<FixtureSeal, readonly string[]>> = {
  'seal-v4-samr.esl': ['valid/ofd-business-licence-v4.ofd'],
  'seal-v4-hcb.esl': ['valid/ofd-construction-permit-v4-two-seals.ofd'],
  'seal-v4-xzsp.esl': ['valid/ofd-construction-permit-v4-two-seals.ofd'],
  'seal-v1-rsj.esl': ['valid/ofd-special-operator-v1.ofd'],
  'seal-v5-swj.esl': ['valid/ofd-water-permit-v5.ofd'],
};

/** What is said of the signatures of those that do not hold, beside their content. */
const SIGNATURE_CODES: Readonly<Record<string, string>> = {
  'invalid/ofd-content-changed.ofd': 'SIGNATURE_CONTENT_CHANGED',
  'invalid/ofd-signedvalue-swapped.ofd': 'SIGNATURE_CONTENT_CHANGED',
  'invalid/ofd-seal-picture-replaced.ofd': 'SIGNATURE_INVALID',
  'invalid/ofd-signer-not-in-seal.ofd': 'SIGNATURE_INVALID',
  'invalid/ofd-seal-expired.ofd': 'SIGNATURE_INVALID',
  'invalid/ofd-checkvalue-altered.ofd': 'SIGNATURE_CONTENT_CHANGED',
  'invalid/ofd-extra-unsigned-file.ofd': 'SIGNATURE_CONTENT_CHANGED',
  'invalid/ofd-truncated.ofd': 'SIGNATURE_UNREADABLE',
  'invalid/ofd-zip-bomb.ofd': 'SIGNATURE_UNREADABLE',
  'invalid/ofd-path-traversal.ofd': 'SIGNATURE_UNREADABLE',
  'invalid/ofd-untrusted-chain.ofd': 'SIGNER_NOT_TRUSTED',
  'invalid/ofd-seal-file-swapped.ofd': 'SIGNATURE_INVALID',
  'invalid/pdf-byte-changed.pdf': 'SIGNATURE_CONTENT_CHANGED',
  'invalid/pdf-unsigned-update-changes-text.pdf': 'SIGNATURE_CONTENT_CHANGED',
};

/** Archives that cannot be read: they do not say which licence they claim to be. */
const UNREADABLE = [
  'invalid/ofd-truncated.ofd',
  'invalid/ofd-zip-bomb.ofd',
  'invalid/ofd-path-traversal.ofd',
];

describe('gateway: documents made by others', function () {
  let gateway: TestGateway;
  let anonymous: Api;
  const issued = new Map<string, Issued>();

  before(async function () {
    gateway = await startGateway();
    anonymous = gateway.anonymous;
    for (const fixture of VALID) {
      const identifier = fixture.identifier!;
      const type = typeOf(identifier);
      const clerk = await gateway.as(LICENCE_TYPES[type].issuer, 'clerk');
      const name = fixture.file.split('/')[1]!;
      const wish = { type, id: identifier, bytes: bytesOf(fixture), fileName: name };
      issued.set(identifier, await issueLicence(clerk, wish));
    }
    for (const [seal, files] of Object.entries(SEALED_WITH)) {
      const documents = files.map((file) => bytesOf({ file } as Fixture));
      await recordSealOn(gateway, seal as FixtureSeal, ...documents);
    }
  });

  after(async function () {
    await gateway.close();
  });

  for (const fixture of VALID) {
    const { file, identifier, sha256, sm3, expected } = fixture;
    const signed = expected?.overall !== 'unsigned';

    describe(file, function () {
      it('passes', async function () {
        const answer = await verifyFile(anonymous, bytesOf(fixture));
        expect(answer.verdict, JSON.stringify(answer.checks)).to.equal('pass');
        expect(answer.identifier).to.equal(identifier);
        const signature = signed ? 'SIGNATURE_VALID' : 'SIGNATURE_NONE';
        // The chain knows the seals since a moment ago; the documents are older.
        const seal = isSealed(fixture) ? 'SEAL_USE_RECORDED_LATER' : 'SEAL_NONE';
        expect(codesOf(answer)).to.include({ content: 'CONTENT_MATCHES', signature, seal });
      });

      it('shows its digests on the chain only if it carries a signature', function () {
        const { document } = issued.get(identifier!)!.licence as unknown as {
          document: Readonly<Record<string, unknown>>;
        };
        if (signed) expect(document).to.include({ sha256, sm3 });
        else expect(document).to.have.all.keys('commitment');
      });

      it(`is ${signed ? '' : 'not '}confirmed to who holds only its digests`, async function () {
        const digest = digestOf(bytesOf(fixture));
        expect([digest.sha256, digest.sm3]).to.deep.equal([sha256, sm3]);
        const named = await verify(anonymous, { digest, id: identifier });
        expect(named.verdict).to.equal(signed ? 'pass' : 'cannot-check');
        const content = signed ? 'CONTENT_MATCHES' : 'CONTENT_NEEDS_FILE';
        expect(codesOf(named)).to.include({ content });
      });

      it('is taken under another identifier only if it does not name its own', async function () {
        const type = typeOf(identifier!);
        const clerk = await gateway.as(LICENCE_TYPES[type].issuer, 'clerk');
        const document = await uploadDocument(clerk, bytesOf(fixture), file.split('/')[1]);
        const answer = await clerk.post('/v1/licences', { document, ...licenceBody({ type }) });
        // PDF has no place for an identifier that is read.
        if (file.endsWith('.pdf')) expect(answer.status, answer.text).to.equal(201);
        else expectRefusal(answer, { status: 422, code: 'DOCUMENT_IDENTIFIER_DIFFERS' });
      });
    });
  }

  for (const fixture of INVALID) {
    const { file, identifier } = fixture;

    describe(file, function () {
      it('fails under the identifier that it claims', async function () {
        const answer = await verifyFile(anonymous, bytesOf(fixture), { id: identifier! });
        expect(answer.verdict).to.equal('fail');
        const signature = SIGNATURE_CODES[file];
        expect(codesOf(answer)).to.include({ content: 'CONTENT_DIFFERS', signature });
      });

      it('by itself, fails or cannot be checked, and never passes', async function () {
        const answer = await verifyFile(anonymous, bytesOf(fixture));
        const named = file.endsWith('.ofd') && !UNREADABLE.includes(file);
        expect(answer.verdict).to.equal(UNREADABLE.includes(file) ? 'cannot-check' : 'fail');
        const content = named ? 'CONTENT_DIFFERS' : 'NOT_ON_CHAIN';
        expect(codesOf(answer)).to.include({ content, signature: SIGNATURE_CODES[file] });
      });

      it('is kept as it is, when a clerk uploads it', async function () {
        const clerk = await gateway.as('market', 'clerk');
        const bytes = bytesOf(fixture);
        const id = await uploadDocument(clerk, bytes, file.split('/')[1]);
        const { sha256, size } = await clerk.read<{ sha256: string; size: number }>(
          `/v1/documents/${id}`,
        );
        expect([sha256, size]).to.deep.equal([fixture.sha256, bytes.length]);
      });
    });
  }
});
