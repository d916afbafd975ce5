// SPDX-License-Identifier: Apache-2.0
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat, cp, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NetworkError } from './network-error.js';

const run = promisify(execFile);

/** The Go module that pins Fabric's servers. */
const SERVERS = fileURLToPath(new URL('../../fabric/servers/', import.meta.url));
/** Scripts that let a peer take chaincode that runs by itself. */
const BUILDER = fileURLToPath(new URL('../../fabric/builder/', import.meta.url));
const FABRIC = 'github.com/hyperledger/fabric';
const LEAST_GO = [1, 24] as const;

/** Where progress goes, a line at a time. */
export type Say = (line: string) => void;

/** Fabric's programs, built. */
export interface Programs {
  /** `peer`, `orderer`, `configtxgen`, `configtxlator`, `osnadmin`, `fabric-ca-server`. */
  bin(name: string): string;
  /** Folder with `core.yaml` and `orderer.yaml`: what their environment does not say. */
  readonly configuration: string;
}

/**
 * Builds Fabric's servers from their pinned modules, once for each state of `go.mod`.
 *
 * @param say told what takes long
 * @throws NetworkError `PROGRAM_MISSING` without Go, `PROGRAM_FAILED`
 */
export async function ensurePrograms(say: Say): Promise<Programs> {
  const folder = join(cacheFolder(), `fabric-${await fingerprint()}`);
  const programs = {
    bin: (name: string) => join(folder, 'bin', name),
    configuration: join(folder, 'config'),
  };
  if (await exists(folder)) return programs;
  await requireGo();
  say('Building Fabric from its Go modules, once; this takes minutes ...');
  const draft = `${folder}.${String(process.pid)}`;
  await mkdir(join(draft, 'bin'), { recursive: true });
  await build(join(draft, 'bin'), say);
  await writeConfiguration(join(draft, 'config'), folder);
  // Another process may have been as fast.
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!(await exists(folder))) throw error;
    await rm(draft, { recursive: true });
  });
  return programs;
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'yulian');
}

/** Of all that goes into the folder. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) hash.update(await readFile(join(SERVERS, file)));
  for (const script of ['detect', 'build', 'release']) {
    hash.update(await readFile(join(BUILDER, 'bin', script)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function requireGo(): Promise<void> {
  const { stdout } = await run('go', ['env', 'GOVERSION']).catch(() => ({ stdout: '' }));
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(stdout) ?? [];
  const isEnough =
    Number(major) > LEAST_GO[0] || (Number(major) === LEAST_GO[0] && Number(minor) >= LEAST_GO[1]);
  if (isEnough) return;
  const found = stdout === '' ? 'none was found' : `${stdout.trim()} was found`;
  const hint =
    'get it from https://go.dev/dl, or on Debian from backports: apt-get install golang-1.24-go';
  throw new NetworkError(
    'PROGRAM_MISSING',
    `Go ${LEAST_GO.join('.')} or later is needed (${found}): ${hint}`,
  );
}

async function build(bin: string, say: Say): Promise<void> {
  // The module's own versions and nothing else; no C compiler except for fabric-ca's SQLite.
  const env = { ...process.env, GOBIN: bin, GOFLAGS: '-mod=readonly -trimpath' };
  const child = spawn('go', ['install', '-v', 'tool'], { cwd: SERVERS, env });
  let packages = 0;
  let last = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    last = `${last}${text}`.slice(-2000);
    const before = packages;
    packages += text.split('\n').length - 1;
    if (Math.floor(packages / 250) > Math.floor(before / 250)) {
      say(`  ${String(packages)} packages`);
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new NetworkError('PROGRAM_FAILED', `go install failed:\n${last}`);
}

/** The samples that come with Fabric, and our builder in the place of theirs. */
async function writeConfiguration(target: string, folder: string): Promise<void> {
  const { stdout } = await run('go', ['list', '-m', '-f', '{{.Dir}}', FABRIC], { cwd: SERVERS });
  const samples = join(stdout.trim(), 'sampleconfig');
  await mkdir(target, { recursive: true });
  await copyFile(join(samples, 'orderer.yaml'), join(target, 'orderer.yaml'));
  await cp(BUILDER, join(target, 'builder'), { recursive: true });
  const core = await readFile(join(samples, 'core.yaml'), 'utf8');
  const theirs = 'path: /opt/hyperledger/ccaas_builder';
  if (core.split(theirs).length !== 2) {
    throw new NetworkError('PROGRAM_FAILED', 'the sample core.yaml names no ccaas builder');
  }
  await writeFile(
    join(target, 'core.yaml'),
    core.replace(theirs, `path: ${join(folder, 'config', 'builder')}`),
  );
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
