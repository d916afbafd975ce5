// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

/** Another installation may be under way. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

/** Whether packages can be installed without asking: as root on Debian. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Installs Debian packages; says so when that fails.
 *
 * @param {readonly string[]} packages
 * @param {string} what the tests that need them
 */
export async function install(packages, what) {
  say(`Installing ${packages.join(' and ')} for ${what} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { quiet: true, env };
  const update = await run('apt-get', ['update', '-qq', ...WAIT_FOR_LOCK], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...WAIT_FOR_LOCK, ...packages],
    options,
  );
  if (code !== 0) say(`${update.output}${output}\napt-get failed; ${what} will be skipped.`);
}
