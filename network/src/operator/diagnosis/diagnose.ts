// SPDX-License-Identifier: Apache-2.0
import type { ConsortiumFile, DataFolder, FabricConnection } from '../data-folder.js';
import { gatewayIdentity } from '../open-node.js';
import { certificateFindings, certificatesOf } from './certificates.js';
import { found, type Diagnosis } from './finding.js';
import type { NetworkFindings } from './network.js';

/** For each question to a server. Whoever is slower is found silent. */
const PATIENCE_MS = 5000;
const KNOWN_FORMAT = 1;

/** How to look. */
export interface DiagnoseOptions {
  /** Most time for each question to a server. */
  readonly patienceMs?: number;
  /** Milliseconds since 1970, for the days that certificates have left. */
  readonly nowMs?: number;
}

/**
 * Looks at a data folder and at the ledger that it belongs to, without opening or writing anything:
 * a gateway may have it open, and everything may be down. Each trouble is a finding of its own, and
 * every question has its deadline.
 *
 * @returns undefined where no consortium is
 */
export async function diagnose(
  folder: DataFolder,
  { patienceMs = PATIENCE_MS, nowMs = Date.now() }: DiagnoseOptions = {},
): Promise<readonly Diagnosis[] | undefined> {
  const consortium = await folder.readConsortium();
  if (consortium === undefined) return undefined;
  const connection = await folder.readFabricConnection();
  const format = formatFinding(consortium, connection);
  if (format.code === 'FOLDER_FORMAT_UNKNOWN') return [format];
  const network = await findNetwork(folder, consortium, connection, patienceMs);
  const kept = await certificatesOf(folder, consortium, connection);
  const certificates = certificateFindings([...kept, ...network.certificates], nowMs);
  return [format, ...network.findings, ...certificates];
}

function formatFinding(
  { format, ledger = 'embedded', channel }: ConsortiumFile,
  connection: FabricConnection | undefined,
): Diagnosis {
  const formats: readonly (readonly [string, number])[] = [
    ['consortium.json', format],
    ...(connection === undefined ? [] : [['fabric.json', connection.format] as const]),
  ];
  const unknown = formats.find(([, number]) => number !== KNOWN_FORMAT);
  if (unknown === undefined) return found('FOLDER_OK', { ledger, channel });
  const [file, number] = unknown;
  return found('FOLDER_FORMAT_UNKNOWN', { file, format: number });
}

async function findNetwork(
  folder: DataFolder,
  consortium: ConsortiumFile,
  connection: FabricConnection | undefined,
  patienceMs: number,
): Promise<NetworkFindings> {
  if (consortium.ledger !== 'fabric') return { findings: [], certificates: [] };
  if (connection === undefined) return incomplete('fabric.json');
  const identity = await gatewayIdentity(folder, consortium).catch(() => undefined);
  if (identity === undefined) return incomplete('organisations/…/identities/….gateway');
  const { channel, chaincode } = consortium;
  // Not loaded where the embedded ledger runs: it takes a while.
  const { diagnoseNetwork } = await import('./network.js');
  return diagnoseNetwork(connection, chaincode.name, { identity, channel, patienceMs });
}

function incomplete(file: string): NetworkFindings {
  return { findings: [found('FOLDER_INCOMPLETE', { file })], certificates: [] };
}
