// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  formatInstant,
  instantToEpochMs,
  verifyLicenceProof,
  type Check,
  type CheckName,
  type LicenceProof,
  type OfflineQuestion,
  type OfflineVerification,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { fileJudgement, sealJudgement } from '@yulian/proofs/signatures';
import { BatchFixture } from '../../support/batch-fixture.js';
import { DONE_BY, type SealActName } from '../../contracts/seals-expected.js';
import { actOf, digestOf, licenceOf } from '../../support/fixtures.js';
import { MSP_IDS } from '../../support/members.js';
import { forEachLedger } from '../../support/for-each-ledger.js';
import { issuingWorld } from '../../support/issuing-world.js';
import { DocumentFixture, entryProofOf, proofOf } from '../../support/proof-fixture.js';
import { givePowersOverSeals, PARTIES, readSeal, sealAfter } from '../../support/seal-world.js';
import type { World } from '../../support/world.js';

forEachLedger('licence proofs', (openLedger) => {
  let world: World;
  let roots: TrustRoots;
  before(async () => {
    world = await issuingWorld(openLedger);
    await givePowersOverSeals(world);
    roots = await world.ledger.trustRoots();
  });

  const verify = (proof: LicenceProof, question: OfflineQuestion = {}) =>
    verifyLicenceProof(proof, roots, { now: world.clock.now, ...question }, nodePrimitives);
  const issue = (chosen: Parameters<typeof licenceOf>[0]) =>
    world.as('market', 'clerk').submit<{ id: string }>('licence:issue', licenceOf(chosen));

  it('verify with pinned roots alone: record, document, fields', async () => {
    const document = new DocumentFixture('一份营业执照');
    const { answer, status } = await issue(document.plain);
    const proof = {
      ...(await proofOf(world, answer.id)),
      disclosure: document.disclosure('/grade'),
    };
    const result = verify(proof, { digests: document.digests });
    expect(result.verdict).to.equal('pass');
    expect(codes(result)).to.deep.equal({
      identifier: 'IDENTIFIER_OK',
      content: 'CONTENT_MATCHES',
      status: 'STATUS_IN_FORCE',
      authority: 'AUTHORITY_HELD',
      standard: 'STANDARD_IN_FORCE',
      basis: 'BASIS_NONE',
      signature: 'SIGNATURE_UNKNOWN',
      seal: 'SEAL_UNKNOWN',
      evidence: 'EVIDENCE_ENDORSED',
    });
    const { organisations, ...known } = checkOf(result, 'evidence').params;
    const endorsers = String(organisations).split(', ');
    expect(new Set(endorsers)).to.have.length(3);
    expect(MSP_IDS).to.include.members(endorsers);
    expect(known).to.deep.equal({
      knownUntil: world.clock.now,
      block: String(status.blockNumber),
    });
    expect(result.writtenIn).to.equal(status.blockNumber);
    expect(result.knownUntil).to.equal(world.clock.now);
    expect(result.fields).to.deep.equal({ grade: '二级' });
  });

  it('survive being written as JSON and read again', async () => {
    const document = new DocumentFixture('另一份营业执照');
    const { answer } = await issue(document.plain);
    const proof = JSON.parse(JSON.stringify(await proofOf(world, answer.id))) as LicenceProof;
    expect(verify(proof, { digests: document.digests }).verdict).to.equal('pass');
  });

  it('open a salted document for whoever is given the salt', async () => {
    const document = new DocumentFixture('一份没有签名的许可证');
    const { answer } = await issue(document.salted);
    const closed = await proofOf(world, answer.id);
    const open = { ...closed, documentSalt: document.documentSalt };
    const { digests } = document;
    expect(codes(verify(closed, { digests })).content).to.equal('CONTENT_NEEDS_FILE');
    expect(codes(verify(open, { digests })).content).to.equal('CONTENT_MATCHES');
    const { size: _, ...noSize } = digests;
    expect(codes(verify(open, { digests: noSize })).content).to.equal('CONTENT_NEEDS_FILE');
    const other = new DocumentFixture('改过的许可证');
    expect(codes(verify(open, { digests: other.digests })).content).to.equal('CONTENT_DIFFERS');
  });

  it('hold the seals that the chain has the file under, as they were at the signing', async () => {
    const document = new DocumentFixture('一份盖了章的执照');
    const { answer } = await issue(document.plain);
    const seal = await filedSeal(world);
    const { esId, object: sm3, signer } = seal;
    const judged = sealJudgement(
      { ...{ id: '1', esID: esId, sealObject: sm3, signerCertificate: signer }, signedAt: seal.at },
      [],
    );
    const signatures = fileJudgement([judged]);
    const { digests } = document;
    const without = verify(await proofOf(world, answer.id), { digests, signatures });
    expect(without.verdict).to.equal('cannot-check');
    expect(codes(without).seal).to.equal('SEAL_NOT_ASKED');
    await seal.use(digests.sha256);
    const proof = await proofOf(world, answer.id);
    const result = verify(proof, { digests, signatures });
    expect(codes(result)).to.include({ signature: 'SIGNATURE_VALID', seal: 'SEAL_USE_RECORDED' });
    expect(result.verdict).to.equal('pass');
    const other = fileJudgement([{ ...judged, sealObject: digestOf('another object') }]);
    const forged = verify(proof, { digests, signatures: other });
    expect(forged.verdict).to.equal('fail');
    expect(codes(forged).seal).to.equal('SEAL_DIFFERS');
  });

  it('serve every entry of a batch with one endorsed answer', async () => {
    const documents = ['甲', '乙', '丙'].map((name) => new DocumentFixture(name));
    const batch = new BatchFixture({
      count: 3,
      entry: (index) => {
        const { fields: _, ...content } = (documents[index] ?? new DocumentFixture('')).plain;
        return content;
      },
    });
    await world.as('market', 'clerk').issueBatch(batch.input);
    const { attestation } = await entryProofOf(world, batch, 0);
    for (const [index, document] of documents.entries()) {
      const proof = {
        ...(await entryProofOf(world, batch, index)),
        attestation,
        disclosure: document.disclosure('/name', '/grade'),
      };
      const result = verify(proof, { digests: document.digests });
      expect(result.verdict, JSON.stringify(result.checks)).to.equal('pass');
      expect(result.id).to.equal(batch.idOf(index));
      expect(checkOf(result, 'content').params['identifier']).to.equal(batch.idOf(index));
    }
  });

  it('know nothing of later: what was in force then cannot be checked for now', async () => {
    const document = new DocumentFixture('一份旧执照');
    const { answer } = await issue({ ...document.plain, validTo: '2027-01-01T00:00:00.000Z' });
    const proof = await proofOf(world, answer.id);
    const readAt = world.clock.now;
    const ask = (at: string) => verify(proof, { digests: document.digests, at });
    expect(ask(readAt).verdict).to.equal('pass');
    const later = ask('2026-06-01T00:00:00.000Z');
    expect(later.verdict).to.equal('cannot-check');
    expect(codes(later).status).to.equal('STATUS_UNKNOWN');
    // That it will have expired is known already.
    expect(codes(ask('2027-01-01T00:00:00.000Z')).status).to.equal('STATUS_EXPIRED');
  });

  it('say what is in force now for an hour, or as long as is asked, and never without a clock', async () => {
    const document = new DocumentFixture('一份会过期的证明');
    const { answer } = await issue(document.plain);
    const proof = await proofOf(world, answer.id);
    const readAt = instantToEpochMs(world.clock.now);
    const ask = (ageMs: number, maxAgeMs?: number) => {
      const now = formatInstant(readAt + ageMs);
      return verify(proof, { digests: document.digests, now, maxAgeMs });
    };
    const [hour, day] = [3_600_000, 86_400_000];
    for (const young of [ask(-60_000), ask(hour), ask(day, day), ask(0, 0)]) {
      expect(young.verdict).to.equal('pass');
    }
    const unclocked = verify(proof, { digests: document.digests, now: undefined });
    for (const old of [ask(hour + 1), ask(day + 1, day), ask(1, 0), unclocked]) {
      expect(old.verdict).to.equal('cannot-check');
      expect(codes(old).status).to.equal('STATUS_PROOF_TOO_OLD');
    }
    // Of the moment at which it was taken it speaks for ever.
    const then = {
      digests: document.digests,
      at: formatInstant(readAt),
      now: formatInstant(readAt + day),
    };
    expect(verify(proof, then).verdict).to.equal('pass');
  });

  it('answer for any past moment, with the eyes of then', async () => {
    const document = new DocumentFixture('一份被撤销的执照');
    const { answer } = await issue(document.plain);
    const before = world.clock.now;
    world.clock.advance({ days: 1 });
    const from = '2025-07-01T00:00:00.000Z';
    await world.as('market', 'approver').act(actOf(answer.id, 'rescind', { from }));
    const proof = await proofOf(world, answer.id);
    const ask = (at: string, knownAt?: string) =>
      codes(verify(proof, { digests: document.digests, at, knownAt })).status;
    expect(ask(before)).to.equal('STATUS_RESCINDED');
    expect(ask(before, before)).to.equal('STATUS_IN_FORCE');
    expect(ask('2025-06-15T00:00:00.000Z')).to.equal('STATUS_IN_FORCE');
    expect(ask(before, '2025-12-01T00:00:00.000Z')).to.equal('STATUS_NOT_KNOWN_THEN');
  });

  it('of an entry that has become an exception come from its own assessment only', async () => {
    const batch = new BatchFixture({ count: 2 });
    await world.as('market', 'clerk').issueBatch(batch.input);
    const act = { ...actOf(batch.idOf(1), 'revoke'), evidence: batch.evidence(1) };
    await world.as('market', 'approver').act(act);
    const hidden = verify(await entryProofOf(world, batch, 1));
    expect(hidden.verdict).to.equal('fail');
    expect(codes(hidden).evidence).to.equal('EVIDENCE_BATCH_PROOF_INVALID');
    expect(codes(hidden).status).to.equal('STATUS_UNKNOWN');
    expect(codes(verify(await proofOf(world, batch.idOf(1)))).status).to.equal('STATUS_REVOKED');
    expect(codes(verify(await entryProofOf(world, batch, 0))).status).to.equal('STATUS_IN_FORCE');
  });
});

function codes({ checks }: OfflineVerification): Record<CheckName, string> {
  return Object.fromEntries(checks.map(({ name, code }) => [name, code])) as Record<
    CheckName,
    string
  >;
}

function checkOf({ checks }: OfflineVerification, name: CheckName): Check {
  const found = checks.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
}

/** A seal of the water bureau that is filed, and the way to use it on a file. */
async function filedSeal(world: World) {
  const id = await sealAfter(
    world,
    ['approve', 'make', 'file'],
    (act) => DONE_BY[act as SealActName],
  );
  const { object, certificates } = await readSeal(world, id);
  const at = world.clock.now;
  const uses = (sha256: string) => [
    { ...{ key: digestOf(`${id} ${sha256}`), sha256 }, sealings: [digestOf(`sealing ${sha256}`)] },
  ];
  return {
    esId: object!.esId,
    object: object!.sm3,
    signer: certificates[0]!,
    at,
    use: (sha256: string) =>
      world.as(PARTIES.owner, 'clerk').submit('seal:impress', { seal: id, uses: uses(sha256) }),
  };
}
