// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import {
  isJsonObject,
  JsonError,
  parseStrictJson,
  type JsonObject,
  type JsonValue,
} from '@yulian/proofs';
import { issueTexts } from '../texts/issue.js';
import { fillText } from '../texts/text.js';
import { UsageError } from './usage-error.js';

/**
 * Reads a JSON file as strictly as the gateway does: no repeated keys, no lone surrogates, no
 * integers that JavaScript would round. `-` reads standard input.
 *
 * @throws UsageError `JSON_INVALID`
 * @throws the file system's own errors
 */
export async function readJsonFile(file: string): Promise<JsonValue> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const reason = error.message;
    throw new UsageError('JSON_INVALID', fillText(issueTexts.jsonInvalid, { file, reason }));
  }
}

/**
 * Reads a file that holds one JSON object.
 *
 * @throws UsageError `JSON_INVALID`, `JSON_OBJECT_NEEDED`
 */
export async function readJsonObject(file: string): Promise<JsonObject> {
  const value = await readJsonFile(file);
  if (isJsonObject(value)) return value;
  throw new UsageError('JSON_OBJECT_NEEDED', fillText(issueTexts.objectNeeded, { file }));
}
