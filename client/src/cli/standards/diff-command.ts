// SPDX-License-Identifier: Apache-2.0
import { canonicalJson, type JsonObject, type JsonValue, ownMember } from '@yulian/proofs';
import {
  checkCollectionSchema,
  CollectionStandardError,
  compareCollectionSchemas,
  type SchemaChange,
} from '@yulian/proofs/collection-standard';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { standardsTexts } from '../../texts/standards.js';
import { text } from '../../texts/text.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { answer } from '../output/answer.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { readVersion } from './show-standard.js';

type StandardVersion = components['schemas']['StandardVersion'];

/** `yulian standards diff`: between two published versions, or a published one and a draft. */
export const diffCommand = defineCommand({
  name: 'diff',
  summary: standardsTexts.diff,
  examples: [
    'standards diff CS-11999999TA00000168001 1 2',
    'standards diff CS-11999999TA00000168001 2 --file draft.json',
  ],
  args: {
    id: one('ID', standardsTexts.id),
    from: one('FROM', standardsTexts.from),
    to: optional('TO', standardsTexts.to),
  },
  options: { file: optional('FILE', standardsTexts.diffFile) },
  async run(session, { id, from, to }, { file }) {
    const version = readVersion(from);
    const later = to === undefined ? String(Number(version) + 1) : readVersion(to);
    const before = await versionOf(session, id, version);
    const after =
      file === undefined
        ? await versionOf(session, id, later)
        : ((await readJsonObject(file)) as unknown as StandardVersion);
    const changes = changesOf(before, after);
    await answer(session, { id, from: Number(version), changes }, () =>
      changes.length === 0
        ? [session.t(standardsTexts.same)]
        : changes.flatMap((change) => changeLines(session, change)),
    );
    return EXIT.passes;
  },
});

async function versionOf(session: Session, id: string, version: string): Promise<StandardVersion> {
  const { api } = await session.yulian();
  const params = { path: { id, version } };
  return dataOf(api.GET('/v1/standards/{id}/versions/{version}', { params }));
}

/** @throws UsageError `KINDS_DIFFER`, `STANDARD_SCHEMA_INVALID` for a draft that is none */
function changesOf(before: StandardVersion, after: StandardVersion): readonly SchemaChange[] {
  if (before.kind === 'collection' && after.kind === 'collection') {
    return compareCollectionSchemas(schemaOf(before.schema), schemaOf(after.schema));
  }
  if (before.kind === 'on-chain' && after.kind === 'on-chain') {
    return ruleChanges(before.rules, after.rules);
  }
  throw new UsageError('KINDS_DIFFER', standardsTexts.kindsDiffer);
}

function schemaOf(schema: unknown): JsonObject {
  const [issue, ...more] = checkCollectionSchema(schema);
  if (issue === undefined) return schema as JsonObject;
  const { message } = new CollectionStandardError([issue, ...more]);
  throw new UsageError('STANDARD_SCHEMA_INVALID', text(message, message));
}

/** Rules are flat: one change names those that differ. */
function ruleChanges(before: JsonObject, after: JsonObject): readonly SchemaChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const keywords = names.flatMap((keyword) => {
    const [from, to] = [ownMember(before, keyword), ownMember(after, keyword)];
    if (canonicalJson([from ?? null]) === canonicalJson([to ?? null])) return [];
    return [
      {
        keyword,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      },
    ];
  });
  return keywords.length === 0 ? [] : [{ pattern: '', change: 'changed', keywords }];
}

function changeLines(
  { t, terminal }: Session,
  { pattern, change, keywords }: SchemaChange,
): string[] {
  const { colours } = terminal;
  const colour = { added: colours.green, removed: colours.red, changed: colours.yellow }[change];
  const name = pattern === '' ? t(standardsTexts.whole) : printable(pattern);
  const lines = keywords.map(
    ({ keyword, before, after }) => `    ${printable(keyword)}: ${shown(before)} → ${shown(after)}`,
  );
  return [`${colour(t(standardsTexts[change]))}  ${name}`, ...lines];
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? '—' : printable(canonicalJson(value));
}
