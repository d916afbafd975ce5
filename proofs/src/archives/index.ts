// SPDX-License-Identifier: Apache-2.0
export { ArchiveError, type ArchiveErrorCode } from './archive-error.js';
export { compareFiles, type FileFault, type PackageFiles } from './compare-files.js';
export {
  manifestCommitment,
  readManifest,
  type ArchiveManifest,
  type ManifestFile,
  type ManifestLogEntry,
} from './manifest.js';
export { archiveFileLeaf, archiveLogLeaf, packageTree } from './package-root.js';
export { packPackage, unpackPackage, type ArchivePackage } from './package-zip.js';
export {
  ARCHIVE_CHECK_CODES,
  type ArchiveCheck,
  type ArchiveCheckCode,
} from './properties/check.js';
export { describeArchiveCheck, propertyName } from './properties/describe.js';
export type { MalwareScan, TestContext } from './properties/examination.js';
export { inspectFile, type InspectedFile } from './properties/inspect-file.js';
export { reportCommitment, testPackage, type PackageReport } from './properties/test-package.js';
export { readEep, type Encapsulation } from './read-eep.js';
export { writeEep } from './write-eep.js';
