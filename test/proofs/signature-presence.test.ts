// SPDX-License-Identifier: Apache-2.0
// Whether a file carries signatures: what cannot be told is neither "none" nor "sealed".
import { checkSignature, describeDocument, sealsSeen } from '@yulian/proofs';
import { packPackage, testPackage } from '@yulian/proofs/archives';
import { performerOf, type Unpacked } from '@yulian/proofs/node/judge-pool';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust, type ReasonWord } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { zip } from './ofd-builder.js';
import { soundPackage } from '../support/package-builder.js';
import { UNTOLD, documentNamed } from '../support/untold-files.js';

const context = {
  primitives: nodeSignaturePrimitives,
  trust: new Trust(nodeSignaturePrimitives, []),
  at: '2026-12-01T00:00:00.000Z',
};
const perform = performerOf({ roots: [], lists: [] });
const codeOf = (bytes: Uint8Array): string =>
  checkSignature({ signatures: judgeFile(bytes, context) }).code;

const OLDER = 'a sealed OFD whose root was given the older namespace afterwards';

function ofOlderNamespace(): Uint8Array {
  const parts = unzipSync(documentNamed('valid/ofd-business-licence-v4.ofd'));
  const root = Buffer.from(parts['OFD.xml'] ?? []).toString('utf8');
  return zip({ ...parts, 'OFD.xml': root.replace('ofdspec.org/2016', 'ofdspec.org') });
}

describe('whether a file carries signatures', () => {
  for (const { name, bytes, reason, judged: word } of UNTOLD) {
    it(`cannot be told: ${name}`, () => {
      const file = bytes();
      expect(describeDocument(file)).to.deep.include({
        ...{ signatures: 'unknown', unknownFor: reason, signatureCount: 0 },
      });
      const judged = judgeFile(file, context);
      expect(judged.reasonWord).to.equal(word);
      expect(judged.overall).not.to.be.oneOf(['valid', 'unsigned']);
      expect(codeOf(file)).not.to.be.oneOf(['SIGNATURE_NONE', 'SIGNATURE_VALID']);
    });
  }

  it('is told of what can be read, and judged of an OFD of the older namespace', () => {
    for (const [name, presence, code] of [
      ['valid/ofd-publication-permit-unsealed.ofd', 'none', 'SIGNATURE_NONE'],
      ['valid/pdf-food-permit-unsigned.pdf', 'none', 'SIGNATURE_NONE'],
      ['valid/ofd-business-licence-v4.ofd', 'carried', 'SIGNER_NOT_TRUSTED'],
      ['invalid/ofd-content-changed.ofd', 'carried', 'SIGNATURE_CONTENT_CHANGED'],
      [OLDER, 'carried', 'SIGNATURE_CONTENT_CHANGED'],
    ] as const) {
      const file = name === OLDER ? ofOlderNamespace() : documentNamed(name);
      const { signatures, unknownFor } = describeDocument(file);
      expect([signatures, unknownFor], name).to.deep.equal([presence, undefined]);
      expect(codeOf(file), name).to.equal(code);
    }
  });

  it('is told by a package of archives of each file, and none is not said of what does not open', async () => {
    for (const { name, bytes, reason } of UNTOLD) {
      const { manifest, files } = soundPackage([['a.ofd', bytes(), 'ofd']]);
      const packed = packPackage({ manifest, files, createdAt: context.at });
      const unpacked = perform({ kind: 'unpack', bytes: packed }) as Unpacked;
      if ('error' in unpacked) throw new Error(unpacked.error);
      expect([...unpacked.signatures.values()], name).to.deep.equal([
        { signatures: 'unknown', unknownFor: reason },
      ]);
      const { checks } = await testPackage(manifest, files, {
        ...{ primitives: nodeSignaturePrimitives, judging: context, scan: undefined },
        ...{ registered: undefined, inflate: nodeSignaturePrimitives.inflateRaw },
      });
      expect(
        checks.map(({ code }) => code),
        name,
      ).not.to.include.members(['SIGNATURES_NONE']);
    }
  });

  it('is neither asked of a seal nor of plain text that begins like one', () => {
    const text = Uint8Array.from(Buffer.from('0,1,2\n3,4,5\n'));
    expect(describeDocument(text)).to.include({ signatures: 'none' });
    expect(codeOf(text)).to.equal('SIGNATURE_NONE');
    const seal = documentNamed('seals/seal-v4-samr.esl');
    expect(describeDocument(seal)).to.include({ signatures: 'unknown' });
    expect(judgeFile(seal, context).overall).not.to.equal('unsigned');
  });

  it('is not said of a file of which nobody saw a seal', () => {
    const unread: ReasonWord[] = ['archiveEncrypted', 'documentUnreadable', 'partMissing'];
    const seen = UNTOLD.filter(({ reason }) => unread.includes(reason)).map(({ bytes }) =>
      sealsSeen(judgeFile(bytes(), context)),
    );
    expect(seen.length).to.be.greaterThan(3);
    expect(seen.filter((one) => one !== undefined)).to.deep.equal([]);
  });
});
