// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { makeLicenceIdentifier, memberSerial } from '@yulian/proofs';
import { MEMBERS, SINCE } from '../../test/dist/support/members.js';

/** The licence type of the benchmarks: the market bureau issues it, with ten committed fields. */
export const TYPE_CODE = `${MEMBERS.bureau.uscc}901`;

const ISSUED = '2026-01-05';
const FIELDS = ['ZZMC', 'ZZBH', 'CZZT', 'CZZTDM', 'FZJG', 'DZ', 'JYFW', 'ZCZB', 'CLRQ', 'ZXBZ'];

/** @param {import('../../test/dist/support/gateway.js').TestGateway} gateway */
export async function defineBenchType(gateway) {
  const definer = await gateway.as('bureau', 'approver');
  const common = {
    typeCode: TYPE_CODE,
    version: 1,
    effectiveFrom: SINCE,
    title: '示例基准证照',
    summary: '首次发布',
    basis: 'GBT-36903',
  };
  const field = { type: 'string', minLength: 1, maxLength: 200 };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(
      FIELDS.map((name) => [name, { ...field, 'x-short-name': name, 'x-personal': true }]),
    ),
    required: FIELDS,
    additionalProperties: false,
  };
  await definer.make('/v1/standards', { kind: 'collection', ...common, schema });
  const rules = { recordKind: 'licence', reliesOn: [], maxBatch: 50_000 };
  await definer.make('/v1/standards', { kind: 'on-chain', ...common, rules });
  await definer.make(`/v1/issuers/${TYPE_CODE}/${MEMBERS.market.uscc}/powers`, {
    powers: ['issue'],
    from: SINCE,
    basis: 'XZXKF-22',
  });
}

/** What tells one run's serials from another's: letters, as digits may by chance be somebody's number. */
export function newPrefix() {
  return `B${Array.from(randomBytes(8), (byte) => String.fromCharCode(65 + (byte % 26))).join('')}`;
}

/** @param {string} serial */
export function identifierOf(serial) {
  const issuerCode = MEMBERS.market.uscc;
  return makeLicenceIdentifier({ typeCode: TYPE_CODE, issuerCode, serial, version: 1 });
}

/**
 * @param {string} serialPrefix
 * @param {number} index
 */
export function memberIdentifier(serialPrefix, index) {
  return identifierOf(memberSerial(serialPrefix, index));
}

/**
 * @param {string} serial
 * @param {string} issuedAt
 */
function contentOf(serial, issuedAt) {
  return {
    holder: { type: '099', code: `HOLDER-${serial}` },
    number: `示${serial}号`,
    validFrom: issuedAt,
    validTo: '2035-12-31',
    fields: Object.fromEntries(FIELDS.map((name) => [name, `示例内容 ${name} ${serial}`])),
  };
}

/**
 * Body of `POST /v1/licences`.
 *
 * @param {string} serial
 * @param {string} document id of the uploaded document
 * @param {string} [issuedAt] a date
 */
export function licenceBody(serial, document, issuedAt = ISSUED) {
  const id = identifierOf(serial);
  return { id, document, issuedAt, basis: 'XZXKF-38', ...contentOf(serial, issuedAt) };
}

/**
 * Body of `POST /v1/licence-batches`.
 *
 * @param {string} serialPrefix
 * @param {number} count
 * @param {string} [issuedAt] a date
 */
export function batchBody(serialPrefix, count, issuedAt = ISSUED) {
  const members = Array.from({ length: count }, (_, index) => {
    const serial = memberSerial(serialPrefix, index);
    const digest = createHash('sha256').update(serial).digest('hex');
    const document = { sha256: digest, sm3: digest, size: 1024, signed: false };
    return { document, ...contentOf(serial, issuedAt) };
  });
  return { typeCode: TYPE_CODE, serialPrefix, issuedAt, basis: 'XZXKF-38', members };
}
