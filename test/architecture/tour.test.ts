// SPDX-License-Identifier: Apache-2.0
// The tour of README.md, run as a newcomer would. `UPDATE_TOUR=1` writes its output anew.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { resetDataFolder, upDataFolder } from '../support/fabric/data-folder.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ROOT } from '../support/root.js';

const README = path.join(ROOT, 'README.md');
const TOUR = /<!-- tour -->\n([\s\S]*?)<!-- \/tour -->/;
const BLOCK = /```console\n([\s\S]*?)```/g;
const UPDATE = process.env['UPDATE_TOUR'] === '1';
const STARTED = '演示凭据';
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/verify/;

/** Those under which the same tour is taken. */
const LEDGERS = ['embedded', 'fabric'] as const;

for (const ledger of LEDGERS)
  describe(`README: the tour, on ${ledger}`, function () {
    this.timeout(600_000);
    let folder = '';
    let server: ChildProcess | undefined;
    let port = '';

    before(async function () {
      if (ledger === 'fabric') requireTestNetwork(this);
      folder = await mkdtemp(path.join(tmpdir(), 'yulian-tour-'));
      if (ledger === 'fabric') await upDataFolder(path.join(folder, 'data'), 'tour');
      server = spawn(process.execPath, [path.join(ROOT, 'gateway-api/dist/main.js')], {
        cwd: folder,
        env: {
          ...process.env,
          PORT: '0',
          DATA_DIR: path.join(folder, 'data'),
          LANG: 'zh_CN.UTF-8',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      port = ADDRESS.exec(await untilStarted(server))?.[1] ?? '';
    });

    after(async function () {
      server?.kill('SIGTERM');
      if (server !== undefined) await once(server, 'exit');
      if (ledger === 'fabric' && folder !== '') await resetDataFolder(path.join(folder, 'data'));
      if (folder !== '') await rm(folder, { recursive: true, force: true });
    });

    it('does what it says', async function () {
      const text = await readFile(README, 'utf8');
      const tour = TOUR.exec(text)?.[1] ?? '';
      const told = [...tour.matchAll(BLOCK)].map(([, block = '']) => block);
      expect(told, 'blocks of the tour').to.have.length.greaterThan(5);
      const done: string[] = [];
      for (const block of told) done.push(await runBlock(block, folder, port));
      if (UPDATE && ledger === 'embedded')
        await writeFile(
          README,
          text.replace(TOUR, () => rewritten(tour, done)),
        );
      else expect(done.map(normalised)).to.deep.equal(told.map(normalised));
    });
  });

function rewritten(tour: string, blocks: readonly string[]): string {
  let i = 0;
  const body = tour.replace(BLOCK, () => `\`\`\`console\n${blocks[i++] ?? ''}\`\`\``);
  return `<!-- tour -->\n${body}<!-- /tour -->`;
}

/** Runs the commands of a block, each after `$ `, and puts their output below them. */
async function runBlock(block: string, folder: string, port: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  let result = '';
  for (const line of commands) {
    const output = await run(line.slice(2), folder, port);
    const shown = output
      .replaceAll(`${folder}/`, '')
      .replaceAll(port, '8080')
      .replace(/\n*$/, '\n');
    result += `${line}\n${shown}`;
  }
  return result;
}

function run(command: string, folder: string, port: string): Promise<string> {
  const cli = `'${process.execPath}' '${path.join(ROOT, 'client/bin/yulian.js')}'`;
  const real = command
    .replaceAll('npx --no-install yulian', cli)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`);
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${real} 2>&1`], {
      cwd: folder,
      env: {
        ...process.env,
        LANG: 'en_US.UTF-8',
        LC_ALL: 'en_US.UTF-8',
        NO_COLOR: '1',
        DATA_DIR: 'data',
        YULIAN_SERVER: `http://127.0.0.1:${port}`,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', () => {
      resolve(output);
    });
  });
}

function untilStarted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes(STARTED)) resolve(output);
    });
    child.once('exit', () => {
      reject(new Error(`the product ended: ${output}`));
    });
  });
}

/** What differs from run to run: digests, times, numbers of blocks, sizes. */
function normalised(text: string): string {
  return (
    text
      .replace(/[0-9a-f]{64}/g, '<digest>')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<instant>')
      .replace(/\d\d \w{3,4} \d{4}, \d\d:\d\d/g, '<time>')
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?/g, '<time>')
      .replace(/\b(block|height|blocks?)(["’']?:?\s*)\d+/gi, '$1$2<n>')
      // A network chooses which of its organisations it asks.
      .replace(/Endorsed by \w+MSP, \w+MSP, \w+MSP;/, 'Endorsed by <three organisations>;')
      .replace(/(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/g, '<fingerprint>')
      .trim()
  );
}
