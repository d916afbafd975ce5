// SPDX-License-Identifier: Apache-2.0
'use strict';
// CommonJS, since mocha loads reporters by require.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/**
 * Mocha's spec reporter; the counts go into the file that `SUMMARY_FILE` names, and when the last of
 * `AWAITED_FILES` is through, the file that `AWAITED_DONE` names is made.
 */
module.exports = class SummaryReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    if (runner.isParallelMode()) awaitFiles(runner);
    const skipped = [];
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      const file = process.env['SUMMARY_FILE'];
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped }));
    });
  }
};

/** What happens in a file is told, where files run in parallel, when it is through. */
function awaitFiles(runner) {
  const awaited = new Set(JSON.parse(process.env['AWAITED_FILES'] ?? '[]'));
  const happened = ({ file }) => {
    if (!awaited.delete(file) || awaited.size > 0) return;
    writeFileSync(process.env['AWAITED_DONE'] ?? '', '');
  };
  for (const event of ['pass', 'fail', 'pending']) runner.on(event, happened);
}
