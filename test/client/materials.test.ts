// SPDX-License-Identifier: Apache-2.0
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { createYulianClient } from '@yulian/client';
import { expect } from 'chai';
import { MEMBERS } from '../support/members.js';
import { errorOf, jsonOf, type Ran } from './support/cli.js';
import { CliWorld } from './support/gateway.js';

interface Written {
  readonly material: { readonly id: string; readonly state: string };
  readonly alreadyHeld?: true;
  readonly review: { readonly id: string; readonly state: string };
}

const EXPIRES = ['--expires', '2030-12-31'];

describe('yulian material', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  const clerk = (args: readonly string[]): Promise<Ran> =>
    world.runAs('market', 'clerk', ['material', ...args]);
  const written = (ran: Ran): Written => {
    expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
    return jsonOf(ran) as Written;
  };
  const add = async (more: readonly string[] = []): Promise<string> => {
    const file = await world.file(`${randomUUID()}.txt`, `示例材料 ${randomUUID()}`);
    return written(await clerk(['add', file, '--basis', 'ZWFW-7', '--json', ...more])).material.id;
  };
  const idsOf = async (args: readonly string[]): Promise<readonly string[]> => {
    const { data } = jsonOf(await clerk(['list', ...args, '--json'])) as {
      data: readonly { id: string }[];
    };
    return data.map(({ id }) => id);
  };

  it('add registers a file once; the same file again is held already', async function () {
    const file = await world.file('application.txt', `示例材料 ${randomUUID()}`);
    const args = ['add', file, '--basis', 'ZWFW-7', '--json'];
    const { material } = written(await clerk(args));
    expect(written(await clerk(args))).to.deep.equal({ material, alreadyHeld: true });
    const said = await clerk(['add', file, '--basis', 'ZWFW-7']);
    expect(said.stdout).to.include(material.id).and.include('already');
  });

  it('list finds it by number and by holder, whose code stays off the command line', async () => {
    const holder = await world.file('person.json', { type: '111', code: '999999199001010016' });
    const number = `材${randomUUID()}`;
    const id = await add(['--number', number, '--holder', holder, '--from', '2026-01-05']);
    expect(await idsOf(['--number', number])).to.deep.equal([id]);
    expect(await idsOf(['--holder', holder])).to.deep.equal([id]);
    expect(await idsOf(['--number', number, '--state', 'void'])).to.deep.equal([]);
    const ran = await clerk(['list', '--state', 'good', '--json']);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'STATE_UNKNOWN']);
  });

  it('annotate makes a copy, which show explains in both languages', async function () {
    const id = await add();
    const file = await world.file('copy.txt', `副本 ${randomUUID()}`);
    const purpose = ['--purpose', 'GJJ-TQ-2', '--requester', MEMBERS.water.uscc, ...EXPIRES];
    const annotate = (of: string, ...more: string[]) =>
      clerk(['annotate', of, file, ...purpose, '--basis', 'ZWFW-7', '--json', ...more]);
    const copy = written(await annotate(id)).material.id;
    const again = await annotate(copy, '--document', '0'.repeat(32));
    expect([again.code, errorOf(again).code]).to.deep.equal([4, 'DOCUMENT_NOT_FOUND']);
    expect(await idsOf(['--parent', id])).to.deep.equal([copy]);
    const zh = (await clerk(['show', copy, '--lang', 'zh-CN'])).stdout;
    const en = (await clerk(['show', copy])).stdout;
    for (const said of [zh, en]) {
      expect(said).to.include(id).and.include('GJJ-TQ-2').and.include('2030-12-31');
      expect(said).to.include(MEMBERS.water.name);
    }
    expect(zh).to.include('加注').and.include('在存');
    expect(en).to.include('annotated').and.include('held');
    const later = jsonOf(await clerk(['show', copy, '--at', '2031-01-01', '--json']));
    expect(later).to.include({ state: 'EXPIRED' });
  });

  it('review asks other units, co-sign answers, and the result shows', async function () {
    const id = await add();
    const approver = (member: 'market' | 'water' | 'housing', args: readonly string[]) =>
      world.runAs(member, 'approver', ['material', ...args, '--json']);
    const units = [MEMBERS.water.uscc, MEMBERS.housing.uscc];
    const opened = await approver('market', ['review', id, ...units, '--basis', 'ZWFW-12']);
    const { review } = written(opened);
    const asked = jsonOf(await approver('water', ['reviews', '--state', 'open'])) as {
      data: readonly { id: string }[];
    };
    expect(asked.data.map((one) => one.id)).to.include(review.id);
    const out = join(dirname(await world.file('shown.txt', '')), `${randomUUID()}.txt`);
    const seen = await approver('water', ['see', review.id, '--out', out]);
    expect(seen.code, seen.stderr).to.equal(0);
    expect(await readFile(out, 'utf8')).to.match(/^示例材料 /);
    const sign = (member: 'water' | 'housing', ...more: string[]) =>
      approver(member, ['co-sign', review.id, '--basis', 'ZWFW-13', ...more]);
    expect(written(await sign('water')).review.state).to.equal('OPEN');
    const twice = await sign('water');
    expect([twice.code, errorOf(twice).code]).to.deep.equal([4, 'REVIEW_ALREADY_VOTED']);
    expect(written(await sign('housing', '--decline')).review.state).to.equal('DECLINED');
    const second = written(await approver('market', ['review', id, units[0]!, '--basis', 'X-1']));
    const closing = ['close-review', second.review.id, '--basis', 'ZWFW-14'];
    expect(written(await approver('market', closing)).review.state).to.equal('CLOSED');
  });

  it('withdraw and void take it back', async function () {
    const id = await add();
    const act = async (name: string, ...more: string[]) => {
      const args = ['material', name, id, '--basis', 'ZWFW-31', '--json', ...more];
      return written(await world.runAs('market', 'approver', args)).material.state;
    };
    expect(await act('withdraw')).to.equal('WITHDRAWN');
    expect(await act('void')).to.equal('VOID');
  });
});

