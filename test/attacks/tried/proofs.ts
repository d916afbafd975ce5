// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { signMessageAs } from '@yulian/network';
import {
  checkpointBytes,
  encodeSerializedIdentity,
  fromBase64,
  decodeSerializedIdentity,
  toBase64,
  type CheckpointWithBlocks,
  type LicenceProof,
} from '@yulian/proofs';
import { jsonOf, type Ran } from '../../client/support/cli.js';
import { twinOf } from '../../support/forging.js';
import { codesOf, digestOf, verify, verifyFile, type Verified } from '../../support/verify.js';
import type { Attack } from '../attack.js';
import type { Stage } from '../stage.js';

interface Listed {
  readonly data: readonly { readonly id: string; readonly state: string }[];
}

/** Attacks on evidence and on who verifies by it. */
export const PROOFS: readonly Attack[] = [
  {
    name: 'genuine-file-as-another',
    tries: 'has a genuine licence verified as another one, by web and by command line',
    async run(stage) {
      const bytes = await readFile(stage.genuine);
      const other = await otherThan(stage, stage.licence);
      const digest = digestOf(bytes);
      const answers = [
        await verifyFile(stage.anonymous, bytes, { id: other }),
        await verify(stage.anonymous, { digest, id: other }),
        await verify(stage.as('market', 'clerk'), { digest, number: 'NO-SUCH-NUMBER' }),
      ];
      expect(answers.map(({ verdict }) => verdict)).to.deep.equal(['fail', 'fail', 'fail']);
      const ran = await stage.cli(['verify', stage.genuine, '--id', other, '--json']);
      expect(ran.code, ran.stdout).to.equal(1);
      return answers.map((answer) => codesOf(answer)['identifier']).join(', ');
    },
  },
  {
    name: 'proof-from-before-a-suspension',
    tries: 'shows a proof that was taken before the licence was suspended',
    async run(stage) {
      const id = await otherThan(stage, stage.licence);
      const clerk = stage.as('market', 'clerk');
      const proof = await clerk.read<LicenceProof>(`/v1/licences/${id}/proof`);
      expect(codesOf(await verify(stage.anonymous, { proof }))['status']).to.equal(
        'STATUS_IN_FORCE',
      );
      const act = { act: 'suspend', from: new Date().toISOString(), basis: 'XZCFF-9-3' };
      await stage.as('market', 'approver').make(`/v1/licences/${id}/acts`, act);
      const answer = await verify(stage.anonymous, { proof });
      expect(answer.verdict).to.equal('fail');
      const offline = await offlineOf(stage, proof, ['--max-age', '0s']);
      expect(offline.code, offline.stdout).to.equal(2);
      expect(offline.stdout).to.include('STATUS_PROOF_TOO_OLD');
      return `${String(codesOf(answer)['status'])}; offline STATUS_PROOF_TOO_OLD`;
    },
  },
  {
    name: 'endorser-named-constructor',
    tries:
      'stops the gateway by an endorser whose organisation is named like a member of every object',
    async run(stage) {
      const proof = await proofOf(stage);
      const codes = new Set<string>();
      for (const name of Object.getOwnPropertyNames(Object.prototype)) {
        const renamed = withEndorsements(proof, ({ endorser, signature }) => {
          const { idBytes } = decodeSerializedIdentity(fromBase64(endorser));
          return {
            endorser: toBase64(encodeSerializedIdentity({ mspId: name, idBytes })),
            signature,
          };
        });
        codes.add(evidenceOf(await verify(stage.anonymous, { proof: renamed })));
        if (name !== 'constructor') continue;
        expect((await offlineOf(stage, renamed)).code).to.equal(1);
      }
      expect([...codes]).to.deep.equal(['EVIDENCE_NOT_TRUSTED']);
      expect(await stage.isAlive()).to.equal(true);
      return [...codes].join();
    },
  },
  {
    name: 'proof-spelt-in-another-way',
    tries:
      'spells a proof in another way: the twin of a signature, an endorser twice, a member more',
    async run(stage) {
      const proof = await proofOf(stage);
      const { attestation } = proof;
      const twin = withEndorsements(proof, ({ endorser, signature }) => ({
        ...{ endorser, signature: twinOf(signature) },
      }));
      const endorsements = [...attestation.endorsements, ...attestation.endorsements];
      const doubled = { ...proof, attestation: { ...attestation, endorsements } };
      const codes = [];
      for (const respelt of [twin, doubled]) {
        codes.push(evidenceOf(await verify(stage.anonymous, { proof: respelt })));
        expect((await offlineOf(stage, respelt)).code).to.equal(1);
      }
      expect(codes).to.deep.equal(['EVIDENCE_RESPELT', 'EVIDENCE_RESPELT']);
      const more = { ...proof, more: 1 };
      const { status } = await stage.anonymous.request('POST', '/v1/verify', {
        body: { proof: more },
      });
      expect(status).to.be.within(400, 499);
      expect((await offlineOf(stage, more)).code).to.equal(1);
      return codes.join(', ');
    },
  },
  {
    name: 'head-signed-by-a-trader',
    tries:
      'signs a head of the chain as the trader of an enterprise, and rewrites a kept list of blocks',
    async run(stage) {
      const auditor = stage.as('bureau', 'auditor');
      const head = await auditor.read<CheckpointWithBlocks>('/v1/checkpoint/since/2');
      expect(await compared(stage, head)).to.deep.equal([0, undefined]);
      const { signature: _, ...unsigned } = head;
      const by = await stage.identity('MarketMSP', 'works', 'trader');
      const own = { ...unsigned, signer: { mspId: by.mspId, certificate: by.certificate } };
      const signature = toBase64(await signMessageAs(by, checkpointBytes(own)));
      const [first = '', ...rest] = head.blocks.hashes;
      const rewritten = { ...head.blocks, hashes: [first.replaceAll(/[0-9]/g, 'a'), ...rest] };
      const codes = [
        await compared(stage, { ...own, signature }),
        await compared(stage, { ...head, blocks: rewritten }),
      ];
      expect(codes).to.deep.equal([
        [1, 'CHECKPOINT_NOT_OF_A_GATEWAY'],
        [1, 'CHECKPOINT_SIGNATURE_INVALID'],
      ]);
      return codes.map(([, code]) => code).join(', ');
    },
  },
];

