// SPDX-License-Identifier: Apache-2.0
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block } from '@yulian/network';
import {
  digestMac,
  firstDifference,
  listLicences,
  numberMac,
  RecordFinder,
  type LicenceFilter,
  type ReadIndex,
  type TransactionRow,
} from '@yulian/gateway-api/storage';
import { makeLicenceIdentifier, memberSerial, type LicenceContent } from '@yulian/proofs';
import { expect } from 'chai';
import { FaultyLedger } from './faulty-ledger.js';
import { inIndexWorld, type IndexWorld } from './index-world.js';
import { filesBelow, rejectsWith } from './support.js';

const TYPE = '11999999TA00000168001';
const ISSUER = '11999999TA0001019Q';
const OWNER = 'Org1MSP';
const AT = '2026-06-01T00:00:00.000Z';

/** The same blocks, with other hashes. */
class OtherChain extends FaultyLedger {
  override async block(number: number): Promise<Block> {
    const block = await super.block(number);
    return { ...block, hash: `x${block.hash.slice(1)}` };
  }
}

let counter = 0;

function hex(text: string): string {
  return Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64);
}

function fact(state: string, from: string, act = 'issue'): Record<string, unknown> {
  counter += 1;
  const recordedAt = `2026-05-01T00:00:00.${String(counter % 1000).padStart(3, '0')}Z`;
  const actor = { mspId: OWNER, unit: ISSUER, role: 'clerk' };
  return { act, state, from, recordedAt, actor, basis: 'B-1', txId: 'aa' };
}

function identifier(serial: string): string {
  return makeLicenceIdentifier({ typeCode: TYPE, issuerCode: ISSUER, serial, version: 1 });
}

function content(serial: string, more: Partial<LicenceContent> = {}): LicenceContent {
  return {
    id: identifier(serial),
    holder: `h1.${hex(`holder ${serial.slice(-1)}`)}`,
    document: { sha256: hex(`256 ${serial}`), sm3: hex(`sm3 ${serial}`), size: 1 },
    commitment: { root: hex(`root ${serial}`), leafCount: 1 },
    issuedAt: `2026-03-01T00:00:00.000Z`,
    validFrom: '2026-03-01T00:00:00.000Z',
    reliesOn: [],
    ...more,
  };
}

function licence(
  of: LicenceContent,
  facts: readonly unknown[] = [fact('VALID', of.validFrom)],
): Record<string, unknown> {
  const standard = { id: `CS-${TYPE}`, version: 1 };
  const common = { typeCode: TYPE, issuer: ISSUER, owner: OWNER, version: 1, standard };
  return { format: 1, kind: 'licence', ...of, ...common, facts };
}

async function idsBy(index: ReadIndex, filter: Partial<LicenceFilter>): Promise<string[]> {
  const { items } = await listLicences(index, { at: AT, ...filter }, { limit: 100 });
  return items.map(({ id }) => id).sort();
}

async function addBatch(
  { vault, put }: IndexWorld,
  prefix: string,
  count: number,
): Promise<{ id: string; record: Record<string, unknown>; blockNumber: number }> {
  const entries = Array.from({ length: count }, (_, i) => {
    const serial = memberSerial(prefix, i);
    return {
      content: content(serial, { document: { commitment: hex(`document ${serial}`) } }),
      fields: [],
      number: `N-${serial}`,
      document: { sha256: hex(`256 ${serial}`), sm3: hex(`sm3 ${serial}`), size: 1, salt: 'x' },
    };
  });
  const { root } = await vault.batches.add(ISSUER, entries);
  const id = `${TYPE}.${ISSUER}.${prefix}`;
  const record = {
    format: 1,
    kind: 'licence-batch',
    id,
    typeCode: TYPE,
    issuer: ISSUER,
    owner: OWNER,
    serialPrefix: prefix,
    count,
    root,
    standard: { id: `CS-${TYPE}`, version: 1 },
    issuedAt: '2026-03-01T00:00:00.000Z',
    reliesOn: [],
    facts: [fact('VALID', '2026-03-01T00:00:00.000Z')],
  };
  const { blockNumber } = await put({ [`licence-batch/${id}`]: record });
  return { id, record, blockNumber };
}

