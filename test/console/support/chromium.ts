// SPDX-License-Identifier: Apache-2.0
import { chromium, type Browser } from 'playwright-core';
import { existsSync } from 'node:fs';
import { browserTurn } from './browser-turn.js';

const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Those before it are done within this time. */
const TURN_WITHIN_MS = 15 * 60_000;

/** Nothing but the pages under test may cause traffic. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Groups tests that need a real Chromium; where there is none they are skipped, and say why. */
export function describeInChromium(title: string, tests: () => void): void {
  if (existsSync(EXECUTABLE)) {
    describe(title, function () {
      this.timeout(60_000);
      before('its turn', async function () {
        this.timeout(TURN_WITHIN_MS);
        await browserTurn.get();
      });
      tests();
    });
  } else {
    const reason = `skipped: no Chromium at ${EXECUTABLE}; install it or set CHROMIUM_PATH`;
    describe.skip(`${title} (${reason})`, tests);
  }
}

/** Starts Chromium without a window. @param more further flags */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS, ...more] });
}
