// SPDX-License-Identifier: Apache-2.0

/** Advance widths of Helvetica from space to tilde, in thousandths: Adobe's metrics of the standard fonts. */
const HELVETICA = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
] as const;

const SPACE = 0x20;
const TILDE = 0x7e;
const FULL_WIDTH = 1000;
const LAST_IN_PLANE = 0xffff;
/** Stands for what the font's plane does not have: a square. */
const MISSING = 0x25a1;

/** Where a line stands, and how large. */
interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How wide a text is, in points at `size`. */
export function widthOf(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths * size) / FULL_WIDTH;
}

function advance(character: string): number {
  return HELVETICA[(character.codePointAt(0) ?? 0) - SPACE] ?? FULL_WIDTH;
}

/** Lines that are no wider than `width`. Chinese breaks anywhere, and so do serials. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && widthOf(line + character, size) > width) {
      const at = breakOf(line + character);
      lines.push(line.slice(0, at).trimEnd());
      line = line.slice(at).trimStart();
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

/** Where a full line is best broken: at its last space, if that is not far back. */
function breakOf(line: string): number {
  const space = line.lastIndexOf(' ');
  return space > line.length / 2 ? space + 1 : line.length - 1;
}

/** Operators that show a line: Latin letters in Helvetica, all others in a Chinese font. */
export function showLine(text: string, { x, y, size }: LinePlace): string {
  const shown = runsOf(text).map(({ isLatin, codes }) => {
    const digits = codes.map((code) => code.toString(16).padStart(isLatin ? 2 : 4, '0'));
    return `/${isLatin ? 'F2' : 'F1'} ${String(size)} Tf <${digits.join('')}> Tj`;
  });
  return `BT ${String(x)} ${String(y)} Td ${shown.join(' ')} ET\n`;
}

interface Run {
  readonly isLatin: boolean;
  readonly codes: number[];
}

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? MISSING;
    const isLatin = code >= SPACE && code <= TILDE;
    const shown = code > LAST_IN_PLANE || code < SPACE ? MISSING : code;
    const last = runs.at(-1);
    if (last?.isLatin === isLatin) last.codes.push(shown);
    else runs.push({ isLatin, codes: [shown] });
  }
  return runs;
}
