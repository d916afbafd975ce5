// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { migrateFolder } from '@yulian/gateway-api/maintenance';
import { DataFolder } from '@yulian/network/operator';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { errorOf, jsonOf, yulian } from '../client/support/cli.js';
import type { Api } from '../support/api.js';
import { resetDataFolder, upDataFolder } from '../support/fabric/data-folder.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { PLAN, startGateway, TestGateway } from '../support/gateway.js';
import { batchBody, issueLicence, memberId } from '../support/licence-requests.js';

/** Beginnings of the lists whose members must read the same on both chains, and where each member is. */
const LISTS: readonly (readonly [string, (item: never) => string])[] = [
  ['/v1/organisations', ({ mspId }: { mspId: string }) => `/v1/organisations/${mspId}`],
  ['/v1/units', ({ uscc }: { uscc: string }) => `/v1/units/${uscc}`],
  ['/v1/regions', ({ code }: { code: string }) => `/v1/regions/${code}`],
  ['/v1/proposals', ({ id }: { id: string }) => `/v1/proposals/${id}`],
  [
    '/v1/issuers',
    ({ typeCode, unit }: { typeCode: string; unit: string }) => `/v1/issuers/${typeCode}/${unit}`,
  ],
  ['/v1/standards', ({ id }: { id: string }) => `/v1/standards/${id}`],
  ['/v1/standards', ({ id }: { id: string }) => `/v1/standards/${id}/versions/1`],
  ['/v1/licence-batches', ({ id }: { id: string }) => `/v1/licence-batches/${id}`],
  ['/v1/licences', ({ id }: { id: string }) => `/v1/licences/${id}`],
];

interface Page {
  readonly data: readonly never[];
}

/** Every list and every member of it. What says how far the chain is differs, and is left out. */
async function readAll(api: Api): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  found.set('/v1/consortium', await api.read('/v1/consortium'));
  for (const [list, placeOf] of LISTS) {
    const { data } = await api.read<Page>(`${list}?limit=100`);
    found.set(list, data);
    for (const item of data) found.set(placeOf(item), await api.read(placeOf(item)));
  }
  return found;
}

interface Trace {
  readonly data: readonly {
    readonly txId: string;
    readonly blockNumber?: number;
    readonly origin?: { readonly channel: string; readonly blockNumber: number };
  }[];
}

