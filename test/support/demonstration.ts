// SPDX-License-Identifier: Apache-2.0
// What a demonstration field must come to, whichever ledger it runs on.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { FieldReport } from '@yulian/gateway-api/demonstration';
import type { ArchiveRecord } from '@yulian/proofs';
import { testPackage, unpackPackage, type TestContext } from '@yulian/proofs/archives';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { Trust } from '@yulian/proofs/signatures';
import { rolesOf, type TestGateway } from './gateway.js';
import { WORKSHOP } from './seal-maker.js';
import { MEMBERS, type MemberName } from './members.js';

/** Working days within which each bundle ends. */
const LIMITS = { 'start-up': [3], construction: [80, 50] } as const;
const PARTS = { 'start-up': 6, construction: 4 } as const;

/** Writes what `yulian demo` reads of a running demo: its address and keys. */
export async function writeDemoFile(gateway: TestGateway, folder: string): Promise<void> {
  const members = Object.keys(MEMBERS) as MemberName[];
  const all = await Promise.all(
    members.flatMap((member) =>
      rolesOf(member).map(async (role) => {
        const { key } = await gateway.as(member, role);
        return { unit: MEMBERS[member].uscc, role, key };
      }),
    ),
  );
  const demo = { format: 1, seeded: true, url: gateway.url, credentials: {}, all };
  await writeFile(join(folder, 'demo.json'), JSON.stringify(demo));
  // Whose seals the gateways of the tests believe.
  await WORKSHOP.in(folder).keep();
}

/** Expects every goal of a field: materials, days, receipts, packages, and none spared of nothing. */
export function expectField(report: FieldReport): void {
  expect(report.ok, JSON.stringify(report, undefined, 1)).to.equal(true);
  expect(report.nothingOnChain.spared).to.equal(0);
  expect(report.nothingOnChain.asked).to.be.greaterThan(0);
  expect(report.variants.map(({ days }) => days.limit)).to.deep.equal([...LIMITS[report.field]]);
  for (const { parts, perCent, days, state, projectCode } of report.variants) {
    expect(projectCode !== undefined).to.equal(report.field === 'construction');
    expect(perCent).to.be.at.least(30);
    expect(days.used).to.be.at.most(days.limit);
    expect(days.state).to.equal('DECIDED_IN_TIME');
    expect(state).to.equal('ARCHIVED');
    const count = PARTS[report.field];
    expect(parts).to.have.length(count + 1);
    for (const part of parts.slice(0, count)) expectPart(part);
  }
}

function expectPart(part: FieldReport['variants'][number]['parts'][number]): void {
  const { materials, baseline, accesses, archive, licences, impressions, title } = part;
  const { asked, submitted, fromChain, fromBundle } = materials;
  expect(submitted + fromChain + fromBundle, title).to.equal(asked);
  expect(baseline.visits.source).to.match(/^SLBSZN-/);
  expect(baseline.sheets.count, title).to.be.greaterThan(0);
  expect(licences, title).to.have.length(1);
  expect(impressions, title).to.equal(1);
  expect(archive?.passed, title).to.equal(true);
  for (const { receipts } of accesses) {
    expect(receipts.map(({ act }) => act)).to.deep.equal(['decide', 'deliver', 'acknowledge']);
    expect(new Set(receipts.map(({ txId }) => txId)).size).to.equal(receipts.length);
  }
}

/**
 * Exports a package, reads what came as whoever it is handed to, and tests the four properties of
 * that; a changed byte of a file is found.
 */
export async function expectReread(gateway: TestGateway, unit: string, id: string): Promise<void> {
  const member = (Object.keys(MEMBERS) as MemberName[]).find((one) => MEMBERS[one].uscc === unit)!;
  const clerk = await gateway.as(member, 'clerk');
  const path = `/v1/archives/${id}`;
  const registered = await clerk.read<ArchiveRecord>(path);
  const headers = { Authorization: `Bearer ${clerk.key ?? ''}` };
  const exported = await fetch(`${gateway.url}${path}/package`, { headers });
  expect(exported.status).to.equal(200);
  const { manifest, files } = unpackPackage(new Uint8Array(await exported.arrayBuffer()));
  const primitives = nodeSignaturePrimitives;
  const { signatureRoots } = gateway.gateway.services.archives;
  const context: TestContext = {
    ...{ primitives, registered, inflate: primitives.inflateRaw },
    judging: {
      ...{ primitives, trust: new Trust(primitives, signatureRoots) },
      at: new Date().toISOString(),
    },
  };
  const { checks, results } = await testPackage(manifest, files, context);
  expect(checks.filter(({ state }) => state === 'fail')).to.deep.equal([]);
  expect([results.authenticity, results.integrity, results.usability]).to.deep.equal([
    ...['pass', 'pass', 'pass'],
  ]);
  const [[name, bytes]] = [...files] as [[string, Uint8Array]];
  const changed = Uint8Array.from(bytes);
  changed[changed.length >> 1]! ^= 1;
  const forged = await testPackage(manifest, new Map([...files, [name, changed]]), context);
  expect(forged.results.integrity).to.equal('fail');
}
