// SPDX-License-Identifier: Apache-2.0
import { PLAIN_SEAL_ACTS, SEAL_DISPUTE_OUTCOMES, SEAL_KINDS, SEAL_PAUSES } from '@yulian/proofs';
import { z } from 'zod';
import {
  basisCode,
  digest,
  impersonal,
  instant,
  licenceIdentifier,
  publicName,
  typeCode,
  uscc,
} from '../schema-types.js';

/** Impressions taken or settled by one transaction. */
const MOST_IMPRESSIONS = 500;
const MOST_CERTIFICATES = 16;
/** 法定代表人名章. */
const PERSONAL_KIND = '05';
const LAST_NUMBER = 9_999_999_999;

/** Of an application; later that of its seal. */
export const sealId = z
  .string()
  .regex(/^S-[0-9a-f]{16,32}$/, { message: 'must be S- and 16 to 32 hexadecimal digits' })
  .meta({ examples: ['S-0a1b2c3d4e5f6071'] });

/** 印章标识: the identifier in a seal's header. */
export const esId = impersonal(
  z.string().regex(/^[\x21-\x2e\x30-\x7e]{1,64}$/, {
    message: 'must be 1 to 64 visible ASCII characters without a slash',
  }),
);

/** 备案编号, as the maker's register gives it. */
export const filingNumber = impersonal(
  z.string().regex(/^[0-9A-Z][0-9A-Z-]{3,31}$/, {
    message: 'must be 4 to 32 capitals, digits and hyphens',
  }),
);

/** A type code of seals: its three digits are 9 and the kind. */
const sealKind = z.enum(SEAL_KINDS);

/** 申请: who shall own which seal, who decides on it and who makes it. */
export const sealApplicationInput = z
  .strictObject({
    id: sealId,
    sealKind,
    typeCode,
    department: uscc,
    maker: uscc,
    certificates: z.array(digest).min(1).max(MOST_CERTIFICATES),
    validTo: instant,
    replaces: sealId.optional(),
    basis: basisCode,
  })
  .refine(({ sealKind: kind, typeCode: code }) => code.endsWith(`9${kind}`), {
    message: 'must end in 9 and the kind of the seal',
    path: ['typeCode'],
  });

/** An act that says no more than that it was done. */
export const sealActInput = z.strictObject({
  id: sealId,
  act: z.enum(PLAIN_SEAL_ACTS),
  basis: basisCode,
});

/** The body that a certificate is for. Of the seal of a person its USCC and organisation alone. */
const signerBody = z.strictObject({ unit: uscc.optional(), name: publicName.optional() });

/** 制作: what the seal object says of itself, held against the application and its owner. */
const sealMakingFields = z.strictObject({
  id: sealId,
  esId,
  sealKind,
  ownerUnit: uscc,
  certificates: z.array(digest).min(1).max(MOST_CERTIFICATES),
  /** 印章名称; left out for 法定代表人名章, which names a person. */
  sealName: publicName.optional(),
  /** For whom those certificates are; empty when the object has only digests of them. */
  signers: z.array(signerBody).max(MOST_CERTIFICATES),
  sha256: digest,
  sm3: digest,
  validFrom: instant,
  validTo: instant,
  basis: basisCode,
});

/** 制作, as {@link sealMakingFields}; only the seal of a person comes without its name. */
export const sealMakingInput = sealMakingFields.refine(
  ({ sealKind: kind, sealName }) => (kind === PERSONAL_KIND) === (sealName === undefined),
  { message: 'goes with every kind of seal but 05, which names a person', path: ['sealName'] },
);

/** 备案 */
export const sealFilingInput = z.strictObject({ id: sealId, filingNumber, basis: basisCode });

/** 冻结 or 挂失, or its end. */
export const sealPauseInput = z.strictObject({
  id: sealId,
  kind: z.enum(SEAL_PAUSES),
  basis: basisCode,
});