describe('fabric: migrate', function () {
  this.timeout(900_000);
  let folder = '';
  let data = '';
  let source: TestGateway;
  let id: string;
  let bytes: Uint8Array;
  let answers: Map<string, unknown>;
  let traceBefore: Trace;
  const keys = new Map<string, Promise<string>>();

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-migrate-'));
    data = join(folder, 'fabric');
    source = await startGateway();
    await upDataFolder(data, 'migrate', PLAN);
    const clerk = await source.as('market', 'clerk');
    ({ id, bytes } = await issueLicence(clerk));
    for (let count = 0; count < 5; count++) await issueLicence(clerk);
    const approver = await source.as('market', 'approver');
    await approver.make(`/v1/licences/${id}/acts`, {
      act: 'suspend',
      from: '2026-02-01',
      basis: 'XZCFF-9-3',
    });
    // A batch, and in it a licence with a row of its own.
    const batch = batchBody(20, { type: '001' });
    await clerk.make('/v1/licence-batches', batch);
    await approver.make(`/v1/licences/${memberId('001', batch.serialPrefix, 7)}/acts`, {
      act: 'suspend',
      from: '2026-02-01',
      basis: 'XZCFF-9-3',
    });
    const auditor = await source.as('bureau', 'auditor');
    keys.set('bureau/auditor', Promise.resolve(auditor.key ?? ''));
    keys.set('market/clerk', Promise.resolve(clerk.key ?? ''));
    keys.set('market/approver', Promise.resolve(approver.key ?? ''));
    answers = await readAll(clerk);
    traceBefore = await clerk.read<Trace>(`/v1/licences/${id}/history`);
    await writeFile(join(folder, 'file.ofd'), bytes);
    await writeFile(
      join(folder, 'proof.json'),
      JSON.stringify(await clerk.read(`/v1/licences/${id}/proof`)),
    );
    await writeFile(join(folder, 'trust.json'), JSON.stringify(await clerk.read('/trust.json')));
    await source.stop();
  });

  after(async function () {
    if (folder === '') return;
    await source.close();
    await resetDataFolder(data);
    await rm(folder, { recursive: true, force: true });
  });

  const migrate = () =>
    yulian(['ledger', 'migrate', '--data-dir', source.directory, '--to', data, '--json']);

  it('goes on where it was cut off, and keeps gateways out until it is done', async () => {
    for (const cut of ['migration.begun', 'migration.loaded', 'migration.checked'] as const) {
      const wish = {
        source: new DataFolder(source.directory),
        target: new DataFolder(data),
        contracts: [...contracts],
        now: () => new Date().toISOString(),
        onStep: (step: string) => {
          if (step === cut) throw new Error(`cut off after ${cut}`);
        },
      };
      const failure = await migrateFolder(wish).catch((error: unknown) => error);
      expect((failure as Error).message).to.equal(`cut off after ${cut}`);
    }
    const failure = await source.start().catch((error: unknown) => error);
    expect(failure).to.include({ code: 'LEDGER_ARCHIVED' });
  });

  it('takes over everything, equal by roots on both chains', async () => {
    const ran = await migrate();
    const { wasDone, report, reportFile, root } = jsonOf(ran) as {
      wasDone: boolean;
      root: string;
      reportFile: string;
      report: {
        roots: Readonly<Record<string, string>>;
        tables: readonly { name: string; count: number; root: string; targetRoot: string }[];
      };
    };
    expect([ran.code, wasDone], ran.stdout).to.deep.equal([0, false]);
    expect(new Set([root, ...Object.values(report.roots)])).to.have.length(1);
    for (const table of report.tables) expect(table.targetRoot, table.name).to.equal(table.root);
    expect(report.tables.find(({ name }) => name === 'licence')?.count).to.equal(7);
    expect(JSON.parse(await readFile(reportFile, 'utf8'))).to.deep.equal(report);
  });

  it('reads the same over REST, with traces that name the blocks of the chain before', async () => {
    const gateway = new TestGateway(data, {}, keys);
    await gateway.start();
    try {
      const clerk = await gateway.as('market', 'clerk');
      const after = await readAll(clerk);
      for (const [path, answer] of answers) expect(after.get(path), path).to.deep.equal(answer);
      expect(after.size).to.equal(answers.size);
      const trace = await clerk.read<Trace>(`/v1/licences/${id}/history`);
      const origins = trace.data.map(({ txId, origin }) => [txId, origin?.blockNumber]);
      const blocks = traceBefore.data.map(({ txId, blockNumber }) => [txId, blockNumber]);
      expect(origins).to.deep.equal(blocks);
      const verified = await clerk.make<{ verdict: string }>('/v1/verify', {
        id,
        at: '2026-01-20',
      });
      expect(verified.verdict).not.to.equal('fail');
      // Life goes on: an act on what was taken over, and a new licence.
      const approver = await gateway.as('market', 'approver');
      await approver.make(`/v1/licences/${id}/acts`, {
        act: 'restore',
        from: '2026-03-01',
        basis: 'XZCFF-9-3',
      });
      await issueLicence(clerk);
      const auditor = await gateway.as('bureau', 'auditor');
      const { migration } = await auditor.read<{
        migration: { source: { channel: string } } | null;
      }>('/v1/migration');
      expect(migration?.source.channel).to.equal('yulian');
    } finally {
      await gateway.stop();
    }
  });

  it('lets proofs of before verify against the roots of before', async () => {
    const { stdout } = await yulian([
      ...['verify', join(folder, 'file.ofd'), '--proof', join(folder, 'proof.json')],
      ...['--trust', join(folder, 'trust.json'), '--at', '2026-01-20', '--json'],
    ]);
    expect(stdout).to.match(/"name": "evidence",\s+"state": "pass"/);
    expect(stdout).not.to.include('"state": "fail"');
  });

  it('changes nothing when it is run again, and takes no other target', async () => {
    const again = await migrate();
    expect(jsonOf(again)).to.include({ ok: true, wasDone: true });
    const other = await yulian([
      ...['ledger', 'migrate', '--data-dir', source.directory, '--to', source.directory, '--json'],
    ]);
    expect([other.code, errorOf(other).code]).to.deep.equal([4, 'MIGRATION_TARGET_UNFIT']);
  });
});