describe('read index', () => {
  it('finds licences by holder, issuer, type, state, time, number and digest', () =>
    inIndexWorld(async (world) => {
      const { vault, put } = world;
      const index = await world.openIndex();
      const plain = content('PLAIN1');
      const salted = content('SALTED2', {
        document: { commitment: hex('salted') },
        issuedAt: '2026-04-01T00:00:00.000Z',
        reliesOn: [plain.id],
      });
      await vault.openings.add(
        {
          commitment: salted.commitment.root,
          recordId: salted.id,
          unit: ISSUER,
          fields: [],
          number: 'No 2',
        },
        {
          commitment: hex('salted'),
          salt: 'x',
          recordId: salted.id,
          sha256: hex('secret 256'),
          sm3: hex('secret sm3'),
          size: 1,
        },
      );
      await put({ [`licence/${plain.id}`]: licence(plain) });
      const { blockNumber } = await put({ [`licence/${salted.id}`]: licence(salted) });
      await index.waitFor(blockNumber);

      const both = [plain.id, salted.id].sort();
      expect(await idsBy(index, {})).to.deep.equal(both);
      expect(await idsBy(index, { issuer: ISSUER, typeCode: TYPE })).to.deep.equal(both);
      expect(await idsBy(index, { issuer: '11999999TA0002011L' })).to.deep.equal([]);
      expect(await idsBy(index, { holders: [plain.holder] })).to.deep.equal([plain.id]);
      expect(await idsBy(index, { issuedFrom: '2026-03-15T00:00:00.000Z' })).to.deep.equal([
        salted.id,
      ]);
      expect(await idsBy(index, { issuedTo: '2026-03-15T00:00:00.000Z' })).to.deep.equal([
        plain.id,
      ]);
      expect(await idsBy(index, { reliesOn: plain.id })).to.deep.equal([salted.id]);
      expect(await idsBy(index, { numbers: [numberMac(vault.key, 'no 2')] })).to.deep.equal([
        salted.id,
      ]);

      const finder = new RecordFinder(index, new Map([[OWNER, vault]]));
      expect(await finder.findByNumber(OWNER, 'No 2')).to.deep.equal([salted.id]);
      expect(await finder.findByNumber('Org2MSP', 'No 2')).to.deep.equal([]);
      const shown = { sha256: hex('256 PLAIN1'), sm3: hex('?') };
      expect(await finder.findByDigest(shown, { salted: false })).to.deep.equal([plain.id]);
      const hidden = { sha256: hex('?'), sm3: hex('secret sm3') };
      expect(await finder.findByDigest(hidden, { salted: false })).to.deep.equal([]);
      expect(await finder.findByDigest(hidden, { salted: true })).to.deep.equal([salted.id]);
    }));

  it('tells states as they are at the moment asked about', () =>
    inIndexWorld(async (world) => {
      const index = await world.openIndex();
      const from = '2026-03-01T00:00:00.000Z';
      const ends = content('ENDS', { validTo: '2026-05-01T00:00:00.000Z' });
      const holds = content('HOLDS');
      const suspended = content('SUSP');
      const soon = content('SOON');
      const { blockNumber } = await world.put({
        [`licence/${ends.id}`]: licence(ends),
        [`licence/${holds.id}`]: licence(holds),
        [`licence/${suspended.id}`]: licence(suspended, [
          fact('VALID', from),
          fact('SUSPENDED', '2026-04-01T00:00:00.000Z', 'suspend'),
        ]),
        [`licence/${soon.id}`]: licence(soon, [
          fact('VALID', from),
          fact('SUSPENDED', '2026-07-01T00:00:00.000Z', 'suspend'),
        ]),
      });
      await index.waitFor(blockNumber);
      expect(await idsBy(index, { state: 'EXPIRED' })).to.deep.equal([ends.id]);
      expect(await idsBy(index, { state: 'VALID' })).to.deep.equal([holds.id, soon.id].sort());
      expect(await idsBy(index, { state: 'SUSPENDED' })).to.deep.equal([suspended.id]);
      expect(
        await idsBy(index, { state: 'SUSPENDED', at: '2026-08-01T00:00:00.000Z' }),
      ).to.deep.equal([suspended.id, soon.id].sort());
      expect(await idsBy(index, { state: 'VALID', at: '2026-04-15T00:00:00.000Z' })).to.include(
        ends.id,
      );
    }));

  it('finds single entries of a batch, lets their own rows win, and follows acts on the whole', () =>
    inIndexWorld(async (world) => {
      const { vault, put } = world;
      const index = await world.openIndex();
      const { id, record, blockNumber } = await addBatch(world, 'AB', 700);
      await index.waitFor(blockNumber);
      const serial = memberSerial('AB', 531);
      const finder = new RecordFinder(index, new Map([[OWNER, vault]]));
      expect(await finder.findByNumber(OWNER, `N-${serial}`)).to.deep.equal([identifier(serial)]);
      const digests = { sha256: hex(`256 ${serial}`), sm3: hex(`sm3 ${serial}`) };
      expect(await finder.findByDigest(digests, { salted: true })).to.include(identifier(serial));
      const page = await listLicences(index, { at: AT, state: 'VALID' }, { limit: 100 });
      expect(page.items).to.have.length(100);
      expect(page.items[0]?.found).to.deep.equal({
        batch: { record, index: 699 },
      });

      const own = {
        ...licence(content(serial), [
          fact('VALID', '2026-03-01T00:00:00.000Z'),
          fact('REVOKED', '2026-05-01T00:00:00.000Z', 'revoke'),
        ]),
        batch: { id, index: 531 },
      };
      await put({ [`licence/${identifier(serial)}`]: own });
      const suspended = {
        ...record,
        facts: [
          ...(record['facts'] as unknown[]),
          fact('SUSPENDED', '2026-05-01T00:00:00.000Z', 'suspend'),
        ],
      };
      const last = await put({ [`licence-batch/${id}`]: suspended });
      await index.waitFor(last.blockNumber);
      expect(await idsBy(index, { state: 'REVOKED' })).to.deep.equal([identifier(serial)]);
      expect(await idsBy(index, { state: 'VALID' })).to.deep.equal([]);
      const found = await listLicences(index, { at: AT, state: 'SUSPENDED' }, { limit: 1 });
      expect(found.items).to.have.length(1);
      expect(await finder.findByNumber(OWNER, `N-${serial}`)).to.deep.equal([identifier(serial)]);
    }));

  it('lists blocks and transactions, and what touched a key', () =>
    inIndexWorld(async (world) => {
      const index = await world.openIndex();
      const first = await world.put({ 'unit/x': { facts: [fact('ACTIVE', AT)] }, other: 1 });
      const second = await world.put({ 'unit/x': { facts: [fact('CLOSED', AT)] } });
      await index.waitFor(second.blockNumber);
      const blocks = await index.list({ kind: 'block', limit: 10 });
      expect(blocks.items.map(({ id }) => id)).to.deep.equal(['2', '1', '0']);
      expect(blocks.height).to.equal(3);
      const found = await index.get('transaction', first.transactionId);
      expect(found?.body).to.deep.include({
        code: 'VALID',
        blockNumber: 1,
        index: 0,
        contract: 'probe.keys',
        transaction: 'putMany',
        mspId: OWNER,
        keys: ['other', 'unit/x'],
      });
      const where = [{ name: 'key', anyOf: ['unit/x'] }];
      const history = await index.list({ kind: 'transaction', where, limit: 10, order: 'oldest' });
      const ids = history.items.map(
        ({ body }) => (body as unknown as TransactionRow).transactionId,
      );
      expect(ids).to.deep.equal([first.transactionId, second.transactionId]);
      const units = await index.list({
        kind: 'unit',
        where: [{ name: 'state', anyOf: ['CLOSED'] }],
        limit: 1,
      });
      expect(units.items.map(({ id }) => id)).to.deep.equal(['x']);
    }));

  it('built anew equals the one that grew, byte for byte', () =>
    inIndexWorld(async (world) => {
      const grown = await world.openIndex();
      for (let i = 0; i < 20; i++) {
        const one = content(`S${String(i % 7)}`, { holder: `h1.${hex(String(i))}` });
        const state = i % 3 === 0 ? 'SUSPENDED' : 'VALID';
        await world.put({ [`licence/${one.id}`]: licence(one, [fact(state, one.validFrom)]) });
      }
      const { id, record } = await addBatch(world, 'AB', 300);
      const entry = licence(content(memberSerial('AB', 7)), [fact('REVOKED', AT, 'revoke')]);
      await world.put({
        [`licence/${identifier(memberSerial('AB', 7))}`]: { ...entry, batch: { id, index: 7 } },
      });
      const revoked = fact('REVOKED', AT, 'revoke');
      const { blockNumber } = await world.put({
        [`licence-batch/${id}`]: { ...record, facts: [...(record['facts'] as unknown[]), revoked] },
      });
      await grown.waitFor(blockNumber);
      const anew = await world.openIndex({ name: 'anew' });
      await anew.waitFor(blockNumber);
      await grown.close();
      await anew.close();
      const [a, b] = [join(world.directory, 'index'), join(world.directory, 'anew')];
      await rm(join(a, 'running'), { force: true });
      expect(await firstDifference(a, b)).to.equal(undefined);
    }));

  it('goes on after a stop where it was, whole blocks only', () =>
    inIndexWorld(async (world) => {
      let taken = 0;
      const onStep = (step: string): void => {
        if (step !== 'index.applied') return;
        taken += 1;
        if (taken === 3) throw new Error('cut off');
      };
      const cut = await world.openIndex({ onStep });
      for (let i = 0; i < 6; i++) await world.put({ 'unit/x': { facts: [fact('ACTIVE', AT)], i } });
      await rejectsWith(cut.waitFor(5), 'INDEX_FAILED');
      expect(cut.failure?.code).to.equal('INDEX_FAILED');
      expect((await cut.list({ kind: 'block', limit: 10 })).height).to.equal(3);
      await cut.close();
      const again = await world.openIndex();
      await again.waitFor(6);
      const page = await again.list({ kind: 'block', limit: 10 });
      expect(page.items).to.have.length(7);
    }));

  it('is built anew for another chain, and when it is damaged', () =>
    inIndexWorld(async (world) => {
      const place = join(world.directory, 'index');
      const other = new OtherChain(world.ledger);
      const { blockNumber } = await world.put({ 'unit/x': { facts: [fact('ACTIVE', AT)] } });
      const first = await world.openIndex();
      await first.waitFor(blockNumber);
      await first.close();
      const steps: string[] = [];
      const anew = await world.openIndex({ ledger: other, onStep: (step) => steps.push(step) });
      await anew.waitFor(blockNumber);
      expect(steps.filter((step) => step === 'index.batch')).to.have.length(2);
      await anew.close();
      for (const file of await filesBelow(place)) {
        if (file.endsWith('CURRENT')) await rm(file);
      }
      const mended = await world.openIndex();
      await mended.waitFor(blockNumber);
      expect((await mended.list({ kind: 'unit', limit: 5 })).items).to.have.length(1);
      await rejectsWith(world.openIndex(), 'INDEX_LOCKED');
    }));

  it('keeps numbers and salted digests as keyed HMACs only', () =>
    inIndexWorld(async (world) => {
      const index = await world.openIndex();
      const { blockNumber } = await addBatch(world, 'AB', 3);
      await index.waitFor(blockNumber);
      await index.close();
      const files = await filesBelow(join(world.directory, 'index'));
      const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
      const serial = memberSerial('AB', 0);
      expect(bytes.includes(`N-${serial}`)).to.equal(false);
      expect(bytes.includes(hex(`256 ${serial}`))).to.equal(false);
      expect(bytes.includes(digestMac(world.vault.key, 'sha256', hex(`256 ${serial}`)))).to.equal(
        true,
      );
    }));
});
