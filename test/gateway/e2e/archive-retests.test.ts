// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { archiveSettings, ConfigError, readSignatureRoots, retestKept } from '@yulian/gateway-api';
import {
  ACTED,
  defineRestFonds,
  restPackageIn,
  type ShownArchive,
  type ShownTest,
} from '../../support/archive-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { decideAll } from '../../support/market-gateway.js';
import { MEMBERS } from '../../support/members.js';
import { fixtureDocument, plainOfd } from '../../support/package-builder.js';
import { failureOf } from '../../support/refused.js';
import { ROOTS } from '../../proofs/signatures/fixture-set.js';

const DAY_MS = 86_400_000;
const MARK = 'EICAR of the tests';

describe('tests of archives, by themselves and with what is configured', function () {
  this.timeout(60_000);
  let folder: string;
  let gateway: TestGateway;

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'yulian-archives-'));
    const scanner = join(folder, 'scan');
    // As ClamAV's: 1 for what holds the mark, 2 when there is nothing to scan.
    const script = `#!/bin/sh\ncat > "$0.$$"; if [ ! -s "$0.$$" ]; then code=2; elif grep -qa '${MARK}' "$0.$$"; then code=1; else code=0; fi; rm "$0.$$"; exit $code\n`;
    await writeFile(scanner, script);
    await chmod(scanner, 0o700);
    const roots = join(folder, 'roots.pem');
    await writeFile(roots, ROOTS.join('\n'));
    const archives = await archiveSettings({ malwareScanner: scanner, retestDays: 0 });
    gateway = await startGateway({ archives, signatureRoots: await readSignatureRoots(roots) });
    await defineRestFonds(gateway);
  });

  after(async function () {
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  });

  const archiving = async (files: readonly (readonly [string, Uint8Array])[]) => {
    const { id } = await restPackageIn(gateway, 'COLLECTED', { files });
    const press = await gateway.as('press', 'clerk');
    return press.make<ShownTest>(`/v1/archives/${id}/tests`, { phase: 'archiving', ...ACTED });
  };

  it('judge seals by the authorities that are configured', async function () {
    const sealed = await archiving([
      ['证照.ofd', fixtureDocument('valid/ofd-business-licence-v4.ofd')],
    ]);
    expect(sealed.report?.checks.map(({ code }) => code)).to.include('SIGNATURES_VALID');
    const broken = await archiving([
      ['证照.ofd', fixtureDocument('invalid/ofd-content-changed.ofd')],
    ]);
    expect(broken.test).to.deep.include({ passed: false });
    expect(broken.test.results).to.include({ authenticity: 'fail' });
  });

  it('ask the scanner that is configured about every file', async function () {
    const clean = await archiving([['申请表.ofd', plainOfd()]]);
    expect(clean.test.results).to.include({ safety: 'pass' });
    const infected = await archiving([['附件.xml', Buffer.from(`<a>${MARK}</a>`)]]);
    expect(infected.test).to.include({ passed: false });
    expect(infected.report?.checks.map(({ code }) => code)).to.include('MALWARE_FOUND');
  });

  it('are made again of what is kept, when the last one is long ago', async function () {
    const stored = await restPackageIn(gateway, 'STORED');
    const begun = await restPackageIn(gateway, 'TESTED');
    const { services, identities } = gateway.gateway;
    const { ledger, reader } = services;
    const judges = services.judges.for({ client: 'retest' });
    const retest = (mspId: string, days: number) =>
      retestKept(services.organisations.require(mspId), {
        ...{ ledger, reader, identities, judges },
        settings: { ...services.archives, retestDays: 30 },
        clock: { now: () => new Date(Date.now() + days * DAY_MS).toISOString() },
      });
    expect(await retest('BureauMSP', 29)).to.equal(0);
    expect(await retest('WaterMSP', 31)).to.equal(0);
    const auditor = await gateway.as('water', 'auditor');
    const read = ({ id }: ShownArchive) => auditor.read<ShownArchive>(`/v1/archives/${id}`);
    // The ledger refuses what was done tomorrow: the packages are old, not the clock wrong.
    const error = await failureOf(retest('BureauMSP', 31));
    expect(error).to.have.property('code', 'LEGAL_TIME_INVALID');
    expect((await read(stored)).tests).to.equal(stored.tests);
    const now = () => new Date().toISOString();
    const due = { ...services.archives, retestDays: 1 / DAY_MS };
    const options = { ledger, reader, identities, judges, settings: due, clock: { now } };
    const tested = await retestKept(services.organisations.require('BureauMSP'), options);
    expect(tested).to.equal(1);
    expect((await read(stored)).facts.at(-1)).to.include({ act: 'testPeriodic', state: 'STORED' });
    expect((await read(begun)).tests).to.equal(begun.tests);
  });

  it('are made by the successor of a keeper that was merged', async function () {
    const stored = await restPackageIn(gateway, 'STORED');
    const { services, identities } = gateway.gateway;
    const now = () => new Date().toISOString();
    await decideAll(services, [
      {
        kind: 'CHANGE_UNIT',
        change: {
          ...{ uscc: MEMBERS.bureau.uscc, from: now(), state: 'MERGED' },
          successor: MEMBERS.press.uscc,
        },
      },
    ]);
    const tested = await retestKept(services.organisations.require('BureauMSP'), {
      ...{ ledger: services.ledger, reader: services.reader, identities, clock: { now } },
      judges: services.judges.for({ client: 'retest' }),
      settings: { ...services.archives, retestDays: 1 / DAY_MS },
    });
    expect(tested).to.be.greaterThan(0);
    const auditor = await gateway.as('water', 'auditor');
    const { facts } = await auditor.read<ShownArchive>(`/v1/archives/${stored.id}`);
    expect(facts.at(-1)).to.include({ act: 'testPeriodic', state: 'STORED' });
    expect(facts.at(-1)?.actor.unit).to.equal(MEMBERS.press.uscc);
  });

  it('say at the start what is configured wrongly', async function () {
    const malwareScanner = join(folder, 'roots.pem');
    const wrong = [
      readSignatureRoots(join(folder, 'nowhere.pem')),
      readSignatureRoots(join(folder, 'scan')),
      archiveSettings({ malwareScanner, retestDays: 0 }),
    ];
    for (const reading of wrong) {
      expect(await failureOf(reading)).to.be.instanceOf(ConfigError);
    }
  });
});
