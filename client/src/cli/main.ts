// SPDX-License-Identifier: Apache-2.0
import { actCommand } from './commands/act.js';
import { archiveCommands } from './commands/archive.js';
import { caseCommands } from './commands/cases.js';
import { pointsGroup } from './commands/points.js';
import { catalogueCommands } from './commands/catalogue.js';
import { checkCommand } from './commands/check.js';
import { checkpointCommands } from './commands/checkpoint.js';
import { auditCommands, creditsCommands, retireCommand } from './commands/credits.js';
import { correctionCommands } from './commands/corrections.js';
import { deferralCommands } from './commands/deferrals.js';
import { demoCommands } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { eventsCommands } from './commands/events.js';
import { findCommand } from './commands/find.js';
import { accessCommands } from './commands/accesses.js';
import { grantCommands } from './commands/grants.js';
import { issueCommand } from './commands/issue.js';
import { licenceCommands } from './commands/licence.js';
import { issuersCommands } from './commands/issuers.js';
import { keysCommands } from './commands/keys.js';
import { ledgerCommands } from './commands/ledger.js';
import { marketCommands } from './commands/market.js';
import { projectCommands } from './commands/projects.js';
import { materialCommands } from './commands/material.js';
import {
  backupCommand,
  initCommand,
  restoreCommand,
  verifyChainCommand,
} from './commands/operator.js';
import { myCommands } from './commands/my.js';
import { objectionCommands } from './commands/objections.js';
import { proofCommand } from './commands/proof.js';
import { rectificationCommands } from './commands/rectifications.js';
import { requestCommands } from './commands/requests.js';
import { sealsCommands } from './commands/seals.js';
import { serviceItemCommands } from './commands/service-items.js';
import { showingCommands } from './commands/showings.js';
import { standardsCommands } from './commands/standards.js';
import { traceCommand } from './commands/trace.js';
import { trustCommand } from './commands/trust.js';
import { unitsCommands } from './commands/units.js';
import { certificatesCommands } from './commands/certificates.js';
import { verifyCommand } from './commands/verify.js';
import type { Command, CommandGroup } from './command.js';
import { processTerminal } from './output/terminal.js';
import { version } from './output/version.js';
import { run } from './run.js';

/** Every command, in the order of `yulian --help`. */
const commands: readonly (Command | CommandGroup)[] = [
  verifyCommand,
  issueCommand,
  actCommand,
  rectificationCommands,
  traceCommand,
  licenceCommands,
  findCommand,
  materialCommands,
  sealsCommands,
  archiveCommands,
  catalogueCommands,
  grantCommands,
  accessCommands,
  requestCommands,
  serviceItemCommands,
  caseCommands,
  pointsGroup,
  creditsCommands,
  retireCommand,
  auditCommands,
  checkCommand,
  correctionCommands,
  showingCommands,
  deferralCommands,
  objectionCommands,
  myCommands,
  marketCommands,
  projectCommands,
  demoCommands,
  standardsCommands,
  unitsCommands,
  certificatesCommands,
  issuersCommands,
  keysCommands,
  proofCommand,
  trustCommand,
  checkpointCommands,
  eventsCommands,
  doctorCommand,
  initCommand,
  backupCommand,
  restoreCommand,
  verifyChainCommand,
  ledgerCommands,
];

process.exitCode = await run(commands, {
  argv: process.argv.slice(2),
  environment: process.env,
  terminal: processTerminal(),
  version: await version(),
});
