// SPDX-License-Identifier: Apache-2.0
import { utf8Encode } from '../../bytes/utf8.js';
import type { Language } from '../../verification/index.js';
import type { AttestedRetirement } from '../certificate.js';
import { certificateRows } from '../rows.js';
import { certificateTexts } from '../texts.js';
import { PdfFile } from './pdf-file.js';
import { qrModules } from './qr-modules.js';
import { showLine, widthOf, wrapped } from './text-line.js';

/** A4 in points. */
const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 56;
const LABEL_WIDTH = 104;
const TITLE_SIZE = 24;
const TEXT_SIZE = 10;
const SMALL_SIZE = 8.5;
const LEADING = 15;
const ROW_GAP = 5;
const QR_SIZE = 120;
const RULE_GREEN = '0.118 0.427 0.290';
const INK = '0.13 0.15 0.17';
const GREY = '0.38 0.41 0.44';

/** What a certificate is printed from. */
interface PrintedCertificate {
  /** The certificate's one text: attached as it is. */
  readonly text: string;
  readonly attested: AttestedRetirement;
  /** Of the page that shows it: `https://…/c/ret_…`. */
  readonly address: string;
  readonly language: Language;
}

/** Addresses that a certificate can carry: nothing in them would have to be escaped in a PDF. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/c\/ret_[0-9a-f]{64}$/;

/** Whether a certificate can carry an address. */
export function isCertificateAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/**
 * A certificate as a PDF of one page, with the evidence attached. The same certificate always gives
 * the same bytes, so that whoever has the evidence can tell whether the page was changed.
 *
 * @throws RangeError when the address is none that {@link isCertificateAddress} takes
 */
export function certificatePdf(printed: PrintedCertificate): Uint8Array {
  if (!isCertificateAddress(printed.address)) throw new RangeError('not a certificate’s address');
  const file = new PdfFile();
  const { text, address, language, attested } = printed;
  const contents = file.addStream('', utf8Encode(pageContents(printed)));
  const fonts = `<< /F1 ${chineseFont(file)} /F2 ${latinFont(file)} >>`;
  const attachment = file.addStream(
    '/Type /EmbeddedFile /Subtype /application#2Fjson',
    utf8Encode(text),
  );
  const name = `${attested.retirement.id}.json`;
  const spec = file.add(
    `<< /Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Source /EF << /F ${attachment} >> >>`,
  );
  const link = file.add(
    `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${qrPlace().join(' ')}] /A << /S /URI /URI (${address}) >> >>`,
  );
  // Pages and page name each other: the number of the second is known beforehand.
  const page = `${String(Number.parseInt(link, 10) + 2)} 0 R`;
  const pages = file.add(`<< /Type /Pages /Count 1 /Kids [${page}] >>`);
  file.add(
    `<< /Type /Page /Parent ${pages} /MediaBox [0 0 ${String(WIDTH)} ${String(HEIGHT)}] ` +
      `/Resources << /Font ${fonts} >> /Contents ${contents} /Annots [${link}] >>`,
  );
  const root = file.add(
    `<< /Type /Catalog /Pages ${pages} /Lang (${language === 'zh-CN' ? 'zh-CN' : 'en'}) /AF [${spec}] ` +
      `/Names << /EmbeddedFiles << /Names [(${name}) ${spec}] >> >> >>`,
  );
  const info = file.add(
    `<< /Title <${utf16Hex(certificateTexts.title[language])}> /Producer (yulian) >>`,
  );
  return file.finish(root, info);
}

/** Text strings of the document itself: UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
function utf16Hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `feff${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}`;
}

/** Not embedded: every reader of PDF has a font of Adobe's GB1 collection, or puts one in its place. */
function chineseFont(file: PdfFile): string {
  const descriptor = file.add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] ' +
      '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const descendant = file.add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ' +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${descriptor} >>`,
  );
  return file.add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H ' +
      `/Encoding /UniGB-UCS2-H /DescendantFonts [${descendant}] >>`,
  );
}

function latinFont(file: PdfFile): string {
  return file.add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
}

function pageContents({ attested, address, language }: PrintedCertificate): string {
  const t = (name: keyof typeof certificateTexts): string => certificateTexts[name][language];
  const title = centred(t('title'), HEIGHT - 96, TITLE_SIZE);
  const subtitle = centred(t('subtitle'), HEIGHT - 120, TEXT_SIZE);
  const head = `${frame()}${fill(INK)}${title}${fill(GREY)}${subtitle}`;
  return head + rows(attested, language) + foot(t, address);
}

function fill(colour: string): string {
  return `${colour} rg\n`;
}

function frame(): string {
  const inset = 28;
  const box = [inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset].join(' ');
  const rule = `${String(MARGIN)} ${String(HEIGHT - 140)} m ${String(WIDTH - MARGIN)} ${String(HEIGHT - 140)} l S`;
  return `${RULE_GREEN} RG\n2 w ${box} re S\n0.75 w ${rule}\n`;
}

function centred(text: string, y: number, size: number): string {
  const x = Math.round((WIDTH - widthOf(text, size)) / 2);
  return showLine(text, { x, y, size });
}

function rows(attested: AttestedRetirement, language: Language): string {
  const x = MARGIN + LABEL_WIDTH;
  let y = HEIGHT - 170;
  let operators = '';
  for (const { label, values } of certificateRows(attested, language)) {
    operators += fill(GREY) + showLine(label, { x: MARGIN, y, size: TEXT_SIZE }) + fill(INK);
    for (const line of values.flatMap((value) => wrapped(value, WIDTH - MARGIN - x, TEXT_SIZE))) {
      operators += showLine(line, { x, y, size: TEXT_SIZE });
      y -= LEADING;
    }
    y -= ROW_GAP;
  }
  return operators;
}

/** Left, bottom, right, top. */
function qrPlace(): readonly number[] {
  const left = WIDTH - MARGIN - QR_SIZE;
  return [left, MARGIN, left + QR_SIZE, MARGIN + QR_SIZE];
}

function foot(t: (name: keyof typeof certificateTexts) => string, address: string): string {
  const width = WIDTH - 2 * MARGIN - QR_SIZE - 20;
  let y = MARGIN + QR_SIZE - 12;
  let operators = fill(INK);
  for (const [name, size] of [
    ['final', TEXT_SIZE],
    ['unitNote', SMALL_SIZE],
    ['howTo', SMALL_SIZE],
  ] as const) {
    for (const line of wrapped(t(name), width, size)) {
      operators += showLine(line, { x: MARGIN, y, size });
      y -= 13;
    }
    y -= 4;
    operators += fill(GREY);
  }
  for (const line of wrapped(address, width, SMALL_SIZE)) {
    operators += showLine(line, { x: MARGIN, y, size: SMALL_SIZE });
    y -= 11;
  }
  return operators + qrSquares(address);
}

/** Dark modules, those beside each other as one. */
function qrSquares(address: string): string {
  const modules = qrModules(address);
  const [left = 0, bottom = 0] = qrPlace();
  const edge = QR_SIZE / modules.length;
  const number = (value: number): string => value.toFixed(3);
  let operators = fill('0 0 0');
  for (const [row, cells] of modules.entries()) {
    const y = bottom + QR_SIZE - (row + 1) * edge;
    for (let at = 0; at < cells.length; at++) {
      let end = at;
      while (cells[end] === true) end += 1;
      if (end === at) continue;
      const box = [left + at * edge, y, (end - at) * edge, edge].map(number).join(' ');
      operators += `${box} re\n`;
      at = end;
    }
  }
  return `${operators}f\n`;
}
