// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { canonicalJson } from '../json/canonical-json.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { childNodes, type SchemaNode } from './declare-fields.js';

/** A keyword that two versions of a field differ in; a side that lacks it has no member. */
export interface KeywordChange {
  readonly keyword: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** One field that is new, gone or different. Plain JSON. */
export interface SchemaChange {
  /** As in a field declaration; empty for the record itself. */
  readonly pattern: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Ordered by keyword; empty when the field is added or removed. */
  readonly keywords: readonly KeywordChange[];
}

const STRUCTURE: readonly string[] = ['properties', 'required', 'items', '$schema'];

/**
 * What differs from one version of a collection standard to the next, field by field, ordered by
 * pattern. Being required counts as a keyword of the field. Of a field that is added or removed
 * with all below it, each field below is listed too.
 *
 * @param before one that `checkCollectionSchema` has no issue with
 * @param after likewise
 */
export function compareCollectionSchemas(before: JsonObject, after: JsonObject): SchemaChange[] {
  const older = nodesByPattern(before);
  const newer = nodesByPattern(after);
  const patterns = [...new Set([...older.keys(), ...newer.keys()])].sort();
  const changes: SchemaChange[] = [];
  for (const pattern of patterns) {
    const from = older.get(pattern);
    const to = newer.get(pattern);
    if (from === undefined) changes.push({ pattern, change: 'added', keywords: [] });
    else if (to === undefined) changes.push({ pattern, change: 'removed', keywords: [] });
    else {
      const keywords = keywordChanges(from, to);
      if (keywords.length > 0) changes.push({ pattern, change: 'changed', keywords });
    }
  }
  return changes;
}

function nodesByPattern(schema: JsonObject): ReadonlyMap<string, JsonObject> {
  const nodes = new Map<string, JsonObject>();
  const visit = (place: SchemaNode): void => {
    nodes.set(place.pattern, ownKeywords(place));
    childNodes(place).forEach(visit);
  };
  visit({ pattern: '', node: schema, required: false });
  return nodes;
}

/** The keywords that concern a field itself, `required` as its own. */
function ownKeywords({ node, required }: SchemaNode): JsonObject {
  const own = Object.entries(node).filter(([keyword]) => !STRUCTURE.includes(keyword));
  return { ...Object.fromEntries(own), required };
}

function keywordChanges(from: JsonObject, to: JsonObject): KeywordChange[] {
  const keywords = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return keywords.flatMap((keyword) => {
    const [before, after] = [ownMember(from, keyword), ownMember(to, keyword)];
    if (sameJson(before, after)) return [];
    return [
      {
        keyword,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}

function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
