// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { toHex, utf8Decode, utf8Encode, verifyInclusion } from '@yulian/proofs';
import {
  archiveFileLeaf,
  archiveLogLeaf,
  compareFiles,
  manifestCommitment,
  packageTree,
  packPackage,
  readEep,
  readManifest,
  unpackPackage,
  writeEep,
  type ArchiveManifest,
} from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import { MEMBERS } from '../../support/members.js';
import {
  manifestFile,
  saltOf,
  soundPackage,
  type BuiltPackage,
} from '../../support/package-builder.js';
import { zip } from '../ofd-builder.js';
import { throwsCode } from '../throws-code.js';
import { DEFECTS } from './defects.js';

const { sha256 } = nodePrimitives;
const CREATED = '2026-03-01T02:00:00.000Z';

/** Text that XML can hold; the rest is refused in a manifest. */
const CHARACTERS = [
  '档',
  ' ',
  '<',
  '>',
  '&',
  '"',
  "'",
  '\r',
  '\n',
  '\t',
  ']',
  'a',
  '1',
  '\u{20000}',
];
const text = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 20 });
const line = text.map((one) => `x${one.replace(/[\t\n\r]/g, '')}`);

const packages: fc.Arbitrary<BuiltPackage> = fc
  .record({
    paths: fc.uniqueArray(line, { minLength: 1, maxLength: 6 }),
    contents: fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 6, maxLength: 6 }),
    acts: fc.array(line, { minLength: 1, maxLength: 5 }),
    metadata: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,10}$/), text, { maxKeys: 6 }),
  })
  .map(({ paths, contents, acts, metadata }) => {
    const { manifest } = soundPackage();
    const log = acts.map((act, i) => ({
      ...{ act, time: CREATED, basis: 'X-1', actor: MEMBERS.market.uscc, salt: saltOf(50 + i) },
    }));
    // Contents that differ, so that a rename can be told.
    const bytes = paths.map((_, i) => Uint8Array.of(i, ...(contents[i] ?? [])));
    const files = paths.map((path, i) =>
      manifestFile(path, i + 1, bytes[i] ?? new Uint8Array(), 'other'),
    );
    return {
      manifest: { ...manifest, metadata, log, files },
      files: new Map(paths.map((path, i) => [path, bytes[i] ?? new Uint8Array()])),
    };
  });

describe('a package of archives', () => {
  it('comes back from its XML as it went in', () => {
    fc.assert(
      fc.property(packages, ({ manifest }) => {
        expect(readEep(writeEep(manifest, CREATED))).to.deep.equal({
          manifest,
          createdAt: CREATED,
        });
      }),
    );
  });

  it('comes back from its ZIP archive with every byte, and is packed alike every time', () => {
    fc.assert(
      fc.property(packages, ({ manifest, files }) => {
        const safe = new Map([...files].map(([, bytes], i) => [`f${i}`, bytes]));
        const listed = manifest.files.map((file, i) => ({ ...file, path: `f${i}` }));
        const whole = { manifest: { ...manifest, files: listed }, createdAt: CREATED, files: safe };
        const packed = packPackage(whole);
        const unpacked = unpackPackage(packed);
        expect(unpacked.manifest).to.deep.equal(whole.manifest);
        expect([...unpacked.files].map(([path, bytes]) => [path, toHex(bytes)])).to.deep.equal(
          [...safe].map(([path, bytes]) => [path, toHex(bytes)]),
        );
        expect(toHex(packPackage(whole))).to.equal(toHex(packed));
      }),
      { numRuns: 50 },
    );
  });

  it('has a tree that proves each of its files and log entries, and no other', () => {
    fc.assert(
      fc.property(packages, ({ manifest }) => {
        const tree = packageTree(manifest, sha256);
        expect(tree.size).to.equal(manifest.files.length + manifest.log.length);
        const leaves = [
          ...manifest.files.map((file) => archiveFileLeaf(file, sha256)),
          ...manifest.log.map((entry) => archiveLogLeaf(entry, sha256)),
        ];
        for (const [index, leafHash] of leaves.entries()) {
          const claim = { index, size: tree.size, proof: tree.proof(index), root: tree.root };
          expect(verifyInclusion({ ...claim, leafHash }, sha256)).to.equal(true);
        }
      }),
    );
  });

  it('has another root and another commitment when anything is different', () => {
    const { manifest } = soundPackage();
    const rootOf = (one: ArchiveManifest) => toHex(packageTree(one, sha256).root);
    const [first, ...others] = manifest.files;
    const [entry, ...rest] = manifest.log;
    const changes: readonly Partial<ArchiveManifest>[] = [
      { files: [{ ...first!, salt: saltOf(9) }, ...others] },
      { files: [{ ...first!, path: '别的.ofd' }, ...others] },
      { files: [{ ...first!, number: 7 }, ...others] },
      { files: [...others, first!] },
      { log: [{ ...entry!, act: '退件' }, ...rest] },
      { log: [{ ...entry!, salt: saltOf(9) }, ...rest] },
      { log: rest },
    ];
    for (const change of changes) {
      const other = { ...manifest, ...change };
      expect(rootOf(other)).to.not.equal(rootOf(manifest));
      expect(manifestCommitment(other, nodePrimitives)).to.not.equal(
        manifestCommitment(manifest, nodePrimitives),
      );
    }
  });
});

