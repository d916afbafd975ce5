// SPDX-License-Identifier: Apache-2.0
// Operators' commands on a data folder that no gateway has open. Answers JSON on standard output.
import { ownMember } from '@yulian/proofs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContractRefusedError, LedgerError } from '@yulian/network';
import {
  consortiumPlan,
  DataFolder,
  diagnose,
  issueClientCertificate,
  renewIdentities,
  type ConsortiumFile,
} from '@yulian/network/operator';
import { contracts } from '@yulian/chaincode';
import { demonstrateOnFolder, ecoOnFolder } from '../demo/fields/on-folder.js';
import { VaultError } from '../vault/index.js';
import { backupClosedFolder, verifyClosedFolder } from '../gateway/maintenance/closed-folder.js';
import { keysOfHandedOver } from '../gateway/first-keys.js';
import { enrolInFolder } from '../gateway/enrol-in-folder.js';
import { foundFolder } from '../gateway/found-folder.js';
import { OperatorError } from '../gateway/maintenance/operator-error.js';
import { restoreDataFolder } from '../gateway/maintenance/restore-folder.js';
import { migrateFolder } from '../gateway/migration/migrate-folder.js';
import { recomputeFolder } from '../gateway/maintenance/recompute-folder.js';
import { readRecoveryKey } from '../gateway/recovery/recovery-key.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    plan: { type: 'string' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    checkpoint: { type: 'string' },
    'recovery-key': { type: 'string' },
    'metrics-key': { type: 'string' },
    within: { type: 'string' },
    name: { type: 'string' },
    unit: { type: 'string' },
    role: { type: 'string' },
    'public-key': { type: 'string' },
    'key-file': { type: 'string' },
    days: { type: 'string' },
    field: { type: 'string' },
    batch: { type: 'string' },
    cases: { type: 'string' },
  },
});

/** As the CLI's exit codes: 0 passes, 1 fails, 3 usage, 4 refused. */
const EXIT = { passed: 0, failed: 1, usage: 3, refused: 4 } as const;

type Answer = { readonly ok: boolean } & Readonly<Record<string, unknown>>;

