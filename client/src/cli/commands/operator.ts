// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOf } from '../../sdk/client.js';
import { checkpointTexts } from '../../texts/evidence.js';
import { operatorTexts } from '../../texts/operator.js';
import { fillText } from '../../texts/text.js';
import { readKeptHeads, type KeptHead } from '../checkpoint/kept-heads.js';
import { defineCommand, one, optional } from '../command.js';
import { dataDir, type Globals } from '../connection.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { requireOption } from '../issue/content.js';
import { chainFindingOf, chainLines } from '../operator/chain-lines.js';
import { readJsonObject } from '../json-file.js';
import { runOperator } from '../operator/run-operator.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Whole chains are read: that takes as long as it takes. */
const PATIENCE_MS = 60 * 60 * 1000;

export const initCommand = defineCommand({
  name: 'init',
  summary: operatorTexts.init,
  details: operatorTexts.initDetails,
  examples: ['init --plan consortium.json --data-dir /srv/yulian'],
  args: {},
  options: { plan: one('FILE', operatorTexts.plan) },
  async run(session, _args, { plan }) {
    // Said here in the reader's language; the operator program reads it again.
    await readJsonObject(plan);
    const args = ['init', '--data', dataDir(session.globals), '--plan', plan];
    return runOperator(session, args, (value) => ({ value, lines: initLines(session, value) }));
  },
});

export const backupCommand = defineCommand({
  name: 'backup',
  summary: operatorTexts.backup,
  details: operatorTexts.bothWays,
  examples: [
    'backup --key-file operator.key',
    'backup --data-dir /srv/yulian --out /backup/2026-06-01',
  ],
  args: {},
  options: { out: optional('FOLDER', operatorTexts.out) },
  async run(session, _args, { out }) {
    if (isOnline(session.globals)) return backupRunning(session, out);
    const target = requireOption('--out', out);
    const args = ['backup', '--data', dataDir(session.globals), '--out', target];
    return runOperator(session, args, (value) => {
      const place = String(value['directory']);
      const height = Number(value['height']);
      return { value, lines: backupLines(session, place, height, String(value['recoveryKey'])) };
    });
  },
});

export const restoreCommand = defineCommand({
  name: 'restore',
  summary: operatorTexts.restore,
  details: operatorTexts.closedOnly,
  examples: [
    'restore --from /backup/2026-06-01 --recovery-key recovery.key --data-dir /srv/yulian-new',
    'restore --from DIR --recovery-key FILE --data-dir DIR --checkpoint heads.jsonl',
  ],
  args: {},
  options: {
    from: one('FOLDER', operatorTexts.from),
    recoveryKey: one('FILE', operatorTexts.recoveryKey),
    checkpoint: optional('FILE', operatorTexts.checkpoint),
  },
  async run(session, _args, { from, recoveryKey, checkpoint: file }) {
    const directory = dataDir(session.globals);
    const args = ['restore', '--from', from, '--recovery-key', recoveryKey, '--data', directory];
    const head = file === undefined ? undefined : await newestHead(file);
    return runAgainst(session, head, args, (value) => ({
      value,
      lines: [session.t(operatorTexts.restoreDone, { directory })],
    }));
  },
});

export const verifyChainCommand = defineCommand({
  name: 'verify-chain',
  summary: operatorTexts.verifyChain,
  details: operatorTexts.bothWays,
  examples: ['verify-chain --checkpoint heads.jsonl', 'verify-chain --key-file auditor.key'],
  args: {},
  options: { checkpoint: optional('FILE', operatorTexts.checkpoint) },
  async run(session, _args, { checkpoint: file }) {
    const head = file === undefined ? undefined : await newestHead(file);
    return isOnline(session.globals) ? verifyRunning(session, head) : verifyFolder(session, head);
  },
});

/** Whom to ask was said: then the gateway is meant, unless the command line names a folder. */
function isOnline({ server, keyFile, demo, dataDir: folder }: Globals): boolean {
  if ([server, keyFile, demo].some((said) => said !== undefined)) return true;
  const { YULIAN_SERVER, YULIAN_KEY } = process.env;
  return folder === undefined && (YULIAN_SERVER ?? YULIAN_KEY) !== undefined;
}

async function backupRunning(session: Session, out: string | undefined): Promise<ExitCode> {
  if (out !== undefined) throw new UsageError('OUT_NOT_ONLINE', operatorTexts.outOnline);
  const { api } = await session.yulian({ timeoutMs: PATIENCE_MS });
  const backup = await dataOf(api.POST('/v1/backups', { body: {} }));
  const { name, height, recoveryKey } = backup;
  await answer(session, backup, () => backupLines(session, name, height, recoveryKey));
  return EXIT.passes;
}

function backupLines({ t }: Session, place: string, height: number, key: string): string[] {
  return [
    t(operatorTexts.backupDone, { place, height }),
    t(operatorTexts.backupSealed, { fingerprint: key }),
  ];
}

async function verifyRunning(
  session: Session,
  head: KeptHead['checkpoint'] | undefined,
): Promise<ExitCode> {
  const { api } = await session.yulian({ timeoutMs: PATIENCE_MS });
  const body =
    head === undefined ? {} : { checkpoint: { height: head.height, blockHash: head.blockHash } };
  const audit = await dataOf(api.POST('/v1/audits', { body }));
  await answer(session, audit, () => chainLines(session, audit));
  return audit.ok ? EXIT.passes : EXIT.fails;
}

function verifyFolder(
  session: Session,
  head: KeptHead['checkpoint'] | undefined,
): Promise<ExitCode> {
  const args = ['verify-chain', '--data', dataDir(session.globals)];
  return runAgainst(session, head, args, (said) => {
    const value = chainFindingOf(said);
    return { value, lines: chainLines(session, value) };
  });
}

/** Runs the operator program, with a head that was kept outside if there is one. */
async function runAgainst(
  session: Session,
  head: KeptHead['checkpoint'] | undefined,
  args: readonly string[],
  show: Parameters<typeof runOperator>[2],
): Promise<ExitCode> {
  if (head === undefined) return runOperator(session, args, show);
  const folder = await mkdtemp(join(tmpdir(), 'yulian-'));
  const file = join(folder, 'checkpoint.json');
  try {
    await writeNewFile(file, JSON.stringify(head));
    return await runOperator(session, [...args, '--checkpoint', file], show);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function initLines(
  { t }: Session,
  { directory, channel, organisations, keyFile, recoveryKey }: Readonly<Record<string, unknown>>,
): string[] {
  const founded = t(operatorTexts.initDone, {
    directory: String(directory),
    channel: String(channel),
    organisations: (organisations as readonly string[]).join(', '),
  });
  return [
    founded,
    t(operatorTexts.initKeys, { keyFile: String(keyFile) }),
    t(operatorTexts.initRecovery, { file: String(recoveryKey) }),
  ];
}

async function newestHead(file: string): Promise<KeptHead['checkpoint']> {
  const heads = await readKeptHeads(file);
  const newest = heads.map(({ checkpoint }) => checkpoint).sort((a, b) => b.height - a.height)[0];
  if (newest !== undefined) return newest;
  throw new UsageError('CHECKPOINT_FILE_EMPTY', fillText(checkpointTexts.fileEmpty, { file }));
}
