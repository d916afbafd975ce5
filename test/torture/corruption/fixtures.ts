// SPDX-License-Identifier: Apache-2.0
import { cp, rm } from 'node:fs/promises';
import { DataFolder } from '@yulian/network/operator';
import { vaultDirectory } from '@yulian/gateway-api/maintenance';
import type { VaultCheckpoint } from '@yulian/gateway-api/storage';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Head } from '../agent/protocol.js';
import type { Random } from '../engine/random.js';
import { theRecoveryKey } from '../world/template.js';
import { World } from '../world/world.js';
import { readRows, type Rows } from './rows.js';

/** What mutations begin with. Nobody writes to any of it. */
export interface Fixtures {
  /** A data folder, closed. */
  readonly main: string;
  /** The same, some time before. */
  readonly older: string;
  /** Of the same consortium and its keys, with another history. */
  readonly other: string;
  readonly backup: string;
  readonly olderBackup: string;
  readonly otherBackup: string;
  /** A copy of the first, which an agent may have open. */
  readonly opened: string;
  /** The newest head, noted outside. */
  readonly head: Head;
  /** How far each vault had come, noted outside. */
  readonly vaults: Readonly<Record<string, VaultCheckpoint>>;
  /** Digest of what is there to begin with. */
  digestOf(part: Part): Promise<string>;
  /** Rows of one of the databases here. */
  rowsOf(database: string): Promise<Rows>;
}

/** The ledger, the index, a vault by its name, or the folder that the backup gives. */
type Part = string;

/** Vaults that are mutated: one with documents, one of another organisation, the gateway's own. */
export const VAULTS = ['MarketMSP', 'WaterMSP', 'gateway'] as const;

const ROUNDS = { before: 2, after: 2, other: 3 } as const;
const WRITES_PER_ROUND = 14;

/** Works on two folders and stops in order, several times: each start turns logs into tables. */
export async function makeFixtures(
  pool: AgentPool,
  scratch: string,
  random: Random,
): Promise<Fixtures> {
  const world = await World.create(scratch, random.fork());
  const stranger = await World.create(scratch, random.fork());
  const [main, other] = [world.directory, stranger.directory];
  const older = `${main}.older`;
  for (let i = 0; i < ROUNDS.before; i++) await workOn(pool, world);
  await cp(main, older, { recursive: true });
  for (let i = 0; i < ROUNDS.after; i++) await workOn(pool, world);
  for (let i = 0; i < ROUNDS.other; i++) await workOn(pool, stranger);
  const backup = { backup: main, olderBackup: older, otherBackup: other };
  for (const [name, directory] of Object.entries(backup)) {
    await pool.inspector().ask('backup', { directory, target: `${main}.${name}` });
  }
  const { height, headHash } = await pool.inspector().ask('verify', { directory: main });
  const vaults = await checkpointsOf(pool, main);
  const opened = `${main}.opened`;
  await cp(main, opened, { recursive: true });
  return {
    main,
    older,
    other,
    opened,
    backup: `${main}.backup`,
    olderBackup: `${main}.olderBackup`,
    otherBackup: `${main}.otherBackup`,
    head: { height, hash: headHash },
    vaults,
    digestOf: cached((part) => digestOfPart(pool, main, part)),
    rowsOf: cached(readRows),
  };
}

function cached<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const present = known.get(name) ?? make(name);
    known.set(name, present);
    return present;
  };
}

async function digestOfPart(pool: AgentPool, main: string, part: Part): Promise<string> {
  const copy = `${main}.copy-of-${part}`;
  const folder = new DataFolder(main);
  if (part === 'restored') {
    const recoveryKey = await theRecoveryKey();
    await pool.inspector().ask('restore', { source: `${main}.backup`, recoveryKey, target: copy });
  } else {
    const places: Readonly<Record<string, string>> = { ledger: folder.ledger, index: folder.index };
    await cp(places[part] ?? vaultDirectory(folder, part), copy, { recursive: true });
  }
  const digest = await pool.inspector().ask('digest', { directory: copy });
  await rm(copy, { recursive: true });
  return digest;
}

async function workOn(pool: AgentPool, world: World): Promise<void> {
  const { directory, book } = world;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  const enough = book.writes.length + WRITES_PER_ROUND;
  await world.load(url, { workers: 3, goesOn: () => book.writes.length < enough });
  await agent.ask('stop', null);
  await agent.kill();
}

async function checkpointsOf(
  pool: AgentPool,
  main: string,
): Promise<Readonly<Record<string, VaultCheckpoint>>> {
  const checkpoints: Record<string, VaultCheckpoint> = {};
  for (const name of VAULTS) {
    const directory = vaultDirectory(new DataFolder(main), name);
    const { checkpoint, finding } = await pool.inspector().ask('checkVault', { directory });
    if (checkpoint === undefined) {
      const found = `${String(finding?.code)} at ${String(finding?.place)}`;
      throw new Error(`the vault ${name} is not sound to begin with: ${found}`);
    }
    checkpoints[name] = checkpoint;
  }
  return checkpoints;
}