const commands: Readonly<Record<string, () => Promise<Answer>>> = {
  /** `init --data DIR --plan FILE`: founds a consortium without demo data. */
  async init() {
    const folder = dataFolder();
    if ((await folder.readConsortium()) !== undefined) {
      throw new OperatorError('DATA_FOLDER_NOT_EMPTY', `${folder.path} holds a consortium already`);
    }
    const parsed = consortiumPlan.safeParse(JSON.parse(await readFile(required('plan'), 'utf8')));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const place = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
      throw new OperatorError('PLAN_INVALID', `${place}: ${issue?.message ?? 'not a plan'}`);
    }
    const founded = await foundFolder(folder, [...contracts], parsed.data);
    return { ok: true, directory: folder.path, ...founded };
  },

  /** `first-keys --data DIR --metrics-key FILE`: of a folder that a Fabric network handed over. */
  async 'first-keys'() {
    const made = await keysOfHandedOver(dataFolder(), resolve(required('metrics-key')));
    return { ok: true, ...made };
  },

  /** `backup --data DIR --out DIR` */
  async backup() {
    const out = resolve(required('out'));
    const manifest = await backupClosedFolder(dataFolder(), out, new Date().toISOString());
    const { height, takenAt, recoveryKey, parts } = manifest;
    return { ok: true, directory: out, height, takenAt, recoveryKey, parts: parts.length };
  },

  /** `restore --from DIR --recovery-key FILE --data DIR [--checkpoint FILE]` */
  async restore() {
    const checkpoint = await readCheckpoint();
    const recoveryKey = await readRecoveryKey(resolve(required('recovery-key')));
    const options = { recoveryKey, checkpoint };
    const from = resolve(required('from'));
    return { ok: true, ...(await restoreDataFolder(from, dataFolder().path, options)) };
  },

  /** `verify-chain --data DIR [--checkpoint FILE]` */
  async 'verify-chain'() {
    const checkpoint = await readCheckpoint();
    return {
      ...(await verifyClosedFolder(dataFolder(), { checkpoint, contracts: [...contracts] })),
    };
  },

  /** `recompute --data DIR --batch ID`: of a copy; every gram of a batch, or of a pool. */
  async recompute() {
    const found = await recomputeFolder(dataFolder(), required('batch'), [...contracts]);
    return { ok: found.difference === undefined, ...found };
  },

  /** `migrate --data DIR --to DIR`: from the embedded ledger onto Fabric. */
  async migrate() {
    const target = new DataFolder(resolve(required('to')));
    const now = (): string => new Date().toISOString();
    const wish = { source: dataFolder(), target, contracts: [...contracts], now };
    const outcome = await migrateFolder(wish);
    return { ok: true, directory: target.path, ...outcome };
  },

  /** `renew --data DIR --within DAYS`: certificates that end soon; a gateway may have it open. */
  async renew() {
    const folder = dataFolder();
    const consortium = await embeddedConsortium(folder);
    const days = daysIn('within', 0);
    return { ok: true, renewed: await renewIdentities(folder, consortium, days) };
  },

  /** `issue-client --data DIR --name CODE --unit USCC --role ROLE --public-key FILE --days N` */
  async 'issue-client'() {
    const folder = dataFolder();
    const consortium = await embeddedConsortium(folder);
    const issued = await issueClientCertificate(folder, consortium, {
      name: required('name'),
      unit: required('unit'),
      role: required('role'),
      publicKey: await readFile(required('public-key'), 'utf8'),
      days: daysIn('days', 1),
    });
    return { ok: true, ...issued };
  },

  /** `enrol-unit --data DIR --unit USCC [--role ROLES] --key-file FILE`: admitted after the founding. */
  async 'enrol-unit'() {
    const enrolled = await enrolInFolder(dataFolder(), [...contracts], {
      unit: required('unit'),
      roles: values.role?.split(','),
      keyFile: resolve(required('key-file')),
    });
    return { ok: true, ...enrolled };
  },

  /** `demonstrate --data DIR --field NAME`: over REST, on the demo that runs on the folder. */
  async demonstrate() {
    return { ...(await demonstrateOnFolder(required('field'), dataFolder().path)) };
  },

  /** `demonstrate-eco --data DIR --cases N`: over REST, and from a copy of the folder. */
  async 'demonstrate-eco'() {
    const cases = Number(required('cases'));
    if (!Number.isInteger(cases) || cases < LEAST_CASES || cases > MOST_CASES) {
      const message = `--cases takes a number from ${LEAST_CASES} to ${MOST_CASES}`;
      throw new OperatorError('USAGE', message);
    }
    const recompute = (copy: string, batch: string) =>
      recomputeFolder(new DataFolder(copy), batch, [...contracts]);
    return { ...(await ecoOnFolder(cases, { path: dataFolder().path, recompute })) };
  },

  /** `doctor --data DIR`: what is found, good or bad; a gateway may have the folder open. */
  async doctor() {
    const folder = dataFolder();
    const findings = await diagnose(folder);
    if (findings !== undefined) return { ok: true, findings };
    throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} holds no consortium`);
  },
};

function required(name: Exclude<keyof typeof values, 'data' | 'checkpoint'>): string {
  const value = values[name];
  if (value === undefined) throw new OperatorError('USAGE', `--${name} is missing`);
  return value;
}

const MOST_DAYS = 3650;
/** Fewer come to no two lots of units. */
const LEAST_CASES = 3;
const MOST_CASES = 10_000;

function daysIn(name: 'within' | 'days', least: number): number {
  const days = Number(required(name));
  if (Number.isInteger(days) && days >= least && days <= MOST_DAYS) return days;
  throw new OperatorError('USAGE', `--${name} takes a number of days, at most ${MOST_DAYS}`);
}

async function embeddedConsortium(folder: DataFolder): Promise<ConsortiumFile> {
  const consortium = await folder.readConsortium();
  if (consortium === undefined) {
    throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} holds no consortium`);
  }
  if (consortium.ledger !== 'fabric') return consortium;
  const message = 'on Fabric, authorities issue certificates: npm run fabric -- renew';
  throw new OperatorError('RENEWAL_ELSEWHERE', message);
}

function dataFolder(): DataFolder {
  return new DataFolder(resolve(values.data ?? process.env['DATA_DIR'] ?? 'data'));
}

async function readCheckpoint(): Promise<{ height: number; hash: string } | undefined> {
  if (values.checkpoint === undefined) return undefined;
  const text = await readFile(values.checkpoint, 'utf8');
  const { height, blockHash } = JSON.parse(text) as { height: number; blockHash: string };
  return { height, hash: blockHash };
}

const EXPLAINED = [OperatorError, LedgerError, ContractRefusedError, VaultError] as const;

try {
  const command = ownMember(commands, positionals[0] ?? '');
  if (command === undefined) {
    throw new OperatorError('USAGE', `one of: ${Object.keys(commands).join(', ')}`);
  }
  const answer = await command();
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  process.exitCode = answer.ok ? EXIT.passed : EXIT.failed;
} catch (error) {
  if (!(error instanceof Error) || !EXPLAINED.some((kind) => error instanceof kind)) throw error;
  const { code, message } = error as Error & { code: string };
  process.stdout.write(`${JSON.stringify({ ok: false, code, message })}\n`);
  process.exitCode = code === 'USAGE' ? EXIT.usage : EXIT.refused;
}
