// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type {
  ActInput,
  IssueInput,
  OnChainRules,
  StandardInput,
  SucceedInput,
} from '@yulian/chaincode/schemas';
import { makeLicenceIdentifier, nextLicenceIdentifier } from '@yulian/proofs';
import { MEMBERS, SINCE } from './members.js';

/** A licence type of the tests: defined by the bureau. */
export function typeCodeOf(number = '001'): string {
  return MEMBERS.bureau.uscc + number;
}

export const TYPE = typeCodeOf();

/** 32 bytes of hex that follow from a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function holderOf(text: string): string {
  return `h1.${digestOf(`holder ${text}`)}`;
}

/** The schema that licences of the tests are collected under. */
export const SCHEMA = {
  type: 'object',
  properties: { name: { type: 'string', 'x-short-name': 'ZZMC' }, grade: { type: 'string' } },
  required: ['name'],
  additionalProperties: false,
};

type Collection = Extract<StandardInput, { kind: 'collection' }>;
type OnChain = Extract<StandardInput, { kind: 'on-chain' }>;

/** A collection standard in force since the founding. */
export function collectionStandard(chosen: Partial<Collection> = {}): Collection {
  return {
    kind: 'collection',
    typeCode: TYPE,
    version: 1,
    effectiveFrom: SINCE,
    title: '示例许可证',
    summary: '首次发布',
    basis: 'GBT-36903',
    schema: SCHEMA,
    ...chosen,
  };
}

/** An on-chain standard in force since the founding, without limits. */
export function onChainStandard({
  rules,
  ...chosen
}: Partial<Omit<OnChain, 'rules'>> & { rules?: Partial<OnChainRules> } = {}): OnChain {
  return {
    kind: 'on-chain',
    typeCode: TYPE,
    version: 1,
    effectiveFrom: SINCE,
    title: '示例许可证',
    summary: '首次发布',
    basis: 'GBT-36903',
    rules: { recordKind: 'licence', reliesOn: [], maxBatch: 50_000, ...rules },
    ...chosen,
  };
}

/** What a licence of the tests may choose; the rest follows. */
export type LicenceWish = Partial<IssueInput> & {
  readonly serial?: string;
  readonly typeCode?: string;
  /** USCC. */
  readonly issuer?: string;
};

let serials = 0;

/** A serial that no other licence of this process has, and no batch. */
export function freshSerial(): string {
  serials += 1;
  return `L${String(serials).padStart(6, '0')}X`;
}

export const ISSUED = '2025-06-01T00:00:00.000Z';

/** A licence of the market bureau, issued and valid from {@link ISSUED}, without an end. */
export function licenceOf(wish: LicenceWish = {}): IssueInput {
  const { serial = freshSerial(), typeCode = TYPE, issuer = MEMBERS.market.uscc, ...chosen } = wish;
  const id = makeLicenceIdentifier({ typeCode, issuerCode: issuer, serial, version: 1 });
  return { ...contentOf(chosen.id ?? id), ...termsOf(typeCode), ...chosen };
}

/** What a licence says of itself: digests that follow from its identifier. */
export function contentOf(id: string) {
  return {
    id,
    holder: holderOf(id),
    document: { sha256: digestOf(`${id} a`), sm3: digestOf(`${id} b`), size: 1024 },
    commitment: { root: digestOf(`${id} fields`), leafCount: 1 },
    issuedAt: ISSUED,
    validFrom: ISSUED,
    reliesOn: [] as string[],
  };
}

function termsOf(typeCode: string): Pick<IssueInput, 'standard' | 'fields' | 'basis'> {
  return {
    standard: { id: `CS-${typeCode}`, version: 1 },
    fields: [{ path: '/name', type: 'string' }],
    basis: 'XZXKF-38',
  };
}

/** The next version of a licence, by default from a month after its issue. */
export function nextOf(
  previous: { readonly id: string; readonly validTo?: string | undefined },
  act: SucceedInput['act'] = 'change',
  chosen: Partial<IssueInput> = {},
): SucceedInput {
  const { id, validTo } = previous;
  const from = '2025-07-01T00:00:00.000Z';
  const end = act === 'renew' ? '2035-01-01T00:00:00.000Z' : validTo;
  const times = { issuedAt: from, validFrom: from, ...(end === undefined ? {} : { validTo: end }) };
  const next = licenceOf({ id: nextLicenceIdentifier(id), ...times, ...chosen });
  return { act, previous: id, next };
}

/** An act with effect from some months after the issue. */
export function actOf(id: string, act: ActInput['act'], chosen: Partial<ActInput> = {}): ActInput {
  return { act, id, from: '2025-09-01T00:00:00.000Z', basis: 'XZXKF-69-1', ...chosen };
}
