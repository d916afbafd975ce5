// SPDX-License-Identifier: Apache-2.0
// `node test/dist/fabric/faults/main.js PORT-BASE CYCLES`: each fault so often, on one network.
import { FAULTS } from './faults.js';
import { runCycle, type CycleReport } from './cycle.js';
import { withOwnNetwork } from './own-network.js';

const [portBase = '', cycles = ''] = process.argv.slice(2);
let violations = 0;

await withOwnNetwork(Number(portBase), async (world) => {
  for (const fault of FAULTS) {
    const reports: CycleReport[] = [];
    for (let cycle = 1; cycle <= Number(cycles); cycle++) {
      const report = await runCycle(world, fault);
      reports.push(report);
      violations += report.violations.length;
      for (const violation of report.violations)
        console.log(`VIOLATION: ${fault.name}: ${violation}`);
    }
    console.log(summaryOf(fault.name, reports));
  }
});
console.log(`faults: ${String(violations)} violations`);
process.exitCode = violations === 0 ? 0 : 1;

function summaryOf(name: string, reports: readonly CycleReport[]): string {
  const sum = (of: (report: CycleReport) => number): string =>
    String(reports.reduce((total, report) => total + of(report), 0));
  const refused = (report: CycleReport): number =>
    Object.values(report.refused).reduce((total, count) => total + count, 0);
  const seconds = reports.map(({ recoveryMs }) => recoveryMs / 1000).sort((a, b) => a - b);
  const at = (share: number): string =>
    (seconds[Math.min(seconds.length - 1, Math.floor(share * seconds.length))] ?? 0).toFixed(1);
  const longest = Math.max(...reports.map(({ longestMs }) => longestMs)) / 1000;
  return (
    `${name}: ${String(reports.length)} cycles, ` +
    `acknowledged ${sum((one) => one.acknowledged)}, refused ${sum(refused)}, ` +
    `unknown at first ${sum((one) => one.unknown)}; ` +
    `first write after ${at(0)} / ${at(0.5)} / ${at(1)} s (least, median, most); ` +
    `longest answer ${longest.toFixed(1)} s`
  );
}
