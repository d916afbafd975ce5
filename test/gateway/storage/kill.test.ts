// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  openEmbeddedLedger,
  type CertificateAuthority,
  type CertificateRequest,
  type IdentityMaterial,
} from '@yulian/network';
import {
  checkVault,
  firstDifference,
  GatewayVaultFacts,
  ReadIndex,
  Transactions,
  Vault,
} from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { ROOT } from '../../support/root.js';
import { ledgerOptionsOf, type ChildPlan } from './kill-child.js';
import { collect, inDirectory } from './support.js';

const CHILD = join(ROOT, 'test/dist/gateway/storage/kill-child.js');
const ROUNDS = 4;
const KEYS = 400;

async function material(
  authority: CertificateAuthority,
  request: CertificateRequest,
): Promise<IdentityMaterial> {
  return { mspId: authority.mspId, ...(await issueCertificate(authority, request)) };
}

async function planFor(directory: string): Promise<ChildPlan> {
  const authorities = await Promise.all(
    ['Org1MSP', 'Org2MSP', 'Org3MSP'].map((id) => createCertificateAuthority(id)),
  );
  const orderers = await createCertificateAuthority('OrdererMSP');
  const organizations = await Promise.all(
    authorities.map(async (authority) => ({
      mspId: authority.mspId,
      root: authority.certificate,
      endorser: await material(authority, { commonName: 'peer0', use: 'peer' }),
    })),
  );
  const [first] = authorities;
  if (first === undefined) throw new Error('no organisation');
  return {
    directory,
    clerk: await material(first, { commonName: 'clerk', use: 'client' }),
    orderer: {
      ...(await material(orderers, { commonName: 'orderer0', use: 'orderer' })),
      root: orderers.certificate,
    },
    organizations,
  };
}

/** Runs a child, feeds it keys, kills it in the middle; answers what it acknowledged. */
async function killOne(plan: ChildPlan, keys: readonly string[], after: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(plan)], {
    env: { ...process.env, YULIAN_KILL_CHILD: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const ended = once(child, 'exit');
  child.stdin.on('error', () => undefined);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') {
      for (const key of keys) child.stdin.write(`${key}\n`);
      continue;
    }
    acknowledged.push(line);
    if (acknowledged.length === after) {
      await sleep(after % 5);
      child.kill('SIGKILL');
    }
  }
  await ended;
  return acknowledged;
}

describe('a killed gateway', () => {
  it('has every acknowledged write once, a sound vault and a true index', async function () {
    this.timeout(180_000);
    await inDirectory(async (directory) => {
      const plan = await planFor(directory);
      const acknowledged = new Set<string>();
      for (let round = 0; round < ROUNDS; round++) {
        // Keys overlap from round to round: some were done, some were cut off.
        const keys = Array.from({ length: KEYS }, (_, i) => `k${String(round * 100 + i)}`);
        for (const key of await killOne(plan, keys, 7 + round * 31)) acknowledged.add(key);
      }
      await verify(plan, acknowledged);
    });
  });
});

async function verify(plan: ChildPlan, acknowledged: ReadonlySet<string>): Promise<void> {
  const { directory } = plan;
  const ledger = await openEmbeddedLedger(ledgerOptionsOf(plan));
  const vault = await Vault.open({ directory: join(directory, 'vault') });
  const transactions = new Transactions({ ledger, vault });
  const identity = createIdentity(plan.clerk);
  for (const { state } of await transactions.recover()) expect(state).to.not.equal('prepared');
  expect(await collect(checkVault(vault))).to.deep.equal([]);
  expect(acknowledged.size).to.be.greaterThan(ROUNDS);

  let committed = 0;
  for (let i = 0; i < (ROUNDS - 1) * 100 + KEYS; i++) {
    const key = `k${String(i)}`;
    const call = { contract: 'tally', transaction: 'get', args: [key] };
    const sum = Buffer.from(await ledger.evaluate(identity, call)).toString();
    expect(['', '1'], key).to.include(sum);
    if (sum === '1') committed += 1;
    const idempotency = { key, fingerprint: key };
    const outcome = await transactions.find({ identity, idempotency });
    expect(outcome !== undefined, key).to.equal(sum === '1');
    if (!acknowledged.has(key)) continue;
    expect(sum, key).to.equal('1');
    expect(String(await vault.rows.get(`test/${key}`))).to.equal(key);
  }
  expect(committed).to.be.at.least(acknowledged.size);

  const { height } = await ledger.info();
  const facts = new GatewayVaultFacts(new Map([[plan.clerk.mspId, vault]]));
  const places = ['index', 'anew'].map((name) => join(directory, name));
  for (const place of places) {
    const index = await ReadIndex.open({ directory: place, ledger, facts });
    await index.waitFor(height - 1);
    await index.close();
  }
  expect(await firstDifference(places[0] ?? '', places[1] ?? '')).to.equal(undefined);
  await transactions.close();
  await vault.close();
  await ledger.close();
}
