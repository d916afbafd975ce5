// SPDX-License-Identifier: Apache-2.0
import { escapePointerToken } from '../json/json-pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { checkAnnotations, checkArrayBounds, checkScalar, type Report } from './check-keywords.js';
import type { SchemaIssue } from './schema-issue.js';
import {
  ANNOTATIONS,
  DIALECT,
  KEYWORDS,
  MAX_DECLARED_FIELDS,
  MAX_SCHEMA_DEPTH,
  type DeclaredType,
} from './vocabulary.js';

/** Letters first: a name that reads like a number would be taken for an array position. */
const PROPERTY_NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u;
const UNUSABLE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What the surroundings of a node say about it. */
interface Surroundings {
  readonly pointer: string;
  readonly depth: number;
  readonly committed: boolean;
  readonly personal: boolean;
  /** Shown to everybody unless said otherwise. */
  readonly shown: boolean;
  /** Within an array: there may be any number of it. */
  readonly listed: boolean;
}

/**
 * Says whether a schema is a well-formed collection standard 数据采集标准: a JSON Schema 2020-12
 * object schema of a small vocabulary.
 *
 * - objects: `properties`, `required`, and `additionalProperties: false`, which is mandatory
 * - arrays: `items` (mandatory), `minItems`, `maxItems`
 * - strings: `enum`, `const`, `pattern`, `minLength`, `maxLength`, `format` (`date`, `date-time`,
 *   `uscc`, `citizen-number`, `licence-identifier`, `region`)
 * - integers: `enum`, `const`, `minimum`, `maximum`; booleans: `enum`, `const`
 * - everywhere `title`, `description`, `x-title-zh`, `x-short-name` (pinyin short name such as
 *   ZZMC), `x-committed` (default true), `x-disclosable` (`always`, `on-grant` (default), `never`),
 *   `x-personal` (default false). The last three hold for all below a container too.
 * - a text outside arrays may declare `x-repeats`: `holder-code`, `holder-name`, `holder-type`,
 *   `licence-number` or `licence-identifier`; it must then say the same as the licence
 * - a pattern is tried on texts of at most 256 characters; a longer text does not match
 *
 * Any other keyword is an issue, so that nobody relies on a rule that is not applied.
 *
 * @returns nothing when it is one; at most 50 issues
 */
export function checkCollectionSchema(schema: unknown): SchemaIssue[] {
  const checker = new SchemaChecker();
  checker.checkRoot(schema);
  return checker.issues.slice(0, 50);
}

class SchemaChecker {
  readonly issues: SchemaIssue[] = [];
  readonly #shortNames = new Set<string>();
  #fields = 0;