/** Every sealing in a file, as its signatures are judged; each is found again in any archive. */
const sealings = z
  .array(digest)
  .min(1)
  .max(64)
  .refine(isDistinct, { message: 'must name each once' });

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

const WITH_FILE = { message: 'goes with a file, and a file with it', path: ['sealings'] };

function hasBothOrNone(one: {
  readonly sha256?: string | undefined;
  readonly sealings?: readonly string[] | undefined;
}): boolean {
  return (one.sha256 === undefined) === (one.sealings === undefined);
}

/** A number of a seal that somebody wants; what it is for may be said later. */
const wanted = z
  .strictObject({
    /** HMAC of what the gateway's caller asked with: the same one is given the same number. */
    key: digest,
    sha256: digest.optional(),
    sealings: sealings.optional(),
    record: licenceIdentifier.optional(),
  })
  .refine(hasBothOrNone, WITH_FILE);

/** 用印: takes the next numbers of a seal, one for each use. */
export const impressionsInput = z.strictObject({
  seal: sealId,
  uses: z.array(wanted).min(1).max(MOST_IMPRESSIONS),
});

const number = z.int().min(1).max(LAST_NUMBER);

/** A file that was sealed, or the code of why none was. */
const settled = z
  .strictObject({
    number,
    sha256: digest.optional(),
    sealings: sealings.optional(),
    record: licenceIdentifier.optional(),
    void: basisCode.optional(),
  })
  .refine((one) => (one.sha256 === undefined) !== (one.void === undefined), {
    message: 'must have one of `sha256` and `void`',
  })
  .refine(hasBothOrNone, WITH_FILE)
  .refine((one) => one.record === undefined || one.sha256 !== undefined, {
    message: 'goes with a file',
    path: ['record'],
  });

/** Says what numbers were used for, or that they were not. */
export const settlementInput = z.strictObject({
  seal: sealId,
  /** First number of the range that one transaction took. */
  first: number,
  impressions: z.array(settled).min(1).max(MOST_IMPRESSIONS),
});

/** A page of a seal's numbers. */
export const impressionPageInput = z.strictObject({
  seal: sealId,
  /** Ranges from this number on. */
  from: number,
  /** Ranges. */
  limit: z.int().min(1).max(200),
});

const compromise = z.int().min(1).max(9999);

/** A seal may have been in other hands since a moment. */
export const compromiseInput = z.strictObject({
  seal: sealId,
  suspectedFrom: instant,
  basis: basisCode,
});

/** Marks more of what was sealed since then. */
export const markingInput = z.strictObject({ seal: sealId, compromise });

/** What came of looking at one sealed file again. */
export const sealReviewInput = z.strictObject({
  seal: sealId,
  compromise,
  number,
  outcome: z.enum(['SOUND', 'UNSOUND']),
  basis: basisCode,
});

/** Decides a dispute about one use. */
export const sealDecisionInput = z.strictObject({
  seal: sealId,
  compromise,
  number,
  outcome: z.enum(SEAL_DISPUTE_OUTCOMES),
  basis: basisCode,
  /** Number of the written decision. */
  reference: publicName,
});

export type SealDecisionInput = z.output<typeof sealDecisionInput>;
export type CompromiseInput = z.output<typeof compromiseInput>;
export type MarkingInput = z.output<typeof markingInput>;
export type SealReviewInput = z.output<typeof sealReviewInput>;
export type SealApplication = z.output<typeof sealApplicationInput>;
export type SealActInput = z.output<typeof sealActInput>;
export type SealMaking = z.output<typeof sealMakingInput>;
export type SealFiling = z.output<typeof sealFilingInput>;
export type SealPauseInput = z.output<typeof sealPauseInput>;
export type ImpressionsInput = z.output<typeof impressionsInput>;
export type SettlementInput = z.output<typeof settlementInput>;
export type ImpressionPage = z.output<typeof impressionPageInput>;
