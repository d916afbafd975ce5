// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recordSealOn } from '../support/fixture-seals.js';
import { errorOf, jsonOf, yulian } from './support/cli.js';
import { CliWorld } from './support/gateway.js';
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
  readonly verdict: string;
  readonly knownUntil: string | null;
  readonly checks: readonly { readonly name: string; readonly code: string }[];
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string };
}

describe('yulian: offline verification', function () {
  let world: CliWorld;
  let trust: string;
  let sealed: string;
  let unsealed: string;

  before(async function () {
    world = await CliWorld.start();
    await issueSealed(world);
    await issueUnsealed(world);
    await recordSealOn(world.gateway, 'seal-v4-samr.esl', await readFile(SEALED));
    trust = join(world.folder, 'trust.json');
    sealed = join(world.folder, 'sealed.json');
    unsealed = join(world.folder, 'unsealed.json');
    const proof = (id: string, out: string, ...more: readonly string[]) =>
      world.runAs('market', 'clerk', ['proof', id, '--out', out, ...more]);
    const ran = [
      await world.run(['trust', '--out', trust]),
      await proof(SEALED_ID, sealed, '--disclose', '/ZZMC'),
      await proof(UNSEALED_ID, unsealed, '--with-document'),
    ];
    expect(ran.map(({ code }) => code)).to.deep.equal([0, 0, 0]);
    // Nothing may be asked from here on.
    await world.gateway.stop();
  });
  after(async function () {
    await world.close();
  });

  const verify = async (
    files: readonly string[],
    proofs: readonly string[],
    more: readonly string[] = [],
  ): Promise<{ code: number | null; results: readonly Verified[] }> => {
    const given = proofs.flatMap((file) => ['--proof', file]);
    const ran = await yulian(['verify', ...files, ...given, '--trust', trust, '--json', ...more]);
    return { code: ran.code, results: (jsonOf(ran) as { results: readonly Verified[] }).results };
  };
  const codes = (results: readonly Verified[], name: string): readonly (string | undefined)[] =>
    results.map(({ checks, error }) =>
      error === undefined ? checks.find((one) => one.name === name)?.code : error.code,
    );

  it('says that proofs do not know when a block was made', async function () {
    const args = ['verify', SEALED, '--proof', sealed, '--trust', trust, '--known-at', '7'];
    const ran = await yulian([...args, '--json']);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'OPTION_NOT_OFFLINE']);
  });

  it('fails a genuine file as another licence that one names', async function () {
    const named = await verify([SEALED], [sealed], ['--id', UNSEALED_ID]);
    expect(named.code).to.equal(1);
    expect(codes(named.results, 'identifier')).to.deep.equal(['IDENTIFIER_OF_ANOTHER']);
    expect((await verify([SEALED], [sealed], ['--id', SEALED_ID])).code).to.equal(0);
  });

  it('passes a genuine file, with the checks that it has online', async function () {
    const { code, results } = await verify([SEALED], [sealed]);
    expect(code).to.equal(0);
    const [verified] = results;
    expect(verified?.checks.map(({ name }) => name)).to.deep.equal([
      ...['identifier', 'content', 'status', 'authority'],
      ...['standard', 'basis', 'signature', 'seal', 'evidence'],
    ]);
    expect(codes(results, 'evidence')).to.deep.equal(['EVIDENCE_ENDORSED']);
    expect(verified?.knownUntil).to.be.a('string');
    expect(verified?.fields).to.deep.equal({ ZZMC: '营业执照' });
  });

  it('fails an altered file', async function () {
    const { code, results } = await verify([ALTERED], [sealed]);
    expect(code).to.equal(1);
    expect(codes(results, 'content')).to.deep.equal(['CONTENT_DIFFERS']);
  });

  it('compares a file without a signature when its salt was opened', async function () {
    const good = await verify([UNSEALED], [unsealed]);
    expect([good.code, ...codes(good.results, 'content')]).to.deep.equal([0, 'CONTENT_MATCHES']);
    const other = await verify([SEALED], [unsealed]);
    expect([other.code, ...codes(other.results, 'content')]).to.deep.equal([1, 'CONTENT_DIFFERS']);
  });

  it('matches several proofs to several files by their identifier', async function () {
    const { code, results } = await verify([SEALED, UNSEALED], [sealed, unsealed]);
    // The PDF states no identifier.
    expect(codes(results, 'content')).to.deep.equal(['CONTENT_MATCHES', 'PROOF_MISSING']);
    expect(code).to.equal(2);
  });

  it('says nothing of now by a proof that is older than it may be, with 2', async function () {
    const old = await verify([SEALED], [sealed], ['--max-age', '0s']);
    expect([old.code, ...codes(old.results, 'status')]).to.deep.equal([2, 'STATUS_PROOF_TOO_OLD']);
    const young = await verify([SEALED], [sealed], ['--max-age', '7d']);
    expect([young.code, ...codes(young.results, 'status')]).to.deep.equal([0, 'STATUS_IN_FORCE']);
    const given = ['verify', SEALED, '--proof', sealed, '--trust', trust, '--max-age', 'soon'];
    const refused = await yulian([...given, '--json']);
    expect([refused.code, errorOf(refused).code]).to.deep.equal([3, 'DURATION_INVALID']);
  });

  it('answers for other moments from the same proof', async function () {
    const { code, results } = await verify([SEALED], [sealed], ['--at', '2026-01-01']);
    expect([code, ...codes(results, 'status')]).to.deep.equal([1, 'STATUS_NOT_YET_VALID']);
  });

  it('believes no proof under other trust roots', async function () {
    const roots = JSON.parse(await readFile(trust, 'utf8')) as {
      organizations: Record<string, unknown>;
    };
    const swapped = Object.entries(roots.organizations);
    const organizations = Object.fromEntries(
      swapped.map(([msp], at) => [msp, swapped[(at + 1) % swapped.length]?.[1]]),
    );
    const other = await world.file('other-trust.json', { ...roots, organizations });
    const ran = await yulian([
      ...['verify', SEALED, '--proof', sealed, '--trust', other, '--json'],
    ]);
    const { results } = jsonOf(ran) as { results: readonly Verified[] };
    expect([ran.code, ...codes(results, 'evidence')]).to.deep.equal([1, 'EVIDENCE_NOT_TRUSTED']);
  });

  it('fails a proof of which any part was changed', async function () {
    const proof = JSON.parse(await readFile(sealed, 'utf8')) as {
      attestation: { payload: string; endorsements: object[] };
    };
    const { payload, endorsements } = proof.attestation;
    const flipped = payload.replace(/[A-Za-z]/, (letter) => (letter === 'A' ? 'B' : 'A'));
    const changed = [
      { ...proof, id: UNSEALED_ID },
      { ...proof, attestation: { ...proof.attestation, payload: flipped } },
      { ...proof, attestation: { ...proof.attestation, endorsements: endorsements.slice(0, 2) } },
    ];
    for (const [at, content] of changed.entries()) {
      const file = await world.file(`changed-${String(at)}.json`, content);
      const { code, results } = await verify([SEALED], [file]);
      expect([code, results[0]?.verdict], `change ${String(at)}`).to.deep.equal([1, 'fail']);
      expect(codes(results, 'evidence')[0]).to.match(/^EVIDENCE_/);
    }
  });

  it('refuses files that are no proof or no trust roots, with 3', async function () {
    const none = await world.file('none.json', { hello: 1 });
    const broken = await world.file('broken.json', '{');
    for (const file of [none, broken, SEALED]) {
      const ran = await yulian(['verify', SEALED, '--proof', file, '--trust', trust, '--json']);
      expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'PROOF_FILE_MALFORMED']);
      const wrong = await yulian(['verify', SEALED, '--proof', sealed, '--trust', file, '--json']);
      expect([wrong.code, errorOf(wrong).code]).to.deep.equal([3, 'TRUST_FILE_MALFORMED']);
    }
  });

  it('keeps a proof with openings to its owner, and overwrites nothing', async function () {
    expect((await stat(sealed)).mode & 0o077).to.equal(0);
    await world.gateway.start();
    const ran = await world.run(['trust', '--out', trust, '--json']);
    expect([ran.code, errorOf(ran).code]).to.deep.equal([3, 'FILE_UNUSABLE']);
  });
});
