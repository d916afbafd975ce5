// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../support/root.js';
import { faultyEnvironment, type FaultKind } from '../shim/shim.js';
import type { StepRun } from './at-step.js';

const YULIAN = join(ROOT, 'client/bin/yulian.js');

/** Which call of the command line's own ends it: it writes the file, then syncs it. */
const CALLS: Readonly<Record<string, { readonly at: number; readonly kind: FaultKind }>> = {
  'export.write': { at: 1, kind: 'dieBefore' },
  'export.half': { at: 1, kind: 'dieHalf' },
  'export.sync': { at: 2, kind: 'dieBefore' },
  'export.synced': { at: 2, kind: 'dieAfter' },
};

/** The command line dies while it keeps a head of the chain; the file must stay usable. */
export async function killExport({ world, step }: StepRun, url: string): Promise<void> {
  const server = { YULIAN_SERVER: url, YULIAN_KEY: world.keys['bureau/clerk'] ?? '' };
  const folder = `${world.directory}.heads`;
  const file = join(folder, 'heads.jsonl');
  await mkdir(folder, { recursive: true });
  const export_ = ['checkpoint', 'export', file];
  const before = await yulian(export_, server);
  if (before.code !== 0) world.add('AN_EXPORT_WORKS', before.output);
  const call = CALLS[step.step];
  if (call === undefined) throw new RangeError(`no call is known for ${step.step}`);
  const faulty = await faultyEnvironment(folder, call.at, call.kind);
  const killed = await yulian(export_, { ...server, ...faulty });
  if (killed.signal !== 'SIGKILL') world.add('STEP_IS_TAKEN', `${step.step}: ${killed.output}`);
  for (const command of [export_, ['checkpoint', 'compare', file]]) {
    const { code, output } = await yulian(command, server);
    if (code !== 0) world.add('AN_EXPORT_STAYS_USABLE', `${command.join(' ')}: ${output}`);
  }
  await rm(folder, { recursive: true });
}

interface Ended {
  readonly code: number;
  readonly signal: string | undefined;
  readonly output: string;
}

function yulian(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [YULIAN, ...args], { env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, signal: error?.signal ?? undefined, output: `${stdout}${stderr}` });
    });
  });
}
