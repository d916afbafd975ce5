// SPDX-License-Identifier: Apache-2.0
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { canInstall, install } from './apt.mjs';
import { say } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** A font with Chinese characters: without it a page is boxes, and its layout another. */
const CJK_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The browser for the tests of pages: `CHROMIUM_PATH`, or one of the usual names on the path.
 * Installs it where that can be done without asking: as root on Debian.
 *
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined && (process.env['CHROMIUM_PATH'] || (await exists(CJK_FONT))))
    return found;
  if (canInstall()) {
    await install(PACKAGES, 'the tests of the pages');
    return findChromium();
  }
  if (found === undefined) {
    say(
      'Chromium is not installed, so the tests of the pages will be skipped. On Debian:\n' +
        `  sudo apt-get install ${PACKAGES.join(' ')}\n` +
        'Elsewhere install Chromium or Chrome and set CHROMIUM_PATH to its executable.',
    );
  }
  return found;
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const configured = process.env['CHROMIUM_PATH'];
  if (configured !== undefined && configured !== '') {
    return (await exists(configured)) ? configured : undefined;
  }
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (await exists(file, constants.X_OK)) return file;
    }
  }
  return undefined;
}

/** @param {string} file @param {number} [mode] */
function exists(file, mode) {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}
