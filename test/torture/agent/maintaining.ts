// SPDX-License-Identifier: Apache-2.0
import {
  backupClosedFolder,
  readRecoveryKey,
  restoreDataFolder,
  verifyClosedFolder,
} from '@yulian/gateway-api/maintenance';
import { DataFolder } from '@yulian/network/operator';
import { shim } from '../shim/shim.js';
import { armKill } from './kill-point.js';
import type { Tasks } from './protocol.js';

/** Backs up a folder that nobody has open. */
export async function backup({
  directory,
  target,
  kill,
}: Tasks['backup']['ask']): Promise<Tasks['backup']['answer']> {
  const takenAt = new Date().toISOString();
  const folder = new DataFolder(directory);
  const { height } = await backupClosedFolder(folder, target, takenAt, armKill(kill));
  return { height };
}

/** Makes a folder from a backup. */
export async function restore({
  source,
  recoveryKey,
  target,
  checkpoint,
  kill,
  watch,
  record,
}: Tasks['restore']['ask']): Promise<Tasks['restore']['answer']> {
  if (watch !== undefined) shim.watch(watch);
  if (record !== undefined) shim.record(record);
  const key = await readRecoveryKey(recoveryKey);
  const options = { recoveryKey: key, checkpoint, onStep: armKill(kill) };
  const { height, stateDigest } = await restoreDataFolder(source, target, options);
  return { height, stateDigest: stateDigest ?? '' };
}

/** Verifies chain and vaults of a folder that nobody has open. */
export async function verify({
  directory,
  checkpoint,
}: Tasks['verify']['ask']): Promise<Tasks['verify']['answer']> {
  const { ok, chain, vaults } = await verifyClosedFolder(new DataFolder(directory), { checkpoint });
  return { ok, problem: chain.problem, headHash: chain.headHash, height: chain.height, vaults };
}
