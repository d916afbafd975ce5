// SPDX-License-Identifier: Apache-2.0
import {
  LedgerError,
  type ContractClass,
  type LastingIdentity,
  type Ledger,
} from '@yulian/network';
import {
  gatewayIdentity,
  initialise,
  openNode,
  type ConsortiumFile,
  type ConsortiumPlan,
  type DataFolder,
  type Node,
  type OperatedLedger,
} from '@yulian/network/operator';
import { EventFeed } from '../events/index.js';
import { Transactions } from '../exactly-once/index.js';
import { GatewayVaultFacts, ReadIndex } from '../index/index.js';
import { Operations } from '../operations/index.js';
import { Organisations } from '../organisations.js';
import { Impressions } from '../seals/impressions.js';
import { Vault, type VaultOptions } from '../vault/index.js';
import { openOwnVault } from './own-vault.js';
import { ensureRecoveryKey } from './recovery/recovery-key.js';
import { settleCutOff } from './settle-cut-off.js';

/** What a data folder is opened with. */
export interface StoreOptions {
  readonly folder: DataFolder;
  readonly contracts: readonly ContractClass[];
  /** Founds a consortium when the folder is new. */
  readonly plan?: ConsortiumPlan | undefined;
  /** Opens what was migrated away: for the migration itself. */
  readonly mayBeMigrated?: boolean;
  /** Bytes of the disk that new work leaves; default `RESERVED_BYTES`. */
  readonly reservedBytes?: number | undefined;
  /** Names of durable steps as they are taken: for fault injection. */
  readonly onStep?: (step: string) => void;
  /**
   * Milliseconds since 1970, as an embedded ledger has them: for a demo that begins in the past. Left
   * out: the machine's.
   */
  readonly clock?: (() => number) | undefined;
}

/** Everything in a data folder, open. */
export interface Stores {
  readonly folder: DataFolder;
  readonly consortium: ConsortiumFile;
  readonly ledger: OperatedLedger;
  /** As whom the gateway reads. */
  readonly reader: LastingIdentity;
  readonly organisations: Organisations;
  /** By MSP id. */
  readonly vaults: ReadonlyMap<string, Vault>;
  /** The gateway's own vault: API keys. */
  readonly own: Vault;
  readonly index: ReadIndex;
  readonly events: EventFeed;
  /** Finishes what was accepted, then closes all. */
  close(): Promise<void>;
}

/**
 * Opens ledger, vaults and index, and settles what an earlier run left open.
 *
 * @throws LedgerError `LEDGER_LOCKED` when another process has the folder, and others
 * @throws LedgerError `LEDGER_ARCHIVED` when the folder was migrated, or is being migrated into
 * @throws Error when the folder was never initialised and no plan is given
 */
export async function openStores(options: StoreOptions): Promise<Stores> {
  const { folder } = options;
  const steps = options.onStep === undefined ? {} : { onStep: options.onStep };
  if (options.mayBeMigrated !== true) await requireInUse(folder);
  const node = await openOrFound(options);
  const { ledger, consortium } = node;
  const reader = node.reader ?? (await gatewayIdentity(folder, consortium));
  const own = await openOwnVault(folder, vaultWish(options));
  await ensureRecoveryKey(folder);
  const vaults = new Map<string, Vault>();
  for (const { mspId } of consortium.organisations) {
    vaults.set(mspId, await Vault.open({ directory: folder.vault(mspId), ...vaultWish(options) }));
  }
  const organisations = await openOrganisations(ledger, vaults, steps);
  const facts = new GatewayVaultFacts(vaults);
  const index = await ReadIndex.open({ directory: folder.index, ledger, facts, ...steps });
  const events = await EventFeed.open({ ledger, listed: (block) => index.waitFor(block) });
  return {
    folder,
    consortium,
    ledger,
    reader,
    organisations,
    vaults,
    own,
    index,
    events,
    async close() {
      for (const { operations, transactions } of organisations) {
        await operations.idle();
        await transactions.close();
      }
      await events.close();
      await index.close();
      await ledger.close();
      for (const vault of vaults.values()) await vault.close();
      await own.close();
    },
  };
}

function vaultWish({ onStep, reservedBytes }: StoreOptions): Omit<VaultOptions, 'directory'> {
  return {
    ...(onStep === undefined ? {} : { onStep }),
    ...(reservedBytes === undefined ? {} : { reservedBytes }),
  };
}

async function requireInUse(folder: DataFolder): Promise<void> {
  const mark = await folder.readMigration();
  if (mark === undefined || (mark.role === 'target' && mark.isDone)) return;
  const message =
    mark.role === 'source'
      ? `${folder.path} was migrated: it is an archive, to be verified and read from backups only`
      : `a migration into ${folder.path} is under way: run yulian ledger migrate again`;
  throw new LedgerError('LEDGER_ARCHIVED', message);
}

async function openOrFound({
  folder,
  contracts,
  plan,
  onStep,
  clock,
}: StoreOptions): Promise<Node> {
  const options = {
    contracts,
    ...(onStep === undefined ? {} : { onStep }),
    ...(clock === undefined ? {} : { clock }),
  };
  if (plan !== undefined) return initialise(folder, plan, options);
  const consortium = await folder.readConsortium();
  if (consortium === undefined) {
    throw new Error(`${folder.path} holds no consortium: run yulian init first`);
  }
  return openNode(folder, consortium, options);
}

async function openOrganisations(
  ledger: Ledger,
  vaults: ReadonlyMap<string, Vault>,
  steps: Pick<StoreOptions, 'onStep'>,
): Promise<Organisations> {
  const organisations = new Organisations(
    [...vaults].map(([mspId, vault]) => {
      const transactions = new Transactions({ ledger, vault, ...steps });
      const operations = new Operations({ vault, transactions, ...steps });
      const impressions = new Impressions({ vault, ledger, transactions });
      return { mspId, vault, transactions, operations, impressions };
    }),
  );
  for (const { transactions, operations } of organisations) {
    await transactions.recover();
    await operations.recover(settleCutOff);
  }
  return organisations;
}
