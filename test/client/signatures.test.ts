// SPDX-License-Identifier: Apache-2.0
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { REASONS } from '@yulian/proofs/signatures';
import { inDirectory } from '../gateway/storage/support.js';
import { ROOT } from '../support/root.js';
import { UNTOLD } from '../support/untold-files.js';
import { errorOf, jsonOf, yulian } from './support/cli.js';

const DOCUMENTS = join(ROOT, 'test/fixtures/documents');
const GENUINE = join(DOCUMENTS, 'valid/ofd-business-licence-v4.ofd');
const ALTERED = join(DOCUMENTS, 'invalid/ofd-content-changed.ofd');
const UNSIGNED = join(DOCUMENTS, 'valid/pdf-food-permit-unsigned.pdf');
const AT = ['--at', '2026-11-24T08:00:00Z'];

/** A folder of trusted authorities, as an operator keeps one. */
async function withTrust(use: (folder: string) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const folder = join(directory, 'authorities');
    await mkdir(folder);
    for (const name of ['sm2-root.pem', 'pdf-root.pem']) {
      await copyFile(join(DOCUMENTS, 'certs', name), join(folder, name));
    }
    await writeFile(join(folder, 'README.txt'), 'not a certificate');
    await use(folder);
  });
}

describe('yulian verify --signatures-only', () => {
  const run = (trust: string, files: readonly string[], ...more: readonly string[]) =>
    yulian(['verify', '--signatures-only', '--trust', trust, ...AT, ...files, ...more]);

  it('judges files by themselves, in stable words', () =>
    withTrust(async (trust) => {
      const ran = await run(trust, [GENUINE, ALTERED, UNSIGNED], '--json');
      expect(ran.code).to.equal(1);
      const { files } = jsonOf(ran) as { files: readonly Record<string, unknown>[] };
      expect(
        files.map(({ overall, integrity, reasonWord }) => [overall, integrity, reasonWord]),
      ).to.deep.equal([
        ['valid', 'valid', 'ok'],
        ['invalid', 'invalid', 'referenceDigestMismatch'],
        ['unsigned', 'none', 'noSignature'],
      ]);
      const [seal] = (files[0] as { seals: readonly Record<string, unknown>[] }).seals;
      expect(seal).to.include({
        id: 's001',
        verdict: 'valid',
        reasonWord: 'ok',
        esID: '9999991000101',
        signedAt: '2026-11-24T06:02:41Z',
      });
    }));

  it('cannot check what cannot be judged: exit code 2, with the reason', () =>
    withTrust(async (trust) => {
      await inDirectory(async (directory) => {
        for (const { name, bytes, judged } of UNTOLD) {
          const path = join(directory, 'file');
          await writeFile(path, bytes());
          const ran = await run(trust, [path], '--json');
          expect(ran.code, name).to.equal(REASONS[judged] === 'invalid' ? 1 : 2);
          const { files } = jsonOf(ran) as { files: readonly Record<string, unknown>[] };
          expect(files[0]?.['overall'], name).not.to.equal('unsigned');
          expect(files[0]?.['reasonWord'], name).to.equal(judged);
        }
      });
    })).timeout(60_000);

  it('ends as the worst file does: valid 0, invalid 1, unsigned 2', () =>
    withTrust(async (trust) => {
      expect((await run(trust, [GENUINE])).code).to.equal(0);
      expect((await run(trust, [GENUINE, UNSIGNED])).code).to.equal(2);
      expect((await run(trust, [UNSIGNED, ALTERED])).code).to.equal(1);
    }));

  it('cannot check who is not trusted, and says so, unless the content is wrong', () =>
    withTrust(async (trust) => {
      const untrusted = join(DOCUMENTS, 'invalid/ofd-untrusted-chain.ofd');
      const ran = await run(trust, [untrusted], '--json');
      expect(ran.code).to.equal(2);
      const { files } = jsonOf(ran) as { files: readonly Record<string, unknown>[] };
      expect(files[0]).to.include({ overall: 'unsupported', reasonWord: 'untrustedChain' });
      await rm(join(trust, 'sm2-root.pem'));
      expect((await run(trust, [GENUINE])).code).to.equal(2);
      expect((await run(trust, [ALTERED])).code).to.equal(1);
      const people = await run(trust, [GENUINE]);
      expect(people.stdout).not.to.include('Fails');
    }));

  it('says it to people, in both languages', () =>
    withTrust(async (trust) => {
      const english = await run(trust, [ALTERED]);
      expect(english.stdout).to.include('Content of the file was changed after it was sealed.');
      expect(english.stdout).to.include('Do not rely on it; ask the issuer.');
      const chinese = await run(trust, [ALTERED], '--lang', 'zh-CN');
      expect(chinese.stdout).to.include('文件内容在签章之后被改动。');
    }));

  it('says what is wrong with the folder, and with options that do not go together', () =>
    withTrust(async (trust) => {
      const none = await run(DOCUMENTS, [GENUINE], '--json');
      expect([none.code, errorOf(none).code]).to.deep.equal([3, 'TRUST_FOLDER_MALFORMED']);
      await writeFile(join(trust, 'broken.pem'), 'nothing');
      const broken = await run(trust, [GENUINE], '--json');
      expect([broken.code, errorOf(broken).code]).to.deep.equal([3, 'TRUST_FOLDER_MALFORMED']);
      const mixed = await run(trust, [GENUINE], '--json', '--id', '1');
      expect([mixed.code, errorOf(mixed).code]).to.deep.equal([3, 'SIGNATURES_ONLY_MISUSED']);
    }));
});
