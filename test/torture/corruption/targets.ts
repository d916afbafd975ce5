// SPDX-License-Identifier: Apache-2.0
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { vaultDirectory } from '@yulian/gateway-api/maintenance';
import { DataFolder } from '@yulian/network/operator';
import type { Target } from './attempt.js';
import { backupTargets } from './backup-targets.js';
import { checkIndexCopy, checkLedgerCopy, checkVaultCopy } from './checks.js';
import { VAULTS, type Fixtures } from './fixtures.js';
import { mutateLedgerRows } from './ledger-rows.js';
import { mutateFiles } from './mutate-files.js';
import { mutateRows } from './mutate-rows.js';
import { readRows, sameRows, writeRows } from './rows.js';

const ATTEMPTS = 40;

/** Everything that is corrupted: each as files, and as rows. */
export function allTargets(): readonly Target[] {
  return [...ledgerTargets, ...vaultTargets, ...indexTargets, ...backupTargets];
}

const ledgerOf = (folder: string): string => new DataFolder(folder).ledger;
const indexOf = (folder: string): string => new DataFolder(folder).index;

const ledgerTargets: readonly Target[] = [
  {
    name: 'ledger-files',
    count: 500,
    async attempt(context) {
      const what = await copyAndMutateFiles(context, ledgerOf);
      return { what, verdict: await checkLedgerCopy(context) };
    },
  },
  {
    name: 'ledger-rows',
    count: 600,
    async attempt(context) {
      const { fixtures, folder, random } = context;
      await cp(ledgerOf(fixtures.main), folder, { recursive: true });
      const database = (name: string): string => join(ledgerOf(name), 'db');
      const what = await changeRows(join(folder, 'db'), fixtures, database, (databases) =>
        mutateLedgerRows({ ...databases, random }),
      );
      return { what, verdict: await checkLedgerCopy(context) };
    },
  },
];

const vaultTargets: readonly Target[] = [
  {
    name: 'vault-files',
    count: 400,
    async attempt(context) {
      const name = context.random.pick(VAULTS);
      const place = (folder: string): string => vaultDirectory(new DataFolder(folder), name);
      const what = await copyAndMutateFiles(context, place);
      return { what: `${name}: ${what}`, verdict: await checkVaultCopy(context, name) };
    },
  },
  {
    name: 'vault-rows',
    count: 300,
    async attempt(context) {
      const { fixtures, folder, random } = context;
      const name = random.pick(VAULTS);
      const place = (one: string): string => vaultDirectory(new DataFolder(one), name);
      await cp(place(fixtures.main), folder, { recursive: true });
      const database = (one: string): string => join(place(one), 'rows');
      const what = await changeRows(join(folder, 'rows'), fixtures, database, (databases) =>
        mutateRows({ ...databases, random, is: () => true, seal: (_key, value) => value }),
      );
      return { what: `${name}: ${what}`, verdict: await checkVaultCopy(context, name) };
    },
  },
];

const indexTargets: readonly Target[] = [
  {
    name: 'index-files',
    count: 200,
    async attempt(context) {
      const what = await copyAndMutateFiles(context, indexOf);
      return { what, verdict: await checkIndexCopy(context) };
    },
  },
  {
    name: 'index-rows',
    count: 200,
    async attempt(context) {
      const { fixtures, folder, random } = context;
      await cp(indexOf(fixtures.main), folder, { recursive: true });
      const what = await changeRows(folder, fixtures, indexOf, (databases) =>
        mutateRows({ ...databases, random, is: () => true, seal: (_key, value) => value }),
      );
      return { what, verdict: await checkIndexCopy(context) };
    },
  },
];

type Place = (folder: string) => string;

async function copyAndMutateFiles(
  { fixtures, folder, random }: Parameters<Target['attempt']>[0],
  place: Place,
): Promise<string> {
  await cp(place(fixtures.main), folder, { recursive: true });
  const sources = { older: place(fixtures.older), other: place(fixtures.other) };
  return mutateFiles(folder, sources, random);
}

/** Changes rows of a database until it holds something else than before. */
async function changeRows(
  folder: string,
  fixtures: Fixtures,
  place: Place,
  change: (databases: {
    rows: Awaited<ReturnType<typeof readRows>>;
    older: Awaited<ReturnType<typeof readRows>>;
    other: Awaited<ReturnType<typeof readRows>>;
  }) => string,
): Promise<string> {
  const before = await readRows(folder);
  const older = await fixtures.rowsOf(place(fixtures.older));
  const other = await fixtures.rowsOf(place(fixtures.other));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const rows = new Map(before);
    const what = change({ rows, older, other });
    if (sameRows(rows, before)) continue;
    await writeRows(folder, before, rows);
    return what;
  }
  throw new Error(`nothing could be changed in ${folder}`);
}
