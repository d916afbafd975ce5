// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, defined, type JsonValue, ownMember } from '@yulian/proofs';
import type { SchemaChange } from '@yulian/proofs/collection-standard';
import type { OnChainRules } from './schemas.js';

/** What differs from one version of an on-chain standard to the next, rule by rule, in order. */
export function compareRules(before: OnChainRules, after: OnChainRules): readonly SchemaChange[] {
  const older: Readonly<Record<string, JsonValue | undefined>> = before;
  const newer: Readonly<Record<string, JsonValue | undefined>> = after;
  const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort();
  const keywords = names
    .filter((name) => textOf(ownMember(older, name)) !== textOf(ownMember(newer, name)))
    .map((keyword) => ({
      keyword,
      ...defined({ before: ownMember(older, keyword), after: ownMember(newer, keyword) }),
    }));
  return keywords.length === 0 ? [] : [{ pattern: '', change: 'changed', keywords }];
}

function textOf(rule: JsonValue | undefined): string {
  return rule === undefined ? '' : canonicalJson(rule);
}
