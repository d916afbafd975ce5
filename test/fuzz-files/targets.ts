// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { canonicalBytes, DocumentError } from '@yulian/proofs';
import {
  ArchiveError,
  inspectFile,
  packPackage,
  readEep,
  unpackPackage,
  writeEep,
} from '@yulian/proofs/archives';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import {
  judgeFile,
  readSeal,
  readSealSignature,
  SignatureError,
  Trust,
  type JudgingContext,
} from '@yulian/proofs/signatures';
import { zip } from '../proofs/ofd-builder.js';
import { updatedInStreams } from '../proofs/signatures/pdf-update.js';
import { soundPackage } from '../support/package-builder.js';
import { ROOT } from '../support/root.js';
import type { Tokens } from './mutate.js';

const DOCUMENTS = join(ROOT, 'test/fixtures/documents');
const refuse = (): boolean => false;

/** Reading is what is tried, not arithmetic: no signature verifies, and none takes its time. */
const context: JudgingContext = {
  primitives: {
    ...nodeSignaturePrimitives,
    ...{ verifyP256: refuse, verifySm2: refuse, verifyRsa: refuse },
  },
  trust: new Trust(nodeSignaturePrimitives, []),
  at: '2026-11-24T08:00:00.000Z',
};

/** Something that reads what others deliver. */
export interface Target {
  /** Sound inputs. */
  readonly seeds: readonly Uint8Array[];
  readonly tokens: Tokens;
  /** Reads an input. Whatever it throws, but for errors that say what is wrong with it, is a fault. */
  read(bytes: Uint8Array): void;
}

const fixture = (name: string): Buffer => readFileSync(join(DOCUMENTS, name));

/** The parts of a sealed document, without its font: that is bytes like any others. */
function smallParts(name: string): Record<string, Uint8Array> {
  const parts = Object.entries(unzipSync(fixture(name)));
  return Object.fromEntries(
    parts.filter(([path]) => !path.endsWith('/') && !path.endsWith('.ttf')),
  );
}

const SEALED = [
  'valid/ofd-business-licence-v4.ofd',
  'valid/ofd-construction-permit-v4-two-seals.ofd',
  'valid/ofd-special-operator-v1.ofd',
  'valid/ofd-water-permit-v5.ofd',
].map(smallParts);

/** No more than leads to a signature. */
const LEAN = Object.fromEntries(
  Object.entries(SEALED[0] ?? {}).filter(([name]) => /OFD\.xml|Signature/.test(name)),
);
const XML_ROLES = Object.keys(LEAN).filter((name) => name.endsWith('.xml'));

const texts = (...all: readonly string[]): Tokens => all.map((one) => Buffer.from(one, 'latin1'));

function partsNamed(end: string): Uint8Array[] {
  return SEALED.flatMap((parts) =>
    Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith(end) ? [bytes] : [])),
  );
}

const PDFS = [
  'valid/pdf-drainage-permit-signed-p256.pdf',
  'valid/pdf-developer-quality-two-signatures.pdf',
  'invalid/pdf-unsigned-update-changes-text.pdf',
].map((name) => withoutFont(fixture(name)));

