// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Language,
  defineMember,
  ownMember,
} from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { defined } from '../../sdk/defined.js';
import { issueTexts } from '../../texts/issue.js';
import { fill, fillText, text, type Text } from '../../texts/text.js';
import { readJsonFile } from '../json-file.js';
import { UsageError } from '../usage-error.js';
import { CsvError, readCsv } from './csv-rows.js';

type Member = components['schemas']['IssueLicenceBatch']['members'][number];

/** A member as a file lists it; its document is a path until it is digested or uploaded. */
export type ListedMember = Omit<Member, 'document'> & { readonly document: string };

const FIELD = 'fields.';
const COLUMNS = ['document', 'holder.type', 'holder.code', 'number', 'validFrom', 'validTo'];

/**
 * Reads the members of a batch from CSV or, when the name ends with `.json`, from a JSON array.
 * Paths of documents are meant from where the file is.
 *
 * @throws UsageError `JSON_INVALID`, `BATCH_FILE_INVALID` with row and column
 */
export async function readBatchFile(file: string): Promise<readonly ListedMember[]> {
  const members = /\.json$/i.test(file) ? await fromJson(file) : await fromCsv(file);
  if (members.length === 0) {
    throw new UsageError('BATCH_FILE_INVALID', fillText(issueTexts.batchEmpty, { file }));
  }
  const folder = dirname(file);
  return members.map((member) => ({ ...member, document: resolve(folder, member.document) }));
}

async function fromJson(file: string): Promise<readonly ListedMember[]> {
  const value = await readJsonFile(file);
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
  return list.map((member, index) => {
    const document = isJsonObject(member) ? member['document'] : undefined;
    if (typeof document === 'string') return member as unknown as ListedMember;
    throw refuse(file, index + 1, 'document', issueTexts.reasonMember);
  });
}

async function fromCsv(file: string): Promise<readonly ListedMember[]> {
  try {
    const rows = readCsv(await readFile(file, 'utf8'));
    // The heading is row 1.
    return rows.map((row, index) => memberOf(file, index + 2, row));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = error.code === 'CSV_QUOTE' ? issueTexts.reasonQuote : issueTexts.reasonCells;
    throw refuse(file, error.row, 'CSV', reason);
  }
}

function memberOf(
  file: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): ListedMember {
  const cell = (name: string): string | undefined => {
    const value = ownMember(cells, name);
    return value === '' ? undefined : value;
  };
  const needed = (name: string): string => {
    const value = cell(name);
    if (value === undefined) throw refuse(file, row, name, issueTexts.reasonMissing);
    return value;
  };
  return {
    document: needed('document'),
    holder: { type: needed('holder.type'), code: needed('holder.code') },
    validFrom: needed('validFrom'),
    fields: fieldsOf(file, row, cells),
    ...defined({ number: cell('number'), validTo: cell('validTo') }),
  };
}

/** `fields.a.b:integer` is the member b of the member a; empty cells are left out. */
function fieldsOf(file: string, row: number, cells: Readonly<Record<string, string>>): JsonObject {
  const fields: Record<string, JsonValue> = {};
  for (const [column, value] of Object.entries(cells)) {
    if (COLUMNS.includes(column)) continue;
    if (!column.startsWith(FIELD)) throw refuse(file, row, column, issueTexts.reasonColumn);
    if (value === '') continue;
    const [path = '', type = 'string'] = column.slice(FIELD.length).split(':');
    put(fields, path.split('.'), typed(file, row, column, type, value));
  }
  return fields;
}

function put(fields: Record<string, JsonValue>, path: readonly string[], value: JsonValue): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    defineMember(fields, name, value);
    return;
  }
  const below = ownMember(fields, name);
  const inner: Record<string, JsonValue> = isJsonObject(below) ? { ...below } : {};
  put(inner, rest, value);
  defineMember(fields, name, inner);
}

function typed(file: string, row: number, column: string, type: string, value: string): JsonValue {
  switch (type) {
    case 'string':
      return value;
    case 'integer':
      if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(value)) return Number(value);
      throw refuse(file, row, column, issueTexts.reasonInteger);
    case 'boolean':
      if (value === 'true' || value === 'false') return value === 'true';
      throw refuse(file, row, column, issueTexts.reasonBoolean);
    default:
      throw refuse(file, row, column, issueTexts.reasonColumn);
  }
}

function refuse(file: string, row: number, column: string, reason: Text): UsageError {
  const said = (language: Language): string =>
    fill(language, issueTexts.batchInvalid, { file, row, column, reason: reason[language] });
  return new UsageError('BATCH_FILE_INVALID', text(said('zh-CN'), said('en')));
}
