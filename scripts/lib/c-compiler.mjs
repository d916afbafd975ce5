// SPDX-License-Identifier: Apache-2.0
import { access } from 'node:fs/promises';
import { run, say } from './run.mjs';

const COMPILERS = ['cc', 'gcc', 'clang'];
const PACKAGES = ['gcc', 'libc6-dev'];
/** Another installation may be under way. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Sees to a C compiler, for the library that stands between a process and its disk. Installs one
 * where that can be done without asking: as root on Debian.
 *
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureCompiler() {
  if (await isThere()) return true;
  const onDebian = await access('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (process.getuid?.() === 0 && onDebian) {
    say(`Installing ${PACKAGES.join(' and ')}, to fail writes and to record them ...`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const options = { quiet: true, env };
    await run('apt-get', ['update', '-qq', ...WAIT_FOR_LOCK], options);
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    const { code, output } = await run(
      'apt-get',
      [...install, ...WAIT_FOR_LOCK, ...PACKAGES],
      options,
    );
    if (code === 0) return isThere();
    say(output);
  }
  say(
    'There is no C compiler: power cuts, failing disks and exports cannot be tried. On Debian:\n' +
      `  sudo apt-get install ${PACKAGES.join(' ')}`,
  );
  return false;
}

async function isThere() {
  for (const compiler of COMPILERS) {
    if ((await run(compiler, ['--version'], { quiet: true })).code === 0) return true;
  }
  return false;
}
