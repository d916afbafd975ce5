// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const FILLED_AT_ONCE = Buffer.alloc(256 * 1024);
const FILLER = 'filler';

/** A file system of its own that is soon full, in memory. */
export class SmallDisk {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  /** @returns undefined where this process may not mount: it takes root on Linux */
  static async mount(megabytes: number): Promise<SmallDisk | undefined> {
    const directory = await mkdtemp(join(tmpdir(), 'yulian-disk-'));
    const args = ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', directory];
    try {
      await execute('mount', args);
      return new SmallDisk(directory);
    } catch {
      await rm(directory, { recursive: true });
      return undefined;
    }
  }

  /** Writes until nothing more goes on it. */
  async fill(): Promise<void> {
    const file = await open(join(this.directory, FILLER), 'w');
    try {
      for (;;) await file.write(FILLED_AT_ONCE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  /** Takes back what filled it. */
  async clear(): Promise<void> {
    await rm(join(this.directory, FILLER), { force: true });
  }

  async unmount(): Promise<void> {
    await execute('umount', ['-l', this.directory]);
    await rm(this.directory, { recursive: true });
  }
}
