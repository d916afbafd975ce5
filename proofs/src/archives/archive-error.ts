// SPDX-License-Identifier: Apache-2.0

/** Stable codes of what is no package of archives. */
export type ArchiveErrorCode =
  /** The manifest does not have the members of one. */
  | 'ARCHIVE_MANIFEST_INVALID'
  /** The XML is not an encapsulation of a package. */
  | 'ARCHIVE_EEP_INVALID'
  /** The ZIP archive has no description of a package, or more beside it. */
  | 'ARCHIVE_ZIP_INVALID'
  /** XML and manifest in one archive describe different packages. */
  | 'ARCHIVE_DESCRIPTIONS_DIFFER';

/** A package that cannot be read. The message names places, never content. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
