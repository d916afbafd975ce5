// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueLicence } from '../support/licence-requests.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Blocks {
  from: number;
  hashes: string[];
}

interface Kept {
  checkpoint: {
    format: string;
    height: number;
    blockHash: string;
    channel: string;
    takenAt: string;
    blocks?: Blocks;
  };
  /** As 0.1.0 kept them: beside the head. */
  blocks?: Blocks;
}

/** The head alone, as version 1 has it. */
const alone = (kept: Kept): void => {
  delete kept.checkpoint.blocks;
  kept.checkpoint.format = 'yulian.checkpoint.v1';
};

interface Compared {
  readonly result: string;
  readonly block?: number;
  readonly first?: number;
  readonly height?: number;
}

describe('yulian: checkpoint', function () {
  let world: CliWorld;
  let heads: string;
  let trust: string;

  before(async function () {
    world = await CliWorld.start();
    heads = join(world.folder, 'heads.jsonl');
    trust = join(world.folder, 'trust.json');
    await world.run(['trust', '--out', trust]);
  });
  after(async function () {
    await world.close();
  });

  const keep = (file: string, ...more: readonly string[]): Promise<Ran> =>
    world.runAs('bureau', 'auditor', ['checkpoint', 'export', file, '--json', ...more]);
  const compare = async (file: string, ...more: readonly string[]) => {
    const args = ['checkpoint', 'compare', file, '--json', ...more];
    const ran = await world.runAs('bureau', 'auditor', args);
    return { code: ran.code, ...(jsonOf(ran) as Compared) };
  };
  const lines = (): Promise<Kept[]> => readLines(heads);
  const readLines = async (file: string): Promise<Kept[]> =>
    (await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Kept);
  const variant = (name: string, kept: readonly Kept[]): Promise<string> =>
    world.file(name, kept.map((one) => `${JSON.stringify(one)}\n`).join(''));

  it('keeps heads with the hashes of the blocks between, and finds them unchanged', async function () {
    expect((await keep(heads)).code).to.equal(0);
    const clerk = await world.gateway.as('market', 'clerk');
    for (let count = 0; count < 3; count++) await issueLicence(clerk);
    expect((await keep(heads)).code).to.equal(0);
    const [first, second] = await lines();
    expect(first?.checkpoint.blocks?.hashes.length).to.equal(first?.checkpoint.height);
    expect(second?.checkpoint.blocks?.from).to.equal(first?.checkpoint.height);
    const compared = await compare(heads, '--trust', trust);
    expect(compared).to.include({ code: 0, result: 'same', height: second?.checkpoint.height });
  });

  it('names the first block that differs', async function () {
    const kept = await lines();
    const [, second] = kept;
    const from = second?.checkpoint.blocks?.from ?? 0;
    // As a rewritten chain would look: every hash from there on is another.
    const other = structuredClone(kept);
    const hashes = other[1]?.checkpoint.blocks?.hashes ?? [];
    for (let at = 1; at < hashes.length; at++) hashes[at] = 'ab'.repeat(32);
    other[1]!.checkpoint.blockHash = 'ab'.repeat(32);
    const compared = await compare(await variant('other.jsonl', other));
    expect(compared).to.include({ code: 1, result: 'differs', block: from + 1, first: from + 1 });
  });

  it('says between which blocks, where no hashes were kept', async function () {
    const kept = structuredClone(await lines());
    kept.forEach(alone);
    const [first, second] = kept;
    second!.checkpoint.blockHash = 'ab'.repeat(32);
    const compared = await compare(await variant('bare.jsonl', kept));
    expect(compared).to.include({
      code: 1,
      result: 'differs',
      first: first?.checkpoint.height,
      block: second!.checkpoint.height - 1,
    });
  });

  it('notices a chain that became shorter, and another chain', async function () {
    const kept = structuredClone(await lines());
    kept[1]!.checkpoint.height += 10;
    alone(kept[1]!);
    const cut = await compare(await variant('cut.jsonl', kept));
    expect(cut).to.include({ code: 1, result: 'shorter' });
    kept[0]!.checkpoint.channel = 'elsewhere';
    const other = await compare(await variant('elsewhere.jsonl', kept));
    expect(other).to.include({ code: 1, result: 'other-channel' });
  });

  it('trusts no kept head that was changed', async function () {
    const kept = structuredClone(await lines());
    const { takenAt } = kept[0]!.checkpoint;
    kept[0]!.checkpoint.takenAt = new Date(Date.parse(takenAt) + 1).toISOString();
    const file = await variant('forged.jsonl', kept);
    const args = ['checkpoint', 'compare', file, '--trust', trust, '--json'];
    const ran = await world.runAs('bureau', 'auditor', args);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([1, 'CHECKPOINT_SIGNATURE_INVALID']);
  });

  it('trusts no list of blocks that was changed, and uses none that nobody signed', async function () {
    const kept = structuredClone(await lines());
    const listed = kept[1]?.checkpoint.blocks;
    listed!.hashes[0] = 'ab'.repeat(32);
    const forged = await variant('forged-list.jsonl', kept);
    const args = ['checkpoint', 'compare', forged, '--trust', trust, '--json'];
    const ran = await world.runAs('bureau', 'auditor', args);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([1, 'CHECKPOINT_SIGNATURE_INVALID']);
    const file = join(world.folder, 'as-0.1.0.jsonl');
    expect((await keep(file, '--blocks', '0')).code).to.equal(0);
    const [head] = await readLines(file);
    const { height, blockHash } = head!.checkpoint;
    const beside = { from: height - 2, hashes: ['ab'.repeat(32), blockHash] };
    const old = await variant('old.jsonl', [{ ...head!, blocks: beside }]);
    expect(await compare(old)).to.include({ code: 0, result: 'same' });
    expect(await compare(old, '--trust', trust)).to.include({ code: 0, result: 'same' });
  });

  it('refuses what is no file of kept heads', async function () {
    for (const [code, content] of [
      ['CHECKPOINT_FILE_EMPTY', ''],
      ['CHECKPOINT_FILE_MALFORMED', '{}\n'],
      ['CHECKPOINT_FILE_MALFORMED', 'nonsense'],
    ] as const) {
      const file = await world.file('none.jsonl', content);
      const ran = await world.runAs('bureau', 'auditor', ['checkpoint', 'compare', file, '--json']);
      expect([ran.code, errorOf(ran).code]).to.deep.equal([3, code]);
    }
  });

  it('keeps heads alone when told so', async function () {
    const file = join(world.folder, 'alone.jsonl');
    const ran = await keep(file, '--blocks', '0');
    expect(jsonOf(ran)).to.include({ blocks: 0 });
    expect(await compare(file)).to.include({ code: 0, result: 'same' });
  });

  it('gives verify-chain the newest head to hold the chain against', async function () {
    const audit = async (file: string) =>
      world.runAs('bureau', 'auditor', ['verify-chain', '--checkpoint', file, '--json']);
    const good = await audit(heads);
    expect([good.code, (jsonOf(good) as { ok: boolean }).ok]).to.deep.equal([0, true]);
    const kept = structuredClone(await lines());
    alone(kept[1]!);
    kept[1]!.checkpoint.blockHash = 'ab'.repeat(32);
    const bad = await audit(await variant('rewritten.jsonl', kept));
    expect([bad.code, (jsonOf(bad) as { ok: boolean }).ok]).to.deep.equal([1, false]);
  });
});