describe('SDK: a file that is sent in parts', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
  });
  after(async function () {
    await world.close();
  });

  it('arrives whole over a line that breaks again and again', async function () {
    const file = join(world.folder, 'large.bin');
    const bytes = randomBytes(1_000_000);
    await writeFile(file, bytes);
    const line = await brokenLine(() => world.gateway.url);
    const { key } = await world.gateway.as('market', 'clerk');
    const passed: number[] = [];
    const yulian = createYulianClient({
      server: line.url,
      key,
      retry: { attempts: 1 },
    });
    const document = await yulian.uploadInParts(file, {
      partBytes: 150_000,
      progress: (done) => passed.push(done),
    });
    await line.close();
    expect(line.broken()).to.be.greaterThan(1);
    expect(document.size).to.equal(bytes.length);
    expect(passed.at(-1)).to.equal(bytes.length);
    expect(passed).to.deep.equal([...passed].sort((a, b) => a - b));
  });
});

interface BrokenLine {
  readonly url: string;
  /** How often it broke. */
  readonly broken: () => number;
  readonly close: () => Promise<void>;
}

/** A line to the gateway on which every second part is delivered and its answer lost. */
async function brokenLine(target: () => string): Promise<BrokenLine> {
  let [parts, broken] = [0, 0];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
        const answer = await fetch(`${target()}${request.url ?? ''}`, {
          method: request.method ?? 'GET',
          headers: headers as Record<string, string>,
          ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
        });
        const body = Buffer.from(await answer.arrayBuffer());
        if (request.method === 'PATCH' && parts++ % 2 === 1) {
          broken += 1;
          request.socket.destroy();
          return;
        }
        response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(body);
      })();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    broken: () => broken,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
