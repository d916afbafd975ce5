// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePrimitives } from '@yulian/proofs/node';
import type { ArchiveManifest, ManifestFile } from '@yulian/proofs/archives';
import { toBase64Url, toHex, utf8Encode } from '@yulian/proofs';
import { ofdXml, zip } from '../proofs/ofd-builder.js';
import { MEMBERS } from './members.js';
import { ROOT } from './root.js';

/** What a test needs of a package: its manifest and its files. */
export interface BuiltPackage {
  readonly manifest: ArchiveManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const SALT_LENGTH = 16;

/** A salt that follows from a number: nothing that a test does is secret. */
export function saltOf(number: number): string {
  return toBase64Url(new Uint8Array(SALT_LENGTH).fill(number % 256));
}

/** An OFD document with a document root, unsigned. */
export function plainOfd(title = '示例'): Uint8Array {
  return zip({
    'OFD.xml': ofdXml([['ZZMC', title]]),
    'Doc_0/Document.xml': '<Document xmlns="http://www.ofdspec.org/2016"/>',
  });
}

/** A document of the set with real seals. */
export function fixtureDocument(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(ROOT, 'test/fixtures/documents', path)));
}

const PDFA = '<rdf:Description pdfaid:part="2" pdfaid:conformance="B"/>';

/** A PDF of one empty page. */
export function pdfOf({ metadata = PDFA, trailer = '', pages = 1 } = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [3 0 R] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
    `<< /Type /Metadata /Subtype /XML /Length ${metadata.length} >>\nstream\n${metadata}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)];
  const start = text.length;
  text += `xref\n0 ${table.length}\n${table.join('\n')}\ntrailer\n`;
  text += `<< /Size ${table.length} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return utf8Encode(text);
}

/** What a manifest says of a file. */
export function manifestFile(
  path: string,
  number: number,
  bytes: Uint8Array,
  format: ManifestFile['format'],
): ManifestFile {
  return {
    ...{ path, number, format, size: bytes.length, salt: saltOf(number) },
    sha256: toHex(nodePrimitives.sha256(bytes)),
    sm3: toHex(nodePrimitives.sm3(bytes)),
  };
}

type Part = readonly [path: string, bytes: Uint8Array, format: ManifestFile['format']];

const PARTS = (): readonly Part[] => [
  ['申请表.ofd', plainOfd('申请表'), 'ofd'],
  ['结果/许可证.pdf', pdfOf(), 'pdf'],
  ['结果/决定书.xml', utf8Encode('<决定>准予</决定>'), 'xml'],
];

/** A package without a fault. */
export function soundPackage(parts: readonly Part[] = PARTS()): BuiltPackage {
  const actor = MEMBERS.press.uscc;
  const log = ['受理', '审批', '办结'].map((act, i) => ({
    ...{ act, time: `2015-03-0${i + 1}T01:00:00.000Z`, basis: 'GBT-42727', actor },
    salt: saltOf(100 + i),
  }));
  return {
    manifest: {
      ...{ format: 1, fonds: `${MEMBERS.bureau.uscc}.J001`, code: 'J001-WS.2015-D10-0001' },
      ...{ year: 2015, retention: 'Y10', unit: MEMBERS.bureau.uscc, log },
      metadata: {
        title: '示例许可办件',
        creator: '示例市大数据局',
        date: '2015-03-03',
        secrecy: '内部',
      },
      files: parts.map(([path, bytes, format], i) => manifestFile(path, i + 1, bytes, format)),
    },
    files: new Map(parts.map(([path, bytes]) => [path, bytes])),
  };
}
