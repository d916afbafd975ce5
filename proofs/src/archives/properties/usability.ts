// SPDX-License-Identifier: Apache-2.0
import { archiveCheck, type ArchiveCheck, type ArchiveCheckCode } from './check.js';
import type { Examination, ExaminedFile } from './examination.js';

/** 可用性: every file is in a format for archives, opens, and is not encrypted. */
export function usability({ files }: Examination): readonly ArchiveCheck[] {
  return [
    ...formats(files),
    ...each(files, 'FILES_OPEN', ({ actual }) =>
      actual.opens || actual.isEncrypted ? undefined : 'FILE_DOES_NOT_OPEN',
    ),
    ...each(files, 'ENCRYPTION_NONE', ({ actual }) =>
      actual.isEncrypted ? 'FILE_ENCRYPTED' : undefined,
    ),
  ];
}

function formats(files: readonly ExaminedFile[]): readonly ArchiveCheck[] {
  return each(files, 'FORMATS_ALLOWED', ({ actual: { isAllowed } }) => {
    if (isAllowed === undefined) return 'FORMAT_NOT_DETERMINED';
    return isAllowed ? undefined : 'FORMAT_NOT_ALLOWED';
  });
}

/** What is wrong with each file; when nothing is, `well`. */
function each(
  files: readonly ExaminedFile[],
  well: ArchiveCheckCode,
  faultOf: (file: ExaminedFile) => ArchiveCheckCode | undefined,
): readonly ArchiveCheck[] {
  const checks = files.flatMap((one) => {
    const code = faultOf(one);
    return code === undefined ? [] : [archiveCheck(code, { number: `${one.file.number}` })];
  });
  return checks.length === 0 ? [archiveCheck(well)] : checks;
}
