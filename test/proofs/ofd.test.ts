// SPDX-License-Identifier: Apache-2.0
import { readOfd } from '@yulian/proofs';
import { expect } from 'chai';
import { zipSync } from 'fflate';
import { headerAt, ofdXml, patched, signaturesXml, signatureXml, zip } from './ofd-builder.js';
import { throwsCode } from './throws-code.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const SIGNED = {
  'OFD.xml': ofdXml([['ZZMC', '证']], '/Doc_0/Signs/Signatures.xml'),
  'Doc_0/Signs/Signatures.xml': signaturesXml('Sign_0/Signature.xml', '/Doc_0/Signs/S1.xml'),
  'Doc_0/Signs/Sign_0/Signature.xml': signatureXml('<ofd:SignedValue>SV.dat</ofd:SignedValue>'),
  'Doc_0/Signs/S1.xml': signatureXml('<ofd:SignedValue>../Signs/SV1.dat</ofd:SignedValue>'),
  'Doc_0/Signs/Sign_0/SV.dat': 'value',
  'Doc_0/Signs/SV1.dat': 'value',
};

const withRoot = (xml: string): Uint8Array => zip({ 'OFD.xml': xml });
/** Checksum (16), packed size (20) or size (24) of the n-th part, said alike in both headers. */
const restated = (archive: Uint8Array, field: number, value: number, n = 0): Uint8Array =>
  patched(
    patched(archive, headerAt(archive, CENTRAL, n) + field, value, 4),
    headerAt(archive, LOCAL, n) + field - 2,
    value,
    4,
  );
const refuses = (code: string, archive: Uint8Array): void => {
  throwsCode(code, () => readOfd(archive));
};