  checkRoot(schema: unknown): void {
    const report = this.#reporter('');
    if (!isJsonObject(schema) || schema['type'] !== 'object') {
      report('STANDARD_NOT_AN_OBJECT', '', 'a standard describes an object');
      return;
    }
    const { $schema: dialect, ...rest } = schema;
    if (dialect !== undefined && dialect !== DIALECT) {
      report('STANDARD_DIALECT', '$schema', `must be ${DIALECT}`);
    }
    this.#checkNode(rest, {
      pointer: '',
      depth: 0,
      committed: true,
      personal: false,
      shown: false,
      listed: false,
    });
  }

  #checkNode(node: JsonValue | undefined, around: Surroundings): void {
    const report = this.#reporter(around.pointer);
    if (!isJsonObject(node)) {
      report('STANDARD_NOT_AN_OBJECT', '', 'a schema is an object');
      return;
    }
    if (around.depth > MAX_SCHEMA_DEPTH) {
      report('STANDARD_TOO_DEEP', '', `at most ${String(MAX_SCHEMA_DEPTH)} levels`);
      return;
    }
    if (++this.#fields > MAX_DECLARED_FIELDS) {
      // Said once: the rest is not looked at.
      if (this.#fields === MAX_DECLARED_FIELDS + 1) {
        report('STANDARD_TOO_LARGE', '', `at most ${String(MAX_DECLARED_FIELDS)} fields`);
      }
      return;
    }
    const type = node['type'];
    if (typeof type !== 'string' || !isDeclaredType(type)) {
      report('STANDARD_TYPE', 'type', `must be one of ${Object.keys(KEYWORDS).join(', ')}`);
      return;
    }
    checkKnown(node, type, report);
    checkAnnotations(node, report);
    this.#checkShortName(node, report);
    checkRepeats(node, type, around, report);
    const below = inherit(node, around, report);
    if (type === 'object') this.#checkObject(node, below, report);
    else if (type === 'array') this.#checkArray(node, below, report);
    else checkScalar(node, type, report);
  }

  #checkObject(node: JsonObject, below: Surroundings, report: Report): void {
    if (node['additionalProperties'] !== false) {
      report('STANDARD_ADDITIONAL_PROPERTIES', 'additionalProperties', 'must be false');
    }
    const properties = node['properties'];
    if (!isJsonObject(properties) || Object.keys(properties).length === 0) {
      report('STANDARD_KEYWORD_VALUE', 'properties', 'must declare at least one field');
      return;
    }
    for (const [name, property] of Object.entries(properties)) {
      const keyword = `properties/${escapePointerToken(name)}`;
      if (!PROPERTY_NAME.test(name) || UNUSABLE_NAMES.includes(name)) {
        report('STANDARD_PROPERTY_NAME', keyword, 'a letter, then letters, digits, _ and -');
        continue;
      }
      this.#checkNode(property, { ...below, pointer: `${below.pointer}/${keyword}` });
    }
    checkRequired(node['required'], properties, report);
  }

  #checkArray(node: JsonObject, below: Surroundings, report: Report): void {
    checkArrayBounds(node, report);
    this.#checkNode(node['items'], { ...below, pointer: `${below.pointer}/items`, listed: true });
  }

  #checkShortName(node: JsonObject, report: Report): void {
    const shortName = node['x-short-name'];
    if (typeof shortName !== 'string') return;
    if (this.#shortNames.has(shortName)) {
      report('STANDARD_SHORT_NAME_REPEATED', 'x-short-name', 'another field has the same');
    }
    this.#shortNames.add(shortName);
  }

  #reporter(pointer: string): Report {
    return (code, keyword, detail) => {
      this.issues.push({
        pointer: keyword === '' ? pointer : `${pointer}/${keyword}`,
        code,
        detail,
      });
    };
  }
}

function isDeclaredType(type: string): type is DeclaredType {
  return Object.hasOwn(KEYWORDS, type);
}

function checkKnown(node: JsonObject, type: DeclaredType, report: Report): void {
  const known: readonly string[] = ['type', ...KEYWORDS[type], ...ANNOTATIONS];
  for (const keyword of Object.keys(node)) {
    if (known.includes(keyword)) continue;
    const detail = `not a keyword of type ${type} in a collection standard`;
    report('STANDARD_KEYWORD_UNKNOWN', escapePointerToken(keyword), detail);
  }
}

function checkRequired(required: JsonValue | undefined, properties: object, report: Report): void {
  if (required === undefined) return;
  if (!Array.isArray(required) || new Set(required).size !== required.length) {
    report('STANDARD_KEYWORD_VALUE', 'required', 'must list different names');
    return;
  }
  required.forEach((name: unknown, i) => {
    if (typeof name === 'string' && Object.hasOwn(properties, name)) return;
    report('STANDARD_REQUIRED_UNKNOWN', `required/${String(i)}`, 'no such field is declared');
  });
}

/** A licence has one number and one holder: only one text can repeat them. */
function checkRepeats(
  node: JsonObject,
  type: DeclaredType,
  { listed }: Surroundings,
  report: Report,
): void {
  if (node['x-repeats'] === undefined || (type === 'string' && !listed)) return;
  report('STANDARD_ANNOTATION_CONFLICT', 'x-repeats', 'only a single text repeats another');
}

/** What holds below a node; annotations that contradict it or the surroundings are reported. */
function inherit(node: JsonObject, around: Surroundings, report: Report): Surroundings {
  if (!around.committed && node['x-committed'] === true) {
    report('STANDARD_ANNOTATION_CONFLICT', 'x-committed', 'the field around it is not committed');
  }
  if (around.personal && node['x-personal'] === false) {
    report('STANDARD_ANNOTATION_CONFLICT', 'x-personal', 'the field around it is personal');
  }
  const personal = around.personal || node['x-personal'] === true;
  const disclosable = node['x-disclosable'];
  const shown = disclosable === undefined ? around.shown : disclosable === 'always';
  if (personal && shown) {
    report('STANDARD_ANNOTATION_CONFLICT', 'x-disclosable', 'personal data needs a grant');
  }
  const committed = around.committed && node['x-committed'] !== false;
  const { pointer, depth, listed } = around;
  return { pointer, depth: depth + 1, committed, personal, shown, listed };
}
