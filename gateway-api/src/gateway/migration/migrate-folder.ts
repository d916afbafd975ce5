// SPDX-License-Identifier: Apache-2.0
import {
  ContractRefusedError,
  loadIdentity,
  type ContractClass,
  type Identity,
} from '@yulian/network';
import {
  gatewayIdentity,
  openNode,
  type ConsortiumFile,
  type DataFolder,
} from '@yulian/network/operator';
import { stateRoots, type StateRoots } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { signedCheckpoint } from '../../ledger-queries/checkpoint.js';
import { verifyClosedFolder } from '../maintenance/closed-folder.js';
import { OperatorError } from '../maintenance/operator-error.js';
import { GATEWAY_VAULT } from '../maintenance/vault-names.js';
import { openStores, type Stores } from '../open-stores.js';
import { chainState } from './chain-state.js';
import { copyRecoveryKey, copyVaults } from './copy-vaults.js';
import { requireSource, requireTarget } from './fit.js';
import { importState, type ChainReport } from './import-state.js';
import { planMigration, type MigrationPlan } from './plan.js';
import { keepArchive, reportOf, type MigrationReport } from './report.js';
import type { OnMigrationStep } from './steps.js';

/** What a migration takes. */
export interface MigrationWish {
  /** On the embedded ledger; no gateway has it open. It becomes an archive. */
  readonly source: DataFolder;
  /** On Fabric, just founded; no gateway has run on it. */
  readonly target: DataFolder;
  readonly contracts: readonly ContractClass[];
  /** RFC 3339 UTC. */
  readonly now: () => string;
  /** Fault injection. */
  readonly onStep?: OnMigrationStep;
}

/** What a migration came to. */
export interface MigrationOutcome {
  /** It was done before: nothing was changed now. */
  readonly wasDone: boolean;
  /** Root over all tables, hex. */
  readonly root: string;
  /** Undefined when it was done before. */
  readonly report: MigrationReport | undefined;
  readonly reportFile: string | undefined;
}

const nobodyListens: OnMigrationStep = () => undefined;

/**
 * Moves a consortium from the embedded ledger onto Fabric: the whole state, shown equal by roots, and
 * the vaults. A run that was cut off is gone on with by the next; when it is done, another changes
 * nothing. The source stays as it is, as an archive that no gateway opens.
 *
 * @throws OperatorError `DATA_FOLDER_EMPTY`, `MIGRATION_SOURCE_UNSOUND`,
 *   `MIGRATION_SOURCE_CHANGED`, `MIGRATION_TARGET_UNFIT`, `MIGRATION_UNEQUAL`
 * @throws ContractRefusedError those of the migration contract
 * @throws LedgerError, VaultError of either folder
 */
export async function migrateFolder(wish: MigrationWish): Promise<MigrationOutcome> {
  const { source, target, contracts, onStep = nobodyListens } = wish;
  const from = await requireSource(source);
  const to = await requireTarget(target, from);
  const done = await doneBefore(source, target);
  if (done !== undefined) return done;
  await requireSound(source, contracts);
  const stores = await openStores({ folder: source, contracts, mayBeMigrated: true });
  try {
    const plan = await planMigration(stores.ledger, from);
    const onChain = await takeOver(wish, to, plan);
    const report = await compared(wish, to, plan, onChain);
    await copyVaults(new Map([...stores.vaults, [GATEWAY_VAULT, stores.own]]), target, onStep);
    await copyRecoveryKey(source, target);
    const reportFile = await archive(wish, stores, report);
    onStep('migration.copied');
    const { root } = plan.announcement;
    await target.writeMigration({ format: 1, role: 'target', root, isDone: true });
    return { wasDone: false, root, report, reportFile };
  } finally {
    await stores.close();
  }
}