/** Every kind of input, by the parser that meets it first. */
export const TARGETS: Readonly<Record<string, Target>> = {
  zip: {
    seeds: SEALED.map((parts) => zip(parts)),
    tokens: texts('PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '../', 'OFD.xml', 'Doc_0/', '\0\0\0\0'),
    read: (bytes) => void judgeFile(bytes, context),
  },
  xml: {
    seeds: [...partsNamed('.xml')],
    tokens: texts(
      ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml ', '?>', '<!DOCTYPE a ['],
      ...[
        '<!ENTITY a "b">',
        '&a;',
        '&#0;',
        '&#x10ffff;',
        '&amp;',
        ' xmlns:a="b"',
        'ofd:',
        '"',
        "'",
      ],
      ...['BaseLoc="/', 'FileRef="/', '<ofd:Signature ', '\xef\xbb\xbf', '\xff\xfe'],
    ),
    read(bytes) {
      // In turn as each of the parts that are read as XML.
      const role = XML_ROLES[bytes.length % XML_ROLES.length] ?? 'OFD.xml';
      judgeFile(stored({ ...LEAN, [role]: bytes }), context);
    },
  },
  asn1: {
    seeds: [...partsNamed('.dat'), ...partsNamed('.esl'), ...certificates()],
    tokens: [
      ...[
        [0x30, 0x80],
        [0x30, 0x84, 0x7f, 0xff, 0xff, 0xff],
        [0x02, 0x81, 0x80],
        [0x00, 0x00],
      ],
      ...[
        [0x1f, 0xff, 0xff],
        [0x06, 0x01, 0x80],
        [0x03, 0x02, 0x07, 0x00],
        [0x05, 0x00],
      ],
    ].map((bytes) => Uint8Array.from(bytes)),
    read(bytes) {
      judgeFile(bytes, context);
      for (const read of [readSeal, readSealSignature, readAsCertificate])
        guarded(() => read(bytes));
    },
  },
  pdf: {
    seeds: [...PDFS, ...PDFS.map((pdf) => updatedInStreams(pdf, { objects: { 30: '(later)' } }))],
    tokens: texts(
      ...[
        'obj',
        'endobj',
        'stream\n',
        'endstream',
        'xref\n',
        'trailer',
        'startxref\n',
        '%%EOF',
        '%PDF-',
      ],
      ...[
        '<<',
        '>>',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '<',
        '>',
        '/Prev 0',
        '/Kids [',
        '/Parent ',
        ' 0 R',
        '/Length ',
      ],
      ...[
        '/Type /ObjStm',
        '/Type /XRef',
        '/W [ 1 2 1 ]',
        '/ByteRange [0 ',
        '/Contents <',
        '/FT /Sig',
        '#00',
      ],
    ),
    read: (bytes) => void judgeFile(bytes, context),
  },
  package: packageTarget(),
};

/** Packages of archives: both of their descriptions, and whatever files are in them. */
function packageTarget(): Target {
  const { manifest, files } = soundPackage();
  const createdAt = '2026-03-01T02:00:00.000Z';
  const eep = writeEep(manifest, createdAt);
  return {
    seeds: [eep, packPackage({ manifest, createdAt, files }), ...files.values()],
    tokens: texts(
      ...['<', '>', '</', '/>', '<!DOCTYPE a [', '&#0;', '&amp;', ' xmlns="b"', 'PK\x01\x02'],
      ...['"files":[', '"path":"../', '\xe6\xa1\xa3', '/Root ', '/Metadata ', '/Encrypt '],
    ),
    read(bytes) {
      inspectFile(bytes, nodeSignaturePrimitives.inflateRaw);
      // In turn as the XML of a package that is otherwise sound.
      const parts = { 'EEP.xml': bytes, 'manifest.json': canonicalBytes(manifest) };
      for (const archive of [bytes, stored(parts)]) guarded(() => unpackPackage(archive));
      guarded(() => readEep(bytes));
    },
  };
}

/** An archive without packing, which takes longer than reading. */
function stored(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 0 });
}

function certificates(): Buffer[] {
  return ['sm2-root', 'seal-maker', 'pdf-root'].map((name) => {
    const pem = fixture(`certs/${name}.pem`).toString('latin1');
    return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  });
}

function readAsCertificate(bytes: Uint8Array): void {
  context.trust.certificate(bytes, 'sealMalformed');
}

/** Blanks the embedded font, so that changes meet structure. */
function withoutFont(pdf: Buffer): Uint8Array {
  const text = pdf.toString('latin1');
  const from = text.indexOf('stream\n', text.indexOf('/Length1')) + 'stream\n'.length;
  const to = text.indexOf('endstream', from);
  return Buffer.concat([pdf.subarray(0, from), Buffer.alloc(to - from), pdf.subarray(to)]);
}

/** An error that says what is wrong with an input is an answer. */
function guarded(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    const isAnswer =
      error instanceof SignatureError ||
      error instanceof DocumentError ||
      error instanceof ArchiveError;
    if (!isAnswer) throw error;
  }
}
