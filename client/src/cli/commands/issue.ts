// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { readHeldFile } from '../../sdk/held-file.js';
import { issueTexts } from '../../texts/issue.js';
import { defineCommand, flag, optional } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { withDocuments } from '../issue/batch-documents.js';
import { readBatchFile } from '../issue/batch-file.js';
import {
  contentFor,
  contentOptions,
  identifierFor,
  requireAll,
  type ContentOptions,
} from '../issue/content.js';
import { composeIdentifier } from '../issue/compose-identifier.js';
import { uploadHeld } from '../issue/upload-document.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

interface IssueOptions extends ContentOptions {
  readonly id: string | undefined;
  readonly document: string | undefined;
  readonly type: string | undefined;
  readonly serialPrefix: string | undefined;
  readonly upload: boolean;
  readonly idempotencyKey: string | undefined;
}

export const issueCommand = defineCommand({
  name: 'issue',
  summary: issueTexts.summary,
  details: issueTexts.details,
  examples: [
    'issue licence.ofd --fields fields.json --basis GB-2018-12 --key-file clerk.key',
    'issue --batch rows.csv --type 11999999TA00000168001 --serial-prefix 2026B --issued-at 2026-05-01 --basis GB-2018-12',
  ],
  args: { file: optional('FILE', issueTexts.file) },
  options: {
    id: optional('IDENTIFIER', issueTexts.id),
    ...contentOptions,
    document: optional('ID', issueTexts.document),
    batch: optional('FILE', issueTexts.batch),
    type: optional('CODE', issueTexts.type),
    serialPrefix: optional('PREFIX', issueTexts.serialPrefix),
    upload: flag(issueTexts.upload),
    ...writeOptions,
  },
  async run(session, { file }, options) {
    if ((file === undefined) === (options.batch === undefined)) {
      throw new UsageError('FILE_OR_BATCH', issueTexts.fileOrBatch);
    }
    return file === undefined
      ? issueBatch(session, options.batch ?? '', options)
      : issueOne(session, file, options);
  },
});

async function issueOne(session: Session, file: string, options: IssueOptions): Promise<ExitCode> {
  const header = writeHeaders(options);
  const held = await readHeldFile(file);
  const stated = identifierFor(held, options.id);
  const { type, idempotencyKey } = options;
  // Composed anew, it would be another one: then the same key would ask for something else.
  const named = stated ?? (idempotencyKey === undefined ? type : undefined);
  const option = idempotencyKey === undefined ? '--id / --type' : '--id';
  const content = await contentFor(held, options, [[option, named, issueTexts.whatId]]);
  const yulian = await session.yulian();
  const { api } = yulian;
  const id = stated ?? (await composeIdentifier(yulian, type ?? '', content.issuedAt));
  const document = options.document ?? (await uploadHeld(session, held, options)).id;
  const written = await unsettled({ '--id': id, '--document': document }, () =>
    dataOf(api.POST('/v1/licences', { params: { header }, body: { id, document, ...content } })),
  );
  await answer(session, written, () => [
    session.t(issueTexts.issued, { id: written.licence.id }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

async function issueBatch(
  session: Session,
  file: string,
  options: IssueOptions,
): Promise<ExitCode> {
  const header = writeHeaders(options);
  const { type: typeCode = '', serialPrefix = '', issuedAt = '', basis = '' } = options;
  requireAll([
    ['--type', options.type],
    ['--serial-prefix', options.serialPrefix],
    ['--issued-at', options.issuedAt],
    ['--basis', options.basis],
  ]);
  const head = { typeCode, serialPrefix, issuedAt, basis, reliesOn: [...options.reliesOn] };
  const listed = await readBatchFile(file);
  const members = [...(await withDocuments(session, listed, options.upload, options))];
  const { api } = await session.yulian();
  const written = await unsettled({}, () =>
    dataOf(api.POST('/v1/licence-batches', { params: { header }, body: { ...head, members } })),
  );
  const { id, count } = written.batch;
  await answer(session, written, () => [
    session.t(issueTexts.batchIssued, { id, count }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}
