// SPDX-License-Identifier: Apache-2.0
import { refused, type ProblemEntry } from './entry.js';

const AGAIN = [
  '与移出方核对，重新取得档案包。',
  'Get the package again from whoever made it.',
] as const;

/** What the gateway checks of a package of archives before it asks a contract. */
export const packageProblems = {
  ARCHIVE_PACKAGE_NOT_HELD: refused(
    404,
    ['本网关没有这个档案包', 'The package is not held here'],
    [
      '由持有部门导出，再上传到 /v1/archives/{id}/package。',
      'Have it exported where it is held, and upload it to /v1/archives/{id}/package.',
    ],
  ),
  ARCHIVE_PACKAGE_INVALID: refused(
    422,
    ['不是完好的档案包', 'Not a sound package of archives'],
    ['按 detail 改正，或重新导出。', 'Mend what detail names, or export it again.'],
  ),
  ARCHIVE_PACKAGE_DIFFERS: refused(
    422,
    ['档案包与链上登记的不同', 'The package is not the registered one'],
    AGAIN,
  ),
  ARCHIVE_FILE_MISSING: refused(
    422,
    ['档案包缺少清单所列文件', 'A listed file is missing from the package'],
    AGAIN,
  ),
  ARCHIVE_FILE_EXTRA: refused(
    422,
    ['档案包有清单之外的文件', 'The package holds a file that is not listed'],
    AGAIN,
  ),
  ARCHIVE_FILE_RENAMED: refused(
    422,
    ['档案包中有文件被改名', 'A file of the package has another name'],
    AGAIN,
  ),
  ARCHIVE_FILE_CHANGED: refused(
    422,
    ['档案包中有文件内容改变', 'A file of the package has changed'],
    AGAIN,
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
