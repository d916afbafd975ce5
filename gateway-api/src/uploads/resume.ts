// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';
import { OFFSET_HEADER, type Part } from '../http/part-spec.js';
import type { Holding } from '../http/held-bytes.js';
import { RequestError } from '../http/request-error.js';
import { text } from '../i18n/text.js';
import type { BlobWriter, PartialUpload, Vault } from '../vault/index.js';
import { storedSignatures } from '../vault/found-signatures.js';
import { FileHasher, requireExamined, type Describing } from './hashing.js';

/** Most bytes of a file. */
export const MOST_BYTES = 1024 * 1024 * 1024;

/** How many uploads a unit may have that are not complete. */
const MOST_OF_A_UNIT = 32;
/** Each is a file of its own until the upload is complete. */
const MOST_PARTS = 4096;
/** An upload to which nothing is added for so long is dropped. */
const LASTS_MS = 24 * 60 * 60 * 1000;

/** Who continues an upload, and when. */
export interface PartSender {
  readonly vault: Vault;
  /** USCC. */
  readonly unit: string;
  /** RFC 3339 UTC. */
  readonly now: string;
}

/**
 * Begins a file that arrives in parts.
 *
 * @throws RequestError `UPLOADS_TOO_MANY`
 */
export async function beginUpload(
  { vault, unit, now }: PartSender,
  about: Pick<PartialUpload, 'uploadedBy' | 'fileName' | 'size'>,
): Promise<PartialUpload> {
  const upload = { ...about, unit, expiresAt: lastsUntil(now) };
  const begun = await vault.uploads.begin(upload, { most: MOST_OF_A_UNIT, now });
  if (begun === undefined) throw new RequestError('UPLOADS_TOO_MANY');
  return begun;
}

/** An upload of the unit's own. @throws RequestError `UPLOAD_NOT_FOUND` */
export async function requireUpload(
  { vault, unit, now }: PartSender,
  id: string,
): Promise<PartialUpload> {
  const upload = await vault.uploads.get(id);
  if (upload?.unit === unit && upload.expiresAt > now) return upload;
  throw new RequestError('UPLOAD_NOT_FOUND');
}

/**
 * Takes the next part. What arrives before the line breaks is kept; with the last byte the upload
 * becomes a document. All of it is durable when this resolves.
 *
 * @throws RequestError `UPLOAD_NOT_FOUND`, `UPLOAD_IN_USE`, `UPLOAD_OFFSET_DIFFERS`,
 *   `UPLOAD_TOO_LARGE`, `UPLOAD_PARTS_TOO_MANY`, `UPLOAD_PART_CUT`, `JUDGES_BUSY`, `FILE_OVERRUNS`
 * @throws VaultError `VAULT_WRITE_FAILED`
 */
export async function receivePart(
  sender: PartSender,
  id: string,
  part: Part,
  describing: Describing,
): Promise<PartialUpload> {
  return whileHeld(sender, id, async (upload) => {
    if (part.offset !== upload.offset) {
      const headers = { [OFFSET_HEADER]: String(upload.offset) };
      throw new RequestError('UPLOAD_OFFSET_DIFFERS', { headers });
    }
    const longer = await append(sender, upload, part.stream);
    return isWhole(longer) ? complete(sender, longer, describing, part.holding) : longer;
  });
}

/** Drops an upload; the document that became of it stays. @throws RequestError as {@link receivePart} */
export async function dropUpload(sender: PartSender, id: string): Promise<void> {
  await whileHeld(sender, id, (upload) => sender.vault.uploads.remove(upload));
}

async function whileHeld<T>(
  sender: PartSender,
  id: string,
  work: (upload: PartialUpload) => Promise<T>,
): Promise<T> {
  await requireUpload(sender, id);
  const release = sender.vault.uploads.hold(id);
  if (release === undefined) throw new RequestError('UPLOAD_IN_USE');
  try {
    // Only now nobody else changes it.
    return await work(await requireUpload(sender, id));
  } finally {
    release();
  }
}

async function append(
  { vault: { uploads }, now }: PartSender,
  upload: PartialUpload,
  stream: IncomingMessage,
): Promise<PartialUpload> {
  const room = upload.size - upload.offset;
  if (Number(stream.headers['content-length'] ?? 0) > room) throw tooLarge(room);
  if (upload.parts >= MOST_PARTS && room > 0) throw new RequestError('UPLOAD_PARTS_TOO_MANY');
  const writer = await uploads.createPart();
  try {
    const isCut = await copy(stream, writer, room);
    const keeps = writer.size > 0;
    const longer = keeps ? await uploads.append(upload, writer, lastsUntil(now)) : upload;
    if (isCut) throw new RequestError('UPLOAD_PART_CUT');
    return longer;
  } finally {
    await uploads.discardPart(writer);
  }
}

/** @returns whether the line broke before the end */
async function copy(stream: IncomingMessage, writer: BlobWriter, room: number): Promise<boolean> {
  // Whatever ends the loop early, the connection must still carry the answer.
  const chunks = stream.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = await chunks.next().catch(() => undefined);
      if (next === undefined) return true;
      if (next.done === true) return false;
      const chunk = next.value as Buffer;
      if (writer.size + chunk.length > room) throw tooLarge(room);
      await writer.write(chunk);
    }
  } finally {
    await chunks.return?.();
  }
}

/** Reads the parts back, hashes them as one file, and stores that as any other document. */
async function complete(
  { vault, now }: PartSender,
  upload: PartialUpload,
  describing: Describing,
  holding: Holding,
): Promise<PartialUpload> {
  if (upload.document !== undefined) return upload;
  const writer = await vault.blobs.create();
  try {
    const hasher = new FileHasher(upload.fileName, describing, holding);
    for await (const chunk of vault.uploads.read(upload)) {
      hasher.update(chunk);
      await writer.write(chunk);
    }
    const hashed = await hasher.finish();
    requireExamined(hashed);
    const { sha256, sm3, description } = hashed;
    const { kind, identifier } = description;
    const { unit, uploadedBy } = upload;
    const found = storedSignatures(description);
    const about = { sha256, sm3, kind, ...found, unit, uploadedBy, uploadedAt: now };
    const document = identifier === undefined ? about : { ...about, identifier };
    return await vault.uploads.complete(upload, writer.id, (changes) =>
      vault.documents.add(writer, document, changes),
    );
  } catch (error) {
    await vault.blobs.discard(writer);
    throw error;
  }
}

/** All bytes are here; it is complete once it has also become a document. */
function isWhole({ offset, size }: PartialUpload): boolean {
  return offset === size;
}

function tooLarge(room: number): RequestError {
  return new RequestError('UPLOAD_TOO_LARGE', {
    detail: text(
      `还差 ${String(room)} 字节，不能更多`,
      `${String(room)} bytes are still to come, and no more`,
    ),
  });
}

function lastsUntil(now: string): string {
  return new Date(Date.parse(now) + LASTS_MS).toISOString();
}
