// SPDX-License-Identifier: Apache-2.0
import { strToU8, zipSync } from 'fflate';

/** What an unsealed demo document says. */
export interface DemoDocument {
  readonly identifier: string;
  readonly title: string;
  readonly issuer: string;
  readonly lines: readonly string[];
}

/** Parts of an OFD by path. */
export type OfdParts = Readonly<Record<string, Uint8Array>>;

export const OFD_NAMESPACE = 'http://www.ofdspec.org/2016';
export const OFD_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Makes a small OFD (GB/T 33190) without a seal: one page of text lines, metadata with ZZBS. */
export function demoOfd(document: DemoDocument): Uint8Array {
  return packOfd(ofdParts(document));
}

export function packOfd(parts: OfdParts): Uint8Array {
  return zipSync({ ...parts }, { mtime: '2026-01-01T00:00:00Z', level: 6 });
}

/** @param signatures path of the list of signatures, when there is one */
export function ofdParts(
  { identifier, title, issuer, lines }: DemoDocument,
  signatures?: string,
): OfdParts {
  const open = (name: string): string => `${OFD_HEAD}<ofd:${name} xmlns:ofd="${OFD_NAMESPACE}"`;
  const signed = signatures === undefined ? '' : `<ofd:Signatures>${signatures}</ofd:Signatures>`;
  const data = { ZZBS: identifier, ZZMC: title, ZZBFJG: issuer };
  const custom = Object.entries(data)
    .map(([key, value]) => `<ofd:CustomData Name="${key}">${escape(value)}</ofd:CustomData>`)
    .join('');
  const objects = lines
    .map(
      (line, i) =>
        `<ofd:TextObject ID="${String(i + 10)}" Boundary="20 ${String(20 + i * 10)} 170 8" Font="3" Size="5"><ofd:TextCode X="0" Y="5">${escape(line)}</ofd:TextCode></ofd:TextObject>`,
    )
    .join('');
  return {
    'OFD.xml': strToU8(
      `${open('OFD')} Version="1.2" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>${identifier.slice(-34).replace(/[^0-9A-Za-z]/g, '')}</ofd:DocID><ofd:Title>${escape(title)}</ofd:Title><ofd:CustomDatas>${custom}</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${signed}</ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `${open('Document')}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    ),
    'Doc_0/PublicRes.xml': strToU8(
      `${open('Res')} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="SimSun" FamilyName="SimSun"/></ofd:Fonts></ofd:Res>`,
    ),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(
      `${open('Page')}><ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
    ),
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
