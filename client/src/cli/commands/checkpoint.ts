// SPDX-License-Identifier: Apache-2.0
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { readTrustFile } from '../../sdk/offline.js';
import { checkpointTexts } from '../../texts/evidence.js';
import { fillText } from '../../texts/text.js';
import { readBlocks } from '../checkpoint/block-hashes.js';
import { compareHeads, type Comparison } from '../checkpoint/compare-heads.js';
import {
  isTornHead,
  readKeptHeads,
  requireSigned,
  type KeptHead,
} from '../checkpoint/kept-heads.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { appendLine } from '../output/files.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';
import { CheckFailedError, UsageError } from '../usage-error.js';

type Checkpoint = KeptHead['checkpoint'];

const DEFAULT_BLOCKS = 10_000;
const MOST_BLOCKS = 1_000_000;

const exportHead = defineCommand({
  name: 'export',
  summary: checkpointTexts.export,
  details: checkpointTexts.exportDetails,
  examples: ['checkpoint export heads.jsonl'],
  args: { file: one('FILE', checkpointTexts.file) },
  options: { blocks: optional('N', checkpointTexts.blocks) },
  async run(session, { file }, options) {
    const most = readMost(options.blocks);
    const heads = await readKeptHeads(file);
    const yulian = await session.yulian();
    const checkpoint = await dataOf(yulian.api.GET('/v1/checkpoint'));
    const blocks = await blocksSince(session, yulian, heads.at(-1)?.checkpoint, checkpoint, most);
    const line: KeptHead = blocks === undefined ? { checkpoint } : { checkpoint, blocks };
    await appendLine(file, JSON.stringify(line), isTornHead);
    const { height, blockHash } = checkpoint;
    const shown = { file, height, blockHash, takenAt: checkpoint.takenAt };
    await answer(session, { ...shown, blocks: blocks?.hashes.length ?? 0 }, () => [
      session.t(checkpointTexts.kept, { height, hash: blockHash }),
    ]);
    return EXIT.passes;
  },
});

const compare = defineCommand({
  name: 'compare',
  summary: checkpointTexts.compare,
  details: checkpointTexts.compareDetails,
  examples: ['checkpoint compare heads.jsonl --trust trust.json'],
  args: { file: one('FILE', checkpointTexts.file) },
  options: { trust: optional('FILE', checkpointTexts.trust) },
  async run(session, { file }, { trust }) {
    const heads = await readKeptHeads(file);
    const [first] = heads;
    if (first === undefined) {
      throw new UsageError('CHECKPOINT_FILE_EMPTY', fillText(checkpointTexts.fileEmpty, { file }));
    }
    if (trust !== undefined) requireSigned(file, heads, await readTrustFile(trust));
    const { api } = await session.yulian();
    const { channel, height } = await dataOf(api.GET('/v1/checkpoint'));
    const kept = first.checkpoint.channel;
    if (kept !== channel) {
      await answer(session, { result: 'other-channel', kept, found: channel }, () => [
        session.t(checkpointTexts.otherChannel, { kept, found: channel }),
      ]);
      return EXIT.fails;
    }
    const bar = progressBar(session, session.t(checkpointTexts.comparing), heads.length);
    const comparison = await compareHeads(api, heads, height, bar.update).finally(bar.stop);
    await answer(session, comparison, () => comparisonLines(session, comparison));
    return comparison.result === 'same' ? EXIT.passes : EXIT.fails;
  },
});

export const checkpointCommands: CommandGroup = {
  name: 'checkpoint',
  summary: checkpointTexts.group,
  commands: [exportHead, compare],
};

function readMost(text: string | undefined): number {
  if (text === undefined) return DEFAULT_BLOCKS;
  const most = /^[0-9]{1,7}$/.test(text) ? Number(text) : MOST_BLOCKS + 1;
  if (most <= MOST_BLOCKS) return most;
  throw new UsageError('BLOCKS_INVALID', checkpointTexts.blocksInvalid);
}

/**
 * Hashes of the blocks since the last kept head, at most so many.
 *
 * @throws CheckFailedError `CHECKPOINT_CHAIN_BROKEN` when they do not link: nothing is kept then
 */
async function blocksSince(
  session: Session,
  yulian: YulianClient,
  last: Checkpoint | undefined,
  { height, blockHash }: Checkpoint,
  most: number,
): Promise<KeptHead['blocks']> {
  const from = Math.max(last?.height ?? 0, height - most);
  if (from >= height) return undefined;
  const bar = progressBar(session, session.t(checkpointTexts.reading), height - from);
  const links = await readBlocks(yulian, from, height - 1, bar.update).finally(bar.stop);
  const before = last?.height === from ? last.blockHash : undefined;
  const expected = [...links.slice(1).map(({ previousHash }) => previousHash), blockHash];
  const broken = links.findIndex(({ hash }, at) => hash !== expected[at]);
  if (broken >= 0) throw chainBroken(from + broken);
  if (before !== undefined && links[0]?.previousHash !== before) throw chainBroken(from - 1);
  return { from, hashes: links.map(({ hash }) => hash) };
}

function chainBroken(block: number): CheckFailedError {
  return new CheckFailedError(
    'CHECKPOINT_CHAIN_BROKEN',
    fillText(checkpointTexts.chainBroken, { block }),
  );
}

function comparisonLines({ t }: Session, comparison: Comparison): string[] {
  switch (comparison.result) {
    case 'same': {
      const { heads, height } = comparison;
      return [t(checkpointTexts.same, { count: heads, height })];
    }
    case 'differs': {
      const { block, first, kept, found } = comparison;
      const text = first === block ? checkpointTexts.differs : checkpointTexts.differsWithin;
      return [t(text, { block, first, kept, found }), t(checkpointTexts.whatToDo)];
    }
    case 'shorter': {
      const { block, keptHeight, height } = comparison;
      const values = { height: keptHeight, found: height, block };
      return [t(checkpointTexts.shorter, values), t(checkpointTexts.whatToDo)];
    }
  }
}
