// SPDX-License-Identifier: Apache-2.0
import type { CheckState } from '@yulian/proofs';

const SVG = 'http://www.w3.org/2000/svg';

/** Each state has an outline of its own, so that it is told apart without colour. */
const OUTLINES: Readonly<Record<CheckState, string>> = {
  pass: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21Z',
  fail: 'M7.7 1.5h8.6l6.2 6.2v8.6l-6.2 6.2H7.7l-6.2-6.2V7.7Z',
  'cannot-check': 'M12 1.6 23 21.4H1Z',
  'not-applicable': 'M3 2.5h18a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1Z',
};

const SIGNS: Readonly<Record<CheckState, string>> = {
  pass: 'm7 12.4 3.4 3.4L17 8.8',
  fail: 'm8 8 8 8m0-8-8 8',
  'cannot-check': 'M12 9v6m0 3v.2',
  'not-applicable': 'M7 12h10',
};

/** The sign of a state; decoration, for the word always stands beside it. */
export function stateIcon(state: CheckState): SVGSVGElement {
  const icon = shape('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' });
  icon.append(
    shape('path', { d: OUTLINES[state], class: 'icon-outline' }),
    shape('path', { d: SIGNS[state], class: 'icon-sign' }),
  );
  return icon;
}

/** The sheet of paper on the drop zone. */
export function documentIcon(): SVGSVGElement {
  const icon = shape('svg', {
    viewBox: '0 0 48 48',
    class: 'document-icon',
    'aria-hidden': 'true',
  });
  icon.append(
    shape('path', { d: 'M12 4h17l9 9v31H12Z' }),
    shape('path', { d: 'M29 4v9h9' }),
    shape('path', { d: 'm18 28 5 5 9-10' }),
  );
  return icon;
}

/** The mark in the header. */
export function brandIcon(): SVGSVGElement {
  const icon = shape('svg', { viewBox: '0 0 32 32', class: 'brand-icon', 'aria-hidden': 'true' });
  icon.append(
    shape('path', { d: 'M16 2 28 6v9c0 8-5 13-12 15C9 28 4 23 4 15V6Z' }),
    shape('path', { d: 'm10 16 4.5 4.5L22.5 12' }),
  );
  return icon;
}

function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
