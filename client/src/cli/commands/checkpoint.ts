// SPDX-License-Identifier: Apache-2.0
import { isEndingInItsHead, type AnyCheckpoint } from '@yulian/proofs';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { readTrustFile } from '../../sdk/offline.js';
import { checkpointTexts } from '../../texts/evidence.js';
import { fillText } from '../../texts/text.js';
import { readBlock } from '../checkpoint/block-hashes.js';
import { compareHeads, type Comparison } from '../checkpoint/compare-heads.js';
import { isTornHead, readKeptHeads, signedOf } from '../checkpoint/kept-heads.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { appendLine } from '../output/files.js';
import { progressBar } from '../output/progress.js';
import type { Session } from '../session.js';
import { CheckFailedError, UsageError } from '../usage-error.js';

const DEFAULT_BLOCKS = 10_000;
const MOST_BLOCKS = 10_000;

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
    const checkpoint = await headSince(yulian, heads.at(-1)?.checkpoint, most);
    await appendLine(file, JSON.stringify({ checkpoint }), isTornHead);
    const { height, blockHash } = checkpoint;
    const shown = { file, height, blockHash, takenAt: checkpoint.takenAt };
    const blocks = 'blocks' in checkpoint ? checkpoint.blocks.hashes.length : 0;
    await answer(session, { ...shown, blocks }, () => [
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
    const kept = await readKeptHeads(file);
    const [first] = kept;
    if (first === undefined) {
      throw new UsageError('CHECKPOINT_FILE_EMPTY', fillText(checkpointTexts.fileEmpty, { file }));
    }
    const heads = trust === undefined ? kept : signedOf(file, kept, await readTrustFile(trust));
    const { api } = await session.yulian();
    const { channel, height } = await dataOf(api.GET('/v1/checkpoint'));
    const own = first.checkpoint.channel;
    if (own !== channel) {
      await answer(session, { result: 'other-channel', kept: own, found: channel }, () => [
        session.t(checkpointTexts.otherChannel, { kept: own, found: channel }),
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
 * The head, with the blocks since the one that was kept last, at most so many; alone when there are
 * none.
 *
 * @throws CheckFailedError `CHECKPOINT_CHAIN_BROKEN` when they do not link: nothing is kept then
 */
async function headSince(
  { api }: YulianClient,
  last: AnyCheckpoint | undefined,
  most: number,
): Promise<AnyCheckpoint> {
  const head = await dataOf(api.GET('/v1/checkpoint'));
  const wanted = Math.max(last?.height ?? 0, head.height - most);
  if (wanted >= head.height) return head;
  const path = { from: String(wanted) };
  const signed = await dataOf(api.GET('/v1/checkpoint/since/{from}', { params: { path } }));
  if (!isEndingInItsHead(signed)) throw chainBroken(signed.height - 1);
  const { from } = signed.blocks;
  if (last?.height !== from || from === 0) return signed;
  const { previousHash } = await readBlock(api, from);
  if (previousHash !== last.blockHash) throw chainBroken(from - 1);
  return signed;
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
