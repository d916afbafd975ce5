// SPDX-License-Identifier: Apache-2.0
import { makeLicenceIdentifier, memberSerial } from '@yulian/proofs';
import { createHash, randomBytes } from 'node:crypto';
import { done, type Api } from './api.js';
import { LICENCE_TYPES, type TypeNumber } from './licence-types.js';
import { MEMBERS, type MemberName } from './members.js';
import { serialOf } from './serial.js';

type Json = Readonly<Record<string, unknown>>;

/** What a licence of the tests may choose; the rest follows. */
export interface LicenceRequestWish {
  /** By default `001`. */
  readonly type?: TypeNumber;
  /** Instead of the type's own issuer. */
  readonly issuer?: MemberName;
  /** Instead of the identifier that follows from type, issuer and serial. */
  readonly id?: string;
  readonly serial?: string;
  /** Members of the body that replace the usual ones. */
  readonly body?: Json;
  /** Fields beside, or instead of, the usual ones. */
  readonly fields?: Json;
  /** Of the document, which is uploaded first. */
  readonly bytes?: Uint8Array;
  readonly fileName?: string;
}

/** A licence that was issued over REST. */
export interface Issued {
  readonly id: string;
  /** The document's own bytes. */
  readonly bytes: Uint8Array;
  readonly documentId: string;
  /** The request's body. */
  readonly body: Json;
  /** `licence` of the answer. */
  readonly licence: Json & { readonly state: string; readonly holder: string };
  readonly transaction: { readonly id: string; readonly blockNumber: number };
  readonly etag?: string;
}

const LICENCE_ISSUED = '2026-01-05';

/** A serial that no other licence has, whichever process made it. */
export function newSerial(): string {
  return `T${serialOf(randomBytes(8))}`;
}

/** The identifier of a licence's first version. */
export function identifierOf(type: TypeNumber, serial: string, issuer?: MemberName): string {
  const { typeCode, issuer: usual } = LICENCE_TYPES[type];
  const issuerCode = MEMBERS[issuer ?? usual].uscc;
  return makeLicenceIdentifier({ typeCode, issuerCode, serial, version: 1 });
}

/** Body of `POST /v1/licences`, but for the document. */
export function licenceBody({ type = '001', ...wish }: LicenceRequestWish = {}): Json & {
  readonly id: string;
} {
  const serial = wish.serial ?? newSerial();
  const id = wish.id ?? identifierOf(type, serial, wish.issuer);
  const number = `示${serial}号`;
  return {
    id,
    holder: { type: '099', code: `HOLDER-${serial}` },
    number,
    issuedAt: LICENCE_ISSUED,
    validFrom: LICENCE_ISSUED,
    validTo: '2027-12-31',
    reliesOn: [],
    fields: {
      ZZMC: LICENCE_TYPES[type].title,
      ZZBH: number,
      CZZT: `示例持证人${serial}`,
      CZZTDM: `HOLDER-${serial}`,
      ...wish.fields,
    },
    basis: 'XZXKF-38',
    ...wish.body,
  };
}

/** A small document that nobody else has: plain text, so it carries no signature. */
export function plainDocument(text = randomBytes(16).toString('hex')): Uint8Array {
  return Buffer.from(`示例文件，无任何法律效力 ${text}\n`);
}

/** Uploads a document; answers its id. */
export async function uploadDocument(
  clerk: Api,
  bytes: Uint8Array = plainDocument(),
  name = 'document.txt',
): Promise<string> {
  const answer = await clerk.upload<{ id: string }>('/v1/documents', { name, bytes });
  return done(answer, 'the upload').id;
}

/** Issues a licence and its document, as the clerk of its issuer. */
export async function issueLicence(clerk: Api, wish: LicenceRequestWish = {}): Promise<Issued> {
  const bytes = wish.bytes ?? plainDocument();
  const documentId = await uploadDocument(clerk, bytes, wish.fileName);
  const body = { document: documentId, ...licenceBody(wish) };
  const answer = await clerk.post<Pick<Issued, 'licence' | 'transaction'>>('/v1/licences', body);
  return { id: body.id, bytes, documentId, body, ...done(answer, 'the issue') };
}

/** Body of `POST /v1/licence-batches` with members whose documents only their digests are sent of. */
export function batchBody(
  count: number,
  wish: { readonly type?: TypeNumber; readonly serialPrefix?: string; readonly body?: Json } = {},
): Json & { readonly serialPrefix: string; readonly members: readonly Json[] } {
  const { type = '001', serialPrefix = `P${newSerial().slice(1, 10)}`, body = {} } = wish;
  const { typeCode, title } = LICENCE_TYPES[type];
  const members = Array.from({ length: count }, (_, index) => {
    const serial = memberSerial(serialPrefix, index);
    return {
      document: digestsOf(batchDocument(serial)),
      holder: { type: '099', code: `HOLDER-${serial}` },
      number: `示${serial}号`,
      validFrom: LICENCE_ISSUED,
      validTo: '2027-12-31',
      fields: {
        ZZMC: title,
        ZZBH: `示${serial}号`,
        CZZT: `示例持证人${serial}`,
        CZZTDM: `HOLDER-${serial}`,
      },
    };
  });
  return {
    typeCode,
    serialPrefix,
    issuedAt: LICENCE_ISSUED,
    basis: 'XZXKF-38',
    members,
    ...body,
  };
}

/** The identifier of a batch's member. */
export function memberId(type: TypeNumber, serialPrefix: string, index: number): string {
  return identifierOf(type, memberSerial(serialPrefix, index));
}

/** The document of a batch's member, as its maker keeps it. */
export function batchDocument(serial: string): Uint8Array {
  return plainDocument(`batch ${serial}`);
}

/** What is handed in of a document that stays where it is. */
export function digestsOf(bytes: Uint8Array): Json {
  const hash = (name: string): string => createHash(name).update(bytes).digest('hex');
  return { sha256: hash('sha256'), sm3: hash('sm3'), size: bytes.length, signed: false };
}
