// SPDX-License-Identifier: Apache-2.0
import { describeDocument, toHex, type DocumentProblem } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { ofdXml, zip } from './ofd-builder.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);

interface ManifestFile {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly identifier: string | null;
  readonly fields: Readonly<Record<string, string>> | null;
  readonly expected?: {
    readonly overall: 'valid' | 'invalid' | 'malformed' | 'unsigned';
    readonly seals: readonly unknown[];
  };
}

const { files } = JSON.parse(readFileSync(new URL('manifest.json', DOCUMENTS), 'utf8')) as {
  readonly files: readonly ManifestFile[];
};
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, DOCUMENTS));

const PROBLEMS: Readonly<Record<string, DocumentProblem>> = {
  'invalid/ofd-truncated.ofd': 'OFD_TRUNCATED',
  'invalid/ofd-zip-bomb.ofd': 'OFD_ZIP_BOMB',
  'invalid/ofd-path-traversal.ofd': 'OFD_PATH_TRAVERSAL',
};

const IDENTIFIER = '1.2.156.3005.2.11999999T00000028T001.11999999T00000028T.2026000001.001.J';

describe('delivered documents', () => {
  const delivered = files.filter(({ file }) => /\.(?:ofd|pdf)$/.test(file));

  it('are all there', () => {
    expect(delivered.map(({ file }) => file)).to.include.members(Object.keys(PROBLEMS));
    expect(delivered).to.have.length(22);
  });

  for (const { file, expected, identifier, fields, ...digests } of delivered) {
    it(`are described: ${file}`, () => {
      const bytes = bytesOf(file);
      const description = describeDocument(bytes, file);
      const problem = PROBLEMS[file];
      const isOfd = file.endsWith('.ofd');
      const signatureCount = problem === undefined ? (expected?.seals.length ?? 0) : 0;
      expect(description).to.deep.include({
        kind: isOfd ? 'ofd' : 'pdf',
        signatures: problem !== undefined ? 'unknown' : signatureCount > 0 ? 'carried' : 'none',
        signatureCount,
        problems: problem === undefined ? [] : [problem],
      });
      if (isOfd && problem === undefined) {
        expect(description).to.include({ identifier, identifierSource: 'metadata' });
        expect(description.metadata).to.deep.equal(fields);
      } else {
        expect(description.identifier).to.equal(undefined);
        expect(description.metadata).to.deep.equal({});
      }
      expect(toHex(nodePrimitives.sha256(bytes))).to.equal(digests.sha256);
      expect(toHex(nodePrimitives.sm3(bytes))).to.equal(digests.sm3);
      expect(bytes.length).to.equal(digests.size);
    });
  }

  it('take the identifier from the file name where the content states none', () => {
    const pdf = bytesOf('valid/pdf-drainage-permit-signed-p256.pdf');
    for (const name of [
      `${IDENTIFIER}.PDF`,
      `C:\\下载\\${IDENTIFIER.toLowerCase()}.pdf`,
      `副本 ${IDENTIFIER} (1).pdf`,
      IDENTIFIER,
    ]) {
      expect(describeDocument(pdf, name), name).to.deep.include({
        identifier: IDENTIFIER,
        identifierSource: 'file-name',
        problems: [],
      });
    }
    for (const name of ['', 'licence.pdf', `1${IDENTIFIER}.pdf`, '1.2.156.3005.2.pdf']) {
      expect(describeDocument(pdf, name).identifier, name).to.equal(undefined);
    }
  });

  it('say what is odd about the identifier', () => {
    const wrongCheck = IDENTIFIER.replace('.J', '.K');
    const ofd = (zzbs: string): Uint8Array => zip({ 'OFD.xml': ofdXml([['ZZBS', zzbs]]) });
    expect(describeDocument(ofd(wrongCheck))).to.deep.include({
      identifier: wrongCheck,
      problems: ['IDENTIFIER_CHECK_DIGIT'],
    });
    expect(describeDocument(ofd('abc'))).to.deep.include({
      identifier: 'ABC',
      problems: ['IDENTIFIER_MALFORMED'],
    });
    expect(describeDocument(ofd(` ${IDENTIFIER.toLowerCase()}\n`))).to.deep.include({
      identifier: IDENTIFIER,
      problems: [],
    });
    expect(describeDocument(ofd(IDENTIFIER), `${wrongCheck}.OFD`)).to.deep.include({
      identifier: IDENTIFIER,
      identifierSource: 'metadata',
      problems: ['IDENTIFIER_DIFFERS_FROM_FILE_NAME'],
    });
  });

  it('are what their bytes say, not what their names say', () => {
    const text = Uint8Array.from(Buffer.from('plain text'));
    expect(describeDocument(text, 'a.txt')).to.deep.include({ kind: 'other', problems: [] });
    expect(describeDocument(text, 'a.ofd')).to.deep.include({
      kind: 'ofd',
      problems: ['OFD_NOT_A_ZIP'],
    });
    expect(describeDocument(new Uint8Array(), 'a.pdf')).to.deep.include({
      kind: 'other',
      problems: ['DOCUMENT_EMPTY'],
    });
    const docx = zip({ 'word/document.xml': '<w/>' });
    expect(describeDocument(docx, 'a.docx')).to.deep.include({ kind: 'other', problems: [] });
    expect(describeDocument(docx.subarray(0, 40), 'a.docx')).to.include({ kind: 'other' });
    expect(describeDocument(docx, 'a.ofd')).to.deep.include({
      kind: 'ofd',
      problems: ['OFD_NO_ROOT'],
    });
    const ofd = bytesOf('valid/ofd-business-licence-v4.ofd');
    expect(describeDocument(ofd, 'a.pdf')).to.include({ kind: 'ofd', signatures: 'carried' });
  });

  it('never make the reader throw, cut anywhere or with any byte changed', () => {
    for (const file of ['valid/ofd-water-permit-v5.ofd', 'valid/pdf-food-permit-unsigned.pdf']) {
      const bytes = bytesOf(file);
      for (let at = 0; at < bytes.length; at += 211) {
        expect(describeDocument(bytes.subarray(0, at)).problems).to.be.an('array');
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] as number) ^ 0xff;
        expect(describeDocument(changed).problems).to.be.an('array');
      }
      for (let at = Math.max(0, bytes.length - 1500); at < bytes.length; at++) {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] as number) ^ 0x55;
        expect(describeDocument(changed).problems).to.be.an('array');
      }
    }
  });
});

