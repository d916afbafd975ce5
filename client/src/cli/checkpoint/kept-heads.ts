// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import {
  checkpointCodeTexts,
  isCheckpoint,
  isEndingInItsHead,
  isJsonObject,
  JsonError,
  judgeCheckpoint,
  parseStrictJson,
  type AnyCheckpoint,
  type JsonObject,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { checkpointTexts } from '../../texts/evidence.js';
import { fill, fillText, text } from '../../texts/text.js';
import { CheckFailedError, UsageError } from '../usage-error.js';

/** One line of a file of kept heads. */
export interface KeptHead {
  readonly checkpoint: AnyCheckpoint;
  /**
   * Hashes of the blocks `from`, `from + 1`, … up to the head's own, as 0.1.0 kept them: beside the
   * head, where nobody signed them.
   */
  readonly blocks?: { readonly from: number; readonly hashes: readonly string[] };
}

const LINE_BEGINS = '{"checkpoint":{';
const HASH = /^[0-9a-f]{64}$/;

/**
 * Reads a file of kept heads, oldest first; one that does not exist yet is empty. A last line that
 * an export could not finish is no head yet.
 *
 * @throws UsageError `CHECKPOINT_FILE_MALFORMED` with the line
 * @throws the file system's own errors
 */
export async function readKeptHeads(file: string): Promise<readonly KeptHead[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  if (isTornHead(lines.at(-1) ?? '')) lines.pop();
  return lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => headOf(file, line, number));
}

/** Whether a line is the beginning of a kept head, and not all of it. */
export function isTornHead(line: string): boolean {
  const begins = line.startsWith(LINE_BEGINS) || LINE_BEGINS.startsWith(line);
  return begins && line !== '' && readHead(line) === undefined;
}

/**
 * Kept heads that gateways of pinned organisations signed, without the lists that nobody signed.
 *
 * @throws CheckFailedError with the code of what the first that is refused is refused for, and its
 *   line: the file was changed, or belongs to another consortium
 */
export function signedOf(
  file: string,
  heads: readonly KeptHead[],
  trust: TrustRoots,
): readonly KeptHead[] {
  return heads.map(({ checkpoint }, index) => {
    const code = judgeCheckpoint(checkpoint, trust, nodePrimitives);
    if (code === 'CHECKPOINT_SIGNED') return { checkpoint };
    const { 'zh-CN': zh, en } = checkpointCodeTexts[code];
    const line = index + 1;
    throw new CheckFailedError(
      code,
      text(
        fill('zh-CN', checkpointTexts.refused, { file, line, reason: zh }),
        fill('en', checkpointTexts.refused, { file, line, reason: en }),
      ),
    );
  });
}

function headOf(file: string, line: string, number: number): KeptHead {
  const head = readHead(line);
  if (head !== undefined) return head;
  const text = fillText(checkpointTexts.fileMalformed, { file, line: number });
  throw new UsageError('CHECKPOINT_FILE_MALFORMED', text);
}

function readHead(line: string): KeptHead | undefined {
  const value = parse(line);
  const checkpoint = value?.['checkpoint'];
  const blocks = value?.['blocks'];
  const isHead = isKeptHead(checkpoint) && (blocks === undefined || isBlocks(blocks));
  return isHead ? (value as unknown as KeptHead) : undefined;
}

function parse(line: string): JsonObject | undefined {
  try {
    const value = parseStrictJson(line);
    return isJsonObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

/** Its own rules only: whether anybody signed it is asked of the trust file. */
function isKeptHead(value: unknown): boolean {
  return (
    isCheckpoint(value) &&
    value.height >= 1 &&
    HASH.test(value.blockHash) &&
    isEndingInItsHead(value)
  );
}

function isBlocks(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { from, hashes } = value;
  return Number.isInteger(from) && Array.isArray(hashes) && hashes.every(isHash);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && HASH.test(value);
}
