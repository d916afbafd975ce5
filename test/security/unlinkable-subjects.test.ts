// SPDX-License-Identifier: Apache-2.0
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Vault } from '@yulian/gateway-api/storage';
import { MEMBERS } from '../support/members.js';

const PROVIDERS = [MEMBERS.market.uscc, MEMBERS.housing.uscc];
const REQUESTERS = [MEMBERS.water.uscc, MEMBERS.emergency.uscc];

/** Everybody whom an attacker might think of: fictitious, region 999999. */
const PEOPLE = Array.from({ length: 2000 }, (_, i) => ({
  type: '111',
  code: `99999919900101${String(i).padStart(4, '0')}`,
}));
const SOMEBODY = PEOPLE[1234]!;

/** References as an attacker sees them on the chain: opaque hex. */
const hexOf = (reference: string): string => reference.split('.')[1] ?? '';

describe('references of one subject', () => {
  const vaults: Vault[] = [];
  let directory: string;
  /** Of one person: by provider and requester. */
  const references = new Map<string, string>();

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'yulian-unlinkable-'));
    for (const provider of PROVIDERS) {
      const vault = await Vault.open({ directory: join(directory, provider) });
      vaults.push(vault);
      for (const requester of REQUESTERS) {
        const reference = await vault.subjects.reference({ provider, requester }, SOMEBODY);
        references.set(`${provider} ${requester}`, reference);
      }
    }
  });

  after(async () => {
    for (const vault of vaults) await vault.close();
    await rm(directory, { recursive: true, force: true });
  });

  const all = (): string[] => [...references.values()];

  it('attack 1, comparing them: no two departments have one in common', () => {
    expect(new Set(all()).size).to.equal(PROVIDERS.length * REQUESTERS.length);
  });

  it('attack 2, comparing parts: they agree in no more digits than random ones', () => {
    for (const one of all()) {
      for (const other of all()) {
        if (one === other) continue;
        const pairs = Array.from(hexOf(one)).map((digit, at) => digit === hexOf(other)[at]);
        // 64 digits agree 4 times on average; 22 times is beyond one in 10^11.
        expect(pairs.filter(Boolean).length).to.be.lessThan(22);
      }
    }
  });

  it('attack 3, combining: the difference of two says nothing that repeats for another person', async () => {
    const [vault] = vaults as [Vault];
    const [provider] = PROVIDERS as [string];
    const differences = new Set<string>();
    for (const person of PEOPLE.slice(0, 200)) {
      const [one, other] = await Promise.all(
        REQUESTERS.map((requester) => vault.subjects.reference({ provider, requester }, person)),
      );
      const [a, b] = [Buffer.from(hexOf(one!), 'hex'), Buffer.from(hexOf(other!), 'hex')];
      differences.add(Buffer.from(a.map((byte, at) => byte ^ b[at]!)).toString('hex'));
    }
    expect(differences.size).to.equal(200);
  });

  it('attack 4, trying everybody: no plain digest of a number, however it is joined, is one', () => {
    const seen = new Set(all().map(hexOf));
    for (const { type, code } of PEOPLE) {
      for (const provider of PROVIDERS) {
        for (const requester of REQUESTERS) {
          for (const parts of [
            [code],
            [type, code],
            [provider, requester, type, code],
            ['subject', provider, requester, '1', type, code],
          ]) {
            for (const joint of ['', '\0', '/']) {
              const text = parts.join(joint);
              const hash = createHash('sha256').update(text).digest('hex');
              const mac = createHmac('sha256', provider).update(text).digest('hex');
              expect(seen.has(hash) || seen.has(mac)).to.equal(false);
            }
          }
        }
      }
    }
  });

  it('attack 5, another department’s key: who has its own vault cannot make another’s', async () => {
    const own = await Vault.open({ directory: join(directory, 'attacker') });
    vaults.push(own);
    const seen = new Set(all());
    for (const provider of PROVIDERS) {
      for (const requester of REQUESTERS) {
        for (const person of PEOPLE) {
          const made = await own.subjects.reference({ provider, requester }, person);
          expect(seen.has(made)).to.equal(false);
        }
      }
    }
  });

  it('attack 6, holder references: those on the person’s licences are others', async () => {
    for (const [at, provider] of PROVIDERS.entries()) {
      const holders = await vaults[at]!.holders.references(provider, SOMEBODY);
      const known = new Set(holders.map(hexOf));
      for (const reference of all()) expect(known.has(hexOf(reference))).to.equal(false);
    }
  });

  it('attack 7, time: a new key epoch breaks the chain, and what was is still found', async () => {
    const [vault] = vaults as [Vault];
    const [provider] = PROVIDERS as [string];
    const [requester] = REQUESTERS as [string];
    const pair = { provider, requester };
    const before = await vault.subjects.reference(pair, SOMEBODY);
    await vault.subjects.advance(provider);
    const after = await vault.subjects.reference(pair, SOMEBODY);
    expect(hexOf(after)).to.not.equal(hexOf(before));
    expect(await vault.subjects.references(pair, SOMEBODY)).to.deep.equal([after, before]);
  });

  it('attack 8, guessing at the counter: a reference that is made up finds nobody', async () => {
    const made = new Set<string>();
    for (const person of PEOPLE) {
      const pair = { provider: PROVIDERS[0]!, requester: REQUESTERS[0]! };
      made.add(await vaults[0]!.subjects.reference(pair, person));
    }
    expect(made.size).to.equal(PEOPLE.length);
    for (let i = 0; i < 2000; i++) {
      expect(made.has(`u1.${randomBytes(32).toString('hex')}`)).to.equal(false);
    }
  });
});