describe('PDF signatures', () => {
  const HEAD = '%PDF-1.7\n1 0 obj <</Type/Sig /Contents ';
  const pdf = (byteRange: string, contents: string): Uint8Array => {
    const tail = ` ${byteRange}>> endobj`;
    return Uint8Array.from(Buffer.from(HEAD + contents + tail, 'latin1'));
  };
  const contents = `<3082${'0a'.repeat(300)}>`;
  const from = HEAD.length;
  const range = (a: number, b: number, c: number, d: number): string =>
    `/ByteRange [${[a, b, c, d].join(' ')}]`;
  const to = from + contents.length;

  it('count where range and contents fit together', () => {
    const signed = pdf(range(0, from, to, 20), contents);
    expect(describeDocument(signed)).to.include({
      ...{ kind: 'pdf', signatures: 'carried', signatureCount: 1 },
    });
  });

  it('do not count otherwise', () => {
    for (const unsigned of [
      pdf(range(0, from, to, 20), `<${'00'.repeat(302)}>`),
      pdf(range(1, from, to, 20), contents),
      pdf(range(0, from - 1, to, 20), contents),
      pdf(range(0, from, to + 1, 20), contents),
      pdf(range(0, from, to, 20_000), contents),
      pdf(range(0, to, from, 20), contents),
      pdf('/ByteRange [0 1 2]', contents),
      pdf('/ByteRange', contents),
      pdf('', contents),
    ]) {
      expect(describeDocument(unsigned)).to.include({
        ...{ kind: 'pdf', signatures: 'unknown', unknownFor: 'documentUnreadable' },
      });
    }
  });
});