describe('OFD reader', () => {
  it('follows relative and absolute links to the signature values', () => {
    expect(readOfd(zip(SIGNED))).to.deep.equal({
      metadata: { ZZMC: '证' },
      signatureCount: 2,
    });
  });

  it('counts no signature without a value', () => {
    const withSignature = (part: Readonly<Record<string, string>>): number =>
      readOfd(zip({ ...SIGNED, ...part })).signatureCount;
    expect(withSignature({ 'Doc_0/Signs/S1.xml': signatureXml('') })).to.equal(1);
    expect(withSignature({ 'Doc_0/Signs/SV1.dat': '' })).to.equal(1);
    expect(withSignature({ 'Doc_0/Signs/Signatures.xml': signaturesXml() })).to.equal(0);
    expect(readOfd(withRoot(ofdXml([])))).to.deep.equal({
      metadata: {},
      signatureCount: 0,
    });
  });

  it('reads metadata with references, CDATA and comments', () => {
    const items: [string, string][] = [
      ['ZZBS', ' <!-- c -->1.2<![CDATA[.156]]> '],
      ['ZZMC', '&lt;A&amp;B&gt; &#x8bc1;&#29031;&#x1F600;'],
      ['__proto__', 'x'],
    ];
    const { metadata, identifier } = readOfd(withRoot(`\ufeff${ofdXml(items)}`));
    expect(identifier).to.equal('1.2.156');
    expect(metadata['ZZMC']).to.equal('<A&B> 证照😀');
    expect(Object.keys(metadata)).to.deep.equal(['ZZBS', 'ZZMC', '__proto__']);
  });

  it('reads documents of the older namespace', () => {
    const older = ofdXml([['ZZMC', '证']]).replace('ofdspec.org/2016', 'ofdspec.org');
    expect(readOfd(withRoot(older)).metadata).to.deep.equal({ ZZMC: '证' });
  });

  it('does not choose between two values of a name', () => {
    const twice = (second: string): Uint8Array =>
      withRoot(
        ofdXml([
          ['ZZBS', 'A'],
          ['ZZBS', second],
        ]),
      );
    expect(readOfd(twice('A')).identifier).to.equal('A');
    refuses('OFD_METADATA_AMBIGUOUS', twice('B'));
  });

  it('refuses what is no OFD, and links that lead nowhere or outside', () => {
    refuses('OFD_NOT_A_ZIP', new Uint8Array([0x50, 0x4b]));
    refuses('OFD_NO_ROOT', zip({ 'ofd.xml': ofdXml([]) }));
    refuses('OFD_ROOT_UNKNOWN', withRoot('<OFD/>'));
    refuses('OFD_ROOT_UNKNOWN', withRoot('<o:Res xmlns:o="http://www.ofdspec.org/2016"/>'));
    refuses('OFD_LINK_BROKEN', withRoot(ofdXml([], 'Doc_0/Signatures.xml')));
    refuses('OFD_PATH_TRAVERSAL', withRoot(ofdXml([], '../Signatures.xml')));
    refuses('OFD_PATH_TRAVERSAL', withRoot(ofdXml([], '/a/../../Signatures.xml')));
    refuses('OFD_PART_TOO_LARGE', withRoot(ofdXml([['A', 'x'.repeat(5 << 20)]])));
    const many = Array.from({ length: 201 }, () => 'Sign_0/Signature.xml');
    refuses(
      'OFD_PART_TOO_LARGE',
      zip({ ...SIGNED, 'Doc_0/Signs/Signatures.xml': signaturesXml(...many) }),
    );
  });

  it('takes an XML declaration in any of its forms', () => {
    for (const declaration of [
      '<?xml version="1.0"?>',
      "<?xml version='1.1' encoding='utf-8' ?>",
      '<?xml\tversion = "1.0"\n encoding="UTF-8" standalone="no"?>\n',
    ]) {
      // Well formed, and read as far as what is missing in it.
      refuses('OFD_ROOT_UNKNOWN', withRoot(`${declaration}<a/>`));
    }
  });

  it('refuses XML tricks', () => {
    const dtd = '<!DOCTYPE OFD [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    refuses('OFD_XML_DTD', withRoot(dtd + ofdXml([]).replace(/^<\?xml.*\n/, '')));
    refuses('OFD_XML_DTD', withRoot('<!DOCTYPE OFD><OFD/>'));
    refuses('OFD_XML_ENCODING', withRoot('<?xml version="1.0" encoding="GBK"?><OFD/>'));
    refuses('OFD_XML_ENCODING', zip({ 'OFD.xml': Uint8Array.of(0x3c, 0xff, 0x3e) }));
    refuses('OFD_XML_TOO_DEEP', withRoot('<a>'.repeat(65) + '</a>'.repeat(65)));
    refuses('OFD_PART_TOO_LARGE', withRoot(`<r>${'<a/>'.repeat(100_000)}</r>`));
    const attributes = Array.from({ length: 101 }, (_, i) => `a${String(i)}=""`).join(' ');
    refuses('OFD_PART_TOO_LARGE', withRoot(`<r ${attributes}/>`));
    for (const xml of [
      '',
      ' ',
      'x',
      '<a>',
      '<a></b>',
      '</a>',
      '<a/><b/>',
      '<a/>x',
      'x<a/>',
      '<a/><![CDATA[x]]>',
      '<a',
      '<a b>',
      '<a b=c/>',
      '<a b="1" b="2"/>',
      '<a b="1"c="2"/>',
      '<a b="<"/>',
      '<1/>',
      '<p:a/>',
      '<a:b:c xmlns:a="u"/>',
      '<a>&x;</a>',
      '<a>&amp</a>',
      '<a>& b</a>',
      '<a>&#0;</a>',
      '<a>&#xD800;</a>',
      '<a>&#x110000;</a>',
      '<a>\u0001</a>',
      '<a>]]></a>',
      '<!-- -- --><a/>',
      '<!-- <a/>',
      '<a><![CDATA[</a>',
      '<a/><?xml version="1.0"?>',
      ' <?xml version="1.0"?><a/>',
      '<?xml?><a/>',
      '<?xml encoding="UTF-8"?><a/>',
      '<?xml version="1.0\'?><a/>',
      '<?xml version="1.0" Encoding="UTF-8"?><a/>',
      '<?xml version="1.0" encoding\u0002="UTF-8"?><a/>',
      '<?xml version="1.0"encoding="UTF-8"?><a/>',
      '<?xml version="1.0" standalone="1"?><a/>',
    ]) {
      refuses('OFD_XML_MALFORMED', withRoot(xml));
    }
  });

  it('refuses unsafe and repeated names', () => {
    for (const name of ['../x', 'a/../b', '/etc/x', 'a\\b', 'C:x', './a', 'a//b', 'a\0b']) {
      refuses('OFD_PATH_TRAVERSAL', zip({ 'OFD.xml': ofdXml([]), [name]: 'x' }));
    }
    const twins = Buffer.from(zip({ 'OFD.xml': ofdXml([]), 'a.xml': 'x', 'b.xml': 'x' }));
    const renamed = Buffer.from(twins.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
    refuses('OFD_DUPLICATE_ENTRY', renamed);
  });

  it('refuses encryption, other compressions, ZIP64 and several disks', () => {
    const archive = zip(SIGNED);
    const central = headerAt(archive, CENTRAL);
    const end = headerAt(archive, END);
    refuses('OFD_ENCRYPTED', patched(archive, central + 8, 1));
    refuses('OFD_ENCRYPTED', patched(archive, central + 8, 0x2000));
    const local = headerAt(archive, LOCAL);
    refuses('OFD_ZIP_UNSUPPORTED', patched(patched(archive, central + 10, 12), local + 8, 12));
    refuses('OFD_ZIP_UNSUPPORTED', patched(archive, end + 10, 0xffff));
    refuses('OFD_ZIP_UNSUPPORTED', patched(archive, end + 4, 1));
  });

  it('refuses archives that say two things', () => {
    const archive = zip(SIGNED);
    const local = headerAt(archive, LOCAL, 1);
    const central = headerAt(archive, CENTRAL, 1);
    const end = headerAt(archive, END);
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, local + 30, 0x5858));
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, local + 8, 0));
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, central + 42, 7, 4));
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, central, 0));
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, end + 16, 0, 4));
    refuses('OFD_TRUNCATED', Uint8Array.from([...archive, 0]));
    refuses('OFD_TRUNCATED', archive.subarray(0, archive.length - 1));
    const fewer = patched(patched(archive, end + 8, 2), end + 10, 2);
    refuses('OFD_ZIP_INCONSISTENT', fewer);
  });

  it('refuses parts that do not unpack to what is said of them', () => {
    const archive = zip(SIGNED);
    const central = headerAt(archive, CENTRAL);
    const view = new DataView(archive.buffer, archive.byteOffset);
    const size = view.getUint32(central + 24, true);
    refuses('OFD_DAMAGED', restated(archive, 16, 0));
    refuses('OFD_DAMAGED', restated(archive, 24, size + 1));
    refuses('OFD_DAMAGED', restated(archive, 24, size - 1));
    const local = headerAt(archive, LOCAL);
    refuses('OFD_DAMAGED', patched(archive, local + 30 + 'OFD.xml'.length, 0xffff));
    refuses('OFD_ZIP_INCONSISTENT', patched(archive, central + 24, size + 1, 4));
    const stored = zipSync({ 'OFD.xml': [Uint8Array.from(Buffer.from('<a/>')), { level: 0 }] });
    refuses('OFD_ZIP_INCONSISTENT', patched(stored, headerAt(stored, CENTRAL) + 24, 5, 4));
  });

  it('refuses bombs: by size, by ratio, by number, by overlap, by lie', () => {
    const blank = new Uint8Array(80 << 20);
    refuses('OFD_ZIP_BOMB', zip({ 'OFD.xml': ofdXml([]), 'blank.bin': blank }));
    const small = zip({ 'OFD.xml': ofdXml([]), 'blank.bin': blank.subarray(0, 8 << 20) });
    expect(readOfd(small)).to.include({ signatureCount: 0 });
    const huge = restated(small, 24, 0x7fffffff, 1);
    refuses('OFD_ZIP_BOMB', huge);
    const many: Record<string, string> = { 'OFD.xml': ofdXml([]) };
    for (let i = 0; i < 10_001; i++) many[`p${String(i)}`] = '';
    refuses('OFD_ZIP_BOMB', zip(many));
    const lying = zip({ 'OFD.xml': `<a>${' '.repeat(3 << 20)}</a>` });
    refuses('OFD_DAMAGED', restated(lying, 24, 100));
    const pair = zip({ 'OFD.xml': ofdXml([]), 'ABC.xml': ofdXml([]) });
    const first = headerAt(pair, CENTRAL, 0);
    const packed = new DataView(pair.buffer, pair.byteOffset).getUint32(first + 20, true);
    refuses('OFD_ZIP_BOMB', restated(pair, 20, packed + 20));
  });
});
