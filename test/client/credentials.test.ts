// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorOf, keyFile, yulian } from './support/cli.js';

const KEY = `yk_0123456789abcdef_${'A'.repeat(43)}`;
const NOBODY = 'http://127.0.0.1:9';

describe('yulian: credentials', function () {
  let folder: string;
  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'yulian-cli-'));
  });
  after(async function () {
    await rm(folder, { recursive: true, force: true });
  });

  const refusalOf = async (args: readonly string[], env = {}): Promise<string> => {
    const ran = await yulian(['trace', 'x', '--server', NOBODY, '--json', ...args], { env });
    return errorOf(ran).code;
  };

  it('takes no key on the command line', async function () {
    const ran = await yulian(['trace', 'x', '--key', KEY, '--json']);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'USAGE']);
  });

  it('refuses a key file that others can read', async function () {
    const file = await keyFile(folder, 'open', KEY);
    await chmod(file, 0o644);
    expect(await refusalOf(['--key-file', file])).to.equal('KEY_FILE_EXPOSED');
  });

  it('refuses a key file that is not there, or holds no key, without showing it', async function () {
    expect(await refusalOf(['--key-file', join(folder, 'none')])).to.equal('KEY_FILE_UNREADABLE');
    const file = await keyFile(folder, 'wrong', 'not-a-key-at-all');
    const ran = await yulian(['trace', 'x', '--key-file', file]);
    expect(ran.code).to.equal(3);
    expect(ran.stderr).to.include('KEY_INVALID').and.not.include('not-a-key-at-all');
  });

  it('reads a key from file or environment', async function () {
    const file = await keyFile(folder, 'good', KEY);
    expect(await refusalOf(['--key-file', file])).to.equal('SERVER_UNREACHABLE');
    expect(await refusalOf([], { YULIAN_KEY: KEY })).to.equal('SERVER_UNREACHABLE');
    expect(await refusalOf([], { YULIAN_KEY: 'nonsense' })).to.equal('KEY_INVALID');
  });

  it('warns before a key goes to another machine in the clear', async function () {
    const file = await keyFile(folder, 'clear', KEY);
    const args = ['--key-file', file, '--server', 'http://yulian.invalid', '--lang', 'en'];
    expect((await yulian(['trace', 'x', ...args])).stderr).to.match(/plain http/);
    const safe = ['--key-file', file, '--server', NOBODY, '--lang', 'en'];
    expect((await yulian(['trace', 'x', ...safe])).stderr).not.to.match(/plain http/);
  });

  it('says when there are no demo credentials', async function () {
    const args = ['--demo', 'clerk', '--data-dir', folder];
    expect(await refusalOf(args)).to.equal('DEMO_FILE_UNREADABLE');
    await writeFile(join(folder, 'demo.json'), '{"credentials":');
    expect(await refusalOf(args)).to.equal('DEMO_FILE_UNREADABLE');
  });

  it('asks the demo of the folder that is named, whatever the environment says', async function () {
    const key = `yk_${'0'.repeat(16)}_${'A'.repeat(43)}`;
    const demo = { url: NOBODY, credentials: { clerk: key }, all: [] };
    await writeFile(join(folder, 'demo.json'), JSON.stringify(demo));
    const env = { YULIAN_SERVER: 'ftp://elsewhere.example' };
    const ran = await yulian(['trace', 'x', '--demo', 'clerk', '--data-dir', folder, '--json'], {
      env,
    });
    expect(errorOf(ran).code).to.not.equal('SERVER_INVALID');
  });
});
