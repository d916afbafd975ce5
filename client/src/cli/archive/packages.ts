// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { archiveTexts } from '../../texts/archives.js';
import { defineCommand, one } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';

type Held = components['schemas']['HeldArchive'];

/** A package holds what people wrote. */
const PRIVATE_MODE = 0o600;

export const exportCommand = defineCommand({
  name: 'export',
  summary: archiveTexts.export,
  examples: ['archive export 11999999TA00000168.J001-2026-Y-0001 --out package.zip'],
  args: { id: one('ID', archiveTexts.id) },
  options: { out: one('FILE', archiveTexts.out) },
  async run(session, { id }, { out }) {
    const { api } = await session.yulian();
    const params = { path: { id } };
    const { data } = await api.GET('/v1/archives/{id}/package', {
      params,
      parseAs: 'arrayBuffer',
    });
    await writeNewFile(out, new Uint8Array(data as unknown as ArrayBuffer), PRIVATE_MODE);
    await answer(session, { id, file: out }, () => [
      session.t(archiveTexts.written, { file: out }),
    ]);
    return EXIT.passes;
  },
});

export const receiveCommand = defineCommand({
  name: 'receive',
  summary: archiveTexts.receive,
  examples: ['archive receive 11999999TA00000168.J001-2026-Y-0001 package.zip'],
  args: { id: one('ID', archiveTexts.id), file: one('FILE', archiveTexts.zip) },
  options: {},
  async run(session, { id, file }) {
    const yulian = await session.yulian();
    const path = `/v1/archives/${encodeURIComponent(id)}/package`;
    const held = (await yulian.upload(path, file, { filename: 'package.zip' })) as Held;
    await answer(session, held, () => [
      session.t(archiveTexts.received, { id: held.id, files: held.files }),
    ]);
    return EXIT.passes;
  },
});
