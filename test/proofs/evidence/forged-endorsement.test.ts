// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Identity } from '@yulian/network';
import {
  fromBase64,
  verifyLicenceProof,
  type Attestation,
  type KvRead,
  type LicenceProof,
  type Primitives,
  type TrustRoots,
} from '@yulian/proofs';
import { loadBrowserPrimitives } from '@yulian/proofs/browser';
import { nodePrimitives } from '@yulian/proofs/node';
import { forEachLedger } from '../../support/for-each-ledger.js';
import { impostors, rewritten, signedBy, twinOf } from '../../support/forging.js';
import { issued, issuingWorld } from '../../support/issuing-world.js';
import { MEMBERS } from '../../support/members.js';
import { attest, proofOf } from '../../support/proof-fixture.js';
import type { World } from '../../support/world.js';

const YEAR_2021 = { notBefore: new Date('2021-01-01'), notAfter: new Date('2022-01-01') };
const ALWAYS = { notBefore: new Date('2020-01-01'), notAfter: new Date('2040-01-01') };

forEachLedger('forged endorsements', (openLedger) => {
  let world: World;
  let roots: TrustRoots;
  let proof: LicenceProof;
  let peers: readonly Identity[];
  let browserPrimitives: Primitives;
  before(async () => {
    browserPrimitives = await loadBrowserPrimitives();
    world = await issuingWorld(openLedger);
    roots = await world.ledger.trustRoots();
    proof = await proofOf(world, await issued(world));
    peers = world.keys.organisations.slice(0, 3).map(({ endorser }) => endorser);
  });

  /** The answer, which is the same in Node and in a browser. */
  function evidenceOf(attestation: Attestation, trust = roots): string | undefined {
    const forged = { ...proof, attestation };
    const [code, inBrowser] = [nodePrimitives, browserPrimitives].map((primitives) => {
      const { checks } = verifyLicenceProof(forged, trust, {}, primitives);
      return checks.find(({ name }) => name === 'evidence')?.code;
    });
    expect(inBrowser).to.equal(code);
    return code;
  }
  const payload = () => fromBase64(proof.attestation.payload);
  const mspIds = () => peers.map(({ mspId }) => mspId);

  it('are told from those of the endorsing organisations', async () => {
    expect(evidenceOf(await signedBy(payload(), peers))).to.equal('EVIDENCE_ENDORSED');
  });

  it('too few, or one of them several times', () => {
    const { endorsements, payload: text } = proof.attestation;
    const some = (count: number) => ({ payload: text, endorsements: endorsements.slice(0, count) });
    for (const count of [0, 1, 2]) {
      expect(evidenceOf(some(count))).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
    }
    const [first] = endorsements;
    const repeated = first === undefined ? [] : [first, first, first];
    const again = { payload: text, endorsements: repeated };
    expect(evidenceOf(again)).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
  });

  it('by organisations that are called like members of every object', async () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    expect(names).to.include.members(['constructor', '__proto__', 'toString']);
    for (const mspId of names) {
      const attestation = await signedBy(
        payload(),
        peers.map((peer) => ({ ...peer, mspId })),
      );
      expect(evidenceOf(attestation), mspId).to.equal('EVIDENCE_NOT_TRUSTED');
    }
  });

  it('none at all, where the roots ask for none or name no number', () => {
    const none = { payload: proof.attestation.payload, endorsements: [] };
    for (const endorsements of [0, -1, 0.5, NaN]) {
      const code = evidenceOf(none, { ...roots, endorsements });
      expect(code).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
    }
  });

  it('with the twin of a signature, which anybody can compute', () => {
    const { endorsements, payload: text } = proof.attestation;
    endorsements.forEach((_, place) => {
      const respelt = endorsements.map(({ endorser, signature }, i) => ({
        endorser,
        signature: i === place ? twinOf(signature) : signature,
      }));
      const twin = { payload: text, endorsements: respelt };
      expect(evidenceOf(twin)).to.equal('EVIDENCE_RESPELT');
    });
  });

  it('with an endorser twice among enough, by one signature or by two', async () => {
    const { endorsements, payload: text } = proof.attestation;
    const [one, two] = [await signedBy(payload(), peers), await signedBy(payload(), peers)];
    for (const again of [endorsements.slice(0, 1), [...one.endorsements, ...two.endorsements]]) {
      const doubled = { payload: text, endorsements: [...endorsements, ...again] };
      expect(evidenceOf(doubled)).to.equal('EVIDENCE_RESPELT');
    }
  });

  it('in another order hold: this version has no order', () => {
    const { endorsements, payload: text } = proof.attestation;
    const turned = { payload: text, endorsements: [...endorsements].reverse() };
    expect(evidenceOf(turned)).to.equal('EVIDENCE_ENDORSED');
  });

  it('with members that nobody signed', () => {
    const { endorsements } = proof.attestation;
    const more = endorsements.map((one) => ({ ...one, more: 1 }));
    const forged = [
      { ...proof.attestation, more: 1 },
      { ...proof.attestation, endorsements: more },
    ];
    for (const attestation of forged)
      expect(evidenceOf(attestation)).to.equal('EVIDENCE_MALFORMED');
  });

  it('with a signature of another endorser, or of another answer', async () => {
    const other = await proofOf(world, await issued(world));
    const { endorsements, payload: text } = proof.attestation;
    const signatures = endorsements.map(({ signature }) => signature);
    const turned = [...signatures.slice(1), ...signatures.slice(0, 1)];
    const swapped = endorsements.map(({ endorser }, i) => ({
      endorser,
      signature: turned[i] ?? '',
    }));
    const invalid = 'EVIDENCE_SIGNATURE_INVALID';
    expect(evidenceOf({ payload: text, endorsements: swapped })).to.equal(invalid);
    const moved = { ...other.attestation, endorsements };
    expect(evidenceOf(moved)).to.equal(invalid);
    // One bad endorsement among enough good ones is a defect too.
    const [bad] = swapped;
    const extra = { payload: text, endorsements: [...endorsements, ...(bad ? [bad] : [])] };
    expect(evidenceOf(extra)).to.equal(invalid);
  });

  it('by clerks of the same organisations', async () => {
    const clerks = [
      world.as('bureau', 'clerk'),
      world.as('market', 'clerk'),
      world.as('water', 'clerk'),
    ];
    const attestation = await signedBy(
      payload(),
      clerks.map(({ identity }) => identity),
    );
    expect(evidenceOf(attestation)).to.equal('EVIDENCE_NOT_TRUSTED');
  });

  it('by clients whose name says that they are peers', async () => {
    for (const commonName of ['x,OU=peer', 'OU=peer', 'x+OU=peer', 'x\\,OU=peer']) {
      const request = { use: 'client', commonName, validity: ALWAYS } as const;
      const { identities, roots: own } = await impostors(mspIds(), request);
      const trust = { ...roots, organizations: own };
      const attestation = await signedBy(payload(), identities);
      expect(evidenceOf(attestation, trust), commonName).to.equal('EVIDENCE_NOT_TRUSTED');
    }
  });

  it('by roots that only call themselves so', async () => {
    const { identities, roots: own } = await impostors(mspIds(), { use: 'peer', validity: ALWAYS });
    const attestation = await signedBy(payload(), identities);
    expect(evidenceOf(attestation)).to.equal('EVIDENCE_NOT_TRUSTED');
    const trust = { ...roots, organizations: own };
    expect(evidenceOf(attestation, trust)).to.equal('EVIDENCE_ENDORSED');
  });

  it('by certificates that were not valid when the proof was taken', async () => {
    const request = { use: 'peer', validity: YEAR_2021 } as const;
    const { identities, roots: own } = await impostors(mspIds(), request);
    const trust = { ...roots, organizations: own };
    const attestation = await signedBy(payload(), identities);
    expect(evidenceOf(attestation, trust)).to.equal('EVIDENCE_NOT_TRUSTED');
  });

  it('of an organisation that is not pinned, or with another’s certificate', async () => {
    const [first, ...others] = peers;
    if (first === undefined) throw new Error('no peers');
    const renamed = { ...first, mspId: 'OtherMSP' };
    const exchanged = { ...first, mspId: 'WaterMSP' };
    for (const identity of [renamed, exchanged]) {
      const attestation = await signedBy(payload(), [identity, ...others]);
      expect(evidenceOf(attestation)).to.equal('EVIDENCE_NOT_TRUSTED');
    }
  });

  it('of other answers than assessments', async () => {
    const others = [
      await attest(world, 'licence:get', proof.id),
      await attest(world, 'registry:getUnit', MEMBERS.market.uscc),
      await signedBy(rewritten(proof.attestation, { answer: () => 'null' }), peers),
      await signedBy(rewritten(proof.attestation, { answer: () => '' }), peers),
      await signedBy(rewritten(proof.attestation, { answer: () => '{"channel":"test"}' }), peers),
    ];
    for (const attestation of others) {
      expect(evidenceOf(attestation)).to.equal('EVIDENCE_MALFORMED');
    }
    const another = await proofOf(world, await issued(world));
    expect(evidenceOf(another.attestation)).to.equal('EVIDENCE_MALFORMED');
  });

  it('of a record that the signed read set does not show as committed', async () => {
    const without = (key: string) => (all: readonly KvRead[]) =>
      all.filter((read) => read.key !== key);
    const absent = (all: readonly KvRead[]) => all.map(({ key }) => ({ key, version: undefined }));
    for (const reads of [without(`licence/${proof.id}`), without('epoch'), absent]) {
      const attestation = await signedBy(rewritten(proof.attestation, { reads }), peers);
      expect(evidenceOf(attestation)).to.equal('EVIDENCE_MALFORMED');
    }
    const same = await signedBy(rewritten(proof.attestation, {}), peers);
    expect(evidenceOf(same)).to.equal('EVIDENCE_ENDORSED');
  });
});
