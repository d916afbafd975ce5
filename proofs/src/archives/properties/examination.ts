// SPDX-License-Identifier: Apache-2.0
import type { Primitives } from '../../primitives.js';
import type { ArchiveRecord } from '../../records/archive.js';
import type { JudgingContext } from '../../signatures/ses/judge-seal.js';
import type { InflateRaw } from '../../files/unzip.js';
import type { PackageFiles } from '../compare-files.js';
import type { ArchiveManifest, ManifestFile } from '../manifest.js';
import type { InspectedFile } from './inspect-file.js';

/** Whether a file holds what harms; `undefined` when the scanner could not say. */
export type MalwareScan = (bytes: Uint8Array) => Promise<'clean' | 'infected' | undefined>;

/** What a test needs beside the package. */
export interface TestContext {
  readonly primitives: Pick<Primitives, 'sha256' | 'sm3'>;
  /** How signatures are judged; left out: they cannot be. */
  readonly judging?: JudgingContext | undefined;
  /** What the chain holds of the package; left out before it is registered. */
  readonly registered?:
    Pick<ArchiveRecord, 'root' | 'manifest' | 'fileCount' | 'logCount'> | undefined;
  /** Left out: nothing is scanned. */
  readonly scan?: MalwareScan | undefined;
  readonly inflate?: InflateRaw | undefined;
}

/** A file of the manifest that is there. */
export interface ExaminedFile {
  readonly file: ManifestFile;
  readonly bytes: Uint8Array;
  readonly actual: InspectedFile;
}

/** A package with all its files opened once. */
export interface Examination {
  readonly manifest: ArchiveManifest;
  readonly found: PackageFiles;
  readonly files: readonly ExaminedFile[];
  readonly context: TestContext;
}
