// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { recordSealOn } from '../support/fixture-seals.js';
import { errorOf, jsonOf, yulian, type Ran } from './support/cli.js';
import { CliWorld, fixture } from './support/gateway.js';
import { ALTERED, issueSealed, SEALED, SEALED_ID, UNSEALED } from './support/licences.js';

interface Verified {
  readonly verdict: string;
  readonly checks: readonly { readonly name: string; readonly code: string }[];
  readonly seals?: readonly Readonly<Record<string, unknown>>[];
}

const resultOf = (ran: Ran): Verified => {
  const [result] = (jsonOf(ran) as { results: readonly Verified[] }).results;
  if (result === undefined) throw new Error(ran.stdout);
  return result;
};

/** Exit code, verdict, and what was found of the signature and of the seal. */
const found = (ran: Ran): readonly unknown[] => {
  const { verdict, checks } = resultOf(ran);
  const code = (name: string) => checks.find((one) => one.name === name)?.code;
  return [ran.code, verdict, code('signature'), code('seal')];
};

describe('yulian: verify, the seals in files', function () {
  let world: CliWorld;
  let trust: string;
  /** From before the chain knew the seal, and from after. */
  const proofs = { before: '', after: '' };
  let unknown: Ran;

  const verify = (...args: readonly string[]): Promise<Ran> =>
    world.run(['verify', ...args, '--json']);
  const offline = (proof: string, pinned: string, ...more: readonly string[]): Promise<Ran> =>
    yulian(['verify', SEALED, '--proof', proof, '--trust', pinned, ...more]);
  const proofNow = async (name: string): Promise<string> => {
    const out = join(world.folder, name);
    await world.runAs('market', 'clerk', ['proof', SEALED_ID, '--out', out]);
    return out;
  };
  const pinnedWith = async (name: string, signatureRoots: unknown): Promise<string> => {
    const pinned = JSON.parse(await readFile(trust, 'utf8')) as object;
    return world.file(name, { ...pinned, signatureRoots });
  };

  before(async function () {
    world = await CliWorld.start();
    trust = join(world.folder, 'trust.json');
    await world.run(['trust', '--out', trust]);
    await issueSealed(world);
    unknown = await verify(SEALED);
    proofs.before = await proofNow('before.json');
    await recordSealOn(world.gateway, 'seal-v4-samr.esl', await readFile(SEALED));
    proofs.after = await proofNow('after.json');
  });
  after(async function () {
    await world.close();
  });

  it('passes where the seal is the chain’s and its use recorded, by digests alone', async function () {
    const ran = await verify(SEALED, '--digests-only');
    expect(found(ran)).to.deep.equal([0, 'pass', 'SIGNATURE_VALID', 'SEAL_USE_RECORDED_LATER']);
  });

  it('fails what was changed after it was sealed', async function () {
    const [code, verdict, signature] = found(await verify(ALTERED));
    expect([code, verdict, signature]).to.deep.equal([1, 'fail', 'SIGNATURE_CONTENT_CHANGED']);
  });

  it('cannot check a seal that the chain does not know, and does not say that it fails', () => {
    expect(found(unknown)).to.deep.equal([
      ...[2, 'cannot-check', 'SIGNATURE_VALID', 'SEAL_NOT_ON_CHAIN'],
    ]);
  });

  it('judges the signature as of now, whatever moment is asked about', async function () {
    const ran = await verify(SEALED, '--at', '2026-08-01');
    expect(found(ran)).to.deep.equal([0, 'pass', 'SIGNATURE_VALID', 'SEAL_USE_RECORDED_LATER']);
  });

  it('shows each seal in JSON, and none of a file without', async function () {
    const { seals = [] } = resultOf(await verify(SEALED));
    expect(seals.length).to.equal(1);
    expect(seals[0]).to.include({
      id: 's001',
      verdict: 'valid',
      reasonWord: 'ok',
      esID: '9999991000101',
      signedAt: '2026-11-24T06:02:41Z',
    });
    const [altered] = resultOf(await verify(ALTERED)).seals ?? [];
    expect(altered).to.include({ verdict: 'invalid', reasonWord: 'referenceDigestMismatch' });
    expect(resultOf(await verify(UNSEALED, '--digests-only'))).not.to.have.property('seals');
  });

  it('shows each seal to people, below the checks, online and offline', async function () {
    const [en, zh] = [
      await world.run(['verify', SEALED]),
      await offline(proofs.after, trust, '--lang', 'zh-CN'),
    ];
    const line = '示例市市场监督管理局  2026-11-24 14:02:41';
    expect(en.stdout.split('Seals and signatures in the file:')[1]).to.include(line);
    expect(zh.stdout.split('文件内的印章与签名：')[1]).to.include(line);
  });

  it('says of an unreadable file that its seals could not be seen, not that there are none', async function () {
    const file = await world.file('cut.ofd', (await readFile(SEALED)).subarray(0, 20_000));
    const [, verdict, signature, seal] = found(await verify(file, '--digests-only'));
    expect([verdict, signature, seal]).to.deep.equal([
      ...['cannot-check', 'SIGNATURE_UNREADABLE', 'SEAL_UNKNOWN'],
    ]);
  });

  it('does not look into a file that is too large, and says so', async function () {
    const file = await world.file('large.ofd', '');
    await truncate(file, 65 * 1024 * 1024);
    const ran = await verify(file, '--digests-only');
    expect(found(ran)).to.deep.equal([2, 'cannot-check', 'SIGNATURE_TOO_LARGE', 'SEAL_UNKNOWN']);
  });

  it('names the authorities of seals with their fingerprints, for comparing', async function () {
    const pem = await readFile(fixture('certs/sm2-root.pem'));
    const out = join(world.folder, 'named.json');
    const ran = await world.run(['trust', '--out', out, '--json']);
    const { signatureRoots } = jsonOf(ran) as { signatureRoots: readonly { sha256: string }[] };
    const root = signatureRoots.find(
      ({ sha256 }) => sha256 === new X509Certificate(pem).fingerprint256,
    );
    expect(root).to.have.property('name').that.is.a('string').and.not.empty;
  });

  describe('offline', () => {
    it('passes with a proof that holds the seal', async function () {
      const ran = await offline(proofs.after, trust, '--json');
      expect(found(ran)).to.deep.equal([0, 'pass', 'SIGNATURE_VALID', 'SEAL_USE_RECORDED_LATER']);
      expect(resultOf(ran).seals?.[0]).to.include({ id: 's001', verdict: 'valid' });
    });

    it('cannot check with a proof that knows nothing of the seal', async function () {
      const ran = await offline(proofs.before, trust, '--json');
      expect(found(ran)).to.deep.equal([2, 'cannot-check', 'SIGNATURE_VALID', 'SEAL_NOT_ASKED']);
    });

    it('believes no authority that the trust file does not name, and still decides integrity', async function () {
      for (const [name, roots] of [
        ['none.json', []],
        ['older.json', undefined],
      ] as const) {
        const pinned = await pinnedWith(name, roots);
        const [code, , signature] = found(await offline(proofs.after, pinned, '--json'));
        expect([code, signature], name).to.deep.equal([2, 'SIGNER_NOT_TRUSTED']);
        const args = ['verify', ALTERED, '--proof', proofs.after, '--trust', pinned, '--json'];
        expect(found(await yulian(args))[2], name).to.equal('SIGNATURE_CONTENT_CHANGED');
      }
    });

    it('refuses a trust file whose authorities are none, with 3', async function () {
      const broken = ['nothing', { pem: 'x' }, null, [1], ['-----BEGIN CERTIFICATE-----']];
      for (const [at, roots] of broken.entries()) {
        const pinned = await pinnedWith(`malformed-${String(at)}.json`, roots);
        const ran = await offline(proofs.after, pinned, '--json');
        expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'TRUST_FILE_MALFORMED']);
      }
    });
  });
});

describe('yulian: verify, where the gateway names no authorities of seals', function () {
  it('cannot check who sealed, and still decides integrity', async function () {
    const world = await CliWorld.start({ signatureRoots: [] });
    try {
      await issueSealed(world);
      await recordSealOn(world.gateway, 'seal-v4-samr.esl', await readFile(SEALED));
      const genuine = await world.run(['verify', SEALED, '--json']);
      expect(found(genuine)).to.deep.equal([
        ...[2, 'cannot-check', 'SIGNER_NOT_TRUSTED', 'SEAL_USE_RECORDED_LATER'],
      ]);
      const altered = await world.run(['verify', ALTERED, '--json']);
      expect(found(altered)[2]).to.equal('SIGNATURE_CONTENT_CHANGED');
      const out = join(world.folder, 'trust.json');
      const { signatureRoots } = jsonOf(await world.run(['trust', '--out', out, '--json'])) as {
        signatureRoots: readonly unknown[];
      };
      expect(signatureRoots).to.deep.equal([]);
    } finally {
      await world.close();
    }
  });
});
