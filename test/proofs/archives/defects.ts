// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '@yulian/proofs';
import type { ArchiveCheckCode, ArchiveManifest } from '@yulian/proofs/archives';
import {
  fixtureDocument,
  manifestFile,
  pdfOf,
  plainOfd,
  soundPackage,
  type BuiltPackage,
} from '../../support/package-builder.js';
import { headerAt, patched, zip } from '../ofd-builder.js';

type Format = ArchiveManifest['files'][number]['format'];

/** A package with one fault, and what a test must say of it. */
export interface Defect {
  readonly code: ArchiveCheckCode;
  readonly make: () => BuiltPackage;
}

const APPLICATION = '申请表.ofd';

/** The sound package, its first file another one. */
const withFile =
  (bytes: Uint8Array, format: Format = 'ofd') =>
  () =>
    soundPackage([[APPLICATION, bytes, format]]);

const withManifest = (change: Partial<ArchiveManifest>) => (): BuiltPackage => {
  const { manifest, files } = soundPackage();
  return { manifest: { ...manifest, ...change }, files };
};

const withMetadata = (change: Record<string, string>) => (): BuiltPackage => {
  const { metadata } = soundPackage().manifest;
  return withManifest({ metadata: { ...metadata, ...change } })();
};

/** The sound package, its files on the medium changed and its manifest not. */
const onMedium = (change: (files: Map<string, Uint8Array>) => void) => (): BuiltPackage => {
  const { manifest, files } = soundPackage();
  const changed = new Map(files);
  change(changed);
  return { manifest, files: changed };
};

/** The first entry of the archive is flagged as encrypted, in both of its headers. */
function encryptedOfd(): Uint8Array {
  const archive = plainOfd();
  const once = patched(archive, headerAt(archive, 0x02014b50) + 8, 1);
  return patched(once, headerAt(archive, 0x04034b50) + 6, 1);
}

/** Each fault by its name. */
export const DEFECTS: Readonly<Record<string, Defect>> = {
  'file-missing': {
    code: 'FILE_MISSING',
    make: onMedium((files) => files.delete(APPLICATION)),
  },
  'file-extra': {
    code: 'FILE_EXTRA',
    make: onMedium((files) => files.set('夹带.ofd', plainOfd('夹带'))),
  },
  'file-renamed': {
    code: 'FILE_RENAMED',
    make: onMedium((files) => {
      files.set('申请表（2）.ofd', files.get(APPLICATION) ?? new Uint8Array());
      files.delete(APPLICATION);
    }),
  },
  'file-changed': {
    code: 'FILE_CHANGED',
    make: onMedium((files) => files.set(APPLICATION, plainOfd('改过'))),
  },
  'number-left-out': {
    code: 'NUMBERS_GAP',
    make: () => {
      const { manifest, files } = soundPackage();
      const numbered = manifest.files.map((file, i) => ({ ...file, number: i === 2 ? 4 : i + 1 }));
      return { manifest: { ...manifest, files: numbered }, files };
    },
  },
  'number-twice': {
    code: 'NUMBERS_GAP',
    make: () => {
      const { manifest, files } = soundPackage();
      const numbered = manifest.files.map((file) => ({ ...file, number: 1 }));
      return { manifest: { ...manifest, files: numbered }, files };
    },
  },
  'title-missing': { code: 'METADATA_MISSING', make: withMetadata({ title: '' }) },
  'date-not-in-calendar': {
    code: 'METADATA_MALFORMED',
    make: withMetadata({ date: '2015-02-29' }),
  },
  'secret-of-state': { code: 'METADATA_MALFORMED', make: withMetadata({ secrecy: '机密' }) },
  'seal-broken': {
    code: 'SIGNATURE_INVALID',
    make: withFile(fixtureDocument('invalid/ofd-content-changed.ofd')),
  },
  'seal-of-nobody-trusted': {
    code: 'SIGNATURE_INVALID',
    make: withFile(fixtureDocument('invalid/ofd-untrusted-chain.ofd')),
  },
  'pdf-changed-after-signing': {
    code: 'SIGNATURE_INVALID',
    make: withFile(fixtureDocument('invalid/pdf-byte-changed.pdf'), 'pdf'),
  },
  'called-what-it-is-not': { code: 'ATTRIBUTES_DIFFER', make: withFile(pdfOf(), 'ofd') },
  'pdf-without-archival-claim': {
    code: 'FORMAT_NOT_ALLOWED',
    make: withFile(pdfOf({ metadata: '<rdf:Description/>' }), 'pdf'),
  },
  'text-file': { code: 'FORMAT_NOT_ALLOWED', make: withFile(utf8Encode('公文'), 'other') },
  'zip-of-another-kind': {
    code: 'FORMAT_NOT_ALLOWED',
    make: withFile(zip({ 'word/document.xml': '<w/>' })),
  },
  'pdf-without-pages': { code: 'FILE_DOES_NOT_OPEN', make: withFile(pdfOf({ pages: 0 }), 'pdf') },
  'pdf-cut-off': {
    code: 'FILE_DOES_NOT_OPEN',
    make: withFile(pdfOf().subarray(0, 200), 'pdf'),
  },
  'ofd-cut-off': {
    code: 'FILE_DOES_NOT_OPEN',
    make: withFile(plainOfd().subarray(0, 300)),
  },
  'xml-not-well-formed': {
    code: 'FILE_DOES_NOT_OPEN',
    make: withFile(utf8Encode('<a><b></a>'), 'xml'),
  },
  'xml-with-document-type': {
    code: 'FILE_DOES_NOT_OPEN',
    make: withFile(utf8Encode('<?xml version="1.0"?><!DOCTYPE a><a/>'), 'xml'),
  },
  'pdf-encrypted': {
    code: 'FILE_ENCRYPTED',
    make: withFile(pdfOf({ trailer: '/Encrypt << /Filter /Standard >>' }), 'pdf'),
  },
  'ofd-encrypted': { code: 'FILE_ENCRYPTED', make: withFile(encryptedOfd()) },
  'name-leads-out': {
    code: 'NAME_UNSAFE',
    make: () => {
      const bytes = plainOfd();
      const path = '../申请表.ofd';
      const { manifest } = soundPackage();
      const files = [manifestFile(path, 1, bytes, 'ofd')];
      return { manifest: { ...manifest, files }, files: new Map([[path, bytes]]) };
    },
  },
  'log-goes-back': {
    code: 'PROCESS_OUT_OF_ORDER',
    make: () => {
      const { manifest, files } = soundPackage();
      return { manifest: { ...manifest, log: [...manifest.log].reverse() }, files };
    },
  },
};
