// SPDX-License-Identifier: Apache-2.0
import { h, type Child } from './element.js';

const IDENTIFIER = /(1\.2\.156\.3005\.2(?:\.[0-9A-Z]+)+)/;

/** A text whose licence identifiers stand out, and break across lines at their dots only. */
export function prose(text: string): readonly Child[] {
  return text
    .split(IDENTIFIER)
    .map((part, index) => (index % 2 === 1 ? identifierText(part) : part));
}

/** An identifier in fixed width, to be compared part by part. */
export function identifierText(identifier: string): HTMLElement {
  const parts = identifier.split(/(?<=\.)/).flatMap((part) => [part, h('wbr')]);
  return h('span', { class: 'code' }, ...parts.slice(0, -1));
}
