// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { claimOneOf, giveBack } from '../../support/claim.js';
import { Shared } from '../../support/shared.js';

/** Where the processes of a run of tests keep what they claim; unset where there is but one. */
const FOLDER = process.env['YULIAN_TEST_CLAIMS'];
const BROWSER = 'browser';
const ASK_AGAIN_AFTER_MS = 250;

/**
 * The right to have a browser, for one process at a time: a browser alone keeps two cores busy, and
 * two of them keep each other from answering in time. It is given back after each file of tests.
 */
export const browserTurn = new Shared(
  async () => {
    if (FOLDER === undefined) return;
    while ((await claimOneOf(FOLDER, [BROWSER])) === undefined) await sleep(ASK_AGAIN_AFTER_MS);
  },
  async () => {
    if (FOLDER !== undefined) await giveBack(FOLDER, BROWSER);
  },
);
