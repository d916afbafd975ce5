// SPDX-License-Identifier: Apache-2.0
import { auditAtEveryBlock } from '../../credits/audit-blocks.js';
import { TestGateway } from '../../support/gateway.js';
import type { Violation } from '../engine/suite.js';
import { violationsOfAudit } from './findings.js';

/** Opens a folder that nobody has open, and audits its credits as of each block. */
export async function auditFolder(
  directory: string,
): Promise<{ readonly blocks: number; readonly violations: readonly Violation[] }> {
  const gateway = new TestGateway(directory, {}, new Map());
  await gateway.start();
  try {
    const { faults, blocks } = await auditAtEveryBlock(gateway.gateway.services.ledger);
    return { blocks, violations: violationsOfAudit(faults) };
  } finally {
    await gateway.stop();
  }
}