describe('the files of a package', () => {
  const compare = ({ manifest, files }: BuiltPackage) =>
    compareFiles(manifest, files, nodePrimitives);

  it('are those of the manifest', () => {
    fc.assert(fc.property(packages, (built) => compare(built).length === 0));
  });

  for (const name of ['file-missing', 'file-extra', 'file-renamed', 'file-changed'] as const) {
    it(`with ${name} have that one fault`, () => {
      const { code, make } = DEFECTS[name]!;
      expect(compare(make()).map((fault) => fault.code)).to.deep.equal([code]);
    });
  }

  it('are renamed, not missing and extra, whatever the new name', () => {
    fc.assert(
      fc.property(packages, line, ({ manifest, files }, name) => {
        const [path] = files.keys();
        fc.pre(path !== undefined && !files.has(name));
        const moved = new Map([...files].map(([key, bytes]) => [key === path ? name : key, bytes]));
        expect(compare({ manifest, files: moved })).to.deep.equal([
          { code: 'FILE_RENAMED', path, foundAs: name },
        ]);
      }),
    );
  });

  it('are one each: one content under a new name stands for one file', () => {
    const bytes = utf8Encode('同样');
    const files = ['a', 'b'].map((path, i) => manifestFile(path, i + 1, bytes, 'other'));
    const { manifest } = soundPackage();
    const faults = compare({ manifest: { ...manifest, files }, files: new Map([['c', bytes]]) });
    expect(faults.map(({ code }) => code)).to.deep.equal(['FILE_RENAMED', 'FILE_MISSING']);
  });
});

