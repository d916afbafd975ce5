// SPDX-License-Identifier: Apache-2.0
import type { ContractClass, Identity, Ledger } from '@yulian/network';
import {
  initialise,
  openNode,
  type ConsortiumFile,
  type ConsortiumPlan,
  type DataFolder,
} from '@yulian/network/operator';
import { Transactions } from '../exactly-once/index.js';
import { createCursors } from '../http/cursor.js';
import { ApiKeys, apiKeyProvider, VaultKeyStore } from '../identity/index.js';
import { GatewayVaultFacts, ReadIndex, RecordFinder } from '../index/index.js';
import type { Log } from '../log.js';
import { createMetrics } from '../metrics.js';
import { Maintenance } from '../operator/maintenance.js';
import { GATEWAY_VAULT, vaultDirectory } from '../operator/vault-names.js';
import { Organisations, type Organisation } from '../organisations.js';
import type { HttpSettings, Services } from '../services.js';
import { StandardBook } from '../standards/standard-book.js';
import { Vault } from '../vault/index.js';
import { EpochKeeper } from './epoch-keeper.js';
import { FolderIdentities } from './folder-identities.js';

/** What a gateway is opened with. */
export interface GatewayOptions {
  readonly folder: DataFolder;
  readonly contracts: readonly ContractClass[];
  /** Founds a consortium when the folder is new. */
  readonly plan?: ConsortiumPlan | undefined;
  readonly http: HttpSettings;
  readonly log: Log;
  /** Names of durable steps as they are taken: for fault injection. */
  readonly onStep?: (step: string) => void;
}

/** An opened gateway: services for its routes, and the way to close it. */
export interface Gateway {
  readonly services: Services;
  readonly identities: FolderIdentities;
  readonly consortium: ConsortiumFile;
  /** Finishes what was accepted, then closes vaults, index and ledger. */
  close(): Promise<void>;
}

/**
 * Opens ledger, vaults and index of a data folder and settles what an earlier run left open.
 *
 * @throws LedgerError `LEDGER_LOCKED` when another process has the folder, and others
 * @throws Error when the folder was never initialised and no plan is given
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { folder, log } = options;
  const node = await openOrFound(options);
  const { ledger, consortium } = node;
  const identities = await FolderIdentities.load(folder, consortium);
  const own = await Vault.open({ directory: vaultDirectory(folder, GATEWAY_VAULT) });
  const organisations = new Organisations(await openOrganisations(options, consortium, ledger));
  for (const { transactions } of organisations) await transactions.recover();
  const vaults = new Map([...organisations].map(({ mspId, vault }) => [mspId, vault]));
  const index = await ReadIndex.open({
    directory: folder.index,
    ledger,
    facts: new GatewayVaultFacts(vaults),
    ...(options.onStep === undefined ? {} : { onStep: options.onStep }),
  });
  const reader = readerOf(consortium, identities);
  const keys = new ApiKeys(new VaultKeyStore(own.rows), own.key.subkey('api-key'), now);
  const services: Services = {
    http: options.http,
    clock: { now },
    log,
    metrics: createMetrics(),
    identityProvider: apiKeyProvider(keys),
    apiKeys: keys,
    ledgerIdentities: identities,
    cursors: createCursors(own.key.subkey('cursor')),
    readiness: [
      { name: 'ledger', check: async () => (await ledger.info()).height > 0 },
      { name: 'index', check: () => Promise.resolve(index.failure === undefined) },
    ],
    ledger,
    reader,
    roots: await ledger.trustRoots(),
    organisations,
    standards: new StandardBook(ledger),
    index,
    records: new RecordFinder(index, vaults),
    maintenance: new Maintenance({
      folder,
      channel: consortium.channel,
      ledger,
      vaults: new Map([...vaults, [GATEWAY_VAULT, own]]),
    }),
  };
  const epoch = new EpochKeeper(ledger, reader, log);
  epoch.start();
  return {
    services,
    identities,
    consortium,
    async close() {
      await epoch.stop();
      for (const { transactions } of organisations) await transactions.close();
      await index.close();
      await ledger.close();
      for (const { vault } of organisations) await vault.close();
      await own.close();
    },
  };
}

const now = (): string => new Date().toISOString();

async function openOrFound({ folder, contracts, plan, onStep }: GatewayOptions) {
  const options = { contracts, ...(onStep === undefined ? {} : { onStep }) };
  if (plan !== undefined) return initialise(folder, plan, options);
  const consortium = await folder.readConsortium();
  if (consortium === undefined) {
    throw new Error(`${folder.path} holds no consortium: run yulian init first`);
  }
  return openNode(folder, consortium, options);
}

async function openOrganisations(
  { folder, onStep }: GatewayOptions,
  consortium: ConsortiumFile,
  ledger: Ledger,
): Promise<Organisation[]> {
  const steps = onStep === undefined ? {} : { onStep };
  return Promise.all(
    consortium.organisations.map(async ({ mspId }) => {
      const vault = await Vault.open({ directory: folder.vault(mspId), ...steps });
      return { mspId, vault, transactions: new Transactions({ ledger, vault, ...steps }) };
    }),
  );
}

/** The gateway reads, and keeps the epoch, as the first unit with the role `gateway`. */
function readerOf({ organisations }: ConsortiumFile, identities: FolderIdentities): Identity {
  for (const { mspId, identities: entries } of organisations) {
    const entry = entries.find(({ role }) => role === 'gateway');
    if (entry !== undefined) return identities.forCaller({ mspId, unit: entry.unit }, 'gateway');
  }
  throw new Error('no unit has an identity in the role gateway');
}
