// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { archiveTexts } from '../../texts/archives.js';
import { defineCommand, one } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { uploadDocument, type UploadWish } from '../issue/upload-document.js';
import { readJsonObject } from '../json-file.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type CollectBody = components['schemas']['CollectArchive'];

/** A file as the command takes it: of the vault, or of this machine. */
type GivenFile = CollectBody['files'][number] | { readonly file: string; readonly path: string };

export const collectCommand = defineCommand({
  name: 'collect',
  summary: archiveTexts.collect,
  details: archiveTexts.collectDetails,
  examples: ['archive collect package.json'],
  args: { file: one('FILE', archiveTexts.file) },
  options: writeOptions,
  async run(session, { file }, options) {
    const header = writeHeaders(options);
    const given = (await readJsonObject(file)) as unknown as CollectBody;
    const body = { ...given, files: await uploaded(session, given.files, options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/archives', { params: { header }, body })),
    );
    const { id, fileCount: files } = written.archive;
    await answer(session, written, () => [
      session.t(archiveTexts.collected, { id, files }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

async function uploaded(
  session: Session,
  files: readonly GivenFile[],
  wish: Pick<UploadWish, 'idempotencyKey'>,
): Promise<CollectBody['files']> {
  const inVault: CollectBody['files'] = [];
  for (const given of files) {
    if (!('file' in given)) inVault.push(given);
    else {
      const { id } = await uploadDocument(session, given.file, wish);
      inVault.push({ document: id, path: given.path });
    }
  }
  return inVault;
}
