// SPDX-License-Identifier: Apache-2.0
import { isHex, toHex } from '../bytes/hex.js';
import { isSalt } from '../commitment/salt.js';
import { isXmlText } from '../files/xml-text.js';
import { isUscc } from '../identifiers/uscc.js';
import { canonicalBytes } from '../json/canonical-json.js';
import { isJsonObject, type JsonObject } from '../json/json-value.js';
import type { Primitives } from '../primitives.js';
import { MOST_ARCHIVE_ENTRIES, RETENTIONS, type Retention } from '../records/archive.js';
import { isInstant } from '../time/instant.js';
import { ArchiveError } from './archive-error.js';

/** Formats that archives are kept in; `other` is named so that a test can say so. */
export const ARCHIVE_FORMATS = ['ofd', 'pdf', 'xml', 'other'] as const;

export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** One file of a package. */
export interface ManifestFile {
  /** Inside the package, with `/`. */
  readonly path: string;
  /** Running number 件内序号, from 1. */
  readonly number: number;
  readonly format: ArchiveFormat;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  /** Base64url of 16 random bytes: names and forms of files can be guessed. */
  readonly salt: string;
}

/** One line of what was done with the files. */
export interface ManifestLogEntry {
  readonly act: string;
  /** RFC 3339 UTC. */
  readonly time: string;
  readonly basis: string;
  /** USCC of the unit that did it. */
  readonly actor: string;
  readonly salt: string;
}

/** What a package of electronic archives 归档信息包 holds. Off the chain: names people. */
export interface ArchiveManifest {
  readonly format: 1;
  /** `<USCC>.<fonds number>`. */
  readonly fonds: string;
  readonly code: string;
  readonly year: number;
  readonly retention: Retention;
  /** USCC of the unit whose archives these are. */
  readonly unit: string;
  /** By name; `properties/metadata.ts` has the rules. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly files: readonly ManifestFile[];
  readonly log: readonly ManifestLogEntry[];
}

const DOMAIN = 'yulian/archive-manifest/1';
const DIGEST_LENGTH = 32;
const MOST_METADATA = 100;
const LONGEST_TEXT = 1000;

/**
 * What the chain holds of a manifest. Its salts are inside, so nothing of it can be guessed.
 *
 * @returns hex
 * @throws JsonError when it has no canonical JSON
 */
export function manifestCommitment(
  manifest: ArchiveManifest,
  { sha256 }: Pick<Primitives, 'sha256'>,
): string {
  return toHex(sha256(canonicalBytes([DOMAIN, manifest])));
}

/** A manifest that was received. @throws ArchiveError `ARCHIVE_MANIFEST_INVALID` */
export function readManifest(value: unknown): ArchiveManifest {
  const fault = manifestFault(value);
  if (fault === undefined) return value as ArchiveManifest;
  throw new ArchiveError('ARCHIVE_MANIFEST_INVALID', `the manifest: ${fault}`);
}

const MEMBERS = 'code files fonds format log metadata retention unit year';
const FILE_MEMBERS = 'format number path salt sha256 size sm3';
const LOG_MEMBERS = 'act actor basis salt time';

function manifestFault(value: unknown): string | undefined {
  if (!isJsonObject(value) || !hasMembers(value, MEMBERS)) return 'has other members';
  const { metadata, files, log } = value;
  if (!hasHead(value)) return 'its head';
  if (!isJsonObject(metadata) || !isMetadata(metadata)) return 'its metadata';
  if (!isListOf(files, isFile) || !areApart(files)) return 'its files';
  return isListOf(log, isLogEntry) ? undefined : 'its log';
}

function hasHead({ format, fonds, code, year, retention, unit }: JsonObject): boolean {
  const isNamed = isLine(fonds) && isLine(code) && typeof unit === 'string' && isUscc(unit);
  const isKept = RETENTIONS.some((one) => one === retention);
  return format === 1 && isNamed && isKept && Number.isInteger(year);
}

function isMetadata(metadata: JsonObject): boolean {
  const entries = Object.entries(metadata);
  return (
    entries.length <= MOST_METADATA &&
    entries.every(([name, text]) => /^[a-z][a-zA-Z]{0,39}$/.test(name) && isText(text))
  );
}

function isFile(file: JsonObject): boolean {
  const { path, number, format, size, sha256, sm3, salt } = file;
  return (
    hasMembers(file, FILE_MEMBERS) &&
    isLine(path) &&
    isCount(number) &&
    ARCHIVE_FORMATS.some((one) => one === format) &&
    isCount(size) &&
    isDigest(sha256) &&
    isDigest(sm3) &&
    isSalt(salt)
  );
}

function isLogEntry(entry: JsonObject): boolean {
  const { act, time, basis, actor, salt } = entry;
  const isDone = isLine(act) && isLine(basis) && typeof time === 'string' && isInstant(time);
  const isActor = typeof actor === 'string' && isUscc(actor);
  return hasMembers(entry, LOG_MEMBERS) && isDone && isActor && isSalt(salt);
}

function hasMembers(value: JsonObject, names: string): boolean {
  return Object.keys(value).sort().join(' ') === names;
}

/** Two entries for one file could say different things of it. */
function areApart(files: readonly JsonObject[]): boolean {
  return new Set(files.map(({ path }) => path)).size === files.length;
}

function isListOf(
  value: unknown,
  is: (one: JsonObject) => boolean,
): value is readonly JsonObject[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.length <= MOST_ARCHIVE_ENTRIES && value.every((one) => isJsonObject(one) && is(one));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT && isXmlText(value);
}

/** Text in one line, not empty. */
function isLine(value: unknown): boolean {
  return isText(value) && value !== '' && !/[\t\n\r]/.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && isHex(value, DIGEST_LENGTH);
}
