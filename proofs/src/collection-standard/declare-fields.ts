// SPDX-License-Identifier: Apache-2.0
import { escapePointerToken } from '../json/json-pointer.js';
import type { JsonObject } from '../json/json-value.js';
import type { DeclaredType, Disclosable, FieldFormat, Repeatable } from './vocabulary.js';

/** One field of a standard, with all that its surroundings say about it. Plain JSON. */
export interface FieldDeclaration {
  /** JSON Pointer into the fields; `*` stands for any position of an array, as in `/items/*`. */
  readonly pattern: string;
  readonly type: DeclaredType;
  readonly format?: FieldFormat;
  /** Required where its parent is present. */
  readonly required: boolean;
  readonly committed: boolean;
  readonly disclosable: Disclosable;
  readonly personal: boolean;
  /** What of the licence it says once more; checked when one is issued. */
  readonly repeats?: Repeatable;
  /** Pinyin short name such as ZZMC. */
  readonly shortName?: string;
  /** English. */
  readonly title?: string;
  readonly titleZh?: string;
}

type Inherited = Pick<FieldDeclaration, 'committed' | 'disclosable' | 'personal'>;

/** A node of a standard, where it stands. */
export interface SchemaNode {
  /** As {@link FieldDeclaration.pattern}; empty for the root. */
  readonly pattern: string;
  readonly node: JsonObject;
  readonly required: boolean;
}

/**
 * The fields that a collection standard declares, containers included, in the order in which they
 * are written.
 *
 * @param schema one that `checkCollectionSchema` has no issue with
 */
export function declareFields(schema: JsonObject): FieldDeclaration[] {
  const declarations: FieldDeclaration[] = [];
  const inherited = { committed: true, disclosable: 'on-grant', personal: false } as const;
  declare({ pattern: '', node: schema, required: true }, inherited, declarations);
  return declarations;
}

/** The nodes directly below a node of a standard. */
export function childNodes({ pattern, node }: SchemaNode): SchemaNode[] {
  if (node['type'] === 'array') {
    return [{ pattern: `${pattern}/*`, node: node['items'] as JsonObject, required: false }];
  }
  const required = (node['required'] ?? []) as readonly string[];
  return Object.entries((node['properties'] ?? {}) as Readonly<Record<string, JsonObject>>).map(
    ([name, property]) => ({
      pattern: `${pattern}/${escapePointerToken(name)}`,
      node: property,
      required: required.includes(name),
    }),
  );
}

/** The pattern of the declaration that a path of a record falls under. */
export function patternOfPath(path: string): string {
  return path.replace(/\/(?:0|[1-9][0-9]*)(?=\/|$)/g, '/*');
}

function declare(place: SchemaNode, around: Inherited, declarations: FieldDeclaration[]): void {
  const { node, pattern, required } = place;
  const own: Inherited = {
    committed: around.committed && node['x-committed'] !== false,
    disclosable: (node['x-disclosable'] as Disclosable | undefined) ?? around.disclosable,
    personal: around.personal || node['x-personal'] === true,
  };
  if (pattern !== '') {
    declarations.push({
      pattern,
      type: node['type'] as DeclaredType,
      required,
      ...own,
      ...optional('format', node['format'] as FieldFormat | undefined),
      ...optional('repeats', node['x-repeats'] as Repeatable | undefined),
      ...optional('shortName', node['x-short-name'] as string | undefined),
      ...optional('title', node['title'] as string | undefined),
      ...optional('titleZh', node['x-title-zh'] as string | undefined),
    });
  }
  for (const child of childNodes(place)) declare(child, own, declarations);
}

/** Absent members stay absent: canonical JSON has no undefined. */
function optional<K extends keyof FieldDeclaration>(
  key: K,
  value: FieldDeclaration[K] | undefined,
): Partial<FieldDeclaration> {
  return value === undefined ? {} : { [key]: value };
}
