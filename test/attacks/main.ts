// SPDX-License-Identifier: Apache-2.0
// `npm run attacks`: tries everything that an attacker would against a fresh demo. Ends with 1 when
// an attack got through.
import { parseArgs } from 'node:util';
import { attempt } from './attack.js';
import { ATTACKS } from './attacks.js';
import { LEDGERS, Stage } from './stage.js';

const USAGE = `npm run attacks -- [NAME…] [--ledger embedded | fabric]

NAME      ${ATTACKS.map(({ name }) => name).join(', ')}; all of them unless named
--ledger  the ledger of the demo; embedded unless said`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ledger: { type: 'string', default: 'embedded' },
    help: { type: 'boolean', default: false },
  },
});
const ledger = LEDGERS.find((name) => name === values.ledger);
const unknown = positionals.filter((name) => !ATTACKS.some((attack) => attack.name === name));
if (values.help || ledger === undefined || unknown.length > 0) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const chosen = ATTACKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const stage = await Stage.open(ledger);
let through = 0;
try {
  for (const attack of chosen) {
    const { name, tries, stoppedBy, fault } = await attempt(attack, stage);
    if (fault !== undefined) through += 1;
    console.log(`${fault === undefined ? 'stopped' : 'THROUGH'} ${name}: ${tries}`);
    console.log(`  ${stoppedBy ?? fault ?? ''}`);
  }
} finally {
  await stage.close();
}
console.log(`${chosen.length} attacks on ${ledger}: ${through} got through`);
process.exitCode = through === 0 ? 0 : 1;
