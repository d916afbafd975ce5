// SPDX-License-Identifier: Apache-2.0

/** What is written as YAML: JSON's values without null. */
export type Yaml = string | number | boolean | readonly Yaml[] | YamlMap;

/** Keys and values, in their order. */
export interface YamlMap {
  readonly [key: string]: Yaml;
}

/** Letters and signs that mean nothing else wherever they stand. */
const PLAIN = /^[A-Za-z./][A-Za-z0-9 ./_-]*$/;
/** Words that a reader of YAML takes for something other than text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** Writes YAML, in the form that prettier leaves as it is. */
export function toYaml(value: YamlMap): string {
  return `${block(value, 0).trimStart()}\n`;
}

/** A value that begins on a line of its own, or after a space on its key's. */
function block(value: Yaml, depth: number): string {
  if (typeof value !== 'object') return ` ${scalar(value)}`;
  const indent = `\n${'  '.repeat(depth)}`;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    return value.map((one) => `${indent}- ${block(one, depth + 1).trimStart()}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  return entries.map(([key, one]) => `${indent}${scalar(key)}:${block(one, depth + 1)}`).join('');
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = PLAIN.test(value) && !WORDS.test(value) && !value.endsWith(' ');
  if (isPlain) return value;
  return value.includes("'") || value.includes('\n') ? JSON.stringify(value) : `'${value}'`;
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
