// SPDX-License-Identifier: Apache-2.0
import { randomBytes, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PLAIN_SEAL_ACTS, SEAL_KINDS } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { issueTexts } from '../../texts/issue.js';
import { sealsTexts } from '../../texts/seals.js';
import { fillText } from '../../texts/text.js';
import { readChoice } from '../choice.js';
import { defineCommand, many, one, optional } from '../command.js';
import { uploadDocument } from '../issue/upload-document.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';
import { toldOfSeal } from './told.js';

const PAUSES = { freeze: 'FREEZE', loss: 'LOSS' } as const;
const ID_BYTES = 12;

const sealArg = { id: one('SEAL', sealsTexts.id) };
const basis = one('CODE', issueTexts.basis);

/** 申请 */
export const applyForSeal = defineCommand({
  name: 'apply',
  summary: sealsTexts.apply,
  details: sealsTexts.applyDetails,
  examples: [
    'seal apply --type 11999999TA00000168901 --kind 01 --department 11999999TA00000168 --maker 11999999TA0001027K --certificate unit.pem --valid-to 2029-12-31 --basis YZGL-9',
  ],
  args: {},
  options: {
    type: one('CODE', sealsTexts.type),
    kind: one('KIND', sealsTexts.kind),
    department: one('USCC', sealsTexts.department),
    maker: one('USCC', sealsTexts.maker),
    certificate: many('FILE', sealsTexts.certificate),
    validTo: one('TIME', sealsTexts.validTo),
    replaces: optional('SEAL', sealsTexts.replaces),
    id: optional('SEAL', sealsTexts.newId),
    basis,
    ...writeOptions,
  },
  async run(session, _args, { type: typeCode, kind, certificate, replaces, ...options }) {
    const header = writeHeaders(options);
    const sealKind = readChoice(kind, SEAL_KINDS, 'KIND_UNKNOWN', sealsTexts.kindUnknown);
    const certificates = await Promise.all(certificate.map(sm3OfCertificate));
    const { department, maker, validTo, id = newId() } = options;
    const said = { id, sealKind, typeCode, department, maker, certificates, validTo };
    const body = { ...said, basis: options.basis, ...defined({ replaces }) };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/seals', { params: { header }, body })),
    );
    return toldOfSeal(session, written);
  },
});

/** 审核, 报停用 … */
export const actOnSeal = defineCommand({
  name: 'act',
  summary: sealsTexts.act,
  details: sealsTexts.actDetails,
  examples: ['seal act S-0a1b2c3d4e5f6071 approve --basis YZGL-11'],
  args: { ...sealArg, act: one('ACT', sealsTexts.actArgument) },
  options: { basis, ...writeOptions },
  async run(session, { id, act: word }, options) {
    const header = writeHeaders(options);
    const act = readChoice(camelCase(word), PLAIN_SEAL_ACTS, 'ACT_UNKNOWN', sealsTexts.actUnknown);
    const { api } = await session.yulian();
    const params = { path: { id }, header };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/acts', { params, body: { act, basis: options.basis } })),
    );
    return toldOfSeal(session, written);
  },
});

/** 制作 */
export const makeSeal = defineCommand({
  name: 'make',
  summary: sealsTexts.make,
  args: { ...sealArg, file: one('FILE', sealsTexts.esl) },
  options: {
    kind: one('KIND', sealsTexts.kind),
    owner: one('USCC', sealsTexts.owner),
    basis,
    ...writeOptions,
  },
  async run(session, { id, file }, { kind, owner: ownerUnit, ...options }) {
    const header = writeHeaders(options);
    const sealKind = readChoice(kind, SEAL_KINDS, 'KIND_UNKNOWN', sealsTexts.kindUnknown);
    const { id: document } = await uploadDocument(session, file, options);
    const body = { document, sealKind, ownerUnit, basis: options.basis };
    const { api } = await session.yulian();
    const params = { path: { id }, header };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/making', { params, body })),
    );
    return toldOfSeal(session, written);
  },
});

/** 备案 */
export const fileSeal = defineCommand({
  name: 'file',
  summary: sealsTexts.file,
  args: { ...sealArg, number: one('NUMBER', sealsTexts.filingNumber) },
  options: { basis, ...writeOptions },
  async run(session, { id, number: filingNumber }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const body = { filingNumber, basis: options.basis };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/filing', { params, body })),
    );
    return toldOfSeal(session, written);
  },
});

const pauseArgs = { ...sealArg, kind: one('KIND', sealsTexts.pauseArgument) };

/** 冻结, 挂失 */
export const pauseSeal = defineCommand({
  name: 'pause',
  summary: sealsTexts.pause,
  args: pauseArgs,
  options: { basis, ...writeOptions },
  async run(session, { id, kind }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const body = { kind: pauseKind(kind), basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/pauses', { params, body })),
    );
    return toldOfSeal(session, written);
  },
});

/** 解冻, 解除挂失 */
export const liftSealPause = defineCommand({
  name: 'lift',
  summary: sealsTexts.lift,
  args: pauseArgs,
  options: { basis, ...writeOptions },
  async run(session, { id, kind }, options) {
    const params = { path: { id, kind: pauseKind(kind) }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(
        api.POST('/v1/seals/{id}/pauses/{kind}/lifting', {
          params,
          body: { basis: options.basis },
        }),
      ),
    );
    return toldOfSeal(session, written);
  },
});

function pauseKind(word: string): (typeof PAUSES)[keyof typeof PAUSES] {
  return PAUSES[readChoice(word, ['freeze', 'loss'], 'PAUSE_UNKNOWN', sealsTexts.pauseUnknown)];
}

function newId(): string {
  return `S-${randomBytes(ID_BYTES).toString('hex')}`;
}

/** As the API says it, or as a command line says it. */
function camelCase(word: string): string {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** @throws UsageError `CERTIFICATE_UNREADABLE` */
async function sm3OfCertificate(file: string): Promise<string> {
  try {
    const { raw } = new X509Certificate(await readFile(file));
    return Buffer.from(nodePrimitives.sm3(raw)).toString('hex');
  } catch {
    const said = fillText(sealsTexts.certificateUnreadable, { file });
    throw new UsageError('CERTIFICATE_UNREADABLE', said);
  }
}