async function doneBefore(
  source: DataFolder,
  target: DataFolder,
): Promise<MigrationOutcome | undefined> {
  const [before, after] = [await source.readMigration(), await target.readMigration()];
  if (after?.isDone !== true) return undefined;
  if (after.role === 'target' && before?.root === after.root) {
    return { wasDone: true, root: after.root, report: undefined, reportFile: undefined };
  }
  const message = `another folder than ${source.path} was migrated into ${target.path}`;
  throw new OperatorError('MIGRATION_TARGET_UNFIT', message);
}

async function requireSound(
  source: DataFolder,
  contracts: readonly ContractClass[],
): Promise<void> {
  const { ok } = await verifyClosedFolder(source, { contracts });
  if (ok) return;
  const message = `${source.path} does not verify: run yulian verify-chain on it`;
  throw new OperatorError('MIGRATION_SOURCE_UNSOUND', message);
}

/** From the first step on, no gateway opens either folder until all is done. */
async function takeOver(
  { source, target, onStep = nobodyListens }: MigrationWish,
  to: ConsortiumFile,
  plan: MigrationPlan,
): Promise<ChainReport> {
  const { root } = plan.announcement;
  const before = await source.readMigration();
  if (before !== undefined && before.root !== root) {
    const message = `${source.path} is another state than what was begun to be migrated`;
    throw new OperatorError('MIGRATION_SOURCE_CHANGED', message);
  }
  await source.writeMigration({ format: 1, role: 'source', root, isDone: false });
  await target.writeMigration({ format: 1, role: 'target', root, isDone: false });
  const { ledger } = await openNode(target, to, { contracts: [] });
  try {
    const identity = await committeeIdentity(target, to);
    const organisations = to.organisations.map(({ mspId }) => mspId);
    return await importState({ ledger, identity, organisations }, plan, onStep);
  } catch (error) {
    if (before === undefined && isRefusedAtOnce(error)) {
      await source.removeMigration();
      await target.removeMigration();
    }
    throw error;
  } finally {
    await ledger.close();
  }
}

/** Nothing was taken over: the folders are what they were. */
function isRefusedAtOnce(error: unknown): boolean {
  if (error instanceof OperatorError) return error.code === 'MIGRATION_TARGET_UNFIT';
  return (
    error instanceof ContractRefusedError &&
    ['MIGRATION_TARGET_NOT_FRESH', 'MIGRATION_OTHER_CONSORTIUM'].includes(error.code)
  );
}

/** Reads the target's blocks, as anyone can who does not believe its contract. */
async function compared(
  { target }: MigrationWish,
  to: ConsortiumFile,
  plan: MigrationPlan,
  onChain: ChainReport,
): Promise<MigrationReport> {
  const { ledger } = await openNode(target, to, { contracts: [] });
  try {
    const { rows } = await chainState(ledger, { withOrigins: false });
    const found: StateRoots = stateRoots(rows, nodePrimitives.sha256);
    const report = await reportOf(plan, onChain, found, ledger);
    const { source, target: after } = report.roots;
    if (source === onChain.root && source === after) return report;
    const message = `the roots differ: ${source} was taken over, the target's blocks give ${after}`;
    throw new OperatorError('MIGRATION_UNEQUAL', message);
  } finally {
    await ledger.close();
  }
}

async function archive(
  { source, target, now }: MigrationWish,
  { ledger, consortium }: Stores,
  report: MigrationReport,
): Promise<string> {
  const reader = await gatewayIdentity(source, consortium);
  const checkpoint = await signedCheckpoint(ledger, reader, now());
  return keepArchive(target, report, await ledger.trustRoots(), checkpoint);
}

/** Whoever has a seat signs; all organisations endorse. @throws OperatorError */
async function committeeIdentity(
  folder: DataFolder,
  { organisations }: ConsortiumFile,
): Promise<Identity> {
  for (const { mspId, identities } of organisations) {
    const entry = identities.find(({ role }) => role === 'committee');
    if (entry !== undefined) return loadIdentity(folder.identity(mspId, entry.unit, entry.role));
  }
  const message = 'no unit of the target has an identity in the role committee';
  throw new OperatorError('MIGRATION_TARGET_UNFIT', message);
}