/** How the command line ends that compares a kept head with the chain, and the code of its refusal. */
async function compared(
  stage: Stage,
  checkpoint: object,
): Promise<[code: number | null, refusal: string | undefined]> {
  const heads = await stage.file('attacked-heads.jsonl', `${JSON.stringify({ checkpoint })}\n`);
  const trust = await stage.file(
    'attacked-trust.json',
    JSON.stringify(await stage.anonymous.read<object>('/trust.json')),
  );
  const args = ['checkpoint', 'compare', heads, '--trust', trust, '--json'];
  const ran = await stage.cliAs('bureau', 'auditor', args);
  const { error } = jsonOf(ran) as { readonly error?: { readonly code: string } };
  return [ran.code, error?.code];
}

/** A licence of the market supervision bureau that is in force and not that one. */
async function otherThan(stage: Stage, id: string): Promise<string> {
  const clerk = stage.as('market', 'clerk');
  const { data } = await clerk.read<Listed>('/v1/licences?limit=50');
  const other = data.find((one) => one.id !== id && one.state === 'VALID');
  if (other === undefined) throw new Error('the demo has no second licence in force');
  return other.id;
}

function proofOf(stage: Stage): Promise<LicenceProof> {
  return stage.as('market', 'clerk').read(`/v1/licences/${stage.licence}/proof`);
}

type Endorsement = LicenceProof['attestation']['endorsements'][number];

function withEndorsements(
  proof: LicenceProof,
  change: (one: Endorsement) => Endorsement,
): LicenceProof {
  const { payload, endorsements } = proof.attestation;
  return { ...proof, attestation: { payload, endorsements: endorsements.map(change) } };
}

function evidenceOf(answer: Verified): string {
  expect(answer.verdict).to.equal('fail');
  return String(codesOf(answer)['evidence']);
}

/** Verifies a proof on the command line, with roots that were fetched before. */
async function offlineOf(stage: Stage, proof: object, more: readonly string[] = []): Promise<Ran> {
  const trust = await stage.anonymous.read<object>('/trust.json');
  const files = [
    await stage.file('attacked-proof.json', JSON.stringify(proof)),
    await stage.file('attacked-trust.json', JSON.stringify(trust)),
  ] as const;
  const ran = await stage.cli([
    'verify',
    '--proof',
    files[0],
    '--trust',
    files[1],
    '--json',
    ...more,
  ]);
  expect(jsonOf(ran)).to.be.an('object');
  return ran;
}
