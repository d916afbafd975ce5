// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBusy } from './ports.mjs';
import { inRoot } from './root.mjs';
import { runNode, say } from './run.mjs';

const PROGRAM = 'test/dist/support/fabric/main.js';
/** Ports from here on, below those that the system gives out by itself. */
const FIRST_PORT = 18_000;
const LAST_PORT = 30_000;
const PORTS = 80;
/** What a test says that runs on Fabric. */
const NEEDS_FABRIC = /\bforEachLedger(?:Thinly)?\b|fabric\/(?:engine|material)\.js/;

/**
 * Runs `use` while a Fabric network is up for the tests, which it may end before. When it does not
 * come up, as without Go, `use` gets no network, and the tests on Fabric are skipped.
 *
 * @template T
 * @param {number} channels as many as processes run tests at once
 * @param {(folder: string | undefined, end: () => Promise<unknown>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withTestNetwork(channels, use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'yulian-fabric-'));
  try {
    const base = String(await freePorts());
    const { code } = await runNode(PROGRAM, ['up', folder, base, String(channels)]);
    if (code !== 0) say('The Fabric network did not come up: the tests on Fabric are skipped.');
    return await use(code === 0 ? folder : undefined, () =>
      runNode(PROGRAM, ['down', folder], { quiet: true }),
    );
  } finally {
    await runNode(PROGRAM, ['reset', folder], { quiet: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Those of the test files that run on Fabric.
 *
 * @param {readonly string[]} files
 */
export async function onFabric(files) {
  const read = files.map(async (file) => {
    // A pattern may be anything.
    const text = await readFile(inRoot(file), 'utf8').catch(() => 'forEachLedger');
    return NEEDS_FABRIC.test(text) ? [file] : [];
  });
  return (await Promise.all(read)).flat();
}

/** The first of so many ports in a row that nothing listens at. */
async function freePorts() {
  for (let base = FIRST_PORT; base + PORTS < LAST_PORT; base += PORTS) {
    const ports = Array.from({ length: PORTS }, (_, index) => base + index);
    if (!(await Promise.all(ports.map((port) => isBusy(port)))).includes(true)) return base;
  }
  throw new Error('no ports are free');
}
