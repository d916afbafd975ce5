// SPDX-License-Identifier: Apache-2.0
import { BytesError, fromBase64Url } from '../bytes/index.js';
import { CommitmentError, saltedDigest, type Disclosure } from '../commitment/index.js';
import { JsonError, type JsonValue } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import type { AccessRecord, DeliveryOutcome } from './access.js';
import type { BatchEntryClaim } from './batch-entry.js';
import type { LicenceContent } from './licence.js';

/** As much as is known of a disclosure before it is verified. */
interface ReceivedDisclosure extends Omit<Disclosure, 'leaves'> {
  readonly leaves: readonly unknown[];
}

/** A claimed entry of a batch, not yet verified. */
interface ReceivedEntry extends Omit<BatchEntryClaim, 'content'> {
  readonly content: Omit<LicenceContent, 'validTo'> & { readonly validTo?: string | undefined };
}

/** The file of a material: what opens what the chain has of it. */
export interface AnsweredDocument {
  readonly sha256: string;
  readonly sm3: string;
  /** Bytes. */
  readonly size: number;
  /** Base64url: opens the commitment to a document that carries no signature. */
  readonly salt?: string | undefined;
}

/** What a provider answers to an access: the requester has it, the chain a salted digest. */
export interface AccessAnswer {
  readonly format: 1;
  /** The access that it answers. */
  readonly access: string;
  readonly outcome: DeliveryOutcome;
  /** Identifier of the licence whose fields are disclosed, or of the material whose file is handed over. */
  readonly record?: string | undefined;
  /** Base64url of 16 random bytes: opens the commitment to the record on chain. */
  readonly recordSalt?: string | undefined;
  /** The record's leaf in its batch and the way to the batch's root; only if it has no row of its own. */
  readonly entry?: ReceivedEntry | undefined;
  /** Opened leaves of the record, as they came: whether they are any is judged where they are opened. */
  readonly disclosure?: ReceivedDisclosure | undefined;
  /** The file that is handed over, which comes beside the answer. */
  readonly document?: AnsweredDocument | undefined;
  /** Fields that were asked for and that the record does not have. */
  readonly absent: readonly string[];
  /** What a mode answers beside. */
  readonly more?: JsonValue | undefined;
  /** Base64url of 16 random bytes: opens the digest of the answer on chain. */
  readonly salt: string;
}

const ANSWER_DOMAIN = 'yulian/access-answer/1';
const RECORD_DOMAIN = 'yulian/access-record/1';

/**
 * What the receipts on chain say of an answer, hex.
 *
 * @returns undefined when its salt is none
 */
export function digestOfAnswer(
  { salt, ...answer }: AccessAnswer,
  primitives: Pick<Primitives, 'sha256'>,
): string | undefined {
  return salted(ANSWER_DOMAIN, answer as unknown as JsonValue, salt, primitives);
}

/**
 * What the receipt of a delivery says of the record, hex. It is salted, for two requesters that were
 * given the same record must not be seen to ask about the same person.
 *
 * @returns undefined when the answer names no record, or its salt is none
 */
export function commitmentToRecord(
  { access, record, recordSalt = '' }: Pick<AccessAnswer, 'access' | 'record' | 'recordSalt'>,
  primitives: Pick<Primitives, 'sha256'>,
): string | undefined {
  if (record === undefined) return undefined;
  return salted(RECORD_DOMAIN, { access, record }, recordSalt, primitives);
}

function salted(
  domain: string,
  value: JsonValue,
  salt: string,
  primitives: Pick<Primitives, 'sha256'>,
): string | undefined {
  try {
    return saltedDigest(domain, value, fromBase64Url(salt), primitives);
  } catch (error) {
    const isUnfit = [BytesError, CommitmentError, JsonError].some((kind) => error instanceof kind);
    if (isUnfit) return undefined;
    throw error;
  }
}

/**
 * Whether an answer has nothing beside what was asked for; and of that everything, or says that it is
 * absent.
 *
 * @param paths of the leaves that the answer opens
 */
export function isWhatWasAsked(
  { fields }: Pick<AccessRecord, 'fields'>,
  { absent }: Pick<AccessAnswer, 'absent'>,
  paths: readonly string[],
): boolean {
  const isCovered = paths.every((path) => fields.some((field) => coversPath(field, path)));
  const isWhole = fields.every((field) => {
    const isShown = paths.some((path) => coversPath(field, path));
    return isShown !== absent.includes(field);
  });
  return isCovered && isWhole && absent.every((field) => fields.includes(field));
}

/** Whether a field that was asked for covers a leaf: itself or above it, `*` for each of a list. */
export function coversPath(field: string, path: string): boolean {
  const wanted = field.split('/');
  const has = path.split('/');
  if (wanted.length > has.length) return false;
  return wanted.every((part, at) => part === has[at] || (part === '*' && isPosition(has[at])));
}

function isPosition(part: string | undefined): boolean {
  return part !== undefined && /^(?:0|[1-9][0-9]*)$/.test(part);
}
