// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { materialTexts } from '../../texts/material.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readHolder } from '../issue/content.js';
import { uploadDocument, type UploadWish } from '../issue/upload-document.js';
import { readJsonObject } from '../json-file.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Answered = components['schemas']['WrittenMaterial'] | components['schemas']['HeldMaterial'];

const contentOptions = {
  number: optional('NUMBER', materialTexts.number),
  basis: one('CODE', materialTexts.basis),
  document: optional('ID', materialTexts.document),
  ...writeOptions,
};

export const addCommand = defineCommand({
  name: 'add',
  summary: materialTexts.add,
  details: materialTexts.addDetails,
  examples: [
    'material add application.pdf --basis CXGHF-38 --number 2026-0007 --key-file clerk.key',
  ],
  args: { file: one('FILE', materialTexts.file) },
  options: {
    ...contentOptions,
    type: optional('CODE', materialTexts.type),
    holder: optional('FILE', materialTexts.holder),
    from: optional('TIME', materialTexts.from),
  },
  async run(session, { file }, options) {
    const header = writeHeaders(options);
    const { type: typeCode, from, basis, number } = options;
    const holder =
      options.holder === undefined
        ? undefined
        : readHolder(options.holder, await readJsonObject(options.holder));
    const document = options.document ?? (await upload(session, file, options));
    const { api } = await session.yulian();
    const body = { document, basis, ...defined({ typeCode, from, number, holder }) };
    const written: Answered = await unsettled({ '--document': document }, () =>
      dataOf(api.POST('/v1/materials', { params: { header }, body })),
    );
    await tell(session, written);
    return EXIT.passes;
  },
});

export const annotateCommand = defineCommand({
  name: 'annotate',
  summary: materialTexts.annotate,
  details: materialTexts.annotateDetails,
  examples: [
    'material annotate mat_… copy.pdf --purpose QSXK-SQ-1 --requester 11999999TA000106XU --expires 2026-12-31 --basis ZWGX-14',
  ],
  args: { id: one('ID', materialTexts.id), file: one('FILE', materialTexts.file) },
  options: {
    ...contentOptions,
    purpose: one('CODE', materialTexts.purpose),
    requester: one('USCC', materialTexts.requester),
    expires: one('TIME', materialTexts.expires),
  },
  async run(session, { id, file }, options) {
    const header = writeHeaders(options);
    const { purpose, requester, expires: expiresAt, basis, number } = options;
    const document = options.document ?? (await upload(session, file, options));
    const { api } = await session.yulian();
    const params = { path: { id }, header };
    const body = { document, purpose, requester, expiresAt, basis, ...defined({ number }) };
    const written: Answered = await unsettled({ '--document': document }, () =>
      dataOf(api.POST('/v1/materials/{id}/copies', { params, body })),
    );
    await tell(session, written);
    return EXIT.passes;
  },
});

async function upload(
  session: Session,
  file: string,
  { idempotencyKey }: Pick<UploadWish, 'idempotencyKey'>,
): Promise<string> {
  const { size } = await stat(file);
  return (await uploadDocument(session, file, { size, idempotencyKey })).id;
}

async function tell(session: Session, written: Answered): Promise<void> {
  const { id } = written.material;
  await answer(session, written, () =>
    'transaction' in written
      ? [session.t(materialTexts.added, { id }), placeLine(session, written.transaction)]
      : [session.t(materialTexts.held, { id })],
  );
}
