// SPDX-License-Identifier: Apache-2.0
import { compareFiles } from '../compare-files.js';
import { archiveCheck, type ArchiveCheck } from './check.js';
import type { Examination } from './examination.js';
import { metadataComplete } from './metadata.js';

/** 完整性: nothing is missing, nothing is too much, nothing was changed. */
export function integrity(examination: Examination): readonly ArchiveCheck[] {
  return [
    ...metadataComplete(examination.manifest),
    numbers(examination),
    ...files(examination),
    counts(examination),
  ];
}

/** 件内序号 run from 1 without a gap. */
function numbers({ manifest }: Examination): ArchiveCheck {
  const inOrder = manifest.files.map(({ number }) => number).sort((a, b) => a - b);
  const gap = inOrder.findIndex((number, i) => number !== i + 1);
  return gap < 0
    ? archiveCheck('NUMBERS_CONTINUOUS')
    : archiveCheck('NUMBERS_GAP', { number: `${gap + 1}` });
}

function files({ manifest, found, context }: Examination): readonly ArchiveCheck[] {
  const faults = compareFiles(manifest, found, context.primitives);
  if (faults.length === 0) return [archiveCheck('FILES_COMPLETE')];
  const numbers = new Map(manifest.files.map(({ path, number }) => [path, number]));
  return faults.map(({ code, path }) => {
    const number = numbers.get(path);
    return archiveCheck(code, number === undefined ? {} : { number: `${number}` });
  });
}

function counts({ manifest, context: { registered } }: Examination): ArchiveCheck {
  if (registered === undefined) return archiveCheck('COUNTS_NOT_REGISTERED');
  const { fileCount, logCount } = registered;
  const isSame = manifest.files.length === fileCount && manifest.log.length === logCount;
  return archiveCheck(isSame ? 'COUNTS_MATCH' : 'COUNTS_DIFFER');
}
