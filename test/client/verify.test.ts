// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLicenceIdentifier } from '@yulian/proofs';
import { recordSealOn } from '../support/fixture-seals.js';
import { jsonOf, type Ran } from './support/cli.js';
import { CliWorld, fixture } from './support/gateway.js';
import {
  ALTERED,
  issueSealed,
  issueUnsealed,
  SEALED,
  SEALED_ID,
  UNSEALED,
  UNSEALED_ID,
} from './support/licences.js';

interface Verified {
  readonly file: string | null;
  readonly verdict: string;
  readonly identifier: string | null;
  readonly checks: readonly {
    readonly name: string;
    readonly state: string;
    readonly code: string;
  }[];
  readonly error?: { readonly code: string };
}

interface Answer {
  readonly verdict: string;
  readonly results: readonly Verified[];
}

const codeOf = ({ checks }: Verified, name: string): string | undefined =>
  checks.find((check) => check.name === name)?.code;

describe('yulian: verify', function () {
  let world: CliWorld;
  before(async function () {
    world = await CliWorld.start();
    await issueSealed(world);
    await issueUnsealed(world);
    await recordSealOn(world.gateway, 'seal-v4-samr.esl', await readFile(SEALED));
  });
  after(async function () {
    await world.close();
  });

  const verify = async (args: readonly string[]): Promise<{ ran: Ran; answer: Answer }> => {
    const ran = await world.run(['verify', ...args, '--json']);
    return { ran, answer: jsonOf(ran) as Answer };
  };
  const only = ({ answer }: { answer: Answer }): Verified => {
    expect(answer.results.length).to.equal(1);
    return answer.results[0]!;
  };

  it('passes a genuine file with 0, by its digests alone', async function () {
    const { ran, answer } = await verify([SEALED, '--digests-only']);
    expect(ran.code).to.equal(0);
    expect(answer.verdict).to.equal('pass');
    const verified = only({ answer });
    expect(verified).to.include({ file: SEALED, verdict: 'pass', identifier: SEALED_ID });
    expect(codeOf(verified, 'content')).to.equal('CONTENT_MATCHES');
    // The gateway saw no file: its signatures are judged here.
    expect(codeOf(verified, 'signature')).to.equal('SIGNATURE_VALID');
    expect(codeOf(verified, 'seal')).to.equal('SEAL_USE_RECORDED_LATER');
  });

  it('fails an altered copy with 1 and CONTENT_DIFFERS', async function () {
    const asked = await verify([ALTERED]);
    expect(asked.ran.code).to.equal(1);
    expect(codeOf(only(asked), 'content')).to.equal('CONTENT_DIFFERS');
    expect(codeOf(only(asked), 'signature')).to.equal('SIGNATURE_CONTENT_CHANGED');
  });

  it('cannot check an unknown file, with 2, and does not say that it fails', async function () {
    const file = await world.file('unknown.txt', '无人颁发');
    const asked = await verify([file]);
    expect(asked.ran.code).to.equal(2);
    expect(codeOf(only(asked), 'content')).to.equal('NOT_ON_CHAIN');
    expect(only(asked).checks.some(({ state }) => state === 'fail')).to.equal(false);
  });

  it('uploads a file without a signature, unless it may not', async function () {
    const asked = await verify([UNSEALED]);
    expect(asked.ran.code).to.equal(0);
    expect(codeOf(only(asked), 'content')).to.equal('CONTENT_MATCHES');
    expect(codeOf(only(asked), 'signature')).to.equal('SIGNATURE_NONE');
    const held = join(world.folder, 'held', `${UNSEALED_ID}.pdf`);
    await mkdir(join(world.folder, 'held'));
    await copyFile(UNSEALED, held);
    const kept = await verify([held, '--digests-only']);
    expect(kept.ran.code).to.equal(2);
    expect(codeOf(only(kept), 'content')).to.equal('CONTENT_NEEDS_FILE');
    expect(codeOf(only(kept), 'signature')).to.equal('SIGNATURE_NONE');
  });

  it('verifies an identifier alone, and refuses a number without credentials', async function () {
    const asked = await verify(['--id', SEALED_ID]);
    expect(asked.ran.code).to.equal(2);
    expect(codeOf(only(asked), 'status')).to.equal('STATUS_IN_FORCE');
    expect(codeOf(only(asked), 'content')).to.equal('CONTENT_NOT_GIVEN');
    const number = await verify(['--number', '91999999MATA000175']);
    expect(number.ran.code).to.equal(4);
    expect(only(number).error?.code).to.equal('NUMBER_NEEDS_CREDENTIALS');
  });

  it('fails a genuine file as another licence that one names, known or not', async function () {
    const unknown = makeLicenceIdentifier({
      ...{ typeCode: '11999999TA00000168001', issuerCode: '11999999TA0001019Q' },
      ...{ serial: 'NOSUCHLICENCE', version: 1 },
    });
    for (const args of [
      [SEALED, '--id', unknown],
      [SEALED, '--id', UNSEALED_ID, '--digests-only'],
      [UNSEALED, '--id', SEALED_ID],
    ]) {
      expect((await verify(args)).ran.code, args.join(' ')).to.equal(1);
    }
    const asked = await verify([SEALED, '--id', UNSEALED_ID]);
    expect(asked.ran.code).to.equal(1);
    expect(codeOf(only(asked), 'identifier')).to.equal('IDENTIFIER_OF_ANOTHER');
    const args = ['verify', SEALED, '--number', 'JY29999990000017', '--json'];
    const numbered = await world.runAs('market', 'clerk', args);
    expect(numbered.code).to.equal(1);
    expect(numbered.stdout).to.include('NUMBER_OF_ANOTHER');
  });

  it('fails an identifier with a wrong check character', async function () {
    const asked = await verify(['--id', `${SEALED_ID.slice(0, -1)}G`]);
    expect(asked.ran.code).to.equal(1);
    expect(codeOf(only(asked), 'identifier')).to.equal('IDENTIFIER_CHECK_DIGIT');
  });

  it('answers for a past moment, and for what could be known then', async function () {
    const before = await verify([SEALED, '--at', '2026-01-01']);
    expect(codeOf(only(before), 'status')).to.equal('STATUS_NOT_YET_VALID');
    const unknown = await verify([SEALED, '--known-at', '2026-01-01']);
    expect(codeOf(only(unknown), 'status')).to.equal('STATUS_NOT_KNOWN_THEN');
    const byBlock = await verify([SEALED, '--known-at', '0']);
    expect(byBlock.ran.code).to.equal(2);
  });

  it('shows many files in one table, and ends with the worst of them', async function () {
    const unknown = await world.file('another.txt', '也无人颁发');
    const files = [SEALED, unknown, join(world.folder, 'missing.ofd')];
    const { ran, answer } = await verify(files);
    expect(answer.results.map((one) => one.error?.code ?? one.verdict)).to.deep.equal([
      'pass',
      'cannot-check',
      'FILE_UNUSABLE',
    ]);
    expect(ran.code).to.equal(3);
    const forged = await world.run(['verify', ...files, ALTERED, '--lang', 'zh-CN']);
    expect(forged.code).to.equal(1);
    for (const word of ['✓ 核验通过', '✗', '?', 'CONTENT_DIFFERS', 'FILE_UNUSABLE']) {
      expect(forged.stdout).to.include(word);
    }
  });

  it('writes CSV that no spreadsheet runs', async function () {
    const file = await world.file('=cmd,"x".txt', '公式');
    const { code, stdout } = await world.run(['verify', '=cmd,"x".txt', '--csv'], {
      cwd: world.folder,
    });
    expect(code).to.equal(2);
    expect(stdout.split('\r\n')[1]).to.match(/^"'=cmd,""x""\.txt",/);
    expect(file).to.be.a('string');
  });

  it('does not let a file name move the cursor', async function () {
    const name = '\u001b[31mred\u202e.txt';
    await writeFile(join(world.folder, name), 'x');
    const { stdout } = await world.run(['verify', name], { cwd: world.folder });
    expect(stdout).not.to.include('\u001b').and.not.include('\u202e');
  });

  it('speaks both languages for the same answer, without colours in a pipe', async function () {
    const [zh, en, open] = await Promise.all([
      world.run(['verify', SEALED, '--lang', 'zh-CN']),
      world.run(['verify', SEALED, '--lang', 'en'], { env: { CI: 'true' } }),
      world.run(['verify', '--id', SEALED_ID, '--lang', 'zh-CN']),
    ]);
    expect(zh.stdout).to.include('✓ 通过').and.include('– 不适用');
    expect(open.stdout).to.include('? 无法核验');
    expect(en.stdout).to.include('✓ Passes').and.include('– Not applicable');
    for (const { stdout } of [zh, en, open]) expect(stdout).not.to.include('\u001b');
  });

  it('survives tricks in archives', async function () {
    for (const name of ['ofd-zip-bomb', 'ofd-path-traversal', 'ofd-truncated']) {
      const asked = await verify([fixture(`invalid/${name}.ofd`)]);
      expect(asked.ran.code, name).to.be.oneOf([1, 2]);
    }
  });
});
