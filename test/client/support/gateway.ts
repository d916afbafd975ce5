// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayWish, TestGateway } from '../../support/gateway.js';
import { startGateway } from '../../support/gateway.js';
import type { MemberName, RoleName } from '../../support/members.js';
import { ROOT } from '../../support/root.js';
import { keyFile, yulian, type Ran, type RunWish } from './cli.js';

/** A path below the fixture documents. */
export function fixture(name: string): string {
  return join(ROOT, 'test/fixtures/documents', name);
}

/** The real gateway, and the command line in front of it. */
export class CliWorld {
  readonly gateway: TestGateway;
  /** For the files of a test; removed with the world. */
  readonly folder: string;

  private constructor(gateway: TestGateway, folder: string) {
    this.gateway = gateway;
    this.folder = folder;
  }

  static async start(wish: GatewayWish = {}): Promise<CliWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'yulian-cli-'));
    return new CliWorld(await startGateway(wish), folder);
  }

  /** Runs a command without credentials. */
  run(args: readonly string[], wish?: RunWish): Promise<Ran> {
    return yulian([...args, '--server', this.gateway.url], wish);
  }

  /** Runs a command as a member's unit in a role. */
  async runAs(
    member: MemberName,
    role: RoleName,
    args: readonly string[],
    wish?: RunWish,
  ): Promise<Ran> {
    const { key } = await this.gateway.as(member, role);
    const file = await keyFile(this.folder, `${member}-${role}`, key ?? '');
    return this.run([...args, '--key-file', file], wish);
  }

  /** Writes a file into the world's folder. */
  async file(name: string, content: string | Uint8Array | object): Promise<string> {
    const path = join(this.folder, name);
    const isPlain = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(path, isPlain ? content : JSON.stringify(content));
    return path;
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
