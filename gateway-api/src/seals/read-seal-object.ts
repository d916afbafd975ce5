// SPDX-License-Identifier: Apache-2.0
import type { SealKind } from '@yulian/proofs';
import type { JudgingTask, SealFacts } from '@yulian/proofs/node/judge-pool';
import { describeReason, type ReasonWord } from '@yulian/proofs/signatures';
import { RequestError } from '../http/request-error.js';
import { text, type Text } from '../i18n/text.js';
import { documentBytes } from '../signatures/document-bytes.js';
import type { Judging } from '../signatures/judges.js';
import type { Vault } from '../vault/index.js';

/** What the chain keeps of a seal object. */
export interface SealObjectFacts {
  readonly esId: string;
  /** SM3 of the certificates that may sign with it, in order. */
  readonly certificates: readonly string[];
  readonly sha256: string;
  readonly sm3: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** 印章名称; left out of the seal of a person. */
  readonly sealName?: string;
  /** For whom the certificates are: no person's name among them. */
  readonly signers: readonly { readonly unit?: string; readonly name?: string }[];
}

/** 法定代表人名章. */
const PERSONAL_KIND = '05';
/** A seal object has a picture and some certificates. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What a seal object is read with. */
export interface SealObjectSources {
  readonly vault: Vault;
  /** Whose upload it must be. */
  readonly unit: string;
  readonly judges: Judging;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: string;
}

/**
 * Reads a seal object (`.esl`) that the maker has uploaded, and verifies its maker's signature.
 *
 * @param sealKind of a person's seal no name of it is told
 * @throws RequestError `DOCUMENT_NOT_FOUND`, `SEAL_OBJECT_UNREADABLE`, `SEAL_OBJECT_NOT_GENUINE`,
 *   `JUDGES_BUSY`, `FILE_OVERRUNS`
 */
export async function readSealObject(
  { vault, unit, judges, now }: SealObjectSources,
  documentId: string,
  sealKind: SealKind,
): Promise<SealObjectFacts> {
  const document = await vault.documents.get(documentId);
  if (document?.unit !== unit) {
    throw refusal('DOCUMENT_NOT_FOUND', text('没有这份文件', 'no such document'));
  }
  const { sha256, sm3, size } = document;
  const bytes = size > MOST_BYTES ? undefined : await documentBytes(vault, documentId);
  const seal = bytes && (await judges.readSeal({ bytes }));
  if (bytes === undefined || seal === undefined) {
    throw refusal(
      'SEAL_OBJECT_UNREADABLE',
      text('不是可读的电子印章对象', 'not a seal object that can be read'),
    );
  }
  await requireGenuine(judges, { bytes, at: now });
  const { sealName, subjects, ...facts } = seal;
  const isPersonal = sealKind === PERSONAL_KIND;
  return {
    ...{ ...facts, sha256, sm3 },
    ...(isPersonal ? {} : { sealName }),
    signers: subjects.map((subject) => signerOf(subject, isPersonal)),
  };
}

/** In the certificate of a person, CN is that person's name. */
function signerOf(
  { unit, organisation, commonName }: SealFacts['subjects'][number],
  isPersonal: boolean,
): SealObjectFacts['signers'][number] {
  const name = organisation ?? (isPersonal ? undefined : commonName);
  return { ...(unit === undefined ? {} : { unit }), ...(name === undefined ? {} : { name }) };
}

/** @throws RequestError `SEAL_OBJECT_NOT_GENUINE` */
async function requireGenuine(judges: Judging, task: JudgingTask): Promise<void> {
  const { seals } = await judges.judge(task);
  const faults = seals.flatMap((seal) => seal.faults);
  const fault = faults.find((one) => !isBearable(one, judges));
  if (fault === undefined) return;
  const [zh, en] = LANGUAGES_OF_REASONS.map((language) => describeReason(fault, language).message);
  throw refusal('SEAL_OBJECT_NOT_GENUINE', text(zh ?? fault, en ?? fault));
}

/** A seal may be made ahead of its time; where nobody is believed, nobody can be told from a maker. */
function isBearable(fault: ReasonWord, { believesAnybody }: Judging): boolean {
  return fault === 'sealNotYetValid' || (fault === 'untrustedChain' && !believesAnybody);
}

const LANGUAGES_OF_REASONS = ['zh-CN', 'en'] as const;

function refusal(
  code: 'DOCUMENT_NOT_FOUND' | 'SEAL_OBJECT_UNREADABLE' | 'SEAL_OBJECT_NOT_GENUINE',
  detail: Text,
): RequestError {
  return new RequestError(code, { detail, errors: [{ pointer: '/document', code, detail }] });
}
