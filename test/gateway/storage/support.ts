// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredDocument, Vault } from '@yulian/gateway-api/storage';
import { expect } from 'chai';

/** Runs a test in a directory of its own. */
export async function inDirectory(run: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'yulian-storage-'));
  try {
    await run(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Expects a rejection with a code and answers the error. */
export async function rejectsWith(promise: Promise<unknown>, code: string): Promise<Error> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, `expected ${code}, nothing was thrown`).to.be.instanceOf(Error);
  expect((error as { code?: unknown }).code).to.equal(code);
  return error as Error;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** All of an iterable's bytes. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await collect(pieces));
}

/** Paths of all files below a directory. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

/** Stores a document of random or given bytes. */
export async function addDocument(
  vault: Vault,
  bytes: Uint8Array = randomBytes(1000),
): Promise<StoredDocument> {
  const writer = await vault.blobs.create();
  await writer.write(bytes);
  return vault.documents.add(writer, {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sm3: createHash('sm3').update(bytes).digest('hex'),
    kind: 'ofd',
    signed: true,
    unit: '11999999TA0001019Q',
    uploadedBy: 'clerk-1',
    uploadedAt: '2026-03-01T00:00:00.000Z',
  });
}
