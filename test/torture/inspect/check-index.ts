// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { firstDifference, GatewayVaultFacts, ReadIndex } from '@yulian/gateway-api/storage';
import type { TestGateway } from '../../support/gateway.js';
import type { Findings } from './findings.js';

const PATIENCE_MS = 60_000;

/** Builds a second index from ledger and vaults, and waits until both have come as far. */
export async function rebuildIndex(
  gateway: TestGateway,
  directory: string,
  findings: Findings,
): Promise<void> {
  const { ledger, organisations, index } = gateway.gateway.services;
  const vaults = new Map([...organisations].map(({ mspId, vault }) => [mspId, vault]));
  const facts = new GatewayVaultFacts(vaults);
  const rebuilt = await ReadIndex.open({ directory, ledger, facts });
  const newest = (await ledger.info()).height - 1;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    await Promise.all([rebuilt.waitFor(newest, signal), index.waitFor(newest, signal)]);
  } catch (error) {
    findings.add('INDEX_FOLLOWS', String(error));
  } finally {
    await rebuilt.close();
  }
}

/** Compares both, byte for byte. The gateway must be closed. */
export async function compareIndexes(
  folder: string,
  rebuilt: string,
  findings: Findings,
): Promise<void> {
  const difference = await firstDifference(join(folder, 'index'), rebuilt);
  findings.hold(difference === undefined, 'INDEX_IS_AS_REBUILT', () => {
    return `they differ at ${JSON.stringify(difference)}`;
  });
  findings.count('indexes rebuilt');
}
