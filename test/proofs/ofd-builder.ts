// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '@yulian/proofs';
import { zipSync, type Zippable } from 'fflate';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** OFD.xml with custom data and, if wanted, a link to a signature list. */
export function ofdXml(customData: readonly [string, string][], signatures?: string): string {
  const items = customData.map(
    ([name, value]) => `<ofd:CustomData Name="${name}">${value}</ofd:CustomData>`,
  );
  const link = signatures === undefined ? '' : `<ofd:Signatures>${signatures}</ofd:Signatures>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:OFD ${NAMESPACE} Version="1.2" DocType="OFD">` +
    `<ofd:DocBody><ofd:DocInfo><ofd:CustomDatas>${items.join('')}</ofd:CustomDatas></ofd:DocInfo>` +
    `<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${link}</ofd:DocBody></ofd:OFD>`
  );
}

/** A signature list that leads to the given places. */
export function signaturesXml(...locations: readonly string[]): string {
  const items = locations.map((location) => `<ofd:Signature ID="s" BaseLoc="${location}"/>`);
  return `<ofd:Signatures ${NAMESPACE}>${items.join('')}</ofd:Signatures>`;
}

/** A signature with the given content. */
export function signatureXml(content: string): string {
  return `<ofd:Signature ${NAMESPACE}>${content}</ofd:Signature>`;
}

/** A ZIP archive of texts or bytes by name. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    // A fresh copy: the packer takes only byte arrays of its own realm's plain kind.
    files[name] = typeof content === 'string' ? Uint8Array.from(utf8Encode(content)) : content;
  }
  return zipSync(files, { mtime: '2026-01-01T00:00:00Z' });
}

/** Where the n-th header with this signature begins: local `0x04034b50`, central `0x02014b50`. */
export function headerAt(archive: Uint8Array, signature: number, n = 0): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let seen = 0;
  for (let at = 0; at + 4 <= archive.length; at++) {
    if (view.getUint32(at, true) === signature && seen++ === n) return at;
  }
  throw new RangeError('no such header');
}

/** A copy of `archive` with a little-endian number written at `at`. */
export function patched(
  archive: Uint8Array,
  at: number,
  value: number,
  width: 2 | 4 = 2,
): Uint8Array {
  const copy = Uint8Array.from(archive);
  const view = new DataView(copy.buffer);
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
