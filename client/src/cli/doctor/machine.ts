// SPDX-License-Identifier: Apache-2.0
import { statfs } from 'node:fs/promises';
import { dataDir } from '../connection.js';
import type { Session } from '../session.js';
import { found, type DoctorCheck } from './finding.js';

const LEAST_FREE_BYTES = 1024 ** 3;

/** Whether this Node is one that the product runs on: `engines` of its package. */
export function checkNode(session: Session): DoctorCheck {
  const { version } = process;
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return found(session, 'node', supported ? 'NODE_OK' : 'NODE_UNSUPPORTED', {
    version,
    product: session.version,
  });
}

/** Room on the disk of the data folder, where that is on this machine. */
export async function checkDisk(session: Session): Promise<DoctorCheck> {
  const stats = await statfs(dataDir(session.globals)).catch(() => undefined);
  if (stats === undefined) return found(session, 'disk', 'DISK_ELSEWHERE');
  const bytes = stats.bavail * stats.bsize;
  const free = `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
  return found(session, 'disk', bytes < LEAST_FREE_BYTES ? 'DISK_LOW' : 'DISK_OK', { free });
}
