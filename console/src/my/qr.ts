// SPDX-License-Identifier: Apache-2.0
import qrcode from 'qrcode-generator';

const SVG = 'http://www.w3.org/2000/svg';
/** As small as fits; codes on screens are seldom soiled, so M corrects enough. */
const SMALLEST = 0;
const LEVEL = 'M';
/** ISO/IEC 18004 asks for four modules of nothing around it. */
const QUIET = 4;

/** A QR code of a text. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const code = qrcode(SMALLEST, LEVEL);
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count * count }, (_, at) => [
    Math.floor(at / count),
    at % count,
  ]);
  const dark = places.filter(([row = 0, column = 0]) => code.isDark(row, column));
  const size = String(count + 2 * QUIET);
  const image = shape('svg', { viewBox: `0 0 ${size} ${size}`, class: 'qr', role: 'img' });
  image.setAttribute('aria-label', label);
  const path = dark.map(
    ([row = 0, column = 0]) => `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`,
  );
  image.append(
    shape('rect', { width: size, height: size, class: 'qr-paper' }),
    shape('path', { d: path.join(''), class: 'qr-ink', 'shape-rendering': 'crispEdges' }),
  );
  return image;
}

function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
