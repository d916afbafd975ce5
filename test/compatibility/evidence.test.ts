// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeCheckpoint, type AnyCheckpoint, type TrustRoots } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { jsonOf, yulian } from '../client/support/cli.js';
import { SEALED, UNSEALED } from '../client/support/licences.js';
import { EVIDENCE, keptEvidence, type KeptEvidence } from './kept-evidence.js';

/** A run of `yulian verify FILE --json`: its exit code, `knownUntil` and the code of each check by name. */
interface Verified {
  readonly exitCode: number | null;
  readonly knownUntil: string;
  readonly codes: Readonly<Record<string, string>>;
  /** Codes of the checks that could not be made. */
  readonly unsure: readonly string[];
}

interface Answer {
  readonly results: readonly {
    readonly knownUntil: string;
    readonly checks: readonly {
      readonly name: string;
      readonly state: string;
      readonly code: string;
    }[];
  }[];
}

const PROOFS = ['sealed', 'unsealed', 'entry'] as const;
type ProofName = (typeof PROOFS)[number];

// Holders keep evidence for decades: a changed format gets a name of its own, beside the one kept here.
describe('compatibility: evidence of landed versions', function () {
  let folder: string;
  let versions: readonly KeptEvidence[];

  before(async function () {
    folder = await mkdtemp(path.join(tmpdir(), 'yulian-kept-'));
    versions = await keptEvidence();
  });
  after(async function () {
    await rm(folder, { recursive: true, force: true });
  });

  const fileOf = (kept: KeptEvidence, name: keyof typeof EVIDENCE): string =>
    path.join(kept.folder, EVIDENCE[name]);
  const documentOf = (kept: KeptEvidence, name: ProofName): string =>
    ({ sealed: SEALED, unsealed: UNSEALED, entry: fileOf(kept, 'entryDocument') })[name];
  const verify = async (kept: KeptEvidence, args: readonly string[]): Promise<Verified> => {
    const ran = await yulian(['verify', ...args, '--trust', fileOf(kept, 'trust'), '--json']);
    const { results } = jsonOf(ran) as Answer;
    const { knownUntil, checks } = results[0]!;
    const codes = Object.fromEntries(checks.map(({ name, code }) => [name, code]));
    const unsure = checks.filter(({ state }) => state === 'cannot-check').map(({ code }) => code);
    return { exitCode: ran.code, knownUntil, codes, unsure };
  };
  /** A copy with the first of some texts replaced. */
  const changed = async (file: string, from: string | RegExp, to: string): Promise<string> => {
    const text = await readFile(file, 'utf8');
    const other = text.replace(from, to);
    expect(other).to.not.equal(text);
    const copy = path.join(folder, path.basename(file));
    await writeFile(copy, other);
    return copy;
  };

  it('keeps that of 0.1.0', function () {
    expect(versions.map(({ version }) => version)).to.include('0.1.0');
  });

  for (const name of PROOFS) {
    it(`passes the ${name} proof with its document for when it was read, and not for now`, async function () {
      for (const kept of versions) {
        const args = [documentOf(kept, name), '--proof', fileOf(kept, name)];
        const now = await verify(kept, [...args, '--max-age', '1s']);
        expect([now.exitCode, now.codes['status']]).to.deep.equal([2, 'STATUS_PROOF_TOO_OLD']);
        const then = await verify(kept, [...args, '--at', now.knownUntil]);
        expect(then.codes).to.include({
          ...{ content: 'CONTENT_MATCHES', evidence: 'EVIDENCE_ENDORSED' },
          status: 'STATUS_IN_FORCE',
        });
        // A proof says nothing of the seal: only the ledger knows when it was in force.
        expect(then.unsure).to.deep.equal(name === 'sealed' ? ['SEAL_NOT_ASKED'] : []);
        expect(then.exitCode).to.equal(name === 'sealed' ? 2 : 0);
      }
    });

    it(`fails the ${name} proof with another document, and with a changed signature`, async function () {
      for (const kept of versions) {
        const other = documentOf(kept, name === 'unsealed' ? 'entry' : 'unsealed');
        const { exitCode, codes } = await verify(kept, [other, '--proof', fileOf(kept, name)]);
        expect([exitCode, codes['content']]).to.deep.equal([1, 'CONTENT_DIFFERS']);
        const forged = await changed(fileOf(kept, name), /"signature":"MEQ?C?I?/, '$&A');
        const args = [documentOf(kept, name), '--proof', forged];
        const refused = await verify(kept, args);
        expect(refused.exitCode).to.equal(1);
        expect(refused.codes['evidence']).to.not.equal('EVIDENCE_ENDORSED');
      }
    });
  }

  it('passes evidence of an access, and fails it with a changed answer', async function () {
    for (const kept of versions) {
      const { exitCode, codes } = await verify(kept, [fileOf(kept, 'access')]);
      expect(exitCode, JSON.stringify(codes)).to.equal(0);
      expect(codes).to.deep.equal({
        ...{ evidence: 'EVIDENCE_ENDORSED', receipts: 'RECEIPTS_WHOLE' },
        ...{ answer: 'ANSWER_MATCHES', record: 'RECORD_MATCHES', fields: 'FIELDS_MATCH' },
      });
      const forged = await changed(fileOf(kept, 'access'), '"甲"', '"乙"');
      const refused = await verify(kept, [forged]);
      expect([refused.exitCode, refused.codes['answer']]).to.deep.equal([1, 'ANSWER_DIFFERS']);
    }
  });

  it('believes heads of the chain, and none with another hash', async function () {
    for (const kept of versions) {
      const roots = JSON.parse(await readFile(fileOf(kept, 'trust'), 'utf8')) as TrustRoots;
      const lines = (await readFile(fileOf(kept, 'heads'), 'utf8')).trimEnd().split('\n');
      const heads = lines.map((line) => JSON.parse(line) as { checkpoint: AnyCheckpoint });
      expect(heads.length).to.equal(2);
      for (const { checkpoint } of heads) {
        const judge = (head: AnyCheckpoint) => judgeCheckpoint(head, roots, nodePrimitives);
        expect(judge(checkpoint)).to.equal('CHECKPOINT_SIGNED');
        const forged = { ...checkpoint, blockHash: 'ab'.repeat(32) };
        expect(judge(forged)).to.equal('CHECKPOINT_SIGNATURE_INVALID');
      }
    }
  });
});
