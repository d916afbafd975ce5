// SPDX-License-Identifier: Apache-2.0
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DemoApi } from './api.js';
import type { DemoFile } from './demo-file.js';
import { tourLicence } from './licences.js';

/** One check as the API answers it. */
interface CheckAnswer {
  readonly name: string;
  readonly state: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

interface VerifyAnswer {
  readonly verdict: string;
  readonly checks: readonly CheckAnswer[];
}

interface TraceAnswer {
  readonly data: readonly {
    readonly act: string;
    readonly state: string;
    readonly from: string;
    readonly recordedAt: string;
    readonly basis: string;
    readonly txId: string;
    readonly blockNumber?: number;
    readonly actor: { readonly unit: string; readonly role: string };
  }[];
}

/** What the tour shows. */
export interface Tour {
  readonly licence: NonNullable<DemoFile['licence']>;
  readonly genuine: VerifyAnswer;
  readonly altered: VerifyAnswer;
  readonly unknown: VerifyAnswer;
  readonly trace: TraceAnswer['data'];
}

export type DemoFiles = NonNullable<DemoFile['files']>;

/** Lays the three files of the tour into the data folder. */
export async function layOutFiles(dataDirectory: string, documents: string): Promise<DemoFiles> {
  const folder = join(dataDirectory, 'demo-files');
  await mkdir(folder, { recursive: true });
  const files = {
    genuine: join(folder, 'genuine.ofd'),
    altered: join(folder, 'altered.ofd'),
    unknown: join(folder, 'unknown.txt'),
  };
  const sealed = tourLicence.file ?? '';
  await copyFile(join(documents, 'valid', sealed), files.genuine);
  await copyFile(join(documents, 'invalid', 'ofd-content-changed.ofd'), files.altered);
  await writeFile(files.unknown, '一份从未上链的文件。\nA file that was never anchored.\n');
  return files;
}

/** The main job: the genuine copy, the altered one, an unknown file, and the trace. */
export async function takeTour(api: DemoApi, files: DemoFiles): Promise<Tour> {
  const verify = async (path: string): Promise<VerifyAnswer> =>
    api.upload('/v1/verify', basename(path), new Uint8Array(await readFile(path)));
  const { data: trace } = await api.get<TraceAnswer>(`/v1/licences/${tourLicence.id}/history`);
  const issued = trace[0];
  if (issued === undefined) throw new Error('the licence of the tour was not issued');
  return {
    licence: { id: tourLicence.id, blockNumber: issued.blockNumber ?? 0, txId: issued.txId },
    genuine: await verify(files.genuine),
    altered: await verify(files.altered),
    unknown: await verify(files.unknown),
    trace,
  };
}
