// SPDX-License-Identifier: Apache-2.0
import { isSafePath } from '../../files/zip-directory.js';
import { compareInstants } from '../../time/instant.js';
import { archiveCheck, type ArchiveCheck } from './check.js';
import type { Examination } from './examination.js';

/** 安全性: no malware, no name that leads elsewhere, and a log whose times run forward. */
export async function safety(examination: Examination): Promise<readonly ArchiveCheck[]> {
  return [...(await malware(examination)), ...names(examination), process(examination)];
}

async function malware({
  found,
  files,
  context: { scan },
}: Examination): Promise<readonly ArchiveCheck[]> {
  if (scan === undefined) return [archiveCheck('MALWARE_NOT_SCANNED')];
  const numbers = new Map(files.map(({ file }) => [file.path, file.number]));
  const checks: ArchiveCheck[] = [];
  for (const [path, bytes] of found) {
    const verdict = await scan(bytes);
    if (verdict === 'clean') continue;
    const code = verdict === 'infected' ? 'MALWARE_FOUND' : 'MALWARE_NOT_SCANNED';
    const number = numbers.get(path);
    checks.push(archiveCheck(code, number === undefined ? {} : { number: `${number}` }));
  }
  return checks.length === 0 ? [archiveCheck('MALWARE_NONE')] : checks;
}

function names({ manifest, found }: Examination): readonly ArchiveCheck[] {
  const isStray = [...found.keys()].some((path) => !isSafePath(path));
  const unsafe = manifest.files.filter(({ path }) => !isSafePath(path));
  if (unsafe.length === 0) return [archiveCheck(isStray ? 'NAME_UNSAFE' : 'NAMES_SAFE')];
  return unsafe.map(({ number }) => archiveCheck('NAME_UNSAFE', { number: `${number}` }));
}

function process({ manifest: { log } }: Examination): ArchiveCheck {
  const back = log.findIndex(({ time }, i) => {
    const before = log[i - 1];
    return before !== undefined && compareInstants(time, before.time) < 0;
  });
  return back < 0
    ? archiveCheck('PROCESS_IN_ORDER')
    : archiveCheck('PROCESS_OUT_OF_ORDER', { entry: `${back + 1}` });
}