describe('a package that was received', () => {
  const built = soundPackage();
  const xml = utf8Decode(writeEep(built.manifest, CREATED));
  const readChanged = (from: string | RegExp, to: string) => () => {
    const changed = xml.replace(from, to);
    expect(changed).to.not.equal(xml);
    return readEep(utf8Encode(changed));
  };

  const INVALID: Readonly<Record<string, readonly [string | RegExp, string]>> = {
    'document-type': ['<电子文件封装包', '<!DOCTYPE a [<!ENTITY e "x">]><电子文件封装包'],
    'other-namespace': ['ERM/encapsulation', 'ERM/other'],
    'other-version': ['<版本>2009', '<版本>2010'],
    'element-twice': ['<档号>', '<档号>x</档号><档号>'],
    'element-unknown': ['<档号>', '<别名>x</别名><档号>'],
    'element-left-out': [/<年度>.*?<\/年度>/, ''],
    'element-in-text': ['<全宗号>', '<全宗号><b/>'],
    'text-between': ['<封装内容>', '<封装内容>x'],
    'number-with-zero': ['<序号>1<', '<序号>01<'],
    'count-wrong': ['<文件数量>3<', '<文件数量>2<'],
    'actor-unlisted': [/<机构人员实体><机构人员标识符>.*?<\/机构人员实体>/, ''],
    'retention-unknown': ['10年', '15年'],
    'metadata-twice': ['<题名>', '<题名>x</题名><题名>'],
    'time-wrong': [CREATED, '2026-02-30T02:00:00.000Z'],
    'not-well-formed': ['</封装内容>', ''],
  };
  for (const [name, [from, to]] of Object.entries(INVALID)) {
    it(`is refused with XML that has ${name}`, () => {
      throwsCode('ARCHIVE_EEP_INVALID', readChanged(from, to));
    });
  }

  it('is refused with XML whose content is none of a manifest', () => {
    const digest = built.manifest.files[0]!.sha256;
    throwsCode('ARCHIVE_MANIFEST_INVALID', readChanged(digest, digest.toUpperCase()));
    throwsCode('ARCHIVE_MANIFEST_INVALID', readChanged('<格式>ofd<', '<格式>exe<'));
  });

  it('may be indented by others', () => {
    const indented = xml.replace(/></g, '>\n  <').replace(/<(\p{L}+)>\n\s+<\/\1>/gu, '<$1></$1>');
    expect(readEep(utf8Encode(indented)).manifest).to.deep.equal(built.manifest);
  });

  it('is refused with a manifest that has other members, or other values', () => {
    const { manifest } = built;
    const [first, ...others] = manifest.files;
    const wrong: readonly unknown[] = [
      null,
      { ...manifest, note: 'x' },
      { ...manifest, format: 2 },
      { ...manifest, retention: 'Y15' },
      { ...manifest, unit: '11999999TA0001019X' },
      { ...manifest, metadata: { Title: 'x' } },
      { ...manifest, metadata: { title: '\u0001' } },
      { ...manifest, files: [] },
      { ...manifest, log: [] },
      { ...manifest, files: [{ ...first, path: 'a\nb' }, ...others] },
      { ...manifest, files: [{ ...first, size: -1 }, ...others] },
      { ...manifest, files: [{ ...first, salt: 'short' }, ...others] },
      { ...manifest, files: [first, first] },
      { ...manifest, files: Array.from({ length: 4001 }, (_, i) => ({ ...first, path: `${i}` })) },
    ];
    for (const value of wrong) {
      throwsCode('ARCHIVE_MANIFEST_INVALID', () => readManifest(value));
    }
    expect(readManifest(manifest)).to.equal(manifest);
  });

  it('with as many entries as there may be is read back', () => {
    const [first] = built.manifest.files;
    const [entry] = built.manifest.log;
    const files = Array.from({ length: 4000 }, (_, i) => ({ ...first!, path: `f${i}` }));
    const log = Array.from({ length: 4000 }, () => entry!);
    const manifest = { ...built.manifest, files, log };
    expect(readEep(writeEep(readManifest(manifest), CREATED)).manifest).to.deep.equal(manifest);
  });

  it('is one ZIP archive of one package', () => {
    const parts = {
      'EEP.xml': xml,
      'manifest.json': JSON.stringify(built.manifest),
      'files/a': 'a',
    };
    expect(unpackPackage(zip(parts)).files.size).to.equal(1);
    const { 'EEP.xml': _, ...withoutXml } = parts;
    const zips: readonly [Uint8Array, string][] = [
      [utf8Encode('no archive'), 'ARCHIVE_ZIP_INVALID'],
      [zip(withoutXml), 'ARCHIVE_ZIP_INVALID'],
      [zip({ ...parts, 'other.xml': 'x' }), 'ARCHIVE_ZIP_INVALID'],
      // Blank bytes pack a thousand times smaller than they are.
      [zip({ ...parts, 'files/blank': new Uint8Array(40 << 20) }), 'ARCHIVE_ZIP_INVALID'],
      [zip({ ...parts, 'files/../../x': 'x' }), 'ARCHIVE_ZIP_INVALID'],
      [zip({ ...parts, 'manifest.json': '{' }), 'ARCHIVE_MANIFEST_INVALID'],
      [
        zip({ ...parts, 'manifest.json': JSON.stringify({ ...built.manifest, year: 2016 }) }),
        'ARCHIVE_DESCRIPTIONS_DIFFER',
      ],
    ];
    for (const [bytes, code] of zips) throwsCode(code, () => unpackPackage(bytes));
  });
});
