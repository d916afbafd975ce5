// SPDX-License-Identifier: Apache-2.0
import { ofdXml, signaturesXml, signatureXml, zip } from './ofd-builder.js';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const LIST = 'Doc_0/Signs/Signatures.xml';

/** A small file that asks for as much work as it can, by the way in which it does. */
export type CostlyKind =
  | 'one-part-many-entries'
  | 'one-list-many-documents'
  | 'one-value-many-signatures'
  | 'one-reference-many-times'
  | 'parts-packed-well'
  | 'deep-namespaces'
  | 'many-elements'
  | 'many-entries';

/** @param count how often that is repeated which costs */
export function costlyFile(kind: CostlyKind, count: number): Uint8Array {
  return zip(PARTS[kind](count));
}

export const COSTLY_KINDS = [
  'one-part-many-entries',
  'one-list-many-documents',
  'one-value-many-signatures',
  'one-reference-many-times',
  'parts-packed-well',
  'deep-namespaces',
  'many-elements',
  'many-entries',
] as const satisfies readonly CostlyKind[];

type Parts = Record<string, string | Uint8Array>;

const PARTS: Readonly<Record<CostlyKind, (count: number) => Parts>> = {
  'one-part-many-entries': (count) => ({
    'OFD.xml': ofdXml([], LIST),
    [LIST]: signaturesXml(...many(count, () => 'S.xml')),
    'Doc_0/Signs/S.xml': signatureXml(
      `<!--${'x'.repeat(4_000_000)}--><ofd:SignedValue>S.dat</ofd:SignedValue>`,
    ),
    'Doc_0/Signs/S.dat': 'value',
  }),
  'one-list-many-documents': (count) => ({
    'OFD.xml': `<ofd:OFD ${NAMESPACE}>${many(
      count,
      () => `<ofd:DocBody><ofd:Signatures>${LIST}</ofd:Signatures></ofd:DocBody>`,
    ).join('')}</ofd:OFD>`,
    [LIST]: `<ofd:Signatures ${NAMESPACE}>${'<a/>'.repeat(90_000)}</ofd:Signatures>`,
  }),
  'one-value-many-signatures': (count) =>
    signed(count, ['Doc_0/Page.xml'], {
      'Doc_0/Signs/V.dat': new Uint8Array(6_000_000).fill(0x30),
      'Doc_0/Page.xml': 'page',
    }),
  'one-reference-many-times': (count) =>
    signed(
      64,
      many(count, () => 'Doc_0/Page.xml'),
      { 'Doc_0/Signs/V.dat': 'value', 'Doc_0/Page.xml': 'x'.repeat(4_000_000) },
    ),
  'parts-packed-well': (count) => {
    const names = many(count, (i) => `Doc_0/P${String(i)}`);
    const pages = names.map((name) => [name, new Uint8Array(6_000_000)] as const);
    return signed(4, names, { 'Doc_0/Signs/V.dat': 'value', ...Object.fromEntries(pages) });
  },
  'deep-namespaces': (count) => {
    const declared = many(90, (i) => `xmlns:n${String(i)}="u"`).join(' ');
    const levels = many(
      50,
      (i) =>
        `<a${String(i)} ${declared.replaceAll('n', `n${String(i)}x`).replaceAll(`xmln${String(i)}xs`, 'xmlns')}>`,
    );
    const ends = many(50, (i) => `</a${String(49 - i)}>`);
    return {
      'OFD.xml': `${levels.join('')}${'<b xmlns:z="u"/>'.repeat(100 * count)}${ends.join('')}`,
    };
  },
  'many-elements': (count) => {
    const names = many(count, (i) => `Doc_0/Signs/S${String(i)}.xml`);
    const filler = signatureXml('<a b=""/>'.repeat(95_000));
    return {
      'OFD.xml': ofdXml([], LIST),
      [LIST]: signaturesXml(...names.map((name) => `/${name}`)),
      ...Object.fromEntries(names.map((name) => [name, filler] as const)),
    };
  },
  'many-entries': (count) => ({
    'OFD.xml': ofdXml([]),
    ...Object.fromEntries(many(20 * count, (i) => [`p${String(i)}`, ''] as const)),
  }),
};

/** A document with so many signatures over the same parts. */
function signed(count: number, references: readonly string[], parts: Parts): Parts {
  const names = many(count, (i) => `Doc_0/Signs/S${String(i)}.xml`);
  const over = references
    .map((name) => `<ofd:Reference FileRef="/${name}"><ofd:CheckValue/></ofd:Reference>`)
    .join('');
  const methods = ['SM3', 'SHA256', 'SHA384', 'SHA512'];
  const descriptions = names.map((name, i) => {
    const list = `<ofd:References CheckMethod="${methods[i % 4] ?? ''}">${over}</ofd:References>`;
    const content = `<ofd:SignedInfo>${list}</ofd:SignedInfo>`;
    const value = '<ofd:SignedValue>V.dat</ofd:SignedValue>';
    return [name, signatureXml(`${content}${value}`)] as const;
  });
  return {
    'OFD.xml': ofdXml([], LIST),
    [LIST]: signaturesXml(...names.map((name) => `/${name}`)),
    ...Object.fromEntries(descriptions),
    ...parts,
  };
}

function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
