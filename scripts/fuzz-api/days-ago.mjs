// SPDX-License-Identifier: Apache-2.0
// Loaded before a program, has it take the time to be so many days ago as DAYS_AGO says.

const DAY_MS = 86_400_000;
const shiftMs = Number(process.env['DAYS_AGO'] ?? '0') * DAY_MS;
const Now = globalThis.Date;

globalThis.Date = /** @type {any} */ (
  class extends Now {
    /** @param {any[]} given */
    constructor(...given) {
      const [first = Now.now() - shiftMs, ...others] = given;
      super(.../** @type {[number]} */ ([first, ...others]));
    }

    /** @override */
    static now() {
      return Now.now() - shiftMs;
    }
  }
);
